#include "app/complaint_actions.h"

#include "panels/complaints/complaints_panel.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/shared/action_registry.h"

#include <QAction>
#include <QCoreApplication>

namespace cxw::app {
namespace {

struct ComplaintActions
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintActions)
};

} // namespace

void addComplaintActions(panels::ActionRegistry& actions, panels::ComplaintsPresenter& presenter,
                         const std::function<panels::ComplaintsPanel&()>& panel)
{
    using core::ComplaintStatus;
    using panels::ComplaintsPresenter;
    const auto add = [&](const char* id, const QString& text, const QKeySequence& keys,
                         const std::function<void()>& run, bool section = false) {
        return actions.add({.id = QLatin1String(id),
                            .group = panels::ActionGroup::Complaints,
                            .text = text,
                            .shortcuts = {keys},
                            .startsSection = section},
                           &presenter, run);
    };
    QAction* log = add("complaint.log", ComplaintActions::tr("&Log a complaint", "menu"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_N, [panel] { panel().logComplaint(); });
    log->setEnabled(presenter.canChange());
    // What is done to the chosen one; elsewhere the list comes first, so that nothing changes unseen.
    const auto addOn = [&](const char* id, const QString& text, const QKeySequence& keys, auto run,
                           bool section = false) {
        QAction* action = add(
            id, text, keys, [panel, run] { run(panel()); }, section);
        const auto judge = [action, &presenter] {
            action->setEnabled(presenter.canChange() && presenter.card().has_value());
        };
        QObject::connect(&presenter, &ComplaintsPresenter::cardChanged, action, judge);
        judge();
    };
    const auto setStatus = [&presenter](ComplaintStatus status) {
        return [&presenter, status](panels::ComplaintsPanel&) { presenter.setStatus(status); };
    };
    addOn("complaint.edit", ComplaintActions::tr("&Edit complaint", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_U,
          [](panels::ComplaintsPanel& shown) { shown.editChosen(); });
    addOn("complaint.resolved", ComplaintActions::tr("Customer &accepted: resolved", "menu"),
          Qt::CTRL | Qt::SHIFT | Qt::Key_C, setStatus(ComplaintStatus::Resolved), true);
    addOn("complaint.waits", ComplaintActions::tr("&Waiting for us", "menu"),
          Qt::CTRL | Qt::SHIFT | Qt::Key_J, setStatus(ComplaintStatus::WaitingForUs));
    addOn("complaint.open", ComplaintActions::tr("&Open again", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_B,
          setStatus(ComplaintStatus::Open));
    addOn(
        "complaint.remove", ComplaintActions::tr("&Remove complaint", "menu"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_K,
        [&presenter](panels::ComplaintsPanel&) { presenter.removeChosen(); }, true);
}

} // namespace cxw::app
