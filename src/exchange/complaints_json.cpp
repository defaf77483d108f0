#include "exchange/complaints_json.h"

#include "core/complaint/complaint_names.h"
#include "core/complaint/complaint_repository.h"
#include "core/long_work.h"
#include "core/unit_of_work.h"
#include "exchange/complaint_row_json.h"
#include "exchange/json/json_list_text.h"
#include "exchange/json/json_values.h"

namespace cxw::exchange {
namespace {

using core::Complaint;
using Json = nlohmann::ordered_json;

Json customerJson(const std::optional<core::Customer>& customer)
{
    if (!customer)
        return Json();
    return {{"name", jsonString(customer->name)},
            {"organisation", jsonString(customer->organisation)},
            {"contact", jsonString(customer->contact)},
            {"note", jsonString(customer->note)}};
}

Json namesJson(const Complaint& complaint, core::ComplaintNames& names)
{
    return {{"agent", textOrNull(names.agent(complaint))},
            {"customer", customerJson(names.customer(complaint))},
            {"channel", textOrNull(names.channel(complaint))},
            {"public", complaint.isPublic},
            {"touchpoint", textOrNull(names.touchpoint(complaint))},
            {"category", textOrNull(names.category(complaint))},
            {"subcategory", textOrNull(names.subcategory(complaint))},
            {"product", textOrNull(names.product(complaint))},
            {"cause", textOrNull(names.cause(complaint))},
            {"tags", listOf(names.tags(complaint), jsonString)}};
}

Json promisesJson(const Complaint& complaint, core::ComplaintNames& names)
{
    return listOf(complaint.promises, [&](const core::Promise& each) {
        return promiseRow(each, textOrNull(names.person(each.by)));
    });
}

} // namespace

QByteArray complaintsJsonOf(const core::UnitOfWork& work, const core::ComplaintFilter& filter,
                            core::LongWork* progress)
{
    core::ComplaintNames names(work);
    JsonListText rows;
    work.complaints().forEach(filter, [&](const Complaint& complaint) {
        rows.add(complaintRow(complaint, {namesJson(complaint, names), promisesJson(complaint, names)}));
        return !progress || progress->advance();
    });
    return "{\n  \"format\": \"cxworkbench/complaints@1\",\n  \"complaints\": " + rows.text() + "\n}\n";
}

} // namespace cxw::exchange
