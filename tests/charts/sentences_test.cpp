#include "charts/sentences.h"
#include "charts/words.h"
#include "support/builders.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace cxw;
using core::Answer;
using support::RoundBuilder;

namespace {

const charts::Words kEnglish{core::Language::En};

core::QuestionBank bank()
{
    core::QuestionBank bank;
    for (const char* name : {"personnel", "processes", "customers", "financials", "partners"}) {
        const QString id = QString::fromLatin1(name);
        bank.areaNames[{core::Language::En, core::AreaId(id)}] = id.left(1).toUpper() + id.mid(1);
    }
    return bank;
}

QString areaSentenceOf(const RoundBuilder& round, core::Reading reading = core::Reading::Votes)
{
    const auto results = core::resultsOf(round.sheet(), reading);
    return charts::areaSentence(results, charts::namedAreas(results, {}, bank()), kEnglish);
}

QString gridSentenceOf(const RoundBuilder& round)
{
    const auto results = core::resultsOf(round.sheet());
    return charts::gridSentence(results, charts::namedAreas(results, {}, bank()), kEnglish);
}

QString gapSentenceOf(const RoundBuilder& round, core::Reading reading = core::Reading::Votes)
{
    return charts::gapSentence(core::resultsOf(round.sheet(), reading), {}, kEnglish);
}

RoundBuilder fourAreas()
{
    return RoundBuilder(4)
        .asks("personnel.a", "2222")
        .asks("processes.a", "2223")
        .asks("customers.a", "2233")
        .asks("financials.a", "1112")
        .asks("financials.b", "----");
}

} // namespace

TEST_CASE("the area sentence names the lowest area and the range of the others")
{
    CHECK(areaSentenceOf(fourAreas())
          == QStringLiteral("Financials is lowest at 1.25, on 1 of 2 questions; the other three areas lie "
                            "between 2.00 and 2.50."));
}

TEST_CASE("the area sentence speaks of five areas by their number")
{
    CHECK(areaSentenceOf(fourAreas().asks("partners.a", "3333"))
          == QStringLiteral("Financials is lowest at 1.25; the other 4 areas lie between 2.00 and 3.00."));
}

TEST_CASE("the area sentence does not call equal others a range")
{
    CHECK(
        areaSentenceOf(
            RoundBuilder(3).asks("personnel.a", "222").asks("processes.a", "222").asks("customers.a", "111"))
        == QStringLiteral("Customers is lowest at 1.00; the other 2 areas stand at 2.00."));
}

TEST_CASE("two areas are told one against the other")
{
    CHECK(areaSentenceOf(RoundBuilder(3).asks("personnel.a", "222").asks("customers.a", "111"))
          == QStringLiteral("Customers is lowest at 1.00, on 1 of 1 question; Personnel stands at 2.00."));
}

TEST_CASE("an area alone has no lowest")
{
    CHECK(areaSentenceOf(RoundBuilder(3).asks("personnel.a", "222").asks("personnel.b", "..."))
          == QStringLiteral("Personnel stands at 2.00, on 1 of 2 questions."));
}

TEST_CASE("areas that share the lowest mean are told together")
{
    RoundBuilder two(3);
    two.asks("personnel.a", "111").asks("processes.a", "111").asks("customers.a", "222");
    CHECK(areaSentenceOf(two)
          == QStringLiteral("Personnel and Processes are lowest at 1.00; Customers is highest at 2.00."));

    RoundBuilder three(3);
    three.asks("personnel.a", "111").asks("processes.a", "111").asks("financials.a", "111");
    CHECK(areaSentenceOf(three) == QStringLiteral("All 3 areas stand at 1.00."));
    CHECK(areaSentenceOf(three.asks("customers.a", "222"))
          == QStringLiteral("3 areas are lowest at 1.00; Customers is highest at 2.00."));
}

TEST_CASE("an area where nothing applies is left out and said so")
{
    CHECK(
        areaSentenceOf(
            RoundBuilder(3).asks("personnel.a", "222").asks("customers.a", "111").asks("financials.a", "---"))
            .endsWith(QStringLiteral(
                "Personnel stands at 2.00. Left out, because no question there has a value: Financials.")));
}

