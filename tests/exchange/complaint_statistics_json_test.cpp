#include "exchange/complaint_statistics_json.h"

#include "complaint_bench.h"
#include "support/learning_bench.h"

#include <nlohmann/json.hpp>

using namespace cxw;
using support::ComplaintBench;

namespace {

nlohmann::json statisticsJson(const ComplaintBench& bench)
{
    const auto figures = core::learningFigures(bench.work, {}, support::learningQuestion());
    return nlohmann::json::parse(exchange::complaintStatisticsJsonOf(figures).toStdString());
}

} // namespace

TEST_CASE("the statistics of no complaints are zeros, nulls and empty lists")
{
    const auto json = statisticsJson(ComplaintBench());
    CHECK(json.at("format") == "cxworkbench/complaint-statistics@1");
    CHECK(json.at("count") == 0);
    CHECK(json.at("open") == 0);
    for (const char* key : {"timeToFirstResponse", "timeToResolution", "timeToClose"})
        for (const char* figure : {"median", "p90", "mean"})
            CHECK(json.at(key).at(figure).is_null());
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
