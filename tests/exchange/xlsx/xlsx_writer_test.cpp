#include "exchange/xlsx/xlsx_writer.h"

#include "exchange/xlsx/opened_xlsx.h"
#include "exchange/xlsx/sheet_text.h"
#include "support/qt_strings.h"

#include <QScopeGuard>

#include <catch2/catch.hpp>

#include <clocale>
#include <csignal>

#include <sys/resource.h>

using namespace cxw::exchange;
using support::OpenedXlsx;

namespace {

const QString kSheet = QStringLiteral("Sheet");
const QString kText = QStringLiteral("Text");

Workbook workbookOf(std::vector<SheetColumn> columns, std::vector<SheetRow> rows)
{
    return {.title = QStringLiteral("Title"),
            .date = QDate(2026, 11, 18),
            .sheets = {{.name = kSheet, .columns = std::move(columns), .rows = std::move(rows)}}};
}

OpenedXlsx opened(const Workbook& workbook)
{
    return OpenedXlsx(xlsxOf(workbook).value());
}

OpenedXlsx openedTexts(const QStringList& texts)
{
    std::vector<SheetRow> rows;
    for (const QString& each : texts)
        rows.push_back({each});
    return opened(workbookOf({{kText}}, std::move(rows)));
}

} // namespace

TEST_CASE("numbers, dates and texts go out as what they are")
{
    const auto file = opened(workbookOf(
        {{kText},
         {QStringLiteral("Count")},
         {QStringLiteral("Mean")},
         {QStringLiteral("p"), Digits::Three},
         {QStringLiteral("Change"), Digits::Signed},
         {QStringLiteral("Share"), Digits::Percent},
         {QStringLiteral("Day")},
         {QStringLiteral("Nothing")}},
        {{QStringLiteral("19"), 19, 19.0 / 9.0, 0.03515625, -0.25, 0.9, QDate(2026, 11, 18), Cell()}}));
    const auto cell = [&](const char* column) { return file.cell(kSheet, 1, QLatin1String(column)); };
    CHECK(cell("Text").isText);
    CHECK(cell("Text").text == QStringLiteral("19"));
    CHECK_FALSE(cell("Count").isText);
    CHECK(cell("Count").number() == 19.0);
    CHECK(cell("Count").format == QStringLiteral("0"));
    CHECK(cell("Mean").number() == Approx(19.0 / 9.0).epsilon(1e-15));
    CHECK(cell("Mean").format == QStringLiteral("0.00"));
    CHECK(cell("p").format == QStringLiteral("0.000"));
    CHECK(cell("Change").number() == -0.25);
    CHECK(cell("Change").format == QStringLiteral("+0.00;-0.00;0.00"));
    CHECK(cell("Share").format == QStringLiteral("0%"));
    CHECK(cell("Day").number() == double(QDate(1899, 12, 30).daysTo(QDate(2026, 11, 18))));
    CHECK(cell("Day").format == QStringLiteral("d mmm yyyy"));
    CHECK_FALSE(cell("Nothing").isThere);
}

TEST_CASE("no text is ever computed")
{
    const QStringList texts{QStringLiteral("=1+1"),
                            QStringLiteral("+49 170 1"),
                            QStringLiteral("-2"),
                            QStringLiteral("@SUM(A1)"),
                            QStringLiteral("\t=1+1"),
                            QStringLiteral("\r=1+1"),
                            QStringLiteral("{=1+1}"),
                            QStringLiteral("=HYPERLINK(\"http://x\",\"y\")"),
                            QStringLiteral("http://example.org"),
                            QStringLiteral("=cmd|' /C calc'!A0")};
    const auto file = openedTexts(texts);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto cell = file.cell(kSheet, std::size_t(i) + 1, kText);
        CHECK(cell.isText);
        CHECK(cell.text == texts[i]);
        CHECK(cell.format == QStringLiteral("@")); // stays a text when somebody edits it
    }
    for (const QByteArray& part : file.parts()) {
        CHECK_FALSE(part.contains("<f>"));
        CHECK_FALSE(part.contains("<f "));
        CHECK_FALSE(part.contains("hyperlink"));
    }
}

