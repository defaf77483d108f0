#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>
#include <vector>

class QAction;

namespace cxw::panels {

/// The menus of the window, in their order; palette and shortcut sheet group by them too.
enum class ActionGroup { File, Edit, View, Diagnostic, Map, Complaints, Workshop, Help };

/// What an action is, in one place.
struct ActionSpec
{
    QString id; ///< English, stable: "round.start"
    ActionGroup group = ActionGroup::File;
    QString text; ///< as in the menu, translated
    QList<QKeySequence> shortcuts;
    bool checkable = false;
    bool startsSection = false; ///< a line above it in the menu
    QString submenu;            ///< title of the menu inside that one, translated; empty for none
};

/// Every action of the window, once: menus, command palette and shortcut sheet are made of it. GUI thread.
class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    struct Entry
    {
        ActionSpec spec;
        QAction* action = nullptr; ///< child of the registry
    };

    /// Makes the action and ties it to `run`, which lives as long as `receiver`.
    QAction* add(const ActionSpec& spec, const QObject* receiver, const std::function<void()>& run);
    [[nodiscard]] QAction* find(const QString& id) const;
    /// In the order of adding, within and across groups.
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

} // namespace cxw::panels
