#include "exchange/report/report_pages.h"

#include "exchange/report/sample_report.h"
#include "exchange/report/written_pdf.h"
#include "support/qt_strings.h"

#include <QCoreApplication>
#include <QDir>

#include <catch2/catch.hpp>

#include <thread>

using namespace cxw;
using core::Language;
using support::canReadBack;
using support::WrittenPdf;

namespace {

WrittenPdf written(const core::RoundDocument& document, exchange::Paper paper = exchange::Paper::A4)
{
    return WrittenPdf(exchange::pdfOf(support::reportOn(document), {.paper = paper}));
}

} // namespace

TEST_CASE("the PDF report holds every question's words as text that can be selected")
{
    if (!canReadBack())
        return;
    const Language language = GENERATE(Language::En, Language::De, Language::Ru);
    const auto document = support::fullRound(language);
    const QString text = written(document).words();
    for (const auto& result : document.votes.questions) {
        CHECK(text.contains(WrittenPdf::inOneLine(document.wordingOf(result.question).label)));
        CHECK(text.contains(WrittenPdf::inOneLine(document.wordingOf(result.question).text)));
    }
    CHECK(text.contains(QStringLiteral("NordlichtEnergie")));
    CHECK(text.contains(QStringLiteral("Wesellnothingbypost.")));
}

TEST_CASE("the PDF report embeds its fonts and holds no pictures")
{
    if (!canReadBack())
        return;
    const WrittenPdf pdf = written(support::fullRound(Language::Ru));
    REQUIRE_FALSE(pdf.fonts().isEmpty());
    for (const QString& font : pdf.fonts())
        CHECK(font.contains(QRegularExpression(QStringLiteral("\\byes (yes|no) +yes\\b"))));
    CHECK(pdf.pictures().isEmpty());
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
    const int pages = pdf.pages();
    const QString text = pdf.read(QStringLiteral("pdftotext"));
    for (int page = 1; page <= pages; ++page)
        CHECK(text.count(QStringLiteral("Page %1 of %2").arg(page).arg(pages)) == 1);
}

TEST_CASE("long notes run over as many pages as they need")
{
    if (!canReadBack())
        return;
    auto document = support::fullRound(Language::En);
    const int before = written(document).pages();
    document.sheet.questions[0].note = QString(20'000, QLatin1Char('x'))
        + QStringLiteral(" words").repeated(2'000) + QStringLiteral(" theend");
    document.workspace.name = QStringLiteral("Long name ").repeated(60);
    const WrittenPdf pdf = written(document);
    CHECK(pdf.pages() > before + 3);
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
