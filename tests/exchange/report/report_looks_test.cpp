#include "exchange/report/html_page.h"
#include "exchange/report/report_html.h"
#include "exchange/report/report_pages.h"
#include "exchange/report/sample_report.h"
#include "exchange/report/written_pdf.h"
#include "support/qt_strings.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>

using namespace cxw;
using charts::Ink;
using core::Language;
using support::canReadBack;
using support::HtmlPage;
using support::SampleReports;
using support::WrittenPdf;

namespace {

constexpr auto kHostile =
    "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> &amp; =cmd|' /C calc'!A0";

/// Every kind of report by its name, in one language.
std::vector<std::pair<QString, exchange::Report>> allReports(Language language)
{
    const SampleReports sample(language);
    return {{QStringLiteral("round"), support::reportOn(support::fullRound(language))},
            {QStringLiteral("comparison"), sample.reportOn(sample.comparison(2, 3))},
            {QStringLiteral("actions"), sample.reportOn(sample.actions())}};
}

/// For the eye: in the build folder's "pictures".
void keep(const QString& name, const QByteArray& bytes)
{
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../pictures"));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

bool isGrey(const QImage& picture)
{
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (const QColor pixel = picture.pixelColor(x, y);
                pixel.red() != pixel.green() || pixel.green() != pixel.blue())
                return false;
    return true;
}

QString userTextIn(const exchange::SectionedReport& report)
{
    QString all = report.title;
    for (const auto& section : report.sections)
        for (const auto& block : section.blocks)
            if (const auto* table = std::get_if<exchange::ReportTable>(&block))
                for (const QStringList& row : table->cells.rows)
                    all += row.join(QLatin1Char(' '));
    return all;
}

} // namespace

TEST_CASE("comparison and actions come as PDF with all their words, in every language")
{
    if (!canReadBack())
        return;
    const Language language = GENERATE(from_range(core::kLanguages));
    for (const auto& [name, report] : allReports(language)) {
        CAPTURE(name.toStdString());
        const QByteArray bytes = exchange::pdfOf(report);
        keep(name + QLatin1Char('_') + core::codeOf(language) + QStringLiteral(".pdf"), bytes);
        const WrittenPdf pdf(bytes);
        for (const QString& font : pdf.fonts())
            CHECK(font.contains(QRegularExpression(QStringLiteral("\\byes (yes|no) +yes\\b"))));
        CHECK(pdf.pictures().isEmpty());
        const auto* sectioned = std::get_if<exchange::SectionedReport>(&report);
        if (!sectioned)
            continue;
        const QString words = pdf.words();
        CHECK(words.contains(WrittenPdf::inOneLine(sectioned->subtitle)));
        for (const auto& section : sectioned->sections) {
            CHECK(words.contains(WrittenPdf::inOneLine(section.heading.title)));
            CHECK(words.contains(WrittenPdf::inOneLine(section.heading.sentence)));
        }
    }
}

TEST_CASE("every figure of a table stands in the PDF")
{
    if (!canReadBack())
        return;
    const SampleReports sample(Language::En);
    for (const auto& report : {sample.reportOn(sample.comparison(2, 3)), sample.reportOn(sample.actions())}) {
        const QString words = WrittenPdf(exchange::pdfOf(report)).words();
        for (const auto& section : report.sections)
            for (const auto& block : section.blocks)
                if (const auto* table = std::get_if<exchange::ReportTable>(&block))
                    for (const QStringList& row : table->cells.rows)
                        for (const QString& cell : row) {
                            CAPTURE(cell.toStdString());
                            CHECK(
                                words.contains(WrittenPdf::inOneLine(cell.section(QLatin1Char(' '), 0, 1))));
                        }
    }
}

TEST_CASE("every report's page is well-formed, says its language, and its headings go down in order")
{
    const Language language = GENERATE(from_range(core::kLanguages));
    for (const auto& [name, report] : allReports(language)) {
        CAPTURE(name.toStdString());
        const QByteArray html = exchange::htmlOf(report);
        keep(name + QLatin1Char('_') + core::codeOf(language) + QStringLiteral(".html"), html);
        const HtmlPage page(html);
        CHECK(page.error == QString());
        CHECK(html.startsWith("<!DOCTYPE html><html lang=\"" + core::codeOf(language).toUtf8()));
        CHECK(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
        CHECK(page.headings.count(1) == 1);
        for (qsizetype i = 1; i < page.headings.size(); ++i)
            CHECK(page.headings[i] <= page.headings[i - 1] + 1);
        CHECK(page.elements.count(QStringLiteral("caption")) == page.elements.count(QStringLiteral("table")));
        CHECK(page.attributes.filter(QStringLiteral("scope=")).size()
              == page.elements.count(QStringLiteral("th")));
        const auto named = page.attributes.count(QStringLiteral("role=img"));
        CHECK(named == page.attributes.filter(QStringLiteral("aria-label=")).size());
        CHECK(named + page.attributes.count(QStringLiteral("aria-hidden=true"))
              == page.elements.count(QStringLiteral("svg")));
    }
}

TEST_CASE("what users type stays text in the reports of comparison and actions")
{
    const QString hostile = QString::fromLatin1(kHostile);
    SampleReports sample(Language::En);
    auto comparison = sample.comparison(2, 3);
    comparison.to.workspace.name = hostile;
    for (auto& [key, wording] : comparison.to.wordings)
        wording.label = hostile;
    for (auto& each : comparison.agreed.notComparable)
        each.reason = hostile;
    auto actions = sample.actions();
    for (core::ActionRecord& each : actions.actions) {
        each.action.what = each.action.statusReason = hostile;
        each.owner = each.question = hostile;
    }
    for (const auto& report : {sample.reportOn(comparison), sample.reportOn(actions)}) {
        REQUIRE(userTextIn(report).contains(hostile));
        const HtmlPage page(exchange::htmlOf(report));
        CHECK(page.error == QString());
        CHECK_FALSE(page.elements.contains(QStringLiteral("script")));
        CHECK_FALSE(page.elements.contains(QStringLiteral("img")));
        CHECK(page.text.contains(hostile));
        if (canReadBack())
            CHECK(WrittenPdf(exchange::pdfOf(report)).words().contains(QStringLiteral("<script>alert(1)")));
    }
}

TEST_CASE("a browser shows every part of the page and runs nothing of it")
{
    const QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
    if (browser.isEmpty()) {
        WARN("skipped: chromium is not installed");
        return;
    }
    const SampleReports sample(Language::En);
    auto actions = sample.actions();
    actions.actions.front().action.what = QStringLiteral("<script>document.title = 'it ran'</script>");
    const exchange::Report report = sample.reportOn(actions);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.html"));
    const QByteArray html = exchange::htmlOf(report);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(html) == html.size());
    file.close();
    QProcess process;
    process.start(browser,
                  {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"),
                   QStringLiteral("--disable-gpu"), QStringLiteral("--disable-background-networking"),
                   QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
                   QStringLiteral("--dump-dom"), path});
    REQUIRE(process.waitForFinished(60'000));
    const QString shown = QString::fromUtf8(process.readAllStandardOutput());
    CHECK(shown.contains(QStringLiteral("<title>Nordlicht Energie · Actions, as of 22 Nov 2026</title>")));
    CHECK(shown.contains(QStringLiteral("&lt;script&gt;document.title = 'it ran'&lt;/script&gt;")));
    const HtmlPage page(html);
    for (const char* element : {"table", "caption", "tr", "td", "th", "h2"}) {
        CAPTURE(element);
        const QRegularExpression tag(QStringLiteral("<%1[ >]").arg(QLatin1String(element)));
        CHECK(shown.count(tag) == page.elements.count(QLatin1String(element)));
    }
}

TEST_CASE("words without end and rows longer than a page are printed to the last letter")
{
    if (!canReadBack())
        return;
    const SampleReports sample(Language::En);
    auto actions = sample.actions();
    actions.actions.front().action.what = QString(400, QLatin1Char('x')) + QStringLiteral("theend");
    actions.actions.back().action.statusReason =
        QStringLiteral("words ").repeated(4'000) + QStringLiteral("lastword");
    const WrittenPdf pdf(exchange::pdfOf(sample.reportOn(actions)));
    CHECK(pdf.words().contains(QStringLiteral("theend")));
    CHECK(pdf.words().contains(QStringLiteral("lastword")));
    CHECK(pdf.pages() > 4);
}

TEST_CASE("grey reports hold no colour, on paper and on the page, and lose no word")
{
    const auto reports = allReports(Language::En);
    for (const auto& [name, report] : reports) {
        CAPTURE(name.toStdString());
        const HtmlPage coloured(exchange::htmlOf(report));
        const QByteArray html = exchange::htmlOf(report, Ink::Grey);
        CHECK(HtmlPage(html).elements == coloured.elements);
        static const QRegularExpression colour(QStringLiteral("#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\\b"));
        for (auto each = colour.globalMatch(QString::fromUtf8(html)); each.hasNext();) {
            const auto match = each.next();
            CHECK((match.captured(1) == match.captured(2) && match.captured(2) == match.captured(3)));
        }
        if (!canReadBack())
            continue;
        const QByteArray bytes = exchange::pdfOf(report, {.ink = Ink::Grey});
        keep(name + QStringLiteral("_grey.pdf"), bytes);
        const WrittenPdf grey(bytes);
        const WrittenPdf colours(exchange::pdfOf(report));
        CHECK(grey.words() == colours.words());
        CHECK(isGrey(grey.picture(1)));
        CHECK_FALSE(isGrey(colours.picture(1)));
    }
}

TEST_CASE("the sheets of a preview are the sheets of the PDF")
{
    for (const auto& [name, report] : allReports(Language::De)) {
        CAPTURE(name.toStdString());
        const charts::Pages pages = exchange::pagesOf(report, {.paper = charts::Paper::Letter});
        CHECK(charts::sheetSize(pages).toSize() == QSize(816, 1056));
        if (!canReadBack())
            continue;
        CHECK(int(pages.sheets.size())
              == WrittenPdf(exchange::pdfOf(report, {.paper = charts::Paper::Letter})).pages());
        const QRectF area = charts::printedArea(pages);
        QImage image(charts::sheetSize(pages).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(area.topLeft());
        charts::paintSheet(painter, pages, 0);
        painter.end();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y) != QColor(Qt::white) && !area.contains(x, y) ? 1 : 0;
        CHECK(inked == 0); // nothing runs into the margins
    }
}
