#include "panels/workshop/workshop_actions.h"

#include "panels/shared/action_registry.h"
#include "panels/workshop/workshop_presenter.h"
#include "panels/workshop/workshop_tr.h"

#include <QAction>

namespace cxw::panels {
void addWorkshopActions(ActionRegistry& actions, WorkshopPresenter& presenter, const WorkshopWindowActs& acts)
{
    bool section = false;
    const auto add = [&](const char* id, const QString& text, const QKeySequence& keys,
                         const std::function<void()>& run, const std::function<bool()>& possible) {
        QAction* action = actions.add({.id = QLatin1String(id),
                                       .group = ActionGroup::Workshop,
                                       .text = text,
                                       .shortcuts = {keys},
                                       .startsSection = section},
                                      &presenter, run);
        section = false;
        const auto judge = [action, possible] { action->setEnabled(possible()); };
        QObject::connect(&presenter, &WorkshopPresenter::stateChanged, action, judge);
        judge();
    };
    const auto always = [] { return true; };
    const auto voting = [&presenter] { return presenter.canRun() && !presenter.state().revealed; };
    const auto revealed = [&presenter] { return presenter.canRun() && presenter.state().revealed; };
    add(
        "workshop.reveal", Workshop::tr("&Reveal the votes", "menu"), Qt::CTRL | Qt::Key_R,
        [&presenter] { presenter.reveal(); },
        [&presenter, voting] { return voting() && presenter.state().voted > 0; });
    add(
        "workshop.again", Workshop::tr("&Vote again", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
        [&presenter] { presenter.voteAgain(); }, revealed);
    add(
        "workshop.record", Workshop::tr("Re&cord and next", "menu"), Qt::CTRL | Qt::Key_Return,
        [&presenter] { presenter.recordAndNext(); }, [&presenter] { return presenter.state().canRecord; });
    add(
        "workshop.none", Workshop::tr("&Not applicable for all", "menu"), Qt::CTRL | Qt::Key_J,
        [&presenter] { presenter.notApplicableForAll(); }, voting);
    add(
        "workshop.dontKnow", Workshop::tr("Vote &don’t know", "menu"), Qt::CTRL | Qt::Key_D,
        [&presenter] { presenter.vote(core::Answer::DontKnow); }, voting);
    add(
        "workshop.empty", Workshop::tr("Mark the seat &empty", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
        [&presenter] { presenter.leaveSeatEmpty(); }, voting);
    add("workshop.plan", Workshop::tr("&Plan action…", "menu: on the answer on screen"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_A, acts.planAction, revealed);
    section = true;
    add(
        "workshop.timer", Workshop::tr("Start or pause the &timer", "menu"), Qt::CTRL | Qt::Key_T,
        [&presenter] { presenter.pauseTimer(); }, always);
    add(
        "workshop.blank", Workshop::tr("&Blank the audience", "menu"), Qt::CTRL | Qt::Key_B,
        [&presenter] { presenter.setBlank(!presenter.state().isBlank); }, always);
    add("workshop.note", Workshop::tr("N&ote", "menu: to the note field"), Qt::CTRL | Qt::Key_M,
        acts.editNote, always);
    add("workshop.facilitator", Workshop::tr("&Facilitator’s window", "menu"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_F, acts.showFacilitator, always);
    section = true;
    add("workshop.end", Workshop::tr("End &workshop…", "menu"), Qt::CTRL | Qt::Key_W, acts.end, always);
}

} // namespace cxw::panels
