#include "core/touchmap/paste/touchpoint_clip.h"

#include "core/id_source.h"
#include "core/search_text.h"
#include "core/sparse_position.h"
#include "core/touchmap/map_edits.h"
#include "core/touchmap/newcomers.h"

#include <algorithm>

namespace cxw::core {
namespace {

template <class Record> const Record* findIn(const std::vector<Record>& records, decltype(Record::id) id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}

template <class Record> const Record* findNamed(const std::vector<Record>& records, const QString& name)
{
    const QString wanted = foldedText(name.simplified());
    const auto found = std::ranges::find_if(
        records, [&](const Record& each) { return foldedText(each.name.simplified()) == wanted; });
    return found == records.end() ? nullptr : &*found;
}

std::set<PersonId> peopleOf(const Touchpoint& touchpoint)
{
    std::set<PersonId> people = touchpoint.duties.responsible;
    people.insert(touchpoint.duties.consulted.begin(), touchpoint.duties.consulted.end());
    people.insert(touchpoint.duties.informed.begin(), touchpoint.duties.informed.end());
    if (touchpoint.duties.accountable)
        people.insert(*touchpoint.duties.accountable);
    return people;
}

class ClipPaste final
{
public:
    ClipPaste(const WholeMap& whole, const std::vector<Channel>& channels, const std::vector<Person>& people,
              const MapFile& clip, IdSource& ids)
        : m_whole(whole)
        , m_channels(channels)
        , m_people(people)
        , m_clip(clip)
        , m_ids(ids)
    {
        m_pasted.change.map = whole.map.id;
    }

    PastedClip paste(const ClipPlace& place)
    {
        m_keepsIds = place.keepsIds;
        const bool isOneStage = m_clip.whole.stages.size() == 1 && place.stage;
        std::map<StageId, StageId> stages;
        for (const Stage& each : m_clip.whole.stages)
            stages[each.id] = isOneStage ? *place.stage : stageFor(each);
        for (const Touchpoint& each : m_clip.whole.touchpoints)
            if (const auto stage = stages.find(each.stage); stage != stages.end())
                add(each, stage->second);
        if (isOneStage && place.after)
            putBehind(*place.stage, *place.after);
        return std::move(m_pasted);
    }

private:
    [[nodiscard]] StageId stageFor(const Stage& stage)
    {
        if (findIn(m_whole.stages, stage.id))
            return stage.id;
        if (const Stage* known = findNamed(m_whole.stages, stage.name))
            return known->id;
        Stage made = stage;
        made.id = m_ids.next<StageId>();
        made.map = m_whole.map.id;
        const auto& added = m_pasted.change.stages;
        const qint64 last = !added.empty() ? added.back().after->position
            : m_whole.stages.empty()       ? 0
                                           : m_whole.stages.back().position;
        made.position = last + kPositionStep;
        m_pasted.change.stages.push_back({std::nullopt, made});
        return made.id;
    }

    [[nodiscard]] std::optional<PersonId> personFor(PersonId id)
    {
        const Person* person = findIn(m_clip.people, id);
        return person ? personNamed(person->name, m_people, m_pasted.change, m_ids) : std::nullopt;
    }

    [[nodiscard]] std::set<PersonId> peopleFor(const std::set<PersonId>& ids)
    {
        std::set<PersonId> people;
        for (const PersonId each : ids)
            if (const auto id = personFor(each))
                people.insert(*id);
        return people;
    }

    void add(Touchpoint touchpoint, StageId stage)
    {
        touchpoint.stage = stage;
        touchpoint.position = nextIn(stage);
        if (!m_keepsIds)
            touchpoint.id = m_ids.next<TouchpointId>();
        if (!m_keepsIds || m_clip.whole.map.id != m_whole.map.id)
            settle(touchpoint);
        m_pasted.touchpoints.push_back(touchpoint.id);
        m_pasted.change.touchpoints.push_back({std::nullopt, std::move(touchpoint)});
    }

