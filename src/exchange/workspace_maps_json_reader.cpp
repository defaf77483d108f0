#include "exchange/json/json_names.h"
#include "exchange/map_row_json.h"
#include "exchange/workspace_maps_json.h"

namespace cxw::exchange {
namespace {

/// The maps of a file, one after the other.
class MapsReader final
{
public:
    MapsReader(const NamesForMaps& names, const std::set<core::ChannelId>& channels,
               core::WorkspaceCopy& copy)
        : m_names(names)
        , m_channels(channels)
        , m_copy(copy)
    {
    }

    void readMapsOf(const std::vector<JsonPlace>& places)
    {
        const MapReading reading{[this](const JsonPlace& place) { return knownId(m_channels, place); },
                                 [this](const JsonPlace& place) { return knownId(m_names.people, place); },
                                 [this](const JsonPlace& place) {
                                     const core::QuestionId question(place.text());
                                     expectKnown(m_names.questions, question, place);
                                     return question;
                                 }};
        for (const JsonPlace& each : places)
            m_copy.maps.push_back(mapFrom(each, reading, m_ids));
        for (std::size_t i = 0; i < places.size(); ++i)
            checkCounterparts(places[i], m_copy.maps[i].map.id);
    }

    void readRedesign(const JsonPlace& place)
    {
        place.expectKeys({"id", "touchpoint", "startsOn", "ideas", "proposal", "execution", "outcome",
                          "finishedOn", "days"});
        core::Redesign redesign{.id = place.at("id").id<core::RedesignId>(),
                                .touchpoint = knownId(m_ids.touchpoints, place.at("touchpoint")),
                                .startsOn = place.at("startsOn").date(),
                                .ideas = place.at("ideas").text(),
                                .proposal = place.at("proposal").text(),
                                .execution = place.at("execution").text(),
                                .outcome = place.at("outcome").text()};
        expectNew(m_redesigns, redesign.id, place.at("id"));
        if (const JsonPlace finished = place.at("finishedOn"); !finished.isNull())
            redesign.finishedOn = finished.date();
        for (const JsonPlace& each : place.at("days").items()) {
            each.expectKeys({"day", "note"});
            const int day = int(each.at("day").integer(1, core::kRedesignDays));
            if (!redesign.dayNotes.emplace(day, each.at("note").text()).second)
                each.at("day").refuseRepeated();
        }
        m_copy.redesigns.push_back(std::move(redesign));
    }

    [[nodiscard]] const std::set<core::TouchpointId>& touchpoints() const { return m_ids.touchpoints; }

private:
    template <class AnyId> static AnyId knownId(const std::set<AnyId>& known, const JsonPlace& place)
    {
        const auto id = place.id<AnyId>();
        expectKnown(known, id, place);
        return id;
    }

    /// Once all are known: a counterpart may stand further down.
    void checkCounterparts(const JsonPlace& place, core::MapId map) const
    {
        const JsonPlace own = place.at("counterpart");
        if (const auto other = knownOrNull(m_ids.maps, own); other == map)
            own.refuseUnknown();
        for (const JsonPlace& each : place.at("touchpoints").items()) {
            const JsonPlace counterpart = each.at("counterpart");
            const auto other = knownOrNull(m_ids.touchpoints, counterpart);
            if (other == each.at("id").id<core::TouchpointId>())
                counterpart.refuseUnknown();
        }
    }

    const NamesForMaps& m_names;
    const std::set<core::ChannelId>& m_channels;
    core::WorkspaceCopy& m_copy;
    MapIds m_ids;
    std::set<core::RedesignId> m_redesigns;
};

} // namespace

std::set<core::TouchpointId> readMaps(const JsonPlace& file, const NamesForMaps& names,
                                      const std::set<core::ChannelId>& channels, core::WorkspaceCopy& copy)
{
    MapsReader reader(names, channels, copy);
    if (const auto maps = file.find("maps"))
        reader.readMapsOf(maps->items());
    if (const auto redesigns = file.find("redesigns"))
        for (const JsonPlace& each : redesigns->items())
            reader.readRedesign(each);
    return reader.touchpoints();
}

} // namespace cxw::exchange
