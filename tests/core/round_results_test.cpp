#include "core/diagnostic/round_results.h"
#include "support/builders.h"
#include "support/vectors.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace cxw::core;
using support::RoundBuilder;

namespace {

/// Ten votes whose mean is `mean`, a number with one decimal.
std::string votesWithMean(double mean)
{
    const int sum = int(std::lround(10.0 * mean)) - 10; // points above all ones
    std::string votes(10, '1');
    for (int i = 0; i < sum; ++i)
        ++votes[std::size_t(i % 10)];
    return votes;
}

RoundSheet publishedRound()
{
    RoundBuilder round(10);
    const auto area = [&](const char* name, const std::vector<double>& means) {
        for (std::size_t i = 0; i < means.size(); ++i)
            round.asks(std::string(name) + ".q" + std::to_string(i),
                       means[i] > 0.0 ? votesWithMean(means[i]) : std::string(10, '-'));
    };
    area("personnel", {2.1, 1.8, 2.5, 1.4, 2.0, 1.2, 1.5});
    area("processes", {2.2, 1.6, 1.9, 2.4, 1.3, 0.0, 1.1});
    area("customers", {2.6, 2.2, 1.8, 1.5, 1.4, 2.0, 2.5});
    area("financials", {1.2, 1.1, 1.5, 1.7, 1.0});
    return round.sheet();
}

} // namespace

TEST_CASE("area means and the total of the published round come out")
{
    const auto expected = support::diagnosticVectors("areas");
    const RoundResults results = resultsOf(publishedRound());
    REQUIRE(results.areas.size() == 4);
    CHECK(results.areas[0].mean.value() == Approx(expected.at("P").get<double>()).margin(1e-7));
    CHECK(results.areas[1].mean.value() == Approx(expected.at("T").get<double>()).margin(1e-7));
    CHECK(results.areas[2].mean.value() == Approx(expected.at("C").get<double>()).margin(1e-7));
    CHECK(results.areas[3].mean.value() == Approx(expected.at("F").get<double>()).margin(1e-7));
    CHECK(results.total.value() == Approx(expected.at("total").get<double>()).margin(1e-7));
    CHECK(results.total.value() != Approx(expected.at("pooledWrong").get<double>()).margin(1e-4));
}

TEST_CASE("the worked question comes out whole: two, four and three of eleven")
{
    const RoundResults results = resultsOf(RoundBuilder(11).asks("personnel.a", "112222333-.").sheet());
    const QuestionResult& question = results.questions.front();
    CHECK(question.counts.valid() == 9);
    CHECK(question.mean.value() == Approx(19.0 / 9.0));
    CHECK(question.index.value() == Approx(500.0 / 9.0));
    CHECK(question.agreement.value() == Approx(2.0 / 9.0));
    CHECK(question.flag == AgreementFlag::Mixed);
    CHECK(question.coverage.value() == Approx(0.9));
    CHECK(question.unanswered == 1);
    CHECK_FALSE(question.tooFew);
}

TEST_CASE("a question that is not applicable to all leaves the mean and stays in the count")
{
    const RoundResults results = resultsOf(publishedRound());
    CHECK(results.areas[1].answered == 6);
    CHECK(results.areas[1].asked == 7);
}

TEST_CASE("an area without a single value has no mean and leaves the total")
{
    RoundBuilder round(3);
    round.asks("personnel.a", "222").asks("financials.b", "---");
    const RoundResults results = resultsOf(round.sheet());
    CHECK_FALSE(results.areas[1].mean.has_value());
    CHECK(results.total == 2.0);
}

TEST_CASE("the order of votes never matters")
{
    std::mt19937 random(7);
    std::string votes = "11223332-?.";
    const RoundResults first = resultsOf(RoundBuilder(11).asks("personnel.a", votes).sheet());
    for (int i = 0; i < 50; ++i) {
        std::ranges::shuffle(votes, random);
        const RoundResults other = resultsOf(RoundBuilder(11).asks("personnel.a", votes).sheet());
        CHECK(other.questions == first.questions);
    }
}

