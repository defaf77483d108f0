#include "core/diagnostic/round_comparison.h"
#include "support/builders.h"
#include "support/vectors.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <random>

using namespace cxw::core;
using support::RoundBuilder;

namespace {

RoundSheet reworded(RoundSheet sheet, std::size_t question)
{
    sheet.questions[question].revision = 2;
    return sheet;
}

constexpr int kPeople = 9;

std::string randomVotes(std::mt19937& random)
{
    std::string votes(kPeople, '.');
    std::ranges::generate(votes, [&] { return "123-3?"[random() % 6]; });
    return votes;
}

/// Votes and agreed scores; one question in eight is dropped, one in eight is asked in other words.
RoundSheet randomRound(std::mt19937& random, int questions)
{
    constexpr std::array scores{Answer::One, Answer::Two, Answer::Three};
    RoundBuilder round(kPeople);
    for (int i = 0; i < questions; ++i)
        round.asks((i % 2 != 0 ? "personnel.q" : "customers.q") + std::to_string(i), randomVotes(random))
            .agrees(scores[random() % scores.size()]);
    RoundSheet sheet = round.sheet();
    for (RoundQuestion& each : sheet.questions) {
        each.included = random() % 8 != 0;
        each.revision = random() % 8 == 0 ? 2 : 1;
    }
    return sheet;
}

/// The same with one more question, anywhere in the order.
RoundSheet withOneMore(RoundSheet sheet, std::mt19937& random)
{
    RoundQuestion added = sheet.questions.front();
    added.id = RoundQuestionId(999);
    added.question = QuestionId(QStringLiteral("customers.added"));
    added.included = true;
    sheet.questions.insert(sheet.questions.begin() + qsizetype(random() % sheet.questions.size()), added);
    for (int seat = 1; seat <= kPeople; ++seat)
        sheet.votes.push_back({.question = added.id, .seat = SeatId(seat), .answer = Answer::Three});
    sheet.agreed.push_back({.question = added.id, .answer = Answer::Three});
    return sheet;
}

void checkOpposite(const std::optional<double>& one, const std::optional<double>& other)
{
    REQUIRE(one.has_value() == other.has_value());
    if (one)
        CHECK(*one == Approx(-*other).margin(1e-12));
}

void checkOpposite(const std::optional<PairedChange>& one, const std::optional<PairedChange>& other)
{
    REQUIRE(one.has_value() == other.has_value());
    if (!one)
        return;
    CHECK(one->mean == Approx(-other->mean).margin(1e-12));
    CHECK(one->rose == other->fell);
    CHECK(one->same == other->same);
    REQUIRE(one->p.has_value() == other->p.has_value());
    if (one->p)
        CHECK(*one->p == Approx(*other->p).margin(1e-12));
}

} // namespace

TEST_CASE("the published comparison across a changed set comes out")
{
    const auto row = support::diagnosticVectors("matched");
    RoundBuilder from(4);
    from.asks("area.a", "1122").asks("area.b", "2222").asks("area.c", "2233");
    RoundBuilder to(4);
    to.asks("area.a", "1222").asks("area.b", "2223").asks("area.d", "1111");
    const RoundComparison comparison = compareRounds(from.sheet(), to.sheet(), Reading::Votes);
    CHECK(comparison.totalChange.value() == Approx(row.at("naive").get<double>()).margin(1e-7));
    CHECK(comparison.matched->mean == Approx(row.at("matched").get<double>()).margin(1e-7));
    CHECK(comparison.composition.value() == Approx(row.at("composition").get<double>()).margin(1e-7));
    REQUIRE(comparison.notComparable.size() == 2);
    CHECK(comparison.notComparable[0].why == WhyNotComparable::New);
    CHECK(comparison.notComparable[1].why == WhyNotComparable::Dropped);
}

TEST_CASE("a question in other words is listed, not compared")
{
    const RoundSheet from = RoundBuilder(3).asks("area.a", "111").asks("area.b", "222").sheet();
    const RoundComparison comparison = compareRounds(from, reworded(from, 1), Reading::Votes);
    REQUIRE(comparison.questions.size() == 1);
    REQUIRE(comparison.notComparable.size() == 1);
    CHECK(comparison.notComparable[0].why == WhyNotComparable::Reworded);
    CHECK(comparison.notComparable[0].question.question.text() == QStringLiteral("area.b"));
}

