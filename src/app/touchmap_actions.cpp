#include "app/touchmap_actions.h"

#include "panels/shared/action_registry.h"
#include "panels/touchmap/manage/map_name_dialog.h"
#include "panels/touchmap/manage/map_parts_dialog.h"
#include "panels/touchmap/manage/new_map_dialog.h"
#include "panels/touchmap/map_presenter.h"

#include <QAction>
#include <QCoreApplication>

namespace cxw::app {
namespace {

using panels::MapPresenter;

struct TouchmapActions
{
    Q_DECLARE_TR_FUNCTIONS(TouchmapActions)
};

/// Opens a dialog that goes when it is closed, and runs `accepted` with it when it was confirmed.
template <class Dialog, class Accepted> void open(Dialog* dialog, Accepted accepted)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, accepted] { accepted(*dialog); });
    dialog->open();
}

} // namespace

void addTouchmapActions(panels::ActionRegistry& actions, const panels::Appearance& appearance,
                        MapPresenter& presenter, const std::function<void()>& show, QWidget& window)
{
    // Enabled as `judge` says, whenever the maps change; the maps come first, so that nothing changes unseen.
    const auto add = [&](const char* id, const QString& text, const QKeySequence& keys,
                         const std::function<void()>& run, const std::function<bool()>& judge,
                         bool section = false) {
        QAction* action = actions.add({.id = QLatin1String(id),
                                       .group = panels::ActionGroup::Map,
                                       .text = text,
                                       .shortcuts = {keys},
                                       .startsSection = section},
                                      &presenter, [show, run] {
                                          show();
                                          run();
                                      });
        const auto apply = [action, judge] { action->setEnabled(judge()); };
        QObject::connect(&presenter, &MapPresenter::changed, action, apply);
        apply();
    };
    const auto canChange = [&presenter] { return presenter.document().canChange(); };
    const auto isCurrent = [&presenter] {
        return presenter.document().whole().map.state == core::MapState::Current;
    };
    add(
        "map.new", TouchmapActions::tr("&New map…", "menu"), Qt::Key_F4,
        [&] {
            open(new panels::NewMapDialog(appearance, presenter, &window),
                 [&presenter](const panels::NewMapDialog& dialog) {
                     presenter.make(dialog.templateId(), dialog.name());
                 });
        },
        [&presenter] { return presenter.canChange(); });
    add(
        "map.future",
        TouchmapActions::tr("Today or &future", "menu: the other map of the pair, made if need be"),
        Qt::SHIFT | Qt::Key_F4, [&presenter] { presenter.makeFuture(); },
        [&presenter, canChange, isCurrent] {
            return presenter.counterpart().has_value() || (canChange() && isCurrent());
        });
    add(
        "map.rename", TouchmapActions::tr("&Rename map…", "menu"), Qt::CTRL | Qt::ALT | Qt::Key_T,
        [&] {
            const QString name = presenter.document().whole().map.name;
            open(new panels::MapNameDialog(appearance, name, &window),
                 [&presenter](const panels::MapNameDialog& dialog) { presenter.rename(dialog.name()); });
        },
        canChange, true);
    add(
        "map.parts", TouchmapActions::tr("&Personas, stages, lanes…", "menu: of a map"),
        Qt::CTRL | Qt::ALT | Qt::Key_S,
        [&] {
            open(new panels::MapPartsDialog(appearance, presenter, &window),
                 [](const panels::MapPartsDialog&) {});
        },
        [&presenter] { return presenter.document().hasMap(); });
    add(
        "map.duplicate", TouchmapActions::tr("&Duplicate map", "menu"), Qt::CTRL | Qt::ALT | Qt::Key_L,
        [&presenter] { presenter.duplicate(); }, canChange);
    add(
        "map.remove", TouchmapActions::tr("Remo&ve map", "menu"), Qt::CTRL | Qt::ALT | Qt::Key_R,
        [&presenter] { presenter.remove(); }, canChange);
}

} // namespace cxw::app
