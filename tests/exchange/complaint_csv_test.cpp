#include "exchange/complaint_csv.h"
#include "exchange/csv/csv_reader.h"
#include "support/qt_strings.h"

using namespace cxw;

namespace {

struct TableText
{
    std::vector<int> lines;
    std::vector<QStringList> rows;
    QStringList header;
    QString refusal;
};

TableText tableOf(const QByteArray& bytes)
{
    const auto table = exchange::ComplaintCsv::read(bytes);
    if (!table)
        return {.refusal = core::sentenceFor(table.error())};
    TableText text{.header = table->header()};
    table->forEach([&](int line, const QStringList& cells) {
        text.lines.push_back(line);
        text.rows.push_back(cells);
        return true;
    });
    return text;
}

bool isRefusedFor(const QByteArray& bytes, const char* words)
{
    const QString refusal = tableOf(bytes).refusal;
    INFO(refusal.toStdString());
    return refusal.contains(QString::fromUtf8(words));
}

} // namespace

TEST_CASE("a table of complaints is read with byte-order mark, semicolons, CRLF and quoted line breaks")
{
    const TableText table = tableOf("\xEF\xBB\xBF Received ;Issue\r\n"
                                    "2.11.2026;\"late;\r\nand \"\"rude\"\"\"\r\n"
                                    "\r\n"
                                    "3.11.2026;J\xC3\xB6rg");
    CHECK(table.refusal.isEmpty());
    CHECK(table.header == QStringList{QStringLiteral("Received"), QStringLiteral("Issue")});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0][1] == QStringLiteral("late;\r\nand \"rude\""));
    CHECK(table.rows[1][1] == QStringLiteral("Jörg"));
    CHECK(table.lines == std::vector{2, 5});
}

TEST_CASE("rows of nothing but separators are passed over, and so are our guards before computing cells")
{
    const TableText table = tableOf("Received,Issue\n,\n2026-11-22,'=1+1\n , \n");
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0][1] == QStringLiteral("=1+1"));
}

TEST_CASE("a table of complaints can be gone through again, and left early")
{
    const auto table = exchange::ComplaintCsv::read("a\n1\n2\n3\n");
    REQUIRE(table.has_value());
    for (const int wanted : {1, 3}) {
        int seen = 0;
        table->forEach([&](int, const QStringList&) { return ++seen < wanted; });
        CHECK(seen == wanted);
    }
}

TEST_CASE("a table of complaints in another encoding, with NUL or with damaged quotes is refused by line")
{
    CHECK(isRefusedFor(QByteArray("\xFF\xFEr\0e\0", 6), "UTF-16"));
    CHECK(isRefusedFor("Received,Issue\n2026-11-22,J\xF6rg\n", "Line 2"));
    CHECK(isRefusedFor(QByteArray("a,b\nc\0d,e\n", 10), "NUL"));
    CHECK(isRefusedFor("a,b\n1,2\n3,x\"y\n", "Line 3"));
    CHECK(isRefusedFor("a,b\n1,\"2\n3,4\n", "Line 2"));
}

TEST_CASE("a table of complaints without a header is refused")
{
    for (const char* bytes : {"", "\n\n", " , ,\n1,2,3\n"})
        CHECK(isRefusedFor(bytes, "names of the columns"));
}

TEST_CASE("200 columns and a cell of a megabyte are read, more columns than are kept are refused")
{
    const QByteArray wide = QByteArray("x,").repeated(199) + "y";
    CHECK(tableOf(wide + '\n' + wide + '\n').rows.at(0).size() == 200);
    const QByteArray large = '"' + QByteArray("a\n").repeated(500'000) + '"';
    CHECK(tableOf("a,b\n1," + large + '\n').rows.at(0).at(1).size() == 1'000'000);
    CHECK(isRefusedFor(QByteArray("x,").repeated(int(exchange::kMostFields) + 5) + '\n', "columns"));
}