TEST_CASE("yes and no are never compared, nor is what too few answered")
{
    RoundBuilder from(4);
    from.asks("area.market", "yynn", QuestionKind::Context).asks("area.b", "2222").asks("area.c", "1111");
    RoundBuilder to(4);
    to.asks("area.market", "yyyn", QuestionKind::Context).asks("area.b", "2...").asks("area.c", "1112");
    const RoundComparison comparison = compareRounds(from.sheet(), to.sheet(), Reading::Votes);
    CHECK(comparison.questions.size() == 1);
    REQUIRE(comparison.notComparable.size() == 2);
    CHECK(comparison.notComparable[0].why == WhyNotComparable::YesNo);
    CHECK(comparison.notComparable[1].why == WhyNotComparable::TooFew);
}

TEST_CASE("a dropped question says why")
{
    const RoundSheet from = RoundBuilder(3).asks("area.a", "111").asks("area.b", "222").sheet();
    RoundSheet to = RoundBuilder(3).asks("area.a", "111").asks("area.b", "222").sheet();
    to.questions[1].included = false;
    to.questions[1].reason = QStringLiteral("set by law");
    const RoundComparison comparison = compareRounds(from, to, Reading::Votes);
    REQUIRE(comparison.notComparable.size() == 1);
    CHECK(comparison.notComparable[0].why == WhyNotComparable::Dropped);
    CHECK(comparison.notComparable[0].reason == QStringLiteral("set by law"));
}

TEST_CASE("questions that were acted on are held against the others")
{
    RoundBuilder from(3);
    from.asks("area.a", "111").asks("area.b", "222").asks("area.c", "222");
    RoundBuilder to(3);
    to.asks("area.a", "222").asks("area.b", "222").asks("area.c", "111");
    const RoundComparison comparison =
        compareRounds(from.sheet(), to.sheet(), Reading::Votes, {QuestionId(QStringLiteral("area.a"))});
    CHECK(comparison.actedOn->mean == 1.0);
    CHECK(comparison.actedOn->all() == 1);
    CHECK(comparison.others->mean == -0.5);
    CHECK(comparison.questions[0].actedOn);
    CHECK_FALSE(comparison.questions[1].actedOn);
}

TEST_CASE("swapping the rounds flips every sign")
{
    std::mt19937 random(3);
    int tested = 0;
    for (int repeat = 0; repeat < 40; ++repeat)
        for (const Reading reading : {Reading::Votes, Reading::Agreed}) {
            const RoundSheet one = randomRound(random, 14);
            const RoundSheet two = randomRound(random, 14);
            const RoundComparison forth = compareRounds(one, two, reading);
            const RoundComparison back = compareRounds(two, one, reading);
            REQUIRE(forth.questions.size() == back.questions.size());
            for (std::size_t i = 0; i < forth.questions.size(); ++i)
                CHECK(forth.questions[i].change() == -back.questions[i].change());
            checkOpposite(forth.matched, back.matched);
            checkOpposite(forth.totalChange, back.totalChange);
            checkOpposite(forth.composition, back.composition);
            CHECK(forth.notComparable.size() == back.notComparable.size());
            for (const AreaChange& area : forth.areas) {
                const auto other = std::ranges::find(back.areas, area.area, &AreaChange::area);
                REQUIRE(other != back.areas.end());
                CHECK(area.from == other->to);
                checkOpposite(area.matched, other->matched);
                CHECK(area.isDiscovery == other->isDiscovery);
            }
            tested += forth.matched && forth.matched->p ? 1 : 0;
        }
    CHECK(tested > 40); // else the sample says nothing of the test
}

TEST_CASE("a question added to one round never changes the matched figure")
{
    std::mt19937 random(4);
    for (int repeat = 0; repeat < 40; ++repeat)
        for (const Reading reading : {Reading::Votes, Reading::Agreed}) {
            const RoundSheet from = randomRound(random, 10);
            const RoundSheet to = randomRound(random, 10);
            const RoundComparison before = compareRounds(from, to, reading);
            const RoundComparison later = compareRounds(from, withOneMore(to, random), reading);
            const RoundComparison earlier = compareRounds(withOneMore(from, random), to, reading);
            CHECK(later.matched == before.matched);
            CHECK(later.questions == before.questions);
            CHECK(earlier.matched == before.matched);
            CHECK(earlier.questions == before.questions);
            CHECK(later.notComparable.size() == before.notComparable.size() + 1);
            CHECK(earlier.notComparable.size() == before.notComparable.size() + 1);
            if (later.totalChange && later.matched)
                CHECK(*later.composition == Approx(*later.totalChange - later.matched->mean).margin(1e-12));
        }
}

