#include "exchange/person_json.h"

#include "exchange/complaint_row_json.h"
#include "exchange/json/json_values.h"

namespace cxw::exchange {
namespace {

using Json = nlohmann::ordered_json;

Json customerJson(const core::Customer& customer)
{
    return {{"id", idText(customer.id)},
            {"name", jsonString(customer.name)},
            {"organisation", jsonString(customer.organisation)},
            {"contact", jsonString(customer.contact)},
            {"note", jsonString(customer.note)},
            {"createdAt", instantJson(customer.createdAt)}};
}

Json promisesJson(const core::RecordedComplaint& recorded)
{
    Json rows = Json::array();
    for (std::size_t i = 0; i < recorded.complaint.promises.size(); ++i)
        rows.push_back(promiseRow(recorded.complaint.promises[i], textOrNull(recorded.promisedBy[i])));
    return rows;
}

Json touchpointJson(const std::optional<core::NamedTouchpoint>& touchpoint)
{
    return touchpoint ? Json{{"title", jsonString(touchpoint->title)},
                             {"stage", jsonString(touchpoint->stageName)},
                             {"map", jsonString(touchpoint->mapName)}}
                      : Json();
}

Json complaintJson(const core::RecordedComplaint& recorded)
{
    const core::Complaint& complaint = recorded.complaint;
    const Json keys{{"agent", textOrNull(recorded.agent)},
                    {"channel", textOrNull(recorded.channel)},
                    {"public", complaint.isPublic},
                    {"category", textOrNull(recorded.category)},
                    {"product", textOrNull(recorded.product)},
                    {"touchpoint", touchpointJson(recorded.touchpoint)},
                    {"legalHold", complaint.legalHold ? jsonString(*complaint.legalHold) : Json()},
                    {"anonymisedAt", instantOrNull(complaint.anonymisedAt)},
                    {"removed", recorded.isRemoved}};
    return complaintRow(complaint, {keys, promisesJson(recorded)});
}

Json entryJson(const core::HistoryEntry& entry)
{
    return {{"at", instantJson(entry.at)},
            {"record", entry.kind == core::EntityKind::Customer ? "customer" : "complaint"},
            {"id", jsonString(entry.entity)},
            {"act", jsonString(entry.act)},
            {"field", jsonString(entry.field)},
            {"before", jsonString(entry.before)},
            {"after", jsonString(entry.after)}};
}

Json draftJson(const core::Draft& draft)
{
    return {{"complaint", jsonString(draft.key.record)},
            {"field", jsonString(draft.key.field)},
            {"text", jsonString(draft.text)},
            {"at", instantJson(draft.at)}};
}

} // namespace

QByteArray personJsonOf(const core::PersonRecord& record, core::Instant at)
{
    return jsonText({{"format", "cxworkbench/person@1"},
                     {"at", instantJson(at)},
                     {"customer", customerJson(record.customer)},
                     {"complaints", listOf(record.complaints, complaintJson)},
                     {"history", listOf(record.history, entryJson)},
                     {"drafts", listOf(record.drafts, draftJson)}});
}

} // namespace cxw::exchange
