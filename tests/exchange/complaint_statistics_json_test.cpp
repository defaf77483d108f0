#include "exchange/complaint_statistics_json.h"

#include "complaint_bench.h"
#include "support/learning_bench.h"

#include <nlohmann/json.hpp>

using namespace cxw;
using support::ComplaintBench;

namespace {

const core::LearningAssumptions kAssumptions{.currency = QStringLiteral("EUR"), .secondContact = 1800};

nlohmann::json statisticsJson(const ComplaintBench& bench)
{
    const auto figures = core::learningFigures(bench.work, {}, support::learningQuestion());
    return nlohmann::json::parse(exchange::complaintStatisticsJsonOf(figures, kAssumptions).toStdString());
}

} // namespace

TEST_CASE("the statistics of no complaints are zeros, nulls and empty lists")
{
    const auto json = statisticsJson(ComplaintBench());
    CHECK(json.at("format") == "cxworkbench/complaint-statistics@1");
    CHECK(json.at("count") == 0);
    CHECK(json.at("open") == 0);
    for (const char* key :
         {"age", "timeToFirstResponse", "timeToResolution", "timeToCloseWithoutAgreement", "timeToClose"})
        for (const char* figure : {"median", "p90", "mean"}) {
            CHECK(json.at(key).at(figure).is_null());
            CHECK(json.at("workingHours").at(key).at(figure).is_null());
        }
    CHECK(json.at("survivalMedian").is_null());
    CHECK(json.at("reopening").at("rate").is_null());
    CHECK(json.at("promises").at("share").is_null());
    CHECK(json.at("firstResponseTarget").at("byChannel").empty());
    CHECK(json.at("byCategoryCost").at("currency").is_null());
    for (const char* key : {"byChannel", "byCategory", "weekly"})
        CHECK(json.at(key).empty());
    CHECK(json.at("vitalFew") == 0);
    CHECK(json.at("xmr").at("mean").is_null());
    CHECK(json.at("xmr").at("signals").empty());
}

TEST_CASE("the statistics go out with names, weeks and limits")
{
    ComplaintBench bench;
    bench.import("Received,Issue,Channel,Closed on\n"
                 "2026-11-02,Late,Web,2026-11-03\n"
                 "2026-11-09,Late,Web,2026-11-10\n"
                 "2026-11-09,Late,,\n"
                 "2026-11-16,Rude,Phone,\n"
                 "2026-11-23,Late,Web,2026-11-26\n");
    const auto json = statisticsJson(bench);
    CHECK(json.at("count") == 5);
    CHECK(json.at("open") == 2);
    CHECK(json.at("timeToClose").at("median") == 24.0);
    CHECK(json.at("timeToClose").at("p90").is_null()); // of three cases
    CHECK(json.at("timeToClose").at("mean") == 40.0);
    CHECK(json.at("byChannel").at(0) == nlohmann::json{{"key", "Web"}, {"count", 3}});
    CHECK(json.at("byChannel").at(2) == nlohmann::json{{"key", nullptr}, {"count", 1}});
    CHECK(json.at("byCategory").at(0)
          == nlohmann::json{{"key", "Late"}, {"count", 4}, {"cumulativePercent", 80.0}});
    CHECK(json.at("vitalFew") == 1);
    REQUIRE(json.at("weekly").size() == 4);
    CHECK(json.at("weekly").at(0) == nlohmann::json{{"week", "2026-W45"}, {"count", 1}, {"partial", true}});
    CHECK(json.at("weekly").at(1) == nlohmann::json{{"week", "2026-W46"}, {"count", 2}, {"partial", false}});
    CHECK(json.at("xmr").at("mean") == 1.5);
    CHECK(json.at("xmr").at("upper") == Approx(1.5 + 2.66));
    CHECK(json.at("xmr").at("upperRange") == Approx(3.268));
    CHECK(json.at("xmr").at("provisional") == true);
}

TEST_CASE("the figures to learn from go out with their inputs")
{
    ComplaintBench bench;
    bench.work.channels().save(
        {.id = core::ChannelId(1), .name = QStringLiteral("Web"), .firstResponseMinutes = 60, .position = 1});
    bench.import(
        "Received,Issue,Channel,First response,Closed on,Amount,Currency,Severity,times_reopened,defection,"
        "defection_reason\n"
        "2026-11-02 10:00,Late,Web,2026-11-02 10:30,2026-11-03 10:00,12.50,EUR,3,0,left,service\n"
        "2026-11-02 10:00,Late,Web,2026-11-02 12:00,2026-11-05 10:00,1,RON,1,2,left,\n"
        "2026-11-03 10:00,Rude,Web,,,100,EUR,1,0,none,\n");
    const auto json = statisticsJson(bench);
    const auto& target = json.at("firstResponseTarget");
    CHECK(target.at("met") == 1);
    CHECK(target.at("late") == 1);
    CHECK(target.at("overdue") == 1);
    CHECK(target.at("byChannel").at(0).at("key") == "Web");
    CHECK(target.at("byChannel").at(0).at("goalMinutes") == 60);
    CHECK(target.at("byChannel").at(0).at("share").get<double>() == Approx(1.0 / 3));
    CHECK(json.at("workingHours").at("timeToClose").at("median") == 16.0);
    CHECK(json.at("timeToCloseWithoutAgreement").at("n") == 2);
    CHECK(json.at("reopening").at("times") == 2);
    CHECK(json.at("byCategoryCost").at("currency") == "EUR");
    CHECK(json.at("byCategoryCost").at("otherCurrencies") == 1);
    CHECK(json.at("byCategoryCost").at("rows").at(0)
          == nlohmann::json{{"key", "Rude"}, {"value", 10000.0}, {"cumulativePercent", 10000 / 112.5}});
    CHECK(json.at("byCategorySeverity").at("total") == 5.0);
    CHECK(json.at("defection").at("reasons").at(0)
          == nlohmann::json{
              {"reason", "service"}, {"count", 1}, {"ofKnown", 1.0}, {"low", 0.5}, {"high", 1.0}});
    CHECK(json.at("steps").at("settled") == 2);
    CHECK(json.at("steps").at("respond") == nlohmann::json{{"done", 0}, {"notApplicable", 0}});
    CHECK(json.at("costOfPoorService").at("secondContacts")
          == nlohmann::json{{"count", 2}, {"each", 1800}, {"sum", 3600}});
    CHECK(json.at("costOfPoorService").at("leftOverService").at("sum").is_null());
    CHECK(json.at("costOfPoorService").at("sum") == 3600);
}
