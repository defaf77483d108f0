#include "exchange/report/report_pdf.h"

#include "exchange/report/sample_report.h"
#include "support/qt_strings.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <thread>

using namespace cxw;
using core::Language;

namespace {

/// A PDF on disk, read back with poppler's tools.
class WrittenPdf final
{
public:
    explicit WrittenPdf(const QByteArray& bytes)
        : m_path(m_folder.filePath(QStringLiteral("report.pdf")))
    {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    [[nodiscard]] QString read(const QString& tool, const QStringList& options = {}) const
    {
        QProcess process;
        process.start(tool, options + QStringList{m_path} + after(tool));
        REQUIRE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private:
    static QStringList after(const QString& tool)
    {
        return tool == QLatin1String("pdftotext") ? QStringList{QStringLiteral("-")} : QStringList{};
    }

    QTemporaryDir m_folder;
    QString m_path;
};

/// Poppler's tools are no part of every machine; a test without them says so.
bool canReadBack()
{
    const bool found = !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
    if (!found)
        WARN("skipped: poppler's tools (pdftotext, pdffonts, pdfinfo, pdfimages) are not installed");
    return found;
}

WrittenPdf written(const core::RoundDocument& document, exchange::Paper paper = exchange::Paper::A4)
{
    return WrittenPdf(exchange::pdfOf(support::reportOn(document), paper));
}

/// Words without the breaks that the layout puts between them.
QString inOneLine(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("[\\s\u00AD]+")));
}

int pagesOf(const WrittenPdf& pdf)
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(pdf.read(QStringLiteral("pdfinfo"))).captured(1).toInt();
}

} // namespace

TEST_CASE("the PDF report holds every question's words as text that can be selected")
{
    if (!canReadBack())
        return;
    const Language language = GENERATE(Language::En, Language::De, Language::Ru);
    const auto document = support::fullRound(language);
    const QString text =
        inOneLine(written(document).read(QStringLiteral("pdftotext"), {QStringLiteral("-raw")}));
    for (const auto& result : document.votes.questions) {
        CHECK(text.contains(inOneLine(document.wordingOf(result.question).label)));
        CHECK(text.contains(inOneLine(document.wordingOf(result.question).text)));
    }
    CHECK(text.contains(QStringLiteral("NordlichtEnergie")));
    CHECK(text.contains(QStringLiteral("Wesellnothingbypost.")));
}

TEST_CASE("the PDF report embeds its fonts and holds no pictures")
{
    if (!canReadBack())
        return;
    const WrittenPdf pdf = written(support::fullRound(Language::Ru));
    const QStringList fonts =
        pdf.read(QStringLiteral("pdffonts")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(fonts.size() > 2);
    for (qsizetype i = 2; i < fonts.size(); ++i)
        CHECK(fonts[i].contains(QRegularExpression(QStringLiteral("\\byes (yes|no) +yes\\b"))));
    CHECK(pdf.read(QStringLiteral("pdfimages"), {QStringLiteral("-list")})
              .split(QLatin1Char('\n'), Qt::SkipEmptyParts)
              .size()
          == 2);
}

TEST_CASE("the PDF report comes on A4 and on Letter")
{
    if (!canReadBack())
        return;
    const auto document = support::fullRound(Language::En);
    CHECK(written(document).read(QStringLiteral("pdfinfo")).contains(QStringLiteral("(A4)")));
    CHECK(written(document, exchange::Paper::Letter)
              .read(QStringLiteral("pdfinfo"))
              .contains(QStringLiteral("(letter)")));
}

TEST_CASE("the PDF report names itself and numbers its pages")
{
    if (!canReadBack())
        return;
    const WrittenPdf pdf = written(support::fullRound(Language::En));
    const QString info = pdf.read(QStringLiteral("pdfinfo"));
    CHECK(info.contains(
        QStringLiteral("Nordlicht Energie · Customer experience diagnostic, round 3, 18 Nov 2026")));
    CHECK(info.contains(QStringLiteral("CX Workbench")));
    const int pages = pagesOf(pdf);
    const QString text = pdf.read(QStringLiteral("pdftotext"));
    for (int page = 1; page <= pages; ++page)
        CHECK(text.count(QStringLiteral("Page %1 of %2").arg(page).arg(pages)) == 1);
}

TEST_CASE("long notes run over as many pages as they need")
{
    if (!canReadBack())
        return;
    auto document = support::fullRound(Language::En);
    const int before = pagesOf(written(document));
    document.sheet.questions[0].note = QString(20'000, QLatin1Char('x'))
        + QStringLiteral(" words").repeated(2'000) + QStringLiteral(" theend");
    document.workspace.name = QStringLiteral("Long name ").repeated(60);
    const WrittenPdf pdf = written(document);
    CHECK(pagesOf(pdf) > before + 3);
    CHECK(pdf.read(QStringLiteral("pdftotext")).contains(QStringLiteral("theend")));
}

TEST_CASE("a PDF report is made off the thread of the windows")
{
    const auto report = support::reportOn(support::fullRound(Language::De));
    QByteArray bytes;
    std::thread worker([&] { bytes = exchange::pdfOf(report); });
    worker.join();
    CHECK(bytes.startsWith("%PDF-"));
}

// For the eye: the reports in the build folder's "pictures".
TEST_CASE("the PDF reports of all languages are left to look at")
{
    const Language language = GENERATE(from_range(core::kLanguages));
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../pictures"));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    QFile file(folder.filePath(QStringLiteral("report_%1.pdf").arg(core::codeOf(language))));
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(file.write(exchange::pdfOf(support::reportOn(support::fullRound(language)))) > 20'000);
}