TEST_CASE("a round without answers says so in every sentence")
{
    const RoundBuilder round = RoundBuilder(3).asks("personnel.a", "...");
    const QString sentence = QStringLiteral("Nobody has answered yet.");
    CHECK(areaSentenceOf(round) == sentence);
    CHECK(gridSentenceOf(round) == sentence);
    CHECK(gapSentenceOf(round) == sentence);
}

TEST_CASE("too few answers everywhere leave the counts alone")
{
    const RoundBuilder round = RoundBuilder(9).asks("personnel.a", "12").asks("customers.a", "31");
    CHECK(areaSentenceOf(round)
          == QStringLiteral("There are too few answers for a mean; the counts stand alone."));
}

TEST_CASE("answers that are no scores are no figures")
{
    CHECK(areaSentenceOf(RoundBuilder(3).asks("personnel.a", "---"))
          == QStringLiteral("None of the answers is a score yet."));
}

TEST_CASE("the agreed reading without agreed scores says so")
{
    CHECK(areaSentenceOf(fourAreas(), core::Reading::Agreed)
          == QStringLiteral("No score has been agreed yet."));
}

TEST_CASE("the grid sentence shows the votes of the one question that splits the room")
{
    CHECK(
        gridSentenceOf(RoundBuilder(11).asks("personnel.a", "22222222222").asks("customers.a", "11112233333"))
        == QStringLiteral("Personnel is lowest at 2.00; one question splits the room (4, 2, 5): discuss it "
                          "before you plan."));
}

TEST_CASE("the grid sentence counts the questions that split the room")
{
    CHECK(
        gridSentenceOf(fourAreas().asks("personnel.b", "1133").asks("customers.b", "1133"))
        == QStringLiteral("Financials is lowest at 1.25; 2 questions split the room: discuss them before you "
                          "plan."));
    CHECK(gridSentenceOf(fourAreas())
          == QStringLiteral("Financials is lowest at 1.25; no question splits the room."));
}

TEST_CASE("where no area is lowest the grid sentence speaks of the split alone")
{
    CHECK(gridSentenceOf(RoundBuilder(4).asks("personnel.a", "1133"))
          == QStringLiteral("One question splits the room (2, 0, 2): discuss it before you plan."));
    CHECK(gridSentenceOf(RoundBuilder(4).asks("personnel.a", "2222"))
          == QStringLiteral("No question splits the room."));
    CHECK(gridSentenceOf(RoundBuilder(4).asks("personnel.a", "1133").asks("personnel.b", "1133"))
          == QStringLiteral("2 questions split the room: discuss them before you plan."));
}

TEST_CASE("one person's round never speaks of a room")
{
    RoundBuilder round(1, core::VotingForm::SinglePerson);
    round.asks("personnel.a", "2").asks("customers.a", "1");
    CHECK(gridSentenceOf(round)
          == QStringLiteral("Customers is lowest at 1.00, on 1 of 1 question; Personnel stands at 2.00."));
    CHECK(gapSentenceOf(round)
          == QStringLiteral("“customers.a” is furthest from 3, at 1; 2 questions lie below 3 in all."));
}

TEST_CASE("the gap sentence names the largest gap and counts all")
{
    CHECK(gapSentenceOf(fourAreas())
          == QStringLiteral("“financials.a” is furthest from 3, at 1.25; 4 questions lie below 3 in all."));
    CHECK(gapSentenceOf(RoundBuilder(3).asks("personnel.a", "223"))
          == QStringLiteral("Only “personnel.a” lies below 3, at 2.33."));
    CHECK(gapSentenceOf(RoundBuilder(3).asks("personnel.a", "333"))
          == QStringLiteral("No question lies below 3."));
}

TEST_CASE("an agreed score is told as the digit it is")
{
    RoundBuilder round(3);
    round.asks("personnel.a", "222").agrees(Answer::Two);
    CHECK(gapSentenceOf(round, core::Reading::Agreed)
          == QStringLiteral("Only “personnel.a” lies below 3, at 2."));
}