TEST_CASE("another mode and another group are noticed")
{
    const RoundSheet from = RoundBuilder(3).asks("area.a", "111").sheet();
    RoundSheet to = RoundBuilder(4).asks("area.a", "1112").sheet();
    CHECK(compareRounds(from, to, Reading::Votes).isOtherGroup());
    CHECK_FALSE(compareRounds(from, to, Reading::Votes).isOtherMode());
    to.round.mode = AskingMode::Shown;
    CHECK(compareRounds(from, to, Reading::Votes).isOtherMode());
}

TEST_CASE("areas are tested together")
{
    RoundBuilder from(3);
    RoundBuilder to(3);
    for (int i = 0; i < 7; ++i) {
        from.asks("personnel.q" + std::to_string(i), "111").asks("customers.q" + std::to_string(i), "222");
        to.asks("personnel.q" + std::to_string(i), "222").asks("customers.q" + std::to_string(i), "222");
    }
    const RoundComparison comparison = compareRounds(from.sheet(), to.sheet(), Reading::Votes);
    REQUIRE(comparison.areas.size() == 2);
    CHECK(comparison.areas[0].matched->p.value() == Approx(2.0 / 128.0));
    CHECK(comparison.areas[0].isDiscovery);
    CHECK_FALSE(comparison.areas[1].matched->p);
    CHECK_FALSE(comparison.areas[1].isDiscovery);
}

TEST_CASE("the published then-score comes out")
{
    const ResponseShift shift = responseShift(1, 2.4, 1.8, 2.5);
    CHECK(shift.observed == Approx(0.1));
    CHECK(shift.adjusted == Approx(0.7));
    CHECK(shift.shift == Approx(-0.6));
}

TEST_CASE("then-scores of ten questions give the published means")
{
    RoundBuilder from(3);
    RoundBuilder to(3);
    for (int i = 0; i < 10; ++i) { // 2.4 before, 2.5 after
        from.asks("area.q" + std::to_string(i), i < 4 ? "333" : "222");
        to.asks("area.q" + std::to_string(i), i < 5 ? "333" : "222");
    }
    RoundSheet later = to.sheet();
    for (int i = 0; i < 10; ++i) // 1.8 as seen now
        later.thenScores.push_back({.question = RoundQuestionId(i + 1), .score = i < 2 ? 1 : 2});
    const RoundComparison comparison = compareRounds(from.sheet(), later, Reading::Votes);
    REQUIRE(comparison.thenScore);
    CHECK(comparison.thenScore->n == 10);
    CHECK(comparison.thenScore->observed == Approx(0.1));
    CHECK(comparison.thenScore->adjusted == Approx(0.7));
    CHECK(comparison.thenScore->shift == Approx(-0.6));
    CHECK(comparison.questions.front().then == 1);
}

TEST_CASE("only matched questions with a then-score count into the shift")
{
    RoundBuilder from(3);
    from.asks("area.a", "222").asks("area.b", "111");
    RoundBuilder to(3);
    to.asks("area.a", "333").asks("area.b", "333").asks("area.new", "111");
    RoundSheet later = to.sheet();
    CHECK_FALSE(compareRounds(from.sheet(), later, Reading::Votes).thenScore);
    later.thenScores = {{.question = RoundQuestionId(1), .score = 1},
                        {.question = RoundQuestionId(3), .score = 1}};
    const RoundComparison comparison = compareRounds(from.sheet(), later, Reading::Votes);
    REQUIRE(comparison.thenScore);
    CHECK(comparison.thenScore->n == 1);
    CHECK(comparison.thenScore->observed == 1.0);
    CHECK(comparison.thenScore->adjusted == 2.0);
    CHECK_FALSE(comparison.questions[1].then);
}
