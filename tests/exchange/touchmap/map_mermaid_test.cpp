#include "exchange/touchmap/map_mermaid.h"

#include "household_content.h"

#include <catch2/catch.hpp>

using namespace cxw;
using support::MapBuilder;

namespace {

QString journeyOf(const core::WholeMap& whole)
{
    exchange::MapContent content;
    content.whole = whole;
    return QString::fromUtf8(mapMermaidOf(content));
}

} // namespace

TEST_CASE("a map is a journey: stages are sections, touchpoints tasks with a score of 1 to 5")
{
    MapBuilder builder;
    builder.stage("Compare").touchpoint("Tariff calculator", 1).touchpoint("Advice call", -2);
    builder.stage("Switch").touchpoint("Meter reading", 2);
    CHECK(journeyOf(builder.whole())
          == QStringLiteral("journey\n"
                            "    title Household electricity\n"
                            "    section Compare\n"
                            "      Tariff calculator: 4: Customers\n"
                            "      Advice call: 1: Customers\n"
                            "    section Switch\n"
                            "      Meter reading: 5: Customers\n"));
}

TEST_CASE("personas who feel alike share a task, others have one of their own")
{
    MapBuilder builder;
    builder.persona("Lea").persona("Jörg").persona("Ana");
    builder.stage("Help").touchpoint("Hotline menu", -1);
    builder.last().feelings[core::PersonaId(2)].emotion = 1;
    CHECK(journeyOf(builder.whole())
              .endsWith(QStringLiteral("    section Help\n"
                                       "      Hotline menu: 4: Jörg\n"
                                       "      Hotline menu: 2: Lea, Ana\n")));
}

TEST_CASE("what nobody has felt yet is neutral, and the file says so")
{
    MapBuilder builder;
    builder.stage("Help").touchpoint("Hotline menu");
    const QString journey = journeyOf(builder.whole());
    CHECK(journey.contains(QStringLiteral("    %% Where no feeling is known the score is 3.\n")));
    CHECK(journey.contains(QStringLiteral("Hotline menu: 3: Customers")));
}

TEST_CASE("signs of the language in a map's words are escaped")
{
    MapBuilder builder;
    builder.persona("Lea, first flat");
    builder.stage("Pay: #1; now").touchpoint("Title search", 0).touchpoint("journey\nplanner 50 %% <b>", 0);
    const QString journey = journeyOf(builder.whole());
    CHECK(journey.contains(QStringLiteral("    section Pay#58; #35;1#59; now\n")));
    CHECK(journey.contains(QStringLiteral("      #84;itle search: 3: Lea#44; first flat\n")));
    CHECK(journey.contains(
        QStringLiteral("      #106;ourney planner 50 #37;#37; #60;b#62;: 3: Lea#44; first flat\n")));
}
