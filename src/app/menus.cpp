#include "app/menus.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace cxw::app {

QString menuTitle(panels::ActionGroup group)
{
    using enum panels::ActionGroup;
    switch (group) {
    case File: return QCoreApplication::translate("Menus", "&File", "menu");
    case Edit: return QCoreApplication::translate("Menus", "&Edit", "menu");
    case View: return QCoreApplication::translate("Menus", "&View", "menu");
    case Diagnostic: return QCoreApplication::translate("Menus", "&Diagnostic", "menu");
    case Map: return QCoreApplication::translate("Menus", "&Map", "menu");
    case Complaints: return QCoreApplication::translate("Menus", "&Complaints", "menu");
    case Workshop: return QCoreApplication::translate("Menus", "&Workshop", "menu");
    case Help: return QCoreApplication::translate("Menus", "&Help", "menu");
    }
    return {};
}

void fillMenus(QMenuBar& bar, const panels::ActionRegistry& actions)
{
    using enum panels::ActionGroup;
    bar.clear();
    for (const panels::ActionGroup group : {File, Edit, View, Diagnostic, Map, Complaints, Workshop, Help}) {
        QMenu* menu = nullptr;
        QMenu* inner = nullptr;
        for (const auto& entry : actions.entries()) {
            if (entry.spec.group != group)
                continue;
            if (!menu)
                menu = bar.addMenu(menuTitle(group));
            if (entry.spec.startsSection)
                menu->addSeparator();
            if (!entry.spec.submenu.isEmpty() && (!inner || inner->title() != entry.spec.submenu))
                inner = menu->addMenu(entry.spec.submenu);
            (entry.spec.submenu.isEmpty() ? menu : inner)->addAction(entry.action);
        }
    }
}

} // namespace cxw::app
