#include "core/complaint/complaint_columns.h"
#include "support/listed_rows.h"
#include "support/qt_strings.h"

using namespace cxw::core;
using support::ListedRows;

namespace {

/// "Date>received_at, State>" of the columns, or the refusal.
QString columnsOf(const ListedRows& rows, const ColumnWishes& wishes = {})
{
    const auto columns = withoutAmbiguity(importColumns(rows, wishes));
    if (!columns)
        return columns.error().detail;
    QStringList said;
    for (const ImportColumn& each : *columns)
        said += each.header + QLatin1Char('>') + (each.field ? codeOf(*each.field) : QString());
    return said.join(QStringLiteral(", "));
}

bool says(const QString& sentence, const char* words)
{
    INFO(sentence.toStdString());
    return sentence.contains(QString::fromUtf8(words));
}

} // namespace

TEST_CASE("the plainest name of a field wins, and the first of two alike")
{
    CHECK(columnsOf(ListedRows("Date|Date received|Issue|Reason"))
          == QStringLiteral("Date>, Date received>received_at, Issue>category, Reason>"));
    CHECK(columnsOf(ListedRows("received_at|Received|Issue|Issue"))
          == QStringLiteral("received_at>received_at, Received>, Issue>category, Issue>"));
}

TEST_CASE("a wish comes before what is recognised, and can also be for no field")
{
    const ColumnWishes wishes{.fields = {{QStringLiteral("What"), ComplaintField::Category},
                                         {QStringLiteral("issue"), std::nullopt}}};
    CHECK(columnsOf(ListedRows("Received|What|Issue"), wishes)
          == QStringLiteral("Received>received_at, What>category, Issue>"));
}

TEST_CASE("our mark of a column that is no field is taken off")
{
    CHECK(columnsOf(ListedRows("received_at|summary|extra:status"))
          == QStringLiteral("received_at>received_at, summary>summary, status>"));
}

TEST_CASE("a column without a name goes by its number")
{
    CHECK(columnsOf(ListedRows("Received||Issue"))
          == QStringLiteral("Received>received_at, #2>, Issue>category"));
}

TEST_CASE("wishes that fit nothing are refused")
{
    const ListedRows rows("Received|Opened|Issue");
    CHECK(says(columnsOf(rows, {.fields = {{QStringLiteral("Nope"), ComplaintField::Channel}}}), "“Nope”"));
    CHECK(says(columnsOf(rows,
                         {.fields = {{QStringLiteral("Received"), ComplaintField::ReceivedAt},
                                     {QStringLiteral("Opened"), ComplaintField::ReceivedAt}}}),
               "received_at"));
    CHECK(says(columnsOf(rows, {.dates = {{QStringLiteral("Issue"), DateReading::DayMonthYear}}}),
               "not read as a date"));
    CHECK(says(columnsOf(rows, {.dates = {{QStringLiteral("Nope"), DateReading::DayMonthYear}}}), "“Nope”"));
}

TEST_CASE("a table that says nothing of the time or of the matter is refused")
{
    CHECK(says(columnsOf(ListedRows("Issue|State")), "=received_at"));
    CHECK(says(columnsOf(ListedRows("Received|State")), "=category"));
}

TEST_CASE("ambiguous dates are refused with how to say them, and taken once that is said")
{
    const ListedRows rows("Received|Issue", {"3/4/2026|Late", "5/6/2026|Late"});
    const QString refusal = columnsOf(rows);
    CHECK(says(refusal, "--dates \"Received=M/D/YYYY\""));
    CHECK(says(refusal, "Line 2"));
    const auto shown = importColumns(rows, {});
    REQUIRE(shown.has_value());
    CHECK(shown->front().isAmbiguous);
    const auto settled = withoutAmbiguity(
        importColumns(rows, {.dates = {{QStringLiteral("Received"), DateReading::DayMonthYear}}}));
    REQUIRE(settled.has_value());
    CHECK(settled->front().reading == DateReading::DayMonthYear);
}

TEST_CASE("a column of dates that holds none has no reading")
{
    const auto columns = importColumns(ListedRows("Received|Closed|Issue", {"2026-11-22||Late"}), {});
    REQUIRE(columns.has_value());
    CHECK(columns->at(0).reading == DateReading::YearMonthDay);
    CHECK_FALSE(columns->at(1).reading.has_value());
}

TEST_CASE("of two columns of one name each can be meant by its place")
{
    const ListedRows rows("Received|Note|Note|Closed", {"2026-11-22|a|b|3/4/2026"});
    ColumnWishes wishes{.fieldsAt = {{2, ComplaintField::Description}, {3, std::nullopt}}};
    CHECK(columnsOf(rows, wishes)
          == QStringLiteral("Received>received_at, Note>, Note>description, Closed>"));
    wishes.fieldsAt[3] = ComplaintField::ClosedAt;
    wishes.datesAt[3] = DateReading::DayMonthYear;
    const auto columns = importColumns(rows, wishes);
    REQUIRE(columns.has_value());
    CHECK(columns->at(3).reading == DateReading::DayMonthYear);
    wishes.fieldsAt[1] = ComplaintField::Description;
    CHECK(says(columnsOf(rows, wishes), "description"));
    CHECK(says(columnsOf(rows, {.fieldsAt = {{4, std::nullopt}}}), "“5”"));
}

TEST_CASE("a wish for the dates of a column waits while the column is none of dates")
{
    const ListedRows rows("Received|Closed|Issue", {"2026-11-22|3/4/2026|Late"});
    const auto columns =
        importColumns(rows, {.fieldsAt = {{1, std::nullopt}}, .datesAt = {{1, DateReading::DayMonthYear}}});
    REQUIRE(columns.has_value());
    CHECK_FALSE(columns->at(1).reading.has_value());
}

TEST_CASE("each column says why it is taken for what it is taken for")
{
    const auto columns = importColumns(ListedRows("received_at|Issue|Reason|extra:status|Branch|Note"),
                                       {.fieldsAt = {{5, ComplaintField::Summary}}});
    REQUIRE(columns.has_value());
    std::vector<ColumnBasis> basis;
    for (const ImportColumn& each : *columns)
        basis.push_back(each.basis);
    using enum ColumnBasis;
    CHECK(basis == std::vector{OurName, UsualWord, Outdone, Extra, Unknown, Wished});
}

TEST_CASE("a table in which something is missing shows its columns all the same")
{
    const auto guess = guessColumns(ListedRows("Closed|Branch", {"3/4/2026|North"}), {});
    REQUIRE(guess.has_value());
    CHECK(guess->missing == MissingColumn::Received);
    REQUIRE(guess->columns.size() == 2);
    CHECK(guess->columns[0].isAmbiguous);
    CHECK_FALSE(importColumns(ListedRows("Closed|Branch"), {}).has_value());
}
