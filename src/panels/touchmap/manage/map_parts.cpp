#include "panels/touchmap/manage/map_parts.h"

#include "core/touchmap/map_edits.h"
#include "panels/touchmap/document/map_document.h"

#include <algorithm>

namespace cxw::panels {
namespace {

template <class Record> const Record* find(const std::vector<Record>& records, qint64 id)
{
    const auto found = std::ranges::find(records, decltype(Record::id)(id), &Record::id);
    return found == records.end() ? nullptr : &*found;
}

/// Ahead of which one a record comes when it goes by one place.
template <class Record>
std::optional<decltype(Record::id)> placeAfterStep(const std::vector<Record>& records, qint64 id, int by)
{
    const auto own = std::ranges::find(records, decltype(Record::id)(id), &Record::id) - records.begin();
    const auto ahead = by < 0 ? std::max<std::ptrdiff_t>(own - 1, 0) : own + 2;
    return ahead < std::ssize(records) ? std::optional(records[std::size_t(ahead)].id) : std::nullopt;
}

template <class Record> qint64 idOfNew(const std::vector<core::RecordChange<Record>>& changes)
{
    const auto made = std::ranges::find_if(changes, [](const auto& each) { return !each.before; });
    return made == changes.end() ? 0 : made->id().value();
}

} // namespace

MapParts::MapParts(MapDocument& document, core::IdSource& ids)
    : m_document(document)
    , m_ids(ids)
{
}

bool MapParts::canChange() const
{
    return m_document.canChange();
}

std::vector<MapParts::Part> MapParts::all(Kind kind) const
{
    const core::WholeMap& whole = m_document.whole();
    std::vector<Part> parts;
    switch (kind) {
    case Kind::Persona:
        for (const core::Persona& each : whole.personas)
            parts.push_back({each.id.value(), each.name, each.description, {}});
        break;
    case Kind::Stage:
        for (const core::Stage& each : whole.stages)
            parts.push_back({each.id.value(), each.name, each.goal, each.color});
        break;
    case Kind::Lane:
        for (const core::Lane& each : whole.lanes)
            parts.push_back({each.id.value(), each.name, {}, {}});
        break;
    }
    return parts;
}

void MapParts::apply(const core::MapChange& change, const QString& text)
{
    m_document.apply(change, text);
}

qint64 MapParts::add(Kind kind, const QString& typed)
{
    const core::WholeMap& whole = m_document.whole();
    const QString name = typed.trimmed();
    if (name.isEmpty() || !canChange())
        return 0;
    const core::MapChange change = kind == Kind::Persona ? addPersona(whole, name, m_ids)
        : kind == Kind::Stage                            ? addStage(whole, {}, name, m_ids)
                                                         : addLane(whole, name, m_ids);
    apply(change, tr("add “%1”", "undo: names the act; a persona, stage or lane").arg(name));
    return kind == Kind::Persona ? idOfNew(change.personas)
        : kind == Kind::Stage    ? idOfNew(change.stages)
                                 : idOfNew(change.lanes);
}

void MapParts::put(Kind kind, const Part& part, const QString& text)
{
    const core::WholeMap& whole = m_document.whole();
    if (const auto* old = kind == Kind::Persona ? find(whole.personas, part.id) : nullptr) {
        core::Persona persona = *old;
        persona.name = part.name;
        persona.description = part.more;
        apply(replaced(whole, persona), text);
    }
    if (const auto* old = kind == Kind::Stage ? find(whole.stages, part.id) : nullptr) {
        core::Stage stage = *old;
        stage.name = part.name;
        stage.goal = part.more;
        stage.color = part.color;
        apply(replaced(whole, stage), text);
    }
    if (const auto* old = kind == Kind::Lane ? find(whole.lanes, part.id) : nullptr) {
        core::Lane lane = *old;
        lane.name = part.name;
        apply(replaced(whole, lane), text);
    }
}

void MapParts::rename(Kind kind, qint64 id, const QString& typed)
{
    const QString name = typed.trimmed();
    for (Part each : all(kind))
        if (each.id == id && !name.isEmpty()) {
            const QString text =
                tr("name of “%1”", "undo: names the act; a persona, stage or lane").arg(each.name);
            each.name = name;
            return put(kind, each, text);
        }
}

void MapParts::setMore(Kind kind, qint64 id, const QString& more)
{
    for (Part each : all(kind))
        if (each.id == id) {
            each.more = more.trimmed();
            return put(kind, each,
                       kind == Kind::Stage
                           ? tr("goal of “%1”", "undo: names the act; a stage").arg(each.name)
                           : tr("description of “%1”", "undo: names the act; a persona").arg(each.name));
        }
}

void MapParts::setColor(qint64 id, const QString& color)
{
    for (Part each : all(Kind::Stage))
        if (each.id == id) {
            each.color = color;
            return put(Kind::Stage, each,
                       tr("colour of “%1”", "undo: names the act; a stage").arg(each.name));
        }
}

void MapParts::remove(Kind kind, qint64 id)
{
    const core::WholeMap& whole = m_document.whole();
    const core::MapChange change = kind == Kind::Persona ? removePersona(whole, core::PersonaId(id))
        : kind == Kind::Stage                            ? removeStage(whole, core::StageId(id))
                                                         : removeLane(whole, core::LaneId(id));
    for (const Part& each : all(kind))
        if (each.id == id)
            return apply(
                change,
                tr("removal of “%1”", "undo: names the act; a persona, stage or lane").arg(each.name));
}

void MapParts::move(Kind kind, qint64 id, int by)
{
    const core::WholeMap& whole = m_document.whole();
    const core::MapChange change = kind == Kind::Persona
        ? moved(whole, core::PersonaId(id), placeAfterStep(whole.personas, id, by))
        : kind == Kind::Stage ? moved(whole, core::StageId(id), placeAfterStep(whole.stages, id, by))
                              : moved(whole, core::LaneId(id), placeAfterStep(whole.lanes, id, by));
    for (const Part& each : all(kind))
        if (each.id == id)
            return apply(change,
                         tr("move of “%1”", "undo: names the act; a persona, stage or lane").arg(each.name));
}

} // namespace cxw::panels
