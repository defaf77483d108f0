#include "exchange/json/json_values.h"
#include "exchange/map_row_json.h"

namespace cxw::exchange {
namespace {

using Json = nlohmann::ordered_json;

Json personaRow(const core::Persona& row)
{
    return {{"id", idText(row.id)},
            {"name", jsonString(row.name)},
            {"description", jsonString(row.description)},
            {"position", row.position}};
}

Json stageRow(const core::Stage& row)
{
    return {{"id", idText(row.id)},
            {"name", jsonString(row.name)},
            {"goal", jsonString(row.goal)},
            {"color", jsonString(row.color)},
            {"targetSatisfaction", valueOrNull(row.targetSatisfaction)},
            {"position", row.position}};
}

Json laneRow(const core::Lane& row)
{
    return {{"id", idText(row.id)}, {"name", jsonString(row.name)}, {"position", row.position}};
}

Json markJson(const core::NotedMark& mark)
{
    return {{"set", mark.isSet}, {"note", jsonString(mark.note)}};
}

Json feelingJson(const core::Feeling& feeling)
{
    return {{"emotion", valueOrNull(feeling.emotion)}, {"word", jsonString(feeling.word)}};
}

Json feelingsJson(const std::map<core::PersonaId, core::Feeling>& feelings)
{
    return listOf(feelings, [](const auto& each) {
        Json row{{"persona", idText(each.first)}};
        row.update(feelingJson(each.second));
        return row;
    });
}

Json dutiesJson(const core::Duties& duties, const MapWriting& writing)
{
    return {{"accountable", duties.accountable ? writing.person(*duties.accountable) : Json()},
            {"responsible", listOf(duties.responsible, writing.person)},
            {"consulted", listOf(duties.consulted, writing.person)},
            {"informed", listOf(duties.informed, writing.person)}};
}

Json touchpointRow(const core::Touchpoint& row, const MapWriting& writing)
{
    return {{"id", idText(row.id)},
            {"stage", idText(row.stage)},
            {"counterpart", idOrNull(row.counterpart)},
            {"title", jsonString(row.title)},
            {"activity", jsonString(row.activity)},
            {"channel", row.channel ? writing.channel(*row.channel) : Json()},
            {"kind", jsonString(codeOf(row.kind))},
            {"visibility", jsonString(codeOf(row.visibility))},
            {"duties", dutiesJson(row.duties, writing)},
            {"feeling", feelingJson(row.feeling)},
            {"feelings", feelingsJson(row.feelings)},
            {"satisfaction", valueOrNull(row.satisfaction)},
            {"targetSatisfaction", valueOrNull(row.targetSatisfaction)},
            {"importanceCustomer", valueOrNull(row.importanceCustomer)},
            {"importanceUs", valueOrNull(row.importanceUs)},
            {"momentOfTruth", markJson(row.momentOfTruth)},
            {"painPoint", markJson(row.painPoint)},
            {"bestPractice", markJson(row.bestPractice)},
            {"listeningPost", row.listeningPost},
            {"responseMinutes", valueOrNull(row.responseMinutes)},
            {"weeklyContacts", valueOrNull(row.weeklyContacts)},
            {"evidence", jsonString(codeOf(row.evidence))},
            {"confirmedOn",
             row.confirmedOn.isValid() ? jsonString(row.confirmedOn.toString(Qt::ISODate)) : Json()},
            {"note", jsonString(row.note)},
            {"laneTexts",
             listOf(row.laneTexts,
                    [](const auto& each) {
                        return Json{{"lane", idText(each.first)}, {"text", jsonString(each.second)}};
                    })},
            {"questions",
             listOf(row.questions, [](const core::QuestionId& each) { return jsonString(each.text()); })},
            {"position", row.position}};
}

} // namespace

nlohmann::ordered_json mapRow(const core::WholeMap& whole, const MapWriting& writing)
{
    const core::TouchpointMap& map = whole.map;
    return {{"id", idText(map.id)},
            {"name", jsonString(map.name)},
            {"state", jsonString(codeOf(map.state))},
            {"counterpart", idOrNull(map.counterpart)},
            {"position", map.position},
            {"createdAt", instantJson(map.createdAt)},
            {"personas", listOf(whole.personas, personaRow)},
            {"stages", listOf(whole.stages, stageRow)},
            {"lanes", listOf(whole.lanes, laneRow)},
            {"touchpoints", listOf(whole.touchpoints, [&](const core::Touchpoint& each) {
                 return touchpointRow(each, writing);
             })}};
}

} // namespace cxw::exchange
