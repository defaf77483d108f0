#include "exchange/complaint_statistics_json.h"

#include "exchange/json/json_text.h"

namespace cxw::exchange {
namespace {

using Json = nlohmann::ordered_json;

Json numberOrNull(const std::optional<double>& number)
{
    return number ? Json(*number) : Json();
}

Json keyOrNull(const QString& key)
{
    return key.isEmpty() ? Json() : jsonString(key);
}

Json timesJson(const core::TimeSummary& times)
{
    return {{"n", times.count},
            {"median", numberOrNull(times.median)},
            {"p90", numberOrNull(times.p90)},
            {"mean", numberOrNull(times.mean)}};
}

Json channelsJson(const std::vector<core::GroupFigures>& channels)
{
    Json rows = Json::array();
    for (const core::GroupBar& each : core::paretoOf(channels, core::GroupWeight::Count).bars)
        rows.push_back({{"key", keyOrNull(each.group.name)}, {"count", each.group.count}});
    return rows;
}

Json categoriesJson(const core::GroupPareto& pareto)
{
    Json rows = Json::array();
    for (const core::GroupBar& each : pareto.bars)
        rows.push_back({{"key", keyOrNull(each.group.name)},
                        {"count", each.group.count},
                        {"cumulativePercent", each.cumulativePercent}});
    return rows;
}

Json weeksJson(const std::vector<core::WeekCount>& weeks)
{
    Json rows = Json::array();
    for (const core::WeekCount& each : weeks)
        rows.push_back({{"week", jsonString(core::isoWeek(each.monday))},
                        {"count", each.count},
                        {"partial", each.isPartial}});
    return rows;
}

Json chartJson(const core::WeekSeries& series)
{
    const auto& limits = series.limits;
    Json signalWeeks = Json::array();
    for (const QDate monday : series.signalWeeks)
        signalWeeks.push_back(jsonString(core::isoWeek(monday)));
    return {{"mean", limits ? Json(limits->mean) : Json()},
            {"upper", limits ? Json(limits->limits.high) : Json()},
            {"lower", limits ? Json(limits->limits.low) : Json()},
            {"upperRange", limits ? Json(limits->upperRangeLimit) : Json()},
            {"provisional", limits ? Json(limits->isProvisional) : Json()},
            {"signals", std::move(signalWeeks)}};
}

} // namespace

QByteArray complaintStatisticsJsonOf(const core::LearningFigures& figures)
{
    const core::GroupPareto categories = core::paretoOf(figures.categories, core::GroupWeight::Count);
    return jsonText({{"format", "cxworkbench/complaint-statistics@1"},
                     {"count", figures.count},
                     {"open", figures.open},
                     {"timeToFirstResponse", timesJson(figures.firstResponse.all)},
                     {"timeToResolution", timesJson(figures.resolved.all)},
                     {"timeToClose", timesJson(figures.closed.all)},
                     {"byChannel", channelsJson(figures.channels)},
                     {"byCategory", categoriesJson(categories)},
                     {"vitalFew", categories.vitalFew},
                     {"weekly", weeksJson(figures.weeks.weeks)},
                     {"xmr", chartJson(figures.weeks)}});
}

} // namespace cxw::exchange