TEST_CASE("any text comes back as it was")
{
    const QStringList texts{QStringLiteral("<b>&amp;\"'</b>"), QStringLiteral("two\nlines"),
                            QStringLiteral(" spaces "),        QStringLiteral("Zufriedenheit – мера 😀"),
                            QStringLiteral("_x0041_"),         QStringLiteral("_x005F_x0041_"),
                            QStringLiteral("\x01\x1f"),        QStringLiteral("]]>")};
    const auto file = openedTexts(texts);
    for (qsizetype i = 0; i < texts.size(); ++i)
        CHECK(file.cell(kSheet, std::size_t(i) + 1, kText).text == texts[i]);
}

TEST_CASE("what XML cannot hold is replaced and cuts nothing off")
{
    const QString odd = QStringLiteral("a") + QChar(0) + QStringLiteral("b") + QChar(0xFFFF)
        + QStringLiteral("c") + QChar(0xD800) + QStringLiteral("d");
    const QString text = openedTexts({odd}).cell(kSheet, 1, kText).text;
    CHECK(text.size() == odd.size());
    CHECK(text.startsWith(QStringLiteral("a\uFFFDb\uFFFDc")));
    CHECK(text.endsWith(u'd'));
}

TEST_CASE("a text too long for a cell says that it goes on")
{
    const QString fits(kLongestCell, u'ж');
    const auto file = openedTexts({fits, fits + u'x'});
    CHECK(file.cell(kSheet, 1, kText).text == fits);
    const QString cut = file.cell(kSheet, 2, kText).text;
    CHECK(cut.size() == kLongestCell);
    CHECK(cut.endsWith(u'…'));
}

TEST_CASE("every sheet has a bold head that stays in sight")
{
    const auto file = openedTexts({QStringLiteral("a")});
    const QByteArray sheet = file.parts()[QStringLiteral("xl/worksheets/sheet1.xml")];
    CHECK(sheet.contains("state=\"frozen\""));
    CHECK(sheet.contains("<cols>"));
    CHECK(file.parts()[QStringLiteral("xl/styles.xml")].contains("<b/>"));
}

TEST_CASE("odd names of sheets neither spoil the file nor meet each other")
{
    Workbook workbook = workbookOf({{kText}}, {});
    workbook.sheets.assign(3, workbook.sheets.front());
    for (Sheet& each : workbook.sheets)
        each.name = QStringLiteral("[Fragen & Antworten / <Personal>: alles]");
    const QStringList names = opened(workbook).names();
    REQUIRE(names.size() == 3);
    CHECK(names[0] == QStringLiteral("Fragen & Antworten <Personal> a"));
    CHECK(names[1].endsWith(QStringLiteral(" 2")));
}

TEST_CASE("equal workbooks give equal bytes")
{
    const Workbook workbook = workbookOf({{kText}}, {{QStringLiteral("a")}, {2.5}, {QDate(2026, 1, 1)}});
    CHECK(xlsxOf(workbook).value() == xlsxOf(workbook).value());
}

TEST_CASE("a decimal comma of the system does not get into the file")
{
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    const auto back = qScopeGuard([&] { std::setlocale(LC_NUMERIC, before.c_str()); });
    const char* comma = nullptr;
    for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "ru_RU.UTF-8", "es_ES.UTF-8", "ro_RO.UTF-8"})
        if (!comma)
            comma = std::setlocale(LC_NUMERIC, name);
    if (!comma)
        WARN("checked in part: no locale with a decimal comma is installed");
    const auto file = opened(workbookOf({{QStringLiteral("Mean")}}, {{1.5}}));
    CHECK(file.cell(kSheet, 1, QStringLiteral("Mean")).text == QStringLiteral("1.5"));
}

TEST_CASE("a disk that is full is said, and no half file comes out")
{
    const SheetRow row{QString(200, u'x')};
    const Workbook workbook = workbookOf({{kText}}, std::vector<SheetRow>(400, row)); // all alike: packs well
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto signalled = std::signal(SIGXFSZ, SIG_IGN);
    const auto back = qScopeGuard([&] {
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, signalled);
    });
    for (const rlim_t most : {rlim_t(0), rlim_t(1'000), rlim_t(20'000)}) {
        const rlimit limit{most, before.rlim_max};
        REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
        const auto bytes = xlsxOf(workbook);
        setrlimit(RLIMIT_FSIZE, &before);
        CAPTURE(most);
        REQUIRE_FALSE(bytes);
        CHECK_FALSE(sentenceFor(bytes.error()).isEmpty());
    }
}
