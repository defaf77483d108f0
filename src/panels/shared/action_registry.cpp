#include "panels/shared/action_registry.h"

#include <QAction>

#include <algorithm>

namespace cxw::panels {

QAction* ActionRegistry::add(const ActionSpec& spec, const QObject* receiver,
                             const std::function<void()>& run)
{
    auto* action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcuts(spec.shortcuts);
    action->setCheckable(spec.checkable);
    connect(action, &QAction::triggered, receiver, run);
    m_entries.push_back({spec, action});
    return action;
}

QAction* ActionRegistry::find(const QString& id) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&](const Entry& entry) { return entry.spec.id == id; });
    return found == m_entries.end() ? nullptr : found->action;
}

} // namespace cxw::panels
