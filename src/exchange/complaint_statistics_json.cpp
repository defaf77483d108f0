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

Json channelsJson(const std::vector<core::NamedCount>& channels)
{
    Json rows = Json::array();
    for (const core::NamedCount& each : channels)
        rows.push_back({{"key", keyOrNull(each.key)}, {"count", each.count}});
    return rows;
}

Json categoriesJson(const core::Pareto& pareto)
{
    Json rows = Json::array();
    for (const core::ParetoBar& each : pareto.bars)
        rows.push_back({{"key", keyOrNull(each.item.key)},
                        {"count", qint64(each.item.value)},
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

Json chartJson(const core::ComplaintStatistics& statistics)
{
    const auto& limits = statistics.limits;
    Json signalWeeks = Json::array();
    for (const QDate monday : statistics.signalWeeks)
        signalWeeks.push_back(jsonString(core::isoWeek(monday)));
    return {{"mean", limits ? Json(limits->mean) : Json()},
            {"upper", limits ? Json(limits->limits.high) : Json()},
            {"lower", limits ? Json(limits->limits.low) : Json()},
            {"upperRange", limits ? Json(limits->upperRangeLimit) : Json()},
            {"provisional", limits ? Json(limits->isProvisional) : Json()},
            {"signals", std::move(signalWeeks)}};
}

} // namespace

QByteArray complaintStatisticsJsonOf(const core::ComplaintStatistics& statistics)
{
    return jsonText({{"format", "cxworkbench/complaint-statistics@1"},
                     {"count", statistics.count},
                     {"open", statistics.open},
                     {"timeToFirstResponse", timesJson(statistics.timeToFirstResponse)},
                     {"timeToResolution", timesJson(statistics.timeToResolution)},
                     {"timeToClose", timesJson(statistics.timeToClose)},
                     {"byChannel", channelsJson(statistics.byChannel)},
                     {"byCategory", categoriesJson(statistics.byCategory)},
                     {"vitalFew", statistics.byCategory.vitalFew},
                     {"weekly", weeksJson(statistics.weekly)},
                     {"xmr", chartJson(statistics)}});
}

} // namespace cxw::exchange
