#include "storage/memory/workspace_memory.h"

#include "core/storage_error.h"
#include "storage/record_fields.h"

#include <algorithm>
#include <iterator>

namespace cxw::storage {
namespace {

MemoryState::DraftKey keyOf(const core::DraftKey& key)
{
    return {key.recordKind, key.record, key.field};
}

} // namespace

void require(bool holds, const QString& detail)
{
    if (!holds)
        throw core::StorageError({core::ErrorKind::Constraint, detail});
}

core::Workspace WorkspaceMemory::load() const
{
    if (!m_scope.state.workspace)
        throw core::StorageError({core::ErrorKind::NotFound, QStringLiteral("workspace")});
    return *m_scope.state.workspace;
}

void WorkspaceMemory::save(const core::Workspace& workspace)
{
    if (recordSave(m_scope.changes, core::EntityKind::Workspace, nameOf(workspace.id),
                   m_scope.state.workspace, workspace))
        m_scope.state.workspace = workspace;
}

std::vector<core::Person> PersonMemory::all() const
{
    std::vector<core::Person> people;
    for (const auto& [id, person] : m_scope.state.people)
        if (!m_scope.state.removedPeople.contains(id))
            people.push_back(person);
    return people;
}

std::optional<core::Person> PersonMemory::find(core::PersonId id) const
{
    if (m_scope.state.removedPeople.contains(id))
        return std::nullopt;
    return valueAt(m_scope.state.people, id);
}

QString PersonMemory::rememberedName(core::PersonId id) const
{
    const auto person = valueAt(m_scope.state.people, id);
    return person ? person->name : QString();
}

void PersonMemory::save(const core::Person& person)
{
    if (!recordSave(m_scope.changes, core::EntityKind::Person, nameOf(person.id), find(person.id), person))
        return;
    m_scope.state.people[person.id] = person;
    m_scope.state.removedPeople.erase(person.id);
}

void PersonMemory::remove(core::PersonId id)
{
    const auto before = find(id);
    if (!before)
        return;
    m_scope.state.removedPeople.insert(id);
    recordRemoval(m_scope.changes, core::EntityKind::Person, nameOf(id), *before);
}

std::optional<core::Draft> DraftMemory::find(const core::DraftKey& key) const
{
    return valueAt(m_scope.state.drafts, keyOf(key));
}

std::vector<core::Draft> DraftMemory::all() const
{
    std::vector<core::Draft> drafts;
    for (const auto& [key, draft] : m_scope.state.drafts)
        drafts.push_back(draft);
    std::ranges::stable_sort(drafts, {}, &core::Draft::at);
    return drafts;
}

void DraftMemory::save(const core::Draft& draft)
{
    m_scope.state.drafts[keyOf(draft.key)] = draft;
    m_scope.changes.touch(core::EntityKind::Draft);
}

void DraftMemory::discard(const core::DraftKey& key)
{
    if (m_scope.state.drafts.erase(keyOf(key)) > 0)
        m_scope.changes.touch(core::EntityKind::Draft);
}

std::optional<QString> SettingMemory::find(const QString& name) const
{
    return valueAt(m_scope.state.settings, name);
}

void SettingMemory::save(const QString& name, const QString& value)
{
    if (find(name) == value)
        return;
    m_scope.state.settings[name] = value;
    m_scope.changes.touch(core::EntityKind::Setting);
}

void SettingMemory::saveDecision(const QString& name, const QString& value)
{
    if (recordSave(m_scope.changes, core::EntityKind::Setting, name, find(name), value))
        m_scope.state.settings[name] = value;
}

std::vector<core::HistoryEntry> HistoryMemory::latest(int limit) const
{
    const auto& rows = m_scope.state.history;
    const auto count = std::min(rows.size(), std::size_t(std::max(limit, 0)));
    return {rows.rbegin(), std::next(rows.rbegin(), std::ptrdiff_t(count))};
}

std::vector<core::HistoryEntry> HistoryMemory::of(core::EntityKind kind,
                                                  const std::vector<QString>& entities) const
{
    std::vector<core::HistoryEntry> rows;
    std::ranges::copy_if(
        m_scope.state.history, std::back_inserter(rows), [&](const core::HistoryEntry& each) {
            return each.kind == kind && std::ranges::find(entities, each.entity) != entities.end();
        });
    return rows;
}

std::map<QString, core::Instant> HistoryMemory::newestChanges(core::EntityKind kind) const
{
    std::map<QString, core::Instant> newest;
    for (const core::HistoryEntry& each : m_scope.state.history)
        if (each.kind == kind)
            newest[each.entity] = std::max(newest[each.entity], each.at);
    return newest;
}

} // namespace cxw::storage
