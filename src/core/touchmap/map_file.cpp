#include "core/touchmap/map_file.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/id_source.h"
#include "core/search_text.h"
#include "core/sparse_position.h"
#include "core/touchmap/map_import.h"
#include "core/touchmap/map_repository.h"
#include "core/touchmap/map_writing.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw::core {
namespace {

struct MapFileSentences
{
    Q_DECLARE_TR_FUNCTIONS(cxw::core::MapFile)
};

tl::unexpected<Error> refusedBecause(const QString& sentence)
{
    return tl::unexpected(Error{ErrorKind::BadInput, sentence});
}

QString mapNameKey(const QString& name)
{
    return foldedText(name.simplified());
}

template <class Record> qint64 lastPosition(const std::vector<Record>& records)
{
    return records.empty() ? 0 : std::ranges::max(records, {}, &Record::position).position;
}

template <class Value> void giveCell(Value& to, const std::optional<Value>& what)
{
    if (what)
        to = *what;
}

/// Rows on their way onto a map.
class RowsOnMap final
{
public:
    RowsOnMap(const UnitOfWork& work, IdSource& ids, WholeMap whole)
        : m_work(work)
        , m_ids(ids)
        , m_names(work, ids)
        , m_whole(std::move(whole))
    {
    }

    void put(const MapRow& row)
    {
        const StageId stage = stageCalled(row.stage);
        Touchpoint& touchpoint = touchpointOf(row);
        if (touchpoint.stage != stage) {
            touchpoint.position = lastPosition(touchpointsIn(m_whole, stage)) + kPositionStep;
            touchpoint.stage = stage;
        }
        touchpoint.title = row.title;
        if (row.channel)
            touchpoint.channel =
                row.channel->isEmpty() ? std::nullopt : std::optional(m_names.channel(*row.channel));
        if (row.owner)
            touchpoint.duties.accountable =
                row.owner->isEmpty() ? std::nullopt : std::optional(m_names.person(*row.owner));
        giveCell(touchpoint.feeling.emotion, row.emotion);
        giveCell(touchpoint.satisfaction, row.satisfaction);
        giveCell(touchpoint.importanceCustomer, row.importanceCustomer);
        giveCell(touchpoint.importanceUs, row.importanceUs);
        giveCell(touchpoint.momentOfTruth.isSet, row.momentOfTruth);
        giveCell(touchpoint.listeningPost, row.listeningPost);
        giveCell(touchpoint.note, row.note);
        // The note of what is no pain point is in no table.
        if (row.painPoint && (row.painPoint->isSet || touchpoint.painPoint.isSet))
            touchpoint.painPoint = *row.painPoint;
    }

    [[nodiscard]] MapFile file() const
    {
        return {.whole = m_whole,
                .channels = m_names.newChannels(),
                .people = m_names.newPeople(),
                .isWhole = false};
    }

private:
    [[nodiscard]] StageId stageCalled(const QString& name)
    {
        const auto known = std::ranges::find(m_whole.stages, mapNameKey(name),
                                             [](const Stage& each) { return mapNameKey(each.name); });
        if (known != m_whole.stages.end())
            return known->id;
        m_whole.stages.push_back({.id = m_ids.next<StageId>(),
                                  .map = m_whole.map.id,
                                  .name = name,
                                  .position = lastPosition(m_whole.stages) + kPositionStep});
        return m_whole.stages.back().id;
    }

    [[nodiscard]] Touchpoint& touchpointOf(const MapRow& row)
    {
        const auto known =
            std::ranges::find(m_whole.touchpoints, row.id.value_or(TouchpointId()), &Touchpoint::id);
        if (known != m_whole.touchpoints.end())
            return *known;
        const auto removed = row.id ? m_work.maps().findTouchpoint(*row.id) : std::nullopt;
        Touchpoint touchpoint =
            removed.value_or(Touchpoint{.id = row.id ? *row.id : m_ids.next<TouchpointId>()});
        touchpoint.stage = {};
        return m_whole.touchpoints.emplace_back(std::move(touchpoint));
    }

