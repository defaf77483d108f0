#include "exchange/complaint_row_json.h"
#include "exchange/json/json_list_text.h"
#include "exchange/json/json_values.h"
#include "exchange/workspace_complaints_json.h"

namespace cxw::exchange {
namespace {

using Json = nlohmann::ordered_json;

Json dateOrNull(QDate date)
{
    return date.isValid() ? jsonString(date.toString(Qt::ISODate)) : Json();
}

Json channelRow(const core::Channel& row)
{
    return {{"id", idText(row.id)},
            {"name", jsonString(row.name)},
            {"icon", jsonString(row.icon)},
            {"firstResponseMinutes", valueOrNull(row.firstResponseMinutes)},
            {"resolutionMinutes", valueOrNull(row.resolutionMinutes)},
            {"position", row.position}};
}

Json categoryRow(const core::Category& row)
{
    return {{"id", idText(row.id)},
            {"parent", idOrNull(row.parent)},
            {"name", jsonString(row.name)},
            {"position", row.position},
            {"mergedInto", idOrNull(row.mergedInto)},
            {"validFrom", dateOrNull(row.validFrom)},
            {"validUntil", dateOrNull(row.validUntil)}};
}

/// Products and tags.
template <class Record> Json namedRow(const Record& row)
{
    return {{"id", idText(row.id)}, {"name", jsonString(row.name)}, {"position", row.position}};
}

Json causeWhyRow(const core::Why& row)
{
    return {{"id", idText(row.id)},
            {"parent", row.parent.isNull() ? Json() : idText(row.parent)},
            {"text", jsonString(row.text)},
            {"position", row.position},
            {"mark", codeOrNull(row.mark)}};
}

Json causeRow(const core::Cause& row)
{
    return {{"id", idText(row.id)},
            {"name", jsonString(row.name)},
            {"description", jsonString(row.description)},
            {"fixedOn", dateOrNull(row.fixedOn)},
            {"position", row.position},
            {"whys", listOf(row.whys.whys, causeWhyRow)}};
}

Json policyPhraseRow(const core::PolicyPhrase& row)
{
    return {{"id", idText(row.id)},
            {"phrase", jsonString(row.phrase)},
            {"better", jsonString(row.better)},
            {"position", row.position}};
}

Json snippetRow(const core::Snippet& row)
{
    return {{"id", idText(row.id)},
            {"token", jsonString(row.token)},
            {"text", jsonString(row.text)},
            {"position", row.position}};
}

Json customerRow(const core::Customer& row)
{
    return {{"id", idText(row.id)},
            {"name", jsonString(row.name)},
            {"organisation", jsonString(row.organisation)},
            {"contact", jsonString(row.contact)},
            {"note", jsonString(row.note)},
            {"createdAt", instantJson(row.createdAt)}};
}

Json linksJson(const core::Complaint& complaint)
{
    return {{"agent", idOrNull(complaint.agent)},
            {"customer", idOrNull(complaint.customer)},
            {"channel", idOrNull(complaint.channel)},
            {"public", complaint.isPublic},
            {"touchpoint", idOrNull(complaint.touchpoint)},
            {"category", idOrNull(complaint.category)},
            {"product", idOrNull(complaint.product)},
            {"cause", idOrNull(complaint.cause)},
            {"tags", listOf(complaint.tags, idText<core::TagId>)},
            {"legalHold", complaint.legalHold ? jsonString(*complaint.legalHold) : Json()},
            {"anonymisedAt", instantOrNull(complaint.anonymisedAt)}};
}

Json promiseWithId(const core::Promise& promise)
{
    Json row{{"id", idText(promise.id)}};
    row.update(promiseRow(promise, idOrNull(promise.by)));
    return row;
}

} // namespace

void addComplaintLists(nlohmann::ordered_json& file, const core::WorkspaceCopy& copy)
{
    file["channels"] = listOf(copy.channels, channelRow);
    file["categories"] = listOf(copy.categories, categoryRow);
    file["products"] = listOf(copy.products, namedRow<core::Product>);
    file["causes"] = listOf(copy.causes, causeRow);
    file["tags"] = listOf(copy.tags, namedRow<core::Tag>);
    file["policyPhrases"] = listOf(copy.policyPhrases, policyPhraseRow);
    file["snippets"] = listOf(copy.snippets, snippetRow);
    file["customers"] = listOf(copy.customers, customerRow);
}

QByteArray complaintsText(const std::vector<core::Complaint>& complaints)
{
    JsonListText rows;
    for (const core::Complaint& each : complaints)
        rows.add(complaintRow(each, {linksJson(each), listOf(each.promises, promiseWithId)}));
    return rows.text();
}

} // namespace cxw::exchange