    /// Names what this map and its lists have in place of what it came from has.
    void settle(Touchpoint& touchpoint)
    {
        touchpoint.counterpart.reset();
        const Channel* channel = touchpoint.channel ? findIn(m_clip.channels, *touchpoint.channel) : nullptr;
        touchpoint.channel =
            channel ? channelNamed(channel->name, m_channels, m_pasted.change, m_ids) : std::nullopt;
        Duties& duties = touchpoint.duties;
        if (duties.accountable)
            duties.accountable = personFor(*duties.accountable);
        duties.responsible = peopleFor(duties.responsible);
        duties.consulted = peopleFor(duties.consulted);
        duties.informed = peopleFor(duties.informed);
        touchpoint.feelings = keyedAnew(touchpoint.feelings, m_clip.whole.personas, m_whole.personas);
        touchpoint.laneTexts = keyedAnew(touchpoint.laneTexts, m_clip.whole.lanes, m_whole.lanes);
    }

    /// By the records of the same name on this map.
    template <class Key, class Value, class Record>
    [[nodiscard]] static std::map<Key, Value> keyedAnew(const std::map<Key, Value>& values,
                                                        const std::vector<Record>& from,
                                                        const std::vector<Record>& to)
    {
        std::map<Key, Value> keyed;
        for (const auto& [key, value] : values) {
            const Record* before = findIn(from, key);
            if (const Record* now = before ? findNamed(to, before->name) : nullptr)
                keyed[now->id] = value;
        }
        return keyed;
    }

    [[nodiscard]] qint64 nextIn(StageId stage)
    {
        const auto found = m_last.find(stage);
        if (found == m_last.end()) {
            const auto siblings = touchpointsIn(m_whole, stage);
            m_last[stage] = siblings.empty() ? 0 : siblings.back().position;
        }
        qint64& last = m_last[stage];
        return last = positionBetween(last, {}).value_or(last);
    }

    void putBehind(StageId stage, TouchpointId after)
    {
        const auto siblings = touchpointsIn(m_whole, stage);
        const auto own = std::ranges::find(siblings, after, &Touchpoint::id);
        if (own == siblings.end() || std::next(own) == siblings.end())
            return;
        const MapChange move =
            moved(applied(m_whole, m_pasted.change), m_pasted.touchpoints, stage, std::next(own)->id);
        m_pasted.change = folded(std::move(m_pasted.change), move);
    }

    const WholeMap& m_whole;
    const std::vector<Channel>& m_channels;
    const std::vector<Person>& m_people;
    const MapFile& m_clip;
    IdSource& m_ids;
    PastedClip m_pasted;
    bool m_keepsIds = false;
    std::map<StageId, qint64> m_last;
};

} // namespace

MapFile clipOf(const WholeMap& whole, const std::vector<Channel>& channels, const std::vector<Person>& people,
               std::span<const TouchpointId> touchpoints)
{
    const std::set<TouchpointId> wanted(touchpoints.begin(), touchpoints.end());
    MapFile clip{.whole = {.map = whole.map, .personas = whole.personas, .lanes = whole.lanes},
                 .isWhole = false};
    std::set<StageId> stages;
    std::set<ChannelId> usedChannels;
    std::set<PersonId> usedPeople;
    for (const Touchpoint& each : whole.touchpoints) {
        if (!wanted.contains(each.id))
            continue;
        clip.whole.touchpoints.push_back(each);
        stages.insert(each.stage);
        usedPeople.merge(peopleOf(each));
        if (each.channel)
            usedChannels.insert(*each.channel);
    }
    const auto keep = [](const auto& from, auto& to, const auto& used) {
        std::ranges::copy_if(from, std::back_inserter(to),
                             [&](const auto& each) { return used.contains(each.id); });
    };
    keep(whole.stages, clip.whole.stages, stages);
    keep(channels, clip.channels, usedChannels);
    keep(people, clip.people, usedPeople);
    return clip;
}

PastedClip pasteClip(const WholeMap& whole, const std::vector<Channel>& channels,
                     const std::vector<Person>& people, const MapFile& clip, const ClipPlace& place,
                     IdSource& ids)
{
    return ClipPaste(whole, channels, people, clip, ids).paste(place);
}

} // namespace cxw::core
