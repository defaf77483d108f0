#include "exchange/complaint_statistics_json.h"

#include "exchange/json/json_text.h"

namespace cxw::exchange {
namespace {

using Json = nlohmann::ordered_json;

template <class Number> Json numberOrNull(const std::optional<Number>& number)
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

Json workingHoursJson(const core::LearningFigures& figures)
{
    return {{"age", timesJson(figures.age.working)},
            {"timeToFirstResponse", timesJson(figures.firstResponse.working)},
            {"timeToResolution", timesJson(figures.resolved.working)},
            {"timeToCloseWithoutAgreement", timesJson(figures.closedWithoutAgreement.working)},
            {"timeToClose", timesJson(figures.closed.working)}};
}

/// A share with its interval; nulls where there is none.
Json shareJson(const std::optional<core::TargetKept>& kept)
{
    return {{"share", kept ? Json(kept->share) : Json()},
            {"low", kept ? Json(kept->interval.low) : Json()},
            {"high", kept ? Json(kept->interval.high) : Json()}};
}

Json countsJson(const core::TargetCounts& counts, const std::optional<core::TargetKept>& kept)
{
    Json json = {
        {"met", counts.met}, {"late", counts.late}, {"overdue", counts.overdue}, {"notDue", counts.notDue}};
    json.update(shareJson(kept));
    return json;
}

Json targetJson(const core::TargetFigures& target)
{
    Json channels = Json::array();
    for (const core::ChannelTarget& each : target.channels) {
        Json row = {{"key", keyOrNull(each.name)}, {"goalMinutes", each.goalMinutes}};
        row.update(countsJson(each.counts, each.kept));
        channels.push_back(std::move(row));
    }
    Json json = countsJson(target.whole, target.kept);
    json["byChannel"] = std::move(channels);
    return json;
}

Json reopeningJson(const core::ReopenFigures& reopening)
{
    return {{"resolved", reopening.resolved},
            {"reopened", reopening.reopened},
            {"times", reopening.times},
            {"rate", reopening.rate ? Json(reopening.rate->share) : Json()}};
}

Json paretoJson(const core::GroupPareto& pareto)
{
    Json rows = Json::array();
    for (const core::GroupBar& each : pareto.bars)
        rows.push_back({{"key", keyOrNull(each.group.name)},
                        {"value", each.value},
                        {"cumulativePercent", each.cumulativePercent}});
    return {{"total", pareto.total}, {"rows", std::move(rows)}, {"vitalFew", pareto.vitalFew}};
}

Json costsJson(const core::LearningFigures& figures)
{
    Json json = {{"currency", keyOrNull(figures.currency)}, {"otherCurrencies", figures.otherCurrencies}};
    json.update(paretoJson(core::paretoOf(figures.categories, core::GroupWeight::Cost)));
    return json;
}

Json defectionJson(const core::DefectionFigures& defection)
{
    Json reasons = Json::array();
    for (const core::ReasonShare& each : defection.reasons) {
        const auto& range = each.whateverUnknown;
        reasons.push_back({{"reason", jsonString(core::codeOf(each.reason))},
                           {"count", each.count},
                           {"ofKnown", numberOrNull(each.ofKnown)},
                           {"low", range ? Json(range->low) : Json()},
                           {"high", range ? Json(range->high) : Json()}});
    }
    return {{"left", defection.left}, {"known", defection.known}, {"reasons", std::move(reasons)}};
}

Json promisesJson(const core::LearningFigures& figures)
{
    const core::TargetCounts& counts = figures.promises;
    Json json = {{"kept", counts.met},
                 {"broken", counts.late},
                 {"overdue", counts.overdue},
                 {"pending", counts.notDue}};
    json.update(shareJson(figures.promisesKept));
    return json;
}

Json stepsJson(const core::LearningFigures& figures)
{
    Json json = {{"settled", figures.settledForSteps}};
    for (const core::ResolveStep step : core::kResolveSteps) {
        const core::StepFigures& each = figures.steps.at(std::size_t(step));
        json[core::codeOf(step).toStdString()] = {{"done", each.done}, {"notApplicable", each.notApplicable}};
    }
    return json;
}

Json lineJson(const core::CostLine& line)
{
    return {{"count", line.count}, {"each", numberOrNull(line.each)}, {"sum", numberOrNull(line.sum)}};
}

Json costOfPoorServiceJson(const core::LearningFigures& figures, const core::LearningAssumptions& assumptions)
{
    const core::CostOfPoorService cost = core::costOf(figures, assumptions);
    return {{"currency", keyOrNull(assumptions.currency)},
            {"leftOverService", lineJson(cost.leftOverService)},
            {"secondContacts", lineJson(cost.secondContacts)},
            {"goodwillCredits", lineJson(cost.goodwillCredits)},
            {"sum", numberOrNull(cost.sum)}};
}

} // namespace

QByteArray complaintStatisticsJsonOf(const core::LearningFigures& figures,
                                     const core::LearningAssumptions& assumptions)
{
    const core::GroupPareto categories = core::paretoOf(figures.categories, core::GroupWeight::Count);
    const core::GroupPareto bySeverity = core::paretoOf(figures.categories, core::GroupWeight::Severity);
    return jsonText(
        {{"format", "cxworkbench/complaint-statistics@1"},
         {"count", figures.count},
         {"open", figures.open},
         {"withdrawn", figures.withdrawn},
         {"age", timesJson(figures.age.all)},
         {"timeToFirstResponse", timesJson(figures.firstResponse.all)},
         {"timeToResolution", timesJson(figures.resolved.all)},
         {"timeToCloseWithoutAgreement", timesJson(figures.closedWithoutAgreement.all)},
         {"timeToClose", timesJson(figures.closed.all)},
         {"workingHours", workingHoursJson(figures)},
         {"survivalMedian", numberOrNull(figures.survivalMedian)},
         {"firstResponseTarget", targetJson(figures.firstResponseTarget)},
         {"resolutionTarget", targetJson(figures.resolutionTarget)},
         {"reopening", reopeningJson(figures.reopening)},
         {"byChannel", channelsJson(figures.channels)},
         {"byCategory", categoriesJson(categories)},
         {"vitalFew", categories.vitalFew},
         {"byCategoryCost", costsJson(figures)},
         {"byCategorySeverity", paretoJson(bySeverity)},
         {"byTouchpoint", paretoJson(core::paretoOf(figures.touchpoints, core::GroupWeight::Count))},
         {"byCause", paretoJson(core::paretoOf(figures.causes, core::GroupWeight::Count))},
         {"weekly", weeksJson(figures.weeks.weeks)},
         {"xmr", chartJson(figures.weeks)},
         {"defection", defectionJson(figures.defection)},
         {"promises", promisesJson(figures)},
         {"steps", stepsJson(figures)},
         {"costOfPoorService", costOfPoorServiceJson(figures, assumptions)}});
}

} // namespace cxw::exchange
