#include "panels/touchmap/manage/stage_menu.h"

#include "charts/touchmap/stage_colours.h"
#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/manage/map_parts.h"
#include "panels/touchmap/manage/part_list.h"
#include "panels/touchmap/view/map_view.h"

#include <QCoreApplication>
#include <QMenu>

namespace cxw::panels {
namespace {

struct StageMenu
{
    Q_DECLARE_TR_FUNCTIONS(cxw::panels::StageMenu)
};

/// The keys are the map's own: the menu shows them and leaves them there.
QAction* add(QMenu& menu, const QString& text, const QKeySequence& keys, const std::function<void()>& run)
{
    QAction* action = menu.addAction(text);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    QObject::connect(action, &QAction::triggered, &menu, run);
    return action;
}

void addColours(QMenu& menu, MapView& view, core::IdSource& ids, const core::Stage& stage)
{
    QMenu* colours = menu.addMenu(StageMenu::tr("&Colour", "menu: of a stage"));
    const auto offer = [&](const QString& text, const QString& colour) {
        QAction* action = colours->addAction(text);
        action->setCheckable(true);
        action->setChecked(stage.color == colour);
        QObject::connect(action, &QAction::triggered, &menu, [&view, &ids, colour, id = stage.id] {
            MapParts(view.document(), ids).setColor(id.value(), colour);
        });
    };
    offer(stageColourWord({}), {});
    for (const QString& each : charts::stageColours())
        offer(stageColourWord(each), each);
}

} // namespace

void openStageMenu(MapView& view, core::IdSource& ids, const QPoint& place, const StageMenuLinks& links)
{
    const core::Stage* stage = view.document().find(view.cursor().stage());
    if (!stage)
        return;
    auto* menu = new QMenu(&view);
    menu->setObjectName(QStringLiteral("stageMenu"));
    menu->setAccessibleName(StageMenu::tr("Stage %1", "menu; its name").arg(stage->name));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const core::StageId id = stage->id;
    const auto& stages = view.document().whole().stages;
    add(*menu, StageMenu::tr("&Rename", "menu: a stage"), Qt::Key_F2, [&view] { view.edit(); });
    addColours(*menu, view, ids, *stage);
    if (links.parts)
        QObject::connect(menu->addAction(StageMenu::tr("&Goal…", "menu: of a stage, in a dialog")),
                         &QAction::triggered, links.parts, &QAction::trigger);
    menu->addSeparator();
    add(*menu, StageMenu::tr("&Add a touchpoint", "menu: to a stage"), Qt::CTRL | Qt::Key_Return, [&view] {
        const core::MapLayout& layout = view.layout();
        const int column = view.cursor().cell().column;
        view.moveTo({1, layout.stages()[std::size_t(layout.stageAt(column))].end - 1});
        view.addTouchpoint();
    });
    add(*menu, StageMenu::tr("&Paste rows here", "menu: into a stage"), QKeySequence::Paste, links.paste);
    menu->addSeparator();
    add(*menu, StageMenu::tr("Move to the &left", "menu: a stage"), Qt::ALT | Qt::Key_Left, [&view, id] {
        view.edits().step(id, -1);
    })->setEnabled(stages.front().id != id);
    add(*menu, StageMenu::tr("&Move to the right", "menu: a stage"), Qt::ALT | Qt::Key_Right, [&view, id] {
        view.edits().step(id, 1);
    })->setEnabled(stages.back().id != id);
    menu->addSeparator();
    add(*menu, StageMenu::tr("&Delete with its touchpoints", "menu: a stage"), Qt::Key_Delete,
        [&view, id] { view.edits().removeStage(id); });
    if (!view.document().canChange())
        for (QAction* each : menu->actions())
            each->setEnabled(false);
    menu->setActiveAction(menu->actions().front());
    menu->popup(place);
}

} // namespace cxw::panels
