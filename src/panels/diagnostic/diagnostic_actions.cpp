#include "panels/diagnostic/diagnostic_actions.h"

#include "core/store.h"
#include "panels/actions/actions_page.h"
#include "panels/diagnostic/diagnostic_panel.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/own_sets.h"
#include "panels/diagnostic/results_page.h"
#include "panels/diagnostic/score_page.h"
#include "panels/diagnostic/tailor_page.h"
#include "panels/shared/action_registry.h"

#include <QAction>

namespace cxw::panels {
namespace {

using Possible = bool (*)(const DiagnosticPresenter&);

bool always(const DiagnosticPresenter&)
{
    return true;
}

bool canMakeRound(const DiagnosticPresenter& presenter)
{
    return !presenter.context().store.isReadOnly();
}

bool canTailor(const DiagnosticPresenter& presenter)
{
    return presenter.canTailor();
}

bool canKeepSet(const DiagnosticPresenter& presenter)
{
    return presenter.document() && !presenter.document()->votes.questions.empty()
        && !presenter.context().store.isReadOnly();
}

bool canRemoveSet(const DiagnosticPresenter& presenter)
{
    return canMakeRound(presenter) && presenter.document()
        && presenter.document()->own.findSet(presenter.document()->sheet.round.templateId);
}

bool canExportSet(const DiagnosticPresenter& presenter)
{
    return presenter.document() && !presenter.document()->votes.questions.empty();
}

bool canAnswer(const DiagnosticPresenter& presenter)
{
    return !presenter.isReadOnly();
}

bool canNote(const DiagnosticPresenter& presenter)
{
    return presenter.document() && !presenter.context().store.isReadOnly();
}

bool canStart(const DiagnosticPresenter& presenter)
{
    return presenter.canStart() && presenter.document()->sheet.round.state == core::RoundState::Draft;
}

bool canClose(const DiagnosticPresenter& presenter)
{
    return !presenter.isReadOnly() && presenter.document()->sheet.round.state != core::RoundState::Draft;
}

bool canRunWorkshop(const DiagnosticPresenter& presenter)
{
    return !presenter.isReadOnly()
        && presenter.document()->sheet.round.form != core::VotingForm::SinglePerson;
}

bool canPlan(const DiagnosticPresenter& presenter)
{
    return presenter.document() && !presenter.context().store.isReadOnly();
}

bool hasAnswers(const DiagnosticPresenter& presenter)
{
    return presenter.document() && presenter.document()->votes.hasAnswers();
}

/// Adds the actions of one presenter, one after the other.
class DiagnosticMenu final
{
public:
    DiagnosticMenu(ActionRegistry& actions, DiagnosticPresenter& presenter,
                   const std::function<DiagnosticPanel&()>& panel)
        : m_actions(actions)
        , m_presenter(presenter)
        , m_panel(panel)
    {
    }

    void startSection() { m_startsSection = true; }

    void add(const char* id, const QString& text, const QKeySequence& keys, Possible possible,
             const std::function<void()>& run)
    {
        add(id, text, QList{keys}, possible, run);
    }

    /// The action can be chosen while it is `possible`.
    void add(const char* id, const QString& text, const QList<QKeySequence>& keys, Possible possible,
             const std::function<void()>& run)
    {
        QAction* action = m_actions.add({.id = QLatin1String(id),
                                         .group = ActionGroup::Diagnostic,
                                         .text = text,
                                         .shortcuts = keys,
                                         .startsSection = m_startsSection},
                                        &m_presenter, run);
        m_startsSection = false;
        const auto judge = [action, possible, &presenter = m_presenter] {
            action->setEnabled(possible(presenter));
        };
        QObject::connect(&m_presenter, &DiagnosticPresenter::changed, action, judge);
        judge();
    }

    void addStep(const char* id, const QString& text, const QKeySequence& keys, DiagnosticPanel::Step step)
    {
        add(id, text, keys, always, [panel = m_panel, step] { panel().showStep(step); });
    }

