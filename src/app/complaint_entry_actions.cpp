#include "app/complaint_entry_actions.h"

#include "panels/complaints/complaint_words.h"
#include "panels/complaints/complaints_panel.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/shared/action_registry.h"

#include <QAction>
#include <QCoreApplication>

namespace cxw::app {
namespace {

struct ComplaintEntryActions
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintEntryActions)
};

} // namespace

void addComplaintEntryActions(panels::ActionRegistry& actions, panels::ComplaintsPresenter& presenter,
                              const std::function<panels::ComplaintsPanel&()>& panel)
{
    QAction* quick = actions.add({.id = QStringLiteral("complaint.quick"),
                                  .group = panels::ActionGroup::Complaints,
                                  .text = ComplaintEntryActions::tr("Log in one l&ine", "menu"),
                                  .shortcuts = {Qt::CTRL | Qt::Key_I},
                                  .startsSection = true},
                                 &presenter, [panel] { panel().logInOneLine(); });
    QAction* guide = actions.add({.id = QStringLiteral("complaint.guide"),
                                  .group = panels::ActionGroup::Complaints,
                                  .text = ComplaintEntryActions::tr("&Guide through a call", "menu"),
                                  .shortcuts = {Qt::CTRL | Qt::Key_G}},
                                 &presenter, [panel] { panel().switchGuide(); });
    for (QAction* each : {quick, guide})
        each->setEnabled(presenter.canChange());
    for (const core::ResolveStep step : core::kResolveSteps) {
        QAction* action =
            actions.add({.id = QStringLiteral("complaint.step.") + core::codeOf(step),
                         .group = panels::ActionGroup::Complaints,
                         .text = QStringLiteral("&%1 ").arg(int(step) + 1) + panels::stepName(step),
                         .shortcuts = {QKeyCombination(Qt::AltModifier | Qt::ShiftModifier,
                                                       Qt::Key(Qt::Key_1 + int(step)))},
                         .submenu = ComplaintEntryActions::tr("Eight &steps", "menu inside the menu")},
                        &presenter, [panel, step] { panel().tickStep(step); });
        action->setEnabled(presenter.canChange());
    }
}

} // namespace cxw::app
