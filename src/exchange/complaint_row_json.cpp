#include "exchange/complaint_row_json.h"

#include "exchange/json/json_values.h"

namespace cxw::exchange {
namespace {

using core::Complaint;
using Json = nlohmann::ordered_json;

Json moneyJson(const std::optional<core::Money>& money)
{
    return money ? Json{{"minorUnits", money->minorUnits}, {"currency", jsonString(money->currency)}}
                 : Json();
}

/// By the name of the step; one that is not done is null.
Json stepsJson(const core::StepRecords& steps)
{
    Json object = Json::object();
    for (const core::ResolveStep step : core::kResolveSteps) {
        const auto& record = steps[std::size_t(step)];
        object[codeOf(step).toStdString()] = record ? Json{{"state", jsonString(codeOf(record->state))},
                                                           {"at", instantJson(record->at)},
                                                           {"line", jsonString(record->line)}}
                                                    : Json();
    }
    return object;
}

/// In their order, and a name may come twice.
Json extrasJson(const std::vector<std::pair<QString, QString>>& extras)
{
    return listOf(extras, [](const auto& each) {
        return Json{{"name", jsonString(each.first)}, {"text", jsonString(each.second)}};
    });
}

void addTimes(Json& row, const Complaint& complaint)
{
    row["receivedAt"] = instantJson(complaint.receivedAt);
    row["firstResponseAt"] = instantOrNull(complaint.firstResponseAt);
    row["resolvedAt"] = instantOrNull(complaint.resolvedAt);
    row["closedAt"] = instantOrNull(complaint.closedAt);
    row["loggedAt"] = instantJson(complaint.loggedAt);
}

void addStory(Json& row, const Complaint& complaint)
{
    row["summary"] = jsonString(complaint.summary);
    row["description"] = jsonString(complaint.description);
    row["severity"] = valueOrNull(complaint.severity);
    row["status"] = jsonString(codeOf(complaint.status));
    row["duplicateOf"] = idOrNull(complaint.duplicateOf);
    row["timesReopened"] = complaint.timesReopened;
    row["remedyWanted"] = jsonString(complaint.remedyWanted);
    row["remedyGiven"] = jsonString(complaint.remedyGiven);
}

void addOutcome(Json& row, const Complaint& complaint)
{
    row["verified"] = jsonString(codeOf(complaint.verified));
    row["outcome"] = codeOrNull(complaint.outcome);
    row["money"] = moneyJson(complaint.money);
    row["handlingMinutes"] = valueOrNull(complaint.handlingMinutes);
    row["policyCited"] = complaint.policyCited;
    row["citations"] = listOf(complaint.citations, [](const core::PolicyCitation& each) {
        return Json{{"phrase", jsonString(each.phrase)}, {"at", instantJson(each.at)}};
    });
    row["defection"] = jsonString(codeOf(complaint.defection));
    row["defectionReason"] = codeOrNull(complaint.defectionReason);
    row["satisfactionAfter"] = valueOrNull(complaint.satisfactionAfter);
    row["preventable"] = valueOrNull(complaint.preventable);
}

} // namespace

nlohmann::ordered_json complaintRow(const Complaint& complaint, const ComplaintLinks& links)
{
    Json row = {{"id", idText(complaint.id)},
                {"reference", jsonString(complaint.reference)},
                {"sourceReference", textOrNull(complaint.sourceReference)}};
    addTimes(row, complaint);
    row.update(links.keys);
    addStory(row, complaint);
    addOutcome(row, complaint);
    row["promises"] = links.promises;
    row["steps"] = stepsJson(complaint.steps);
    row["extraFields"] = extrasJson(complaint.extraFields);
    return row;
}

nlohmann::ordered_json promiseRow(const core::Promise& promise, const nlohmann::ordered_json& by)
{
    return {{"text", jsonString(promise.text)},
            {"due", instantOrNull(promise.due)},
            {"by", by},
            {"kept", valueOrNull(promise.kept)},
            {"keptAt", instantOrNull(promise.keptAt)}};
}

} // namespace cxw::exchange
