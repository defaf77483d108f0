#include "panels/touchmap/map_presenter.h"

#include "core/change_feed.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/id_source.h"
#include "core/sparse_position.h"
#include "core/store.h"
#include "core/touchmap/map_copy.h"
#include "core/touchmap/map_edits.h"
#include "core/touchmap/map_pair.h"
#include "core/touchmap/map_repository.h"
#include "core/touchmap/map_writing.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"
#include "core/workspace/setting_repository.h"
#include "panels/shared/edit_stack.h"

#include <algorithm>

namespace cxw::panels {
namespace {

QString shownName()
{
    return QStringLiteral("touchmap.map");
}

bool holds(const std::vector<core::TouchpointMap>& maps, core::MapId id)
{
    return std::ranges::find(maps, id, &core::TouchpointMap::id) != maps.end();
}

/// The wanted one, or the one that was shown last, or the first; null when there is none.
core::MapId chosenOf(const std::vector<core::TouchpointMap>& maps, core::MapId wanted,
                     const std::optional<QString>& last)
{
    const core::MapId lastId(last.value_or(QString()).toLongLong());
    for (const core::MapId each : {wanted, lastId})
        if (holds(maps, each))
            return each;
    return maps.empty() ? core::MapId() : maps.front().id;
}

void save(core::UnitOfWork& work, const core::MadeMap& made)
{
    for (const core::Channel& each : made.newChannels)
        work.channels().save(each);
    auto& maps = work.maps();
    maps.save(made.whole.map);
    const auto saveAll = [&](const auto& records) {
        for (const auto& each : records)
            maps.save(each);
    };
    saveAll(made.whole.personas);
    saveAll(made.whole.lanes);
    saveAll(made.whole.stages);
    saveAll(made.whole.touchpoints);
}

} // namespace

struct MapPresenter::Loaded
{
    std::vector<core::TouchpointMap> maps;
    core::WholeMap shown; ///< empty when there is none
    MapLists lists;
};

MapPresenter::MapPresenter(const WorkspaceContext& context, core::Language language,
                           core::Later<core::MapTemplates> templates, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_language(language)
    , m_templates(std::move(templates))
    , m_document(context.edits)
    , m_autosaver(m_document, context.edits)
{
    connect(&context.changes, &core::ChangeFeed::committed, this, &MapPresenter::hear);
    connect(&m_document, &MapDocument::changed, this, &MapPresenter::follow);
    connect(&m_document, &MapDocument::happenedElsewhere, this, &MapPresenter::choose);
    connect(&m_autosaver, &MapAutosaver::written, this, [this] { ++m_written; });
    connect(&m_autosaver, &MapAutosaver::refused, this, [this] { m_isStale = true; });
    connect(&m_autosaver, &MapAutosaver::idle, this, &MapPresenter::settle);
}

bool MapPresenter::canChange() const
{
    return !m_context.store.isReadOnly();
}

std::optional<core::MapId> MapPresenter::counterpart() const
{
    return counterpartOf(m_maps, shown());
}

void MapPresenter::begin()
{
    if (std::exchange(m_begun, true))
        return;
    reload();
}

void MapPresenter::setLanguage(core::Language language)
{
    m_language = language;
}

void MapPresenter::hear(const core::ChangeSet& changes)
{
    using enum core::EntityKind;
    if (!m_begun
        || !changes.touches(core::EntityKinds(Map) | Persona | Stage | Touchpoint | Lane | Channel | Person))
        return;
    if (m_autosaver.isWriting())
        ++m_heard;
    else
        reload();
}

/// All is written: was somebody else among the writers, or was something refused?
void MapPresenter::settle()
{
    const bool othersWrote = m_heard > m_written;
    m_heard = m_written = 0;
    if (std::exchange(m_isStale, false) || othersWrote)
        reload();
}

void MapPresenter::reload()
{
    const quint64 request = ++m_request;
    m_context.store.read(
        this,
        [wanted = m_wanted](const core::UnitOfWork& work) {
            Loaded loaded{.maps = work.maps().all(), .lists = {work.channels().all(), work.people().all()}};
            const core::MapId id = chosenOf(loaded.maps, wanted, work.settings().find(shownName()));
            if (auto whole = work.maps().whole(id))
                loaded.shown = *std::move(whole);
            return loaded;
        },
        [this, request](core::Expected<Loaded> loaded) {
            if (request != m_request)
                return;
            if (!loaded)
                emit failed(loaded.error());
            else
                take(*std::move(loaded));
        });
}

void MapPresenter::take(Loaded loaded)
{
    if (!m_autosaver.isIdle()) {
        m_isStale = true; // what waits is newer than what was read
        if (loaded.shown.map.id == shown())
            return;
    }
    if (takeNewcomer(loaded.maps))
        return reload();
    m_loaded = true;
    m_maps = std::move(loaded.maps);
    m_wanted = loaded.shown.map.id;
    m_document.showLists(std::move(loaded.lists));
    if (loaded.shown != m_document.whole())
        m_document.show(std::move(loaded.shown));
    emit changed();
}

/// A map that came into the file since the last look is the one to show.
bool MapPresenter::takeNewcomer(const std::vector<core::TouchpointMap>& maps)
{
    if (!m_loaded)
        return false;
    const auto isNew = [this](const core::TouchpointMap& each) { return !holds(m_maps, each.id); };
    const auto found = std::ranges::find_if(maps, isNew);
    if (found == maps.end() || found->id == m_wanted)
        return false;
    m_maps = maps;
    m_wanted = found->id;
    remember();
    return true;
}

void MapPresenter::choose(core::MapId map)
{
    m_autosaver.flush();
    if (map == m_wanted)
        return;
    m_wanted = map;
    remember();
    reload();
}

void MapPresenter::remember()
{
    if (canChange())
        m_context.edits.write(QStringLiteral("show map"), [map = m_wanted](core::UnitOfWork& work) {
            work.settings().save(shownName(), QString::number(map.value()));
        });
}

/// A new name is in the list at once.
void MapPresenter::follow(const core::MapChange& change)
{
    if (change.maps.empty())
        return;
    applyTo(m_maps, change.maps);
    emit changed();
}

QString MapPresenter::freeName(const QString& wanted) const
{
    QString name = wanted;
    for (int number = 2; std::ranges::find(m_maps, name, &core::TouchpointMap::name) != m_maps.end();
         ++number)
        name = tr("%1 (%2)", "a map's name that is taken, with a number").arg(wanted).arg(number);
    return name;
}

QString MapPresenter::nameFor(const QString& templateId) const
{
    const core::MapTemplate* chosen = templates().find(templateId);
    return chosen ? freeName(in(chosen->name, m_language)) : QString();
}

void MapPresenter::add(core::MadeMap made, const EditName& name)
{
    made.whole.map.position = (m_maps.empty() ? 0 : m_maps.back().position) + core::kPositionStep;
    m_context.edits.push({name.text, name.gesture, [made](core::UnitOfWork& work) { save(work, made); },
                          [made](core::UnitOfWork& work) {
                              work.maps().remove(made.whole.map.id);
                              for (const core::Channel& each : made.newChannels)
                                  work.channels().remove(each.id);
                          }});
}

void MapPresenter::make(const QString& templateId, const QString& name)
{
    const core::MapTemplate* chosen = templates().find(templateId);
    if (!chosen || name.trimmed().isEmpty() || !canChange())
        return;
    const core::MapMaking making{m_language, m_document.lists().channels, m_context.clock.now()};
    add(mapFrom(templates(), *chosen, name.trimmed(), making, m_context.ids),
        {tr("new map “%1”", "undo: names the act").arg(name.trimmed()), QStringLiteral("new map")});
}

void MapPresenter::rename(const QString& name)
{
    m_document.apply(renamed(m_document.whole(), name.trimmed()),
                     tr("map “%1”", "undo: names the act; a new name").arg(name.trimmed()));
}

void MapPresenter::duplicate()
{
    if (!m_document.canChange())
        return;
    const QString name = freeName(m_document.whole().map.name);
    add({copyOf(m_document.whole(), name, m_context.clock.now(), m_context.ids), {}},
        {tr("copy “%1”", "undo: names the act").arg(name), QStringLiteral("copy map")});
}

void MapPresenter::makeFuture()
{
    if (counterpart())
        return showCounterpart();
    if (!m_document.canChange() || m_document.whole().map.state == core::MapState::Future)
        return;
    const QString name = freeName(
        tr("%1, future", "name of the map of the future of this one").arg(m_document.whole().map.name));
    add({futureOf(m_document.whole(), name, m_context.clock.now(), m_context.ids), {}},
        {tr("new map “%1”", "undo: names the act").arg(name), QStringLiteral("new map of the future")});
}

void MapPresenter::showCounterpart()
{
    if (const auto other = counterpart())
        choose(*other);
}

void MapPresenter::remove()
{
    if (!m_document.canChange())
        return;
    const core::TouchpointMap map = m_document.whole().map;
    m_context.edits.push({tr("removal of map “%1”", "undo: names the act").arg(map.name),
                          QStringLiteral("remove map"),
                          [map](core::UnitOfWork& work) { work.maps().remove(map.id); },
                          [map](core::UnitOfWork& work) { work.maps().save(map); }});
}

void MapPresenter::takeIn(const core::MapImport& import, const QString& fileName)
{
    if (!canChange() || isEmpty(import.change))
        return;
    const QString text = tr("import of “%1”", "undo: names the act; a file").arg(fileName);
    if (import.change.map == shown())
        return m_document.apply(import.change, text);
    if (!import.isNewMap)
        choose(import.change.map);
    m_context.edits.push(
        {.text = text,
         .gesture = QStringLiteral("import map"),
         .redo = [change = import.change](core::UnitOfWork& work) { writeMapChange(work, change); },
         .undo = [change = inverse(import.change)](core::UnitOfWork& work) { writeMapChange(work, change); },
         .bulk = fileName});
}

} // namespace cxw::panels
