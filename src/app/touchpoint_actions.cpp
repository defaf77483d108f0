#include "app/touchpoint_actions.h"

#include "panels/shared/action_registry.h"
#include "panels/touchmap/paste/map_clipboard.h"
#include "panels/touchmap/touchmap_panel.h"

#include <QAction>
#include <QCoreApplication>

namespace cxw::app {
namespace {

using panels::TouchmapPanel;
using panels::TouchpointMark;

struct TouchpointActions
{
    Q_DECLARE_TR_FUNCTIONS(TouchpointActions)
};

} // namespace

void addTouchpointActions(panels::ActionRegistry& actions, QObject* receiver,
                          const std::function<panels::TouchmapPanel&()>& show)
{
    const auto add = [&](const char* id, const QString& text, QKeySequence keys, void (*run)(TouchmapPanel&),
                         bool section = false) {
        return actions.add({.id = QLatin1String(id),
                            .group = panels::ActionGroup::Map,
                            .text = text,
                            .shortcuts = {keys},
                            .startsSection = section},
                           receiver, [show, run] { run(show()); });
    };
    const std::initializer_list<QAction*> clipboard{
        add(
            "map.cut", TouchpointActions::tr("C&ut touchpoints", "menu"), Qt::CTRL | Qt::Key_X,
            [](TouchmapPanel& panel) { panel.clipboard().cut(); }, true),
        add("map.copy", TouchpointActions::tr("&Copy touchpoints", "menu"), Qt::CTRL | Qt::Key_C,
            [](TouchmapPanel& panel) { panel.clipboard().copy(); }),
        add("map.paste", TouchpointActions::tr("&Paste into the map", "menu"), Qt::CTRL | Qt::Key_V,
            [](TouchmapPanel& panel) { panel.clipboard().paste(); }),
    };
    for (QAction* each : clipboard) // the keys are the map's own, elsewhere they mean texts
        each->setShortcutContext(Qt::WidgetShortcut);
    add("map.duplicateTo", TouchpointActions::tr("Copy into another c&hannel…", "menu"),
        Qt::CTRL | Qt::Key_F6, [](TouchmapPanel& panel) { panel.duplicateToChannel(); });
    add(
        "map.momentOfTruth", TouchpointActions::tr("&Moment of truth", "menu: mark of a touchpoint"),
        Qt::CTRL | Qt::Key_F8, [](TouchmapPanel& panel) { panel.toggleMark(TouchpointMark::MomentOfTruth); },
        true);
    add("map.painPoint", TouchpointActions::tr("Pa&in point", "menu: mark of a touchpoint"),
        Qt::CTRL | Qt::Key_F9, [](TouchmapPanel& panel) { panel.toggleMark(TouchpointMark::PainPoint); });
    add("map.bestPractice", TouchpointActions::tr("&Best practice", "menu: mark of a touchpoint"),
        Qt::CTRL | Qt::Key_F10, [](TouchmapPanel& panel) { panel.toggleMark(TouchpointMark::BestPractice); });
}

} // namespace cxw::app
