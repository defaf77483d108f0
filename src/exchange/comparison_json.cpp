#include "exchange/comparison_json.h"

#include "core/diagnostic/codes.h"
#include "exchange/json/json_values.h"

namespace cxw::exchange {
namespace {

using Json = nlohmann::ordered_json;

Json roundOf(const core::Round& round, const std::optional<double>& total)
{
    return {{"number", round.number},
            {"date", jsonString(round.date.toString(Qt::ISODate))},
            {"mode", jsonString(core::codeOf(round.mode))},
            {"form", jsonString(core::codeOf(round.form))},
            {"invited", round.invited},
            {"total", valueOrNull(total)}};
}

Json changeOrNull(const std::optional<core::PairedChange>& change)
{
    if (!change)
        return {};
    return {{"n", change->all()},
            {"rose", change->rose},
            {"fell", change->fell},
            {"same", change->same},
            {"change", change->mean},
            {"p", valueOrNull(change->p)},
            {"interval", change->interval ? Json({change->interval->low, change->interval->high}) : Json()}};
}

Json shiftOrNull(const std::optional<core::ResponseShift>& shift)
{
    if (!shift)
        return {};
    return {{"n", shift->n},
            {"observed", shift->observed},
            {"adjusted", shift->adjusted},
            {"shift", shift->shift}};
}

Json areaOf(const core::AreaChange& area, const QString& name)
{
    return {{"id", jsonString(area.area.text())},    {"name", jsonString(name)},
            {"from", valueOrNull(area.from)},        {"to", valueOrNull(area.to)},
            {"matched", changeOrNull(area.matched)}, {"discovery", area.isDiscovery}};
}

} // namespace

QByteArray comparisonJsonOf(const core::ComparisonDocument& document, const core::QuestionBank& bank,
                            core::Reading reading)
{
    const core::RoundComparison& comparison = document.comparison(reading);
    Json areas = Json::array();
    for (const core::AreaChange& each : comparison.areas)
        areas.push_back(areaOf(each, document.to.areaName(each.area, bank)));
    Json questions = Json::array();
    for (const core::QuestionChange& each : comparison.questions)
        questions.push_back({{"id", jsonString(each.question.question.text())},
                             {"area", jsonString(each.question.area.text())},
                             {"label", jsonString(document.to.wordingOf(each.question).label)},
                             {"from", each.from},
                             {"to", each.to},
                             {"change", each.change()},
                             {"actedOn", each.actedOn},
                             {"then", valueOrNull(each.then)}});
    Json others = Json::array();
    for (const core::NotComparable& each : comparison.notComparable)
        others.push_back({{"id", jsonString(each.question.question.text())},
                          {"why", jsonString(core::codeOf(each.why))},
                          {"reason", jsonString(each.reason)}});
    return jsonText({{"format", "cxworkbench/comparison@1"},
                     {"reading", reading == core::Reading::Votes ? "votes" : "agreed"},
                     {"from", roundOf(comparison.from.round, comparison.from.total)},
                     {"to", roundOf(comparison.to.round, comparison.to.total)},
                     {"otherMode", comparison.isOtherMode()},
                     {"otherGroup", comparison.isOtherGroup()},
                     {"matched", changeOrNull(comparison.matched)},
                     {"actedOn", changeOrNull(comparison.actedOn)},
                     {"others", changeOrNull(comparison.others)},
                     {"naive", valueOrNull(comparison.totalChange)},
                     {"composition", valueOrNull(comparison.composition)},
                     {"thenScore", shiftOrNull(comparison.thenScore)},
                     {"areas", areas},
                     {"questions", questions},
                     {"notComparable", others}});
}

} // namespace cxw::exchange
