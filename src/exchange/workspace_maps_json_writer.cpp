#include "exchange/json/json_values.h"
#include "exchange/map_row_json.h"
#include "exchange/workspace_maps_json.h"

namespace cxw::exchange {
namespace {

using Json = nlohmann::ordered_json;

Json redesignRow(const core::Redesign& row)
{
    return {
        {"id", idText(row.id)},
        {"touchpoint", idText(row.touchpoint)},
        {"startsOn", jsonString(row.startsOn.toString(Qt::ISODate))},
        {"ideas", jsonString(row.ideas)},
        {"proposal", jsonString(row.proposal)},
        {"execution", jsonString(row.execution)},
        {"outcome", jsonString(row.outcome)},
        {"finishedOn", row.finishedOn.isValid() ? jsonString(row.finishedOn.toString(Qt::ISODate)) : Json()},
        {"days", listOf(row.dayNotes, [](const auto& each) {
             return Json{{"day", each.first}, {"note", jsonString(each.second)}};
         })}};
}

} // namespace

void addMaps(nlohmann::ordered_json& file, const core::WorkspaceCopy& copy)
{
    const MapWriting byId{idText<core::ChannelId>, idText<core::PersonId>};
    file["maps"] = listOf(copy.maps, [&](const core::WholeMap& each) { return mapRow(each, byId); });
    file["redesigns"] = listOf(copy.redesigns, redesignRow);
}

} // namespace cxw::exchange
