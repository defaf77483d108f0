#include "exchange/touchpoint_clip_json.h"

#include "exchange/input_error.h"
#include "exchange/json/json_text.h"
#include "exchange/map_row_json.h"

#include <algorithm>

namespace cxw::exchange {
namespace {

constexpr QLatin1String kClipFormat("cxworkbench/touchpoints@1");

template <class Record>
nlohmann::ordered_json clipName(const std::vector<Record>& records, decltype(Record::id) id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nlohmann::ordered_json() : jsonString(found->name);
}

/// The id of a name in the clip, which counts up from 1.
template <class Record> decltype(Record::id) clipIdOf(std::vector<Record>& records, const QString& name)
{
    const auto found = std::ranges::find(records, name, &Record::name);
    if (found != records.end())
        return found->id;
    Record made;
    made.id = decltype(Record::id)(qint64(records.size()) + 1);
    made.name = name;
    records.push_back(made);
    return made.id;
}

/// Without people of whom the lists know no name any more.
core::Touchpoint withKnownPeople(core::Touchpoint touchpoint, const std::vector<core::Person>& people)
{
    const auto isGone = [&](core::PersonId id) {
        return std::ranges::find(people, id, &core::Person::id) == people.end();
    };
    core::Duties& duties = touchpoint.duties;
    if (duties.accountable && isGone(*duties.accountable))
        duties.accountable.reset();
    for (auto* each : {&duties.responsible, &duties.consulted, &duties.informed})
        std::erase_if(*each, isGone);
    return touchpoint;
}

} // namespace

QByteArray clipJsonOf(const core::MapFile& clip)
{
    const MapWriting byName{[&](core::ChannelId id) { return clipName(clip.channels, id); },
                            [&](core::PersonId id) { return clipName(clip.people, id); }};
    core::WholeMap whole = clip.whole;
    for (core::Touchpoint& each : whole.touchpoints)
        each = withKnownPeople(std::move(each), clip.people);
    return jsonText({{"format", jsonString(kClipFormat)}, {"map", mapRow(whole, byName)}});
}

core::Expected<core::MapFile> readClipJson(const QByteArray& bytes)
{
    return readOrRefuse([&] {
        const nlohmann::json file = parseJson(bytes);
        const JsonPlace place(file);
        place.expectFormat(kClipFormat);
        place.expectKeys({"format", "map"});
        core::MapFile clip{.isWhole = false};
        const MapReading byName{
            [&](const JsonPlace& name) { return clipIdOf(clip.channels, name.filledText()); },
            [&](const JsonPlace& name) { return clipIdOf(clip.people, name.filledText()); },
            [](const JsonPlace& name) { return core::QuestionId(name.filledText()); }};
        MapIds taken;
        clip.whole = mapFrom(place.at("map"), byName, taken);
        return clip;
    });
}

} // namespace cxw::exchange
