#include "sample_workspace.h"

#include "core/diagnostic/comparison_document.h"
#include "exchange/comparison_json.h"

#include <nlohmann/json.hpp>

#include <catch2/catch.hpp>

using namespace cxw;

TEST_CASE("a comparison goes out with its test, its parts and what could not be compared")
{
    support::SampleWorkspace sample;
    sample.withCompany();
    const auto rounds = sample.work.rounds().all();
    const auto document = loadComparison(sample.work, rounds[1].id, rounds[0].id, core::Language::En);
    REQUIRE(document);
    const auto json = nlohmann::json::parse(
        exchange::comparisonJsonOf(*document, support::shippedBank(), core::Reading::Agreed).toStdString());
    CHECK(json.at("format") == "cxworkbench/comparison@1");
    CHECK(json.at("from").at("number") == 2);
    CHECK(json.at("to").at("number") == 3);
    CHECK(json.at("matched").at("n") == 28);
    CHECK(json.at("matched").at("p").get<double>() == Approx(0.03515625));
    CHECK(json.at("matched").at("interval").at(1).get<double>() == Approx(0.5714286));
    CHECK(json.at("actedOn").at("p").is_null());
    CHECK(json.at("naive").get<double>() - json.at("matched").at("change").get<double>()
          == Approx(json.at("composition").get<double>()));
    CHECK(json.at("questions").size() == 28);
    CHECK(json.at("questions").at(0).contains("change"));
    REQUIRE(json.at("notComparable").size() == 5);
    CHECK(json.at("notComparable").at(4).at("why") == "dropped");
    CHECK(json.at("areas").at(0).at("name") == "Personnel");
}

TEST_CASE("then-scores go out with the comparison of neighbouring rounds, and with no other")
{
    support::SampleWorkspace sample;
    sample.withCompany();
    const auto rounds = sample.work.rounds().all(); // newest first
    const auto written = [&](std::size_t from) {
        const auto document = loadComparison(sample.work, rounds[from].id, rounds[0].id, core::Language::En);
        return nlohmann::json::parse(
            exchange::comparisonJsonOf(*document, support::shippedBank(), core::Reading::Agreed)
                .toStdString());
    };
    CHECK(written(1).at("thenScore").is_null());
    const auto first =
        loadComparison(sample.work, rounds[1].id, rounds[0].id, core::Language::En)->agreed.questions.front();
    sample.work.answerDetails().save(core::ThenScore{first.question.id, 1, sample.clock.now()});
    const auto json = written(1);
    CHECK(json.at("thenScore").at("n") == 1);
    CHECK(json.at("thenScore").at("observed") == first.to - first.from);
    CHECK(json.at("thenScore").at("adjusted") == first.to - 1.0);
    CHECK(json.at("thenScore").at("shift") == 1.0 - first.from);
    CHECK(json.at("questions").at(0).at("then") == 1);
    CHECK(json.at("questions").at(1).at("then").is_null());
    CHECK(written(2).at("thenScore").is_null());
}
