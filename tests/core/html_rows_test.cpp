#include "core/touchmap/paste/html_rows.h"
#include "core/touchmap/paste/sheet.h"
#include "core/touchmap/response_time.h"

#include "support/file_content.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace cxw;

namespace {

/// What a clipboard held when LibreOffice Calc had copied cells.
std::vector<QStringList> rowsOfCalc(const char* name)
{
    return core::rowsOfHtml(QString::fromUtf8(
        support::contentOf(QStringLiteral(CXW_TEST_DATA "/clipboard/") + QLatin1String(name))));
}

QStringList cells(std::initializer_list<const char*> texts)
{
    QStringList row;
    for (const char* each : texts)
        row += QString::fromUtf8(each);
    return row;
}

} // namespace

TEST_CASE("a table of a web page is read cell by cell, whatever it is written with")
{
    const auto rows = core::rowsOfHtml(
        QStringLiteral("<html><body><table border=1><tr><th>Stage<th>Title</tr>"
                       "<tr><td rowspan=2>Buy &amp; pay<td>one<br>more</td></tr><tr><td>two<img "
                       "src='file:///etc/hostname'></tr>"
                       "</table></body></html>"));
    REQUIRE(rows.size() == 3);
    CHECK(rows[1] == cells({"Buy & pay", "one\nmore"}));
    CHECK(rows[2] == cells({"", "two"}));
}

TEST_CASE("cells that a spreadsheet copied keep their lines, quotation marks, letters and empty places")
{
    const auto rows = rowsOfCalc("calc_table.html");
    REQUIRE(rows.size() == 5);
    CHECK(rows[1]
          == cells({"Vergleich & Vertrag", "Tarifrechner", "Web", "Jansen", "1", "4",
                    "Zwei Zeilen:\nerste, zweite", "2026-11-03", ""}));
    CHECK(rows[2][1] == QStringLiteral("Zählerstand \"ablesen\""));
    CHECK(rows[3]
          == cells({"", "Позвонить в поддержку", "Телефон", "Иванова", "-2", "1",
                    "Ждут 20 минут,\nпотом сброс", "", "3"}));
}

TEST_CASE("a spreadsheet's notes at cells stay out, merged cells in, and days are told by their number")
{
    const auto rows = rowsOfCalc("calc_cells.html");
    REQUIRE(rows.size() == 3);
    CHECK(rows[1] == cells({"Kaufen", "Tarif wählen", "4.00", "2026-03-04", "a < b & c\nzweite Zeile"}));
    CHECK(rows[2][0].isEmpty());
    CHECK(rows[2][3] == QStringLiteral("2026-12-11"));
}

TEST_CASE("a number behind a text that shows another day, or none, changes nothing")
{
    const auto only = [](const char* cell) {
        return core::rowsOfHtml(QStringLiteral("<table><tr>%1</tr></table>").arg(QString::fromUtf8(cell)))
            .at(0)
            .at(0);
    };
    CHECK(only("<td sdval=\"46085\">04.03.26</td>") == QStringLiteral("2026-03-04"));
    CHECK(only("<td sdval=\"46085\">4. März 2026</td>") == QStringLiteral("2026-03-04"));
    CHECK(only("<td sdval=\"46085\">03/05/26</td>") == QStringLiteral("03/05/26"));
    CHECK(only("<td sdval=\"46085\">46,085</td>") == QStringLiteral("46,085"));
    CHECK(only("<td sdval=\"0.0625\">01:30:00</td>") == QStringLiteral("01:30:00"));
    CHECK(only("<td sdval=\"x\">03/04/26</td>") == QStringLiteral("03/04/26"));
}

TEST_CASE("the innermost table is read, and one of layout or without words passed over")
{
    const auto rows = core::rowsOfHtml(
        QStringLiteral("<table><tr><td>menu<table><tr><td> </td></tr></table><table><tr><td colspan=2>a<td>b"
                       "</table></td></tr></table>"));
    CHECK(rows == std::vector<QStringList>{cells({"a", "", "b"})});
}

TEST_CASE("a web page without a table, or with one that is cut off or would fill the memory, does no harm")
{
    CHECK(core::rowsOfHtml(u"<p>no table</p>").empty());
    CHECK(core::rowsOfHtml(u"").empty());
    CHECK(core::rowsOfHtml(u"<table><tr><td rowspan=2000000000>x</td></tr><tr><td>y</table>").size() == 2);
    CHECK(core::rowsOfHtml(u"<table><tr><td colspan=2000000000>x</td></tr></table>").front().size()
          == core::kMostSheetColumns);
    const QString whole = QStringLiteral(
        "<table><!-- a --><style>b</style><tr><td title=\"c>d\">&#228;&#x20AC;&bogus; 1 < 2</td></table>");
    CHECK(core::rowsOfHtml(whole).front() == cells({"ä€&bogus; 1 < 2"}));
    for (qsizetype length = 0; length < whole.size(); ++length)
        CHECK(core::rowsOfHtml(whole.first(length)).size() <= 1);
}

TEST_CASE("ten thousand rows of a spreadsheet's HTML are read to the last")
{
    QString html = QStringLiteral("<html><table>");
    for (int i = 0; i < 10'000; ++i)
        html += QStringLiteral(
                    "<tr><td height=\"17\" align=\"left\">Stage</td><td>Title %1</td><td align=\"right\" "
                    "sdval=\"%1\" sdnum=\"1033;\">%1</td><td>Two<br>lines &amp; more</td>"
                    "<td align=\"right\" sdval=\"46085\" sdnum=\"1033;0;MM/DD/YY\">03/04/26</td></tr>\n")
                    .arg(i);
    html += QStringLiteral("</table></html>");
    const auto rows = core::rowsOfHtml(html);
    REQUIRE(rows.size() == 10'000);
    CHECK(rows.back() == cells({"Stage", "Title 9999", "9999", "Two\nlines & more", "2026-03-04"}));
}

TEST_CASE("times are read as people write them")
{
    const auto minutes = [](const char* text) { return core::minutesFrom(QString::fromUtf8(text)); };
    CHECK(minutes("45") == 45);
    CHECK(minutes("45 min") == 45);
    CHECK(minutes("2h") == 120);
    CHECK(minutes("2 Std.") == 120);
    CHECK(minutes("3 días") == 3 * 24 * 60);
    CHECK(minutes("2 ч") == 120);
    CHECK(minutes("1,5 h") == 90);
    CHECK(minutes("01:30:00") == 90);
    CHECK(minutes(" 0:05") == 5);
    CHECK_FALSE(minutes("soon"));
    CHECK_FALSE(minutes("0"));
    CHECK_FALSE(minutes("0:00"));
    CHECK_FALSE(minutes("0.001 h"));
    CHECK_FALSE(minutes("5 parsecs"));
    for (const char* month : {"2 months", "1 Monat", "2 meses", "2 luni", "2 месяца"})
        CHECK_FALSE(minutes(month));
    CHECK_FALSE(minutes("2.000")); // thousands or thousandths
    CHECK_FALSE(minutes("99999999999999999999 h"));
}
