#include "app/log_lists_action.h"

#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/lists/lists_dialog.h"
#include "panels/complaints/lists/log_lists_presenter.h"
#include "panels/shared/action_registry.h"

#include <QCoreApplication>

namespace cxw::app {
namespace {

struct LogListsAction
{
    Q_DECLARE_TR_FUNCTIONS(LogListsAction)
};

} // namespace

void addLogListsAction(panels::ActionRegistry& actions, panels::ComplaintsPresenter& presenter,
                       panels::ActionsPresenter& planned, const panels::Appearance& appearance,
                       QWidget& parent)
{
    actions.add({.id = QStringLiteral("complaint.lists"),
                 .group = panels::ActionGroup::Complaints,
                 .text = LogListsAction::tr("&Lists of the log…", "menu"),
                 .shortcuts = {Qt::Key_F6},
                 .startsSection = true},
                &presenter, [&presenter, &planned, &appearance, &parent] {
                    panels::LogListsPresenter lists(presenter.context());
                    QObject::connect(&lists, &panels::LogListsPresenter::failed, &presenter,
                                     &panels::ComplaintsPresenter::failed);
                    panels::ListsDialog(appearance, lists, planned, &parent).exec();
                });
}

} // namespace cxw::app