TEST_CASE("the total is the mean of the area means for any round")
{
    std::mt19937 random(11);
    std::uniform_int_distribution<int> pick(0, 6);
    for (int repeat = 0; repeat < 100; ++repeat) {
        RoundBuilder round(9);
        for (const char* area : {"personnel", "processes", "customers", "financials"})
            for (int i = 0; i < 5; ++i) {
                std::string votes(9, '.');
                std::ranges::generate(votes, [&] { return "123-?.2"[pick(random)]; });
                round.asks(std::string(area) + ".q" + std::to_string(i), votes);
            }
        const RoundResults results = resultsOf(round.sheet());
        double sum = 0.0;
        int areas = 0;
        for (const AreaResult& area : results.areas)
            if (area.mean) {
                sum += *area.mean;
                ++areas;
            }
        REQUIRE(results.total.has_value() == (areas > 0));
        if (areas > 0)
            CHECK(*results.total == Approx(sum / areas).margin(1e-12));
    }
}

TEST_CASE("one person's answers are that person's and show no agreement")
{
    RoundBuilder round(1, VotingForm::SinglePerson);
    round.asks("personnel.a", "3").asks("personnel.b", "?");
    const RoundResults results = resultsOf(round.sheet());
    CHECK(results.questions[0].mean == 3.0);
    CHECK_FALSE(results.questions[0].agreement.has_value());
    CHECK_FALSE(results.questions[1].mean.has_value());
    CHECK_FALSE(results.questions[1].tooFew);
}

TEST_CASE("five of eleven are too few for a mean and say so")
{
    const RoundResults results = resultsOf(RoundBuilder(11).asks("financials.a", "11223??????").sheet());
    CHECK(results.questions[0].tooFew);
    CHECK_FALSE(results.questions[0].mean.has_value());
    CHECK_FALSE(results.total.has_value());
}

TEST_CASE("a context question is counted and never scored")
{
    RoundBuilder round(11);
    round.asks("financials.a", "yyyyyyyynnn", QuestionKind::Context).asks("financials.b", "11111111111");
    const RoundResults results = resultsOf(round.sheet());
    CHECK(results.questions[0].counts.yes == 8);
    CHECK(results.questions[0].counts.no == 3);
    CHECK_FALSE(results.questions[0].value.has_value());
    CHECK(results.areas[0].asked == 1);
    CHECK(results.areas[0].context == 1);
    CHECK(results.total == 1.0);
}

TEST_CASE("agreed scores are another reading of the same round")
{
    RoundBuilder round(3);
    round.asks("personnel.a", "111")
        .agrees(Answer::Two)
        .asks("personnel.b", "333")
        .agrees(Answer::NotApplicable);
    const RoundResults votes = resultsOf(round.sheet(), Reading::Votes);
    const RoundResults agreed = resultsOf(round.sheet(), Reading::Agreed);
    CHECK(votes.total == 2.0);
    CHECK(agreed.total == 2.0);
    CHECK(agreed.areas[0].answered == 1);
    CHECK(agreed.questions[0].mean == 1.0);
}

TEST_CASE("the biggest gap comes first and a full score is none")
{
    RoundBuilder round(3);
    round.asks("personnel.a", "222").asks("personnel.b", "333").asks("personnel.c", "112");
    CHECK(resultsOf(round.sheet()).gaps == std::vector<std::size_t>{2, 0});
}

TEST_CASE("counted hands and votes give the same figures")
{
    RoundBuilder voted(9);
    voted.asks("personnel.a", "112222333");
    RoundSheet counted = RoundBuilder(9, VotingForm::Counts).asks("personnel.a", "").sheet();
    const RoundQuestionId question = counted.questions.front().id;
    counted.tallies = {{question, Answer::One, 2}, {question, Answer::Two, 4}, {question, Answer::Three, 3}};
    CHECK(resultsOf(counted).questions == resultsOf(voted.sheet()).questions);
    CHECK(isFrozen(counted));
}

TEST_CASE("a dropped question is not asked")
{
    RoundSheet sheet = RoundBuilder(3).asks("personnel.a", "111").asks("personnel.b", "333").sheet();
    sheet.questions[0].included = false;
    CHECK(resultsOf(sheet).total == 3.0);
}

TEST_CASE("a round without answers says so and is not frozen")
{
    const RoundSheet sheet = RoundBuilder(3).asks("personnel.a", "...").sheet();
    CHECK_FALSE(resultsOf(sheet).hasAnswers());
    CHECK_FALSE(isFrozen(sheet));
    CHECK(isFrozen(RoundBuilder(3).asks("personnel.a", "1..").sheet()));
}
