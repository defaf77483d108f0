#include "exchange/round_json.h"

#include "core/diagnostic/codes.h"
#include "exchange/json/json_values.h"

namespace cxw::exchange {
namespace {

using core::QuestionResult;
using core::RoundDocument;
using Json = nlohmann::ordered_json;

Json numberOrNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

Json dateOrNull(QDate date)
{
    return date.isValid() ? jsonString(date.toString(Qt::ISODate)) : Json();
}

/// A score as a number, so that it can be held against the mean; any other answer by its code.
Json agreedOrNull(const std::optional<core::Answer>& agreed)
{
    if (!agreed)
        return {};
    const auto score = core::scoreOf(*agreed);
    return score ? Json(*score) : jsonString(core::codeOf(*agreed));
}

Json roundOf(const RoundDocument& document)
{
    const core::Round& round = document.sheet.round;
    return {{"number", round.number},
            {"date", dateOrNull(round.date)},
            {"due", dateOrNull(document.due)},
            {"mode", jsonString(core::codeOf(round.mode))},
            {"template", jsonString(round.templateId)},
            {"state", jsonString(core::codeOf(round.state))},
            {"form", jsonString(core::codeOf(round.form))},
            {"invited", round.invited},
            {"facilitator", textOrNull(document.facilitator)}};
}

Json areaOf(const core::AreaResult& area, const QString& name)
{
    return {{"id", jsonString(area.area.text())},
            {"name", jsonString(name)},
            {"mean", numberOrNull(area.mean)},
            {"answered", area.answered},
            {"asked", area.asked}};
}

Json questionOf(const QuestionResult& result, const QString& label)
{
    const core::VoteCounts& counts = result.counts;
    return {{"id", jsonString(result.question.question.text())},
            {"revision", result.question.revision},
            {"area", jsonString(result.question.area.text())},
            {"kind", jsonString(core::codeOf(result.question.kind))},
            {"label", jsonString(label)},
            {"counts", {counts.ones, counts.twos, counts.threes}},
            {"yes", counts.yes},
            {"no", counts.no},
            {"notApplicable", counts.notApplicable},
            {"dontKnow", counts.dontKnow},
            {"unanswered", result.unanswered},
            {"mean", numberOrNull(result.mean)},
            {"index", numberOrNull(result.index)},
            {"agreement", numberOrNull(result.agreement)},
            {"flag", result.flag ? jsonString(core::codeOf(*result.flag)) : Json()},
            {"coverage", numberOrNull(result.coverage)},
            {"agreed", agreedOrNull(result.agreed)},
            {"agreedReason", jsonString(result.agreedReason)},
            {"note", jsonString(result.question.note)},
            {"tooFew", result.tooFew}};
}

Json droppedFrom(const core::RoundSheet& sheet)
{
    Json dropped = Json::array();
    for (const core::RoundQuestion& each : sheet.questions)
        if (!each.included)
            dropped.push_back(
                {{"id", jsonString(each.question.text())}, {"reason", jsonString(each.reason)}});
    return dropped;
}

} // namespace

QByteArray roundJsonOf(const RoundDocument& document, const core::QuestionBank& bank, core::Reading reading)
{
    const core::RoundResults& results = document.results(reading);
    Json areas = Json::array();
    for (const core::AreaResult& each : results.areas)
        areas.push_back(areaOf(each, document.areaName(each.area, bank)));
    Json questions = Json::array();
    for (const QuestionResult& each : results.questions)
        questions.push_back(questionOf(each, document.wordingOf(each.question).label));
    return jsonText({{"format", "cxworkbench/round@1"},
                     {"round", roundOf(document)},
                     {"total", {{"mean", numberOrNull(results.total)}}},
                     {"reading", reading == core::Reading::Votes ? "votes" : "agreed"},
                     {"areas", std::move(areas)},
                     {"questions", std::move(questions)},
                     {"dropped", droppedFrom(document.sheet)}});
}

} // namespace cxw::exchange