    const UnitOfWork& m_work;
    IdSource& m_ids;
    MapFileNames m_names;
    WholeMap m_whole;
};

/// Where the rows belong; empty for rows that are all new.
Expected<std::optional<MapId>> mapOf(const UnitOfWork& work, const std::vector<MapRow>& rows)
{
    std::map<TouchpointId, MapId> known;
    for (const NamedTouchpoint& each : work.maps().touchpointNames())
        if (each.isKept)
            known[each.id] = each.map;
    std::optional<MapId> found;
    int line = 0;
    for (const MapRow& row : rows) {
        const auto map = row.id ? known.find(*row.id) : known.end();
        if (map == known.end())
            continue;
        if (found && *found != map->second)
            return refusedBecause(
                MapFileSentences::tr("Line %1: the touchpoint stands on another map than that of line %2. "
                                     "A file is one map.",
                                     "refusal of a table of touchpoints; numbers of lines")
                    .arg(row.line)
                    .arg(line));
        found = map->second;
        line = row.line;
    }
    return found;
}

template <class Record> bool share(const std::vector<Record>& left, const std::vector<Record>& right)
{
    return std::ranges::any_of(left, [&](const Record& each) {
        return std::ranges::find(right, each.id, &Record::id) != right.end();
    });
}

} // namespace

MapFileNames::MapFileNames(const UnitOfWork& work, IdSource& ids)
    : m_ids(ids)
{
    const auto channels = work.channels().all();
    for (const Channel& each : channels)
        m_channels.try_emplace(mapNameKey(each.name), each.id);
    m_lastChannel = lastPosition(channels);
    for (const Person& each : work.people().all())
        m_people.try_emplace(mapNameKey(each.name), each.id);
}

ChannelId MapFileNames::channel(const QString& name)
{
    ChannelId& known = m_channels[mapNameKey(name)];
    if (known.isNull()) {
        known = m_ids.next<ChannelId>();
        m_newChannels.push_back({.id = known, .name = name, .position = m_lastChannel += kPositionStep});
    }
    return known;
}

PersonId MapFileNames::person(const QString& name)
{
    PersonId& known = m_people[mapNameKey(name)];
    if (known.isNull()) {
        known = m_ids.next<PersonId>();
        m_newPeople.push_back({.id = known, .name = name});
    }
    return known;
}

Expected<MapFile> mapOfRows(const UnitOfWork& work, const std::vector<MapRow>& rows, const QString& name,
                            Instant now, IdSource& ids)
{
    const auto known = mapOf(work, rows);
    if (!known)
        return tl::make_unexpected(known.error());
    WholeMap whole{.map = {.id = ids.next<MapId>(),
                           .name = name,
                           .position = lastPosition(work.maps().all()) + kPositionStep,
                           .createdAt = now}};
    if (*known)
        whole = work.maps().whole(**known).value();
    RowsOnMap onMap(work, ids, std::move(whole));
    for (const MapRow& each : rows)
        onMap.put(each);
    return onMap.file();
}

Expected<void> checkMapFile(const UnitOfWork& work, const MapFile& file)
{
    for (const TouchpointMap& each : work.maps().all()) {
        if (each.id == file.whole.map.id)
            continue;
        const WholeMap other = work.maps().whole(each.id).value();
        if (share(other.stages, file.whole.stages) || share(other.touchpoints, file.whole.touchpoints)
            || share(other.personas, file.whole.personas) || share(other.lanes, file.whole.lanes))
            return refusedBecause(
                MapFileSentences::tr("The file holds records with the ids of those on the map “%1”.",
                                     "refusal of a file with a map; a map of the workspace")
                    .arg(each.name));
    }
    return {};
}

void writeMapFile(UnitOfWork& work, const MapFile& file)
{
    writeMapChange(work, planMapImport(work, file).change);
}

} // namespace cxw::core
