#include "core/diagnostic/seating.h"
#include "support/builders.h"
#include "support/qt_strings.h"

using namespace cxw::core;

namespace {

struct Table
{
    support::FixedClock clock;
    IdSource ids{clock};

    std::vector<Seat> seat(const QStringList& names, int invited, const std::vector<Seat>& before = {})
    {
        return seatsFor(names, invited, before, RoundId(1), ids);
    }
};

} // namespace

TEST_CASE("the first seats carry the names, the others only a number")
{
    Table table;
    const auto seats = table.seat({QStringLiteral("Ana Pop"), QStringLiteral("Kai")}, 4);
    REQUIRE(seats.size() == 4);
    CHECK(seats[1].name == QStringLiteral("Kai"));
    CHECK(seats[3].name.isEmpty());
    CHECK(seats[3].number == 4);
}

TEST_CASE("more names than people asked make more seats")
{
    CHECK(Table().seat({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}, 1).size() == 3);
}

TEST_CASE("who sat there keeps the seat")
{
    Table table;
    const auto before = table.seat({QStringLiteral("Ana")}, 2);
    const auto after = table.seat({QStringLiteral("Ana"), QStringLiteral("Bo")}, 3, before);
    CHECK(after[0] == before[0]);
    CHECK(after[1].id == before[1].id);
    CHECK(after[1].name == QStringLiteral("Bo"));
    CHECK(after[2].id != before[1].id);
}

TEST_CASE("names come one a line or between commas and semicolons")
{
    CHECK(namesIn(QStringLiteral("Ana Pop, Kai;  Søren  Ñandú\r\n\n Bo\t")).join(QLatin1Char('|'))
          == QStringLiteral("Ana Pop|Kai|Søren Ñandú|Bo"));
    CHECK(namesIn(QStringLiteral(" ,;\n")).isEmpty());
}
