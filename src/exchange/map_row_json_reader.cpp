#include "exchange/json/json_names.h"
#include "exchange/map_row_json.h"

#include <algorithm>
#include <limits>

namespace cxw::exchange {
namespace {

constexpr qint64 kMostMapNumber = std::numeric_limits<int>::max();

qint64 mapPositionIn(const JsonPlace& place)
{
    return place.at("position").integer(-kLargestExactInteger, kLargestExactInteger);
}

std::optional<int> mapNumberOrNull(const JsonPlace& place, qint64 least, qint64 most)
{
    return place.isNull() ? std::nullopt : std::optional(int(place.integer(least, most)));
}

core::Feeling rowFeelingFrom(const JsonPlace& place)
{
    return {mapNumberOrNull(place.at("emotion"), -2, 2), place.at("word").text()};
}

core::NotedMark rowMarkFrom(const JsonPlace& place)
{
    place.expectKeys({"set", "note"});
    return {place.at("set").truth(), place.at("note").text()};
}

/// By position and then by id, as repositories give them.
template <class Record> void sortByPosition(std::vector<Record>& records)
{
    std::ranges::sort(records, {}, [](const Record& each) { return std::pair(each.position, each.id); });
}

/// One map being read; remembers what its touchpoints may name.
class MapReader final
{
public:
    MapReader(const JsonPlace& place, const MapReading& reading, MapIds& ids)
        : m_place(place)
        , m_reading(reading)
        , m_ids(ids)
    {
    }

    core::WholeMap read()
    {
        m_place.expectKeys({"id", "name", "state", "counterpart", "position", "createdAt", "personas",
                            "stages", "lanes", "touchpoints"});
        m_whole.map = {.id = m_place.at("id").id<core::MapId>(),
                       .name = m_place.at("name").filledText(),
                       .state = m_place.at("state").choice(core::mapStateFrom, "current, future"),
                       .counterpart = m_place.at("counterpart").idOrNull<core::MapId>(),
                       .position = mapPositionIn(m_place),
                       .createdAt = m_place.at("createdAt").instant()};
        expectNew(m_ids.maps, m_whole.map.id, m_place.at("id"));
        for (const JsonPlace& each : m_place.at("personas").items())
            readPersona(each);
        for (const JsonPlace& each : m_place.at("stages").items())
            readStage(each);
        for (const JsonPlace& each : m_place.at("lanes").items())
            readLane(each);
        for (const JsonPlace& each : m_place.at("touchpoints").items())
            readTouchpoint(each);
        putInOrder();
        return std::move(m_whole);
    }

private:
    void readPersona(const JsonPlace& place)
    {
        place.expectKeys({"id", "name", "description", "position"});
        m_whole.personas.push_back({.id = place.at("id").id<core::PersonaId>(),
                                    .map = m_whole.map.id,
                                    .name = place.at("name").filledText(),
                                    .description = place.at("description").text(),
                                    .position = mapPositionIn(place)});
        m_personas.insert(m_whole.personas.back().id);
        expectNew(m_ids.personas, m_whole.personas.back().id, place.at("id"));
    }

    void readStage(const JsonPlace& place)
    {
        place.expectKeys({"id", "name", "goal", "color", "targetSatisfaction", "position"});
        m_whole.stages.push_back({.id = place.at("id").id<core::StageId>(),
                                  .map = m_whole.map.id,
                                  .name = place.at("name").filledText(),
                                  .goal = place.at("goal").text(),
                                  .color = place.at("color").text(),
                                  .targetSatisfaction = mapNumberOrNull(place.at("targetSatisfaction"), 1, 5),
                                  .position = mapPositionIn(place)});
        m_stages.insert(m_whole.stages.back().id);
        expectNew(m_ids.stages, m_whole.stages.back().id, place.at("id"));
    }

    void readLane(const JsonPlace& place)
    {
        place.expectKeys({"id", "name", "position"});
        m_whole.lanes.push_back({.id = place.at("id").id<core::LaneId>(),
                                 .map = m_whole.map.id,
                                 .name = place.at("name").filledText(),
                                 .position = mapPositionIn(place)});
        m_lanes.insert(m_whole.lanes.back().id);
        expectNew(m_ids.lanes, m_whole.lanes.back().id, place.at("id"));
    }

    void readTouchpoint(const JsonPlace& place)
    {
        place.expectKeys({"id",
                          "stage",
                          "counterpart",
                          "title",
                          "activity",
                          "channel",
                          "kind",
                          "visibility",
                          "duties",
                          "feeling",
                          "feelings",
                          "satisfaction",
                          "targetSatisfaction",
                          "importanceCustomer",
                          "importanceUs",
                          "momentOfTruth",
                          "painPoint",
                          "bestPractice",
                          "listeningPost",
                          "responseMinutes",
                          "weeklyContacts",
                          "evidence",
                          "confirmedOn",
                          "note",
                          "laneTexts",
                          "questions",
                          "position"});
        core::Touchpoint touchpoint{.id = place.at("id").id<core::TouchpointId>(),
                                    .stage = place.at("stage").id<core::StageId>(),
                                    .counterpart = place.at("counterpart").idOrNull<core::TouchpointId>(),
                                    .title = place.at("title").filledText(),
                                    .activity = place.at("activity").text(),
                                    .listeningPost = place.at("listeningPost").truth(),
                                    .note = place.at("note").text(),
                                    .position = mapPositionIn(place)};
        expectNew(m_ids.touchpoints, touchpoint.id, place.at("id"));
        expectKnown(m_stages, touchpoint.stage, place.at("stage"));
        if (const JsonPlace channel = place.at("channel"); !channel.isNull())
            touchpoint.channel = m_reading.channel(channel);
        touchpoint.kind = place.at("kind").choice(core::touchpointKindFrom, "communication, action");
        touchpoint.visibility = place.at("visibility").choice(core::visibilityFrom, "front, back, support");
        touchpoint.duties = dutiesFrom(place.at("duties"));
        readScores(touchpoint, place);
        readFeelings(touchpoint, place);
        readLinks(touchpoint, place);
        m_whole.touchpoints.push_back(std::move(touchpoint));
    }