    /// What is done on one step. Elsewhere the step comes first, so that nothing changes unseen.
    void addOn(DiagnosticPanel::Step step, const char* id, const QString& text, const QKeySequence& keys,
               Possible possible, const std::function<void(DiagnosticPanel&)>& run)
    {
        add(id, text, keys, possible, [panel = m_panel, step, run] {
            if (panel().isOnScreen(step))
                run(panel());
            else
                panel().showStep(step);
        });
    }

private:
    ActionRegistry& m_actions;
    DiagnosticPresenter& m_presenter;
    std::function<DiagnosticPanel&()> m_panel;
    bool m_startsSection = false;
};

void addRoundActions(DiagnosticMenu& menu, DiagnosticPresenter& presenter)
{
    menu.add("round.new", DiagnosticPanel::tr("&New round", "menu"), Qt::CTRL | Qt::Key_N, canMakeRound,
             [&presenter] { presenter.makeRound({}); });
    menu.add("round.start", DiagnosticPanel::tr("&Start round", "menu"),
             Qt::CTRL | Qt::SHIFT | Qt::Key_Return, canStart, [&presenter] { presenter.startRound(); });
    menu.add("round.workshop", DiagnosticPanel::tr("Run the wor&kshop", "menu"),
             QList<QKeySequence>{Qt::Key_F5, Qt::CTRL | Qt::SHIFT | Qt::Key_P}, canRunWorkshop,
             [&presenter] { emit presenter.workshopWanted(); });
    menu.add("round.close", DiagnosticPanel::tr("&Close round", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
             canClose, [&presenter] { presenter.closeRound(); });
}

void addSteps(DiagnosticMenu& menu)
{
    using Panel = DiagnosticPanel;
    menu.startSection();
    menu.addStep("step.tailor", DiagnosticPanel::tr("&Tailor", "menu: first step"), Qt::CTRL | Qt::Key_1,
                 Panel::Tailor);
    menu.addStep("step.score", DiagnosticPanel::tr("S&core", "menu: second step"), Qt::CTRL | Qt::Key_2,
                 Panel::Score);
    menu.addStep("step.results", DiagnosticPanel::tr("&Results", "menu: third step"), Qt::CTRL | Qt::Key_3,
                 Panel::Results);
    menu.addStep("step.actions", DiagnosticPanel::tr("&Actions", "menu: fourth step"), Qt::CTRL | Qt::Key_4,
                 Panel::Actions);
    menu.addStep("step.compare", DiagnosticPanel::tr("Co&mpare", "menu: last step"), Qt::CTRL | Qt::Key_5,
                 Panel::Compare);
}

void addTailorActions(DiagnosticMenu& menu)
{
    using Panel = DiagnosticPanel;
    const auto add = [&menu](const char* id, const QString& text, const QKeySequence& keys, auto run) {
        menu.addOn(Panel::Tailor, id, text, keys, canTailor,
                   [run](Panel& panel) { run(panel.tailorPage()); });
    };
    menu.startSection();
    add("tailor.own", DiagnosticPanel::tr("&Add question", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
        [](TailorPage& page) { page.addQuestion(); });
    add("tailor.swap", DiagnosticPanel::tr("S&wap the reserve in", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_W,
        [](TailorPage& page) { page.swapReserveIn(); });
    add("tailor.drop", DiagnosticPanel::tr("&Drop or bring back", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
        [](TailorPage& page) { page.dropOrBringBack(); });
    add("tailor.wording", DiagnosticPanel::tr("Edit &wording", "menu"), Qt::Key_F2,
        [](TailorPage& page) { page.editWording(); });
    add("tailor.up", DiagnosticPanel::tr("Move question &up", "menu"), Qt::ALT | Qt::Key_Up,
        [](TailorPage& page) { page.moveSelected(-1); });
    add("tailor.down", DiagnosticPanel::tr("Move question d&own", "menu"), Qt::ALT | Qt::Key_Down,
        [](TailorPage& page) { page.moveSelected(+1); });
}

void addSetActions(DiagnosticMenu& menu, DiagnosticPresenter& presenter)
{
    menu.startSection();
    menu.addOn(DiagnosticPanel::Tailor, "set.save", DiagnosticPanel::tr("Save as own &set…", "menu"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_G, canKeepSet,
               [](DiagnosticPanel& panel) { panel.tailorPage().saveAsOwnSet(); });
    menu.addOn(DiagnosticPanel::Tailor, "set.remove", DiagnosticPanel::tr("Re&move own set", "menu"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_M, canRemoveSet,
               [&presenter](DiagnosticPanel&) { removeOwnSet(presenter); });
    menu.add("set.export", DiagnosticPanel::tr("E&xport set…", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_X,
             canExportSet, [&presenter] { emit presenter.setExportWanted(); });
    menu.add("set.import", DiagnosticPanel::tr("&Import set…", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_I,
             canMakeRound, [&presenter] { emit presenter.setImportWanted(); });
}

void addScoreActions(DiagnosticMenu& menu)
{
    using Panel = DiagnosticPanel;
    menu.startSection();
    menu.addOn(Panel::Score, "score.dontKnow", DiagnosticPanel::tr("Answer don’t &know", "menu"),
               Qt::CTRL | Qt::Key_D, canAnswer, [](Panel& panel) { panel.scorePage().answerDontKnow(); });
    menu.addOn(Panel::Score, "score.note", DiagnosticPanel::tr("&Note", "menu: to the note field"),
               Qt::CTRL | Qt::Key_M, canNote, [](Panel& panel) { panel.scorePage().editNote(); });
}

void addPlanActions(DiagnosticMenu& menu, const std::function<DiagnosticPanel&()>& panel)
{
    using Panel = DiagnosticPanel;
    const auto add = [&menu](const char* id, const QString& text, const QKeySequence& keys, Possible possible,
                             auto run) {
        menu.addOn(Panel::Actions, id, text, keys, possible,
                   [run](Panel& shown) { run(shown.actionsPage()); });
    };
    menu.startSection();
    menu.add("actions.new", DiagnosticPanel::tr("New act&ion", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_A,
             canPlan, [panel] { panel().planAction(); });
    add("actions.done", DiagnosticPanel::tr("Action done or open a&gain", "menu"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_F, canPlan, [](ActionsPage& page) { page.finishOrReopen(); });
    add("actions.drop", DiagnosticPanel::tr("Dro&p action", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
        canPlan, [](ActionsPage& page) { page.drop(); });
    add("actions.remove", DiagnosticPanel::tr("Remo&ve action", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
        canPlan, [](ActionsPage& page) { page.removeSelected(); });
}

void addResultsActions(DiagnosticMenu& menu)
{
    using Panel = DiagnosticPanel;
    menu.startSection();
    menu.addOn(Panel::Results, "answer.evidence", DiagnosticPanel::tr("E&vidence for the answer", "menu"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_V, hasAnswers,
               [](Panel& panel) { panel.resultsPage().writeEvidence(); });
    menu.addOn(Panel::Results, "answer.whys", DiagnosticPanel::tr("F&ive whys of the answer", "menu"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_Y, hasAnswers,
               [](Panel& panel) { panel.resultsPage().askWhy(); });
}

} // namespace

void addDiagnosticActions(ActionRegistry& actions, DiagnosticPresenter& presenter,
                          const std::function<DiagnosticPanel&()>& panel)
{
    DiagnosticMenu menu(actions, presenter, panel);
    addRoundActions(menu, presenter);
    addSteps(menu);
    addTailorActions(menu);
    addSetActions(menu, presenter);
    addScoreActions(menu);
    addPlanActions(menu, panel);
    addResultsActions(menu);
}

} // namespace cxw::panels
