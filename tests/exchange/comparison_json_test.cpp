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
