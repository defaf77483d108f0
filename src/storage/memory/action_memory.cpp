#include "storage/memory/action_memory.h"

#include "storage/record_fields.h"

namespace cxw::storage {

std::vector<core::Action> ActionMemory::all() const
{
    std::vector<core::Action> actions;
    for (const auto& [id, action] : m_scope.state.actions)
        if (!m_scope.state.removedActions.contains(id))
            actions.push_back(action);
    return actions;
}

std::optional<core::Action> ActionMemory::find(core::ActionId id) const
{
    if (m_scope.state.removedActions.contains(id))
        return std::nullopt;
    return valueAt(m_scope.state.actions, id);
}

void ActionMemory::save(const core::Action& action)
{
    require(!action.owner || m_scope.state.people.contains(*action.owner), QStringLiteral("owner"));
    require(!action.expectedScore || (*action.expectedScore >= 1 && *action.expectedScore <= 3),
            QStringLiteral("expected_score"));
    if (!recordSave(m_scope.changes, core::EntityKind::Action, nameOf(action.id), find(action.id), action))
        return;
    m_scope.state.actions[action.id] = action;
    m_scope.state.removedActions.erase(action.id);
}

void ActionMemory::remove(core::ActionId id)
{
    const auto before = find(id);
    if (!before)
        return;
    m_scope.state.removedActions.insert(id);
    recordRemoval(m_scope.changes, core::EntityKind::Action, nameOf(id), *before);
}

} // namespace cxw::storage