    [[nodiscard]] std::set<core::PersonId> peopleFrom(const JsonPlace& place) const
    {
        std::set<core::PersonId> people;
        for (const JsonPlace& each : place.items())
            expectNew(people, m_reading.person(each), each);
        return people;
    }

    [[nodiscard]] core::Duties dutiesFrom(const JsonPlace& place) const
    {
        place.expectKeys({"accountable", "responsible", "consulted", "informed"});
        const JsonPlace owner = place.at("accountable");
        return {.accountable = owner.isNull() ? std::nullopt : std::optional(m_reading.person(owner)),
                .responsible = peopleFrom(place.at("responsible")),
                .consulted = peopleFrom(place.at("consulted")),
                .informed = peopleFrom(place.at("informed"))};
    }

    static void readScores(core::Touchpoint& touchpoint, const JsonPlace& place)
    {
        touchpoint.satisfaction = mapNumberOrNull(place.at("satisfaction"), 1, 5);
        touchpoint.targetSatisfaction = mapNumberOrNull(place.at("targetSatisfaction"), 1, 5);
        touchpoint.importanceCustomer = mapNumberOrNull(place.at("importanceCustomer"), 1, 5);
        touchpoint.importanceUs = mapNumberOrNull(place.at("importanceUs"), 1, 5);
        touchpoint.responseMinutes = mapNumberOrNull(place.at("responseMinutes"), 1, kMostMapNumber);
        touchpoint.weeklyContacts = mapNumberOrNull(place.at("weeklyContacts"), 0, kMostMapNumber);
        touchpoint.momentOfTruth = rowMarkFrom(place.at("momentOfTruth"));
        touchpoint.painPoint = rowMarkFrom(place.at("painPoint"));
        touchpoint.bestPractice = rowMarkFrom(place.at("bestPractice"));
        touchpoint.evidence =
            place.at("evidence").choice(core::touchpointEvidenceFrom, "assumed, partly, measured");
        if (const JsonPlace confirmed = place.at("confirmedOn"); !confirmed.isNull())
            touchpoint.confirmedOn = confirmed.date();
    }

    void readFeelings(core::Touchpoint& touchpoint, const JsonPlace& place) const
    {
        const JsonPlace general = place.at("feeling");
        general.expectKeys({"emotion", "word"});
        touchpoint.feeling = rowFeelingFrom(general);
        for (const JsonPlace& each : place.at("feelings").items()) {
            each.expectKeys({"persona", "emotion", "word"});
            const auto persona = each.at("persona").id<core::PersonaId>();
            expectKnown(m_personas, persona, each.at("persona"));
            if (!touchpoint.feelings.emplace(persona, rowFeelingFrom(each)).second)
                each.at("persona").refuseRepeated();
        }
    }

    void readLinks(core::Touchpoint& touchpoint, const JsonPlace& place) const
    {
        for (const JsonPlace& each : place.at("laneTexts").items()) {
            each.expectKeys({"lane", "text"});
            const auto lane = each.at("lane").id<core::LaneId>();
            expectKnown(m_lanes, lane, each.at("lane"));
            if (!touchpoint.laneTexts.emplace(lane, each.at("text").text()).second)
                each.at("lane").refuseRepeated();
        }
        for (const JsonPlace& each : place.at("questions").items())
            expectNew(touchpoint.questions, m_reading.question(each), each);
    }

    void putInOrder()
    {
        sortByPosition(m_whole.personas);
        sortByPosition(m_whole.stages);
        sortByPosition(m_whole.lanes);
        sortByPosition(m_whole.touchpoints);
        std::map<core::StageId, std::size_t> places;
        for (const core::Stage& each : m_whole.stages)
            places.emplace(each.id, places.size());
        std::ranges::stable_sort(m_whole.touchpoints, {},
                                 [&](const core::Touchpoint& each) { return places.at(each.stage); });
    }

    const JsonPlace& m_place;
    const MapReading& m_reading;
    MapIds& m_ids;
    core::WholeMap m_whole;
    std::set<core::PersonaId> m_personas;
    std::set<core::StageId> m_stages;
    std::set<core::LaneId> m_lanes;
};

} // namespace

core::WholeMap mapFrom(const JsonPlace& place, const MapReading& reading, MapIds& ids)
{
    return MapReader(place, reading, ids).read();
}

} // namespace cxw::exchange
