#include "exchange/round_json.h"
#include "support/qt_strings.h"

#include "sample_workspace.h"

#include "core/diagnostic/round_results.h"

#include <nlohmann/json.hpp>

using namespace cxw;
using nlohmann::json;

namespace {

core::RoundDocument latestDocument(core::Language language = core::Language::En)
{
    support::SampleWorkspace workspace;
    workspace.withCompany();
    const auto id = workspace.work.rounds().all().front().id;
    return core::loadRoundDocument(workspace.work, id, language).value();
}

json written(const core::RoundDocument& document, core::Reading reading = core::Reading::Votes)
{
    return json::parse(exchange::roundJsonOf(document, support::shippedBank(), reading).toStdString());
}

core::RoundDocument documentOf(const core::RoundSheet& sheet)
{
    return {.sheet = sheet,
            .votes = core::resultsOf(sheet),
            .agreed = core::resultsOf(sheet, core::Reading::Agreed)};
}

} // namespace

TEST_CASE("a round's file names its format, date, due date and facilitator")
{
    const json file = written(latestDocument());
    CHECK(file.at("format") == "cxworkbench/round@1");
    CHECK(file.at("round").at("number") == 3);
    CHECK(file.at("round").at("date") == "2026-11-18");
    CHECK(file.at("round").at("due") == "2027-05-18");
    CHECK(file.at("round").at("state") == "closed");
    CHECK(file.at("round").at("mode") == "blind");
    CHECK(file.at("round").at("template") == "balanced");
    CHECK(file.at("round").at("facilitator") == "Ana Lindner");
}

TEST_CASE("a round's file holds exactly the figures of the results, unrounded")
{
    const core::RoundDocument document = latestDocument();
    const json file = written(document);
    CHECK(file.at("total").at("mean").get<double>() == *document.votes.total);
    REQUIRE(file.at("questions").size() == document.votes.questions.size());
    for (std::size_t i = 0; i < document.votes.questions.size(); ++i) {
        const core::QuestionResult& result = document.votes.questions[i];
        const json& question = file.at("questions").at(i);
        CHECK(question.at("id") == result.question.question.text().toStdString());
        CHECK(question.at("counts") == json({result.counts.ones, result.counts.twos, result.counts.threes}));
        CHECK(question.at("mean").is_null() == !result.mean.has_value());
        if (result.mean)
            CHECK(question.at("mean").get<double>() == *result.mean);
        CHECK(question.at("unanswered") == result.unanswered);
    }
    REQUIRE(file.at("areas").size() == document.votes.areas.size());
    CHECK(file.at("areas").at(0).at("mean").get<double>() == *document.votes.areas[0].mean);
}

TEST_CASE("too few votes are null and say so")
{
    const auto sheet = support::RoundBuilder(11).asks("financials.a", "11223??????").sheet();
    const json question = written(documentOf(sheet)).at("questions").at(0);
    CHECK(question.at("mean").is_null());
    CHECK(question.at("index").is_null());
    CHECK(question.at("tooFew") == true);
    CHECK(question.at("counts") == json({2, 2, 1}));
    CHECK(question.at("dontKnow") == 6);
}

TEST_CASE("an agreed score is a number, any other agreed answer its code")
{
    support::RoundBuilder round(3);
    round.asks("customers.a", "112").agrees(core::Answer::Two);
    round.asks("customers.b", "112").agrees(core::Answer::NotApplicable);
    round.asks("customers.c", "112");
    const json questions = written(documentOf(round.sheet())).at("questions");
    CHECK(questions.at(0).at("agreed") == 2);
    CHECK(questions.at(1).at("agreed") == "na");
    CHECK(questions.at(2).at("agreed").is_null());
}

TEST_CASE("the reading is named and decides areas and total")
{
    const core::RoundDocument document = latestDocument();
    const json agreed = written(document, core::Reading::Agreed);
    CHECK(agreed.at("reading") == "agreed");
    CHECK(agreed.at("total").at("mean").get<double>() == *document.agreed.total);
}

TEST_CASE("names and labels are in the language of the document")
{
    const json file = written(latestDocument(core::Language::De));
    CHECK(file.at("areas").at(2).at("name") == "Kunden");
}

TEST_CASE("dropped questions are listed with their reason")
{
    const json dropped = written(latestDocument()).at("dropped");
    REQUIRE(dropped.size() == 1);
    CHECK_FALSE(dropped.at(0).at("reason").get<std::string>().empty());
}
