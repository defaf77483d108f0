#include "panels/diagnostic/diagnostic_panel.h"

#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/results_page.h"
#include "panels/diagnostic/results_presenter.h"
#include "panels/diagnostic/score_page.h"
#include "panels/diagnostic/score_presenter.h"
#include "panels/diagnostic/tailor_page.h"
#include "panels/diagnostic/tailor_presenter.h"
#include "panels/shared/action_registry.h"
#include "panels/shared/empty_state.h"
#include "panels/shared/stepper.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace cxw::panels {
namespace {

QString stateName(core::RoundState state)
{
    switch (state) {
    case core::RoundState::Draft: return DiagnosticPanel::tr("draft", "state of a round");
    case core::RoundState::Voting: return DiagnosticPanel::tr("voting", "state of a round");
    case core::RoundState::Revealed: return DiagnosticPanel::tr("revealed", "state of a round");
    case core::RoundState::Closed: return DiagnosticPanel::tr("closed", "state of a round");
    }
    return {};
}

} // namespace

DiagnosticPanel::DiagnosticPanel(const Appearance& appearance, DiagnosticPresenter& presenter,
                                 ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_tailorPresenter(new TailorPresenter(presenter, this))
    , m_scorePresenter(new ScorePresenter(presenter, this))
    , m_resultsPresenter(new ResultsPresenter(presenter, this))
    , m_rounds(new QComboBox)
    , m_export(new QPushButton)
    , m_stepper(new Stepper(appearance))
    , m_pages(new QStackedWidget)
    , m_tailor(new TailorPage(appearance, *m_tailorPresenter))
    , m_score(new ScorePage(appearance, *m_scorePresenter, presenter.context().bank))
    , m_results(new ResultsPage(appearance, *m_resultsPresenter))
    , m_empty(new EmptyState(appearance, QStringLiteral("clipboard-check"),
                             tr("No round yet", "empty diagnostic"),
                             tr("A round asks 20, 28 or 33 questions about how you serve customers. "
                                "One person or a group answers; each answer is one key.",
                                "empty diagnostic"),
                             tr("Make the first round", "button of the empty diagnostic")))
    , m_stack(new QStackedWidget)
{
    for (QWidget* page : std::initializer_list<QWidget*>{m_tailor, m_score, m_results})
        m_pages->addWidget(page);
    auto* rounds = new QWidget;
    auto* body = new QVBoxLayout(rounds);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(16);
    body->addWidget(m_stepper);
    body->addWidget(m_pages, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(rounds);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addWidget(m_stack, 1);
    addActions(actions);
    connect(&presenter, &DiagnosticPresenter::changed, this, &DiagnosticPanel::refresh);
    connect(&presenter, &DiagnosticPresenter::scoringWanted, this, [this] {
        showStep(Score);
        m_scorePresenter->goToFirstOpen();
    });
    connect(&presenter, &DiagnosticPresenter::tailoringWanted, this, [this] { showStep(Tailor); });
    connect(m_stepper, &Stepper::chosen, this, [this](int index) { showStep(Step(index)); });
    connect(m_score, &ScorePage::resultsWanted, this, [this] { showStep(Results); });
    connect(m_score, &ScorePage::hintsChanged, this, &DiagnosticPanel::hintsChanged);
    connect(m_results, &ResultsPage::scoringWanted, this, [this] { showStep(Score); });
    connect(m_empty, &EmptyState::actionChosen, &presenter, [&presenter] { presenter.makeRound({}); });
    refresh();
}

QLayout* DiagnosticPanel::makeHead()
{
    auto* title = new TextLabel(m_appearance, charts::TypeRole::Display, &charts::Tokens::textPrimary);
    title->setText(tr("Diagnostic", "panel"));
    m_rounds->setObjectName(QStringLiteral("rounds"));
    m_rounds->setAccessibleName(tr("Round on screen", "choice of a round"));
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rounds->setMaximumWidth(m_appearance.px(520));
    m_export->setObjectName(QStringLiteral("exportRound"));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(title);
    row->addWidget(m_rounds);
    row->addStretch();
    row->addWidget(m_export);
    connect(m_rounds, &QComboBox::activated, this,
            [this](int index) { m_presenter.select(m_presenter.rounds()[std::size_t(index)].id); });
    return row;
}

void DiagnosticPanel::addActions(ActionRegistry& actions)
{
    using enum ActionGroup;
    const auto add = [&](const char* id, const QString& text, const QKeySequence& keys, auto run,
                         bool section = false) {
        return actions.add({.id = QLatin1String(id),
                            .group = Diagnostic,
                            .text = text,
                            .shortcuts = {keys},
                            .startsSection = section},
                           this, run);
    };
    add("round.new", tr("&New round", "menu"), Qt::CTRL | Qt::Key_N, [this] { m_presenter.makeRound({}); });
    add("round.start", tr("&Start round", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return,
        [this] { m_presenter.startRound(); });
    add("round.close", tr("&Close round", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
        [this] { m_presenter.closeRound(); });
    add("round.export", tr("&Export round…", "menu"), Qt::CTRL | Qt::Key_E, [this] { emit exportWanted(); });
    add(
        "step.tailor", tr("&Tailor", "menu: first step"), Qt::CTRL | Qt::Key_1, [this] { showStep(Tailor); },
        true);
    add("step.score", tr("S&core", "menu: second step"), Qt::CTRL | Qt::Key_2, [this] { showStep(Score); });
    add("step.results", tr("&Results", "menu: third step"), Qt::CTRL | Qt::Key_3,
        [this] { showStep(Results); });
    add(
        "tailor.own", tr("&Add own question", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
        [this] {
            showStep(Tailor);
            m_tailor->addOwnQuestion();
        },
        true);
    add("tailor.swap", tr("S&wap the reserve in", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_W,
        [this] { m_tailor->swapReserveIn(); });
    add("tailor.drop", tr("&Drop or bring back", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
        [this] { m_tailor->dropOrBringBack(); });
    add("tailor.wording", tr("Edit &wording", "menu"), Qt::Key_F2, [this] { m_tailor->editWording(); });
    add("tailor.up", tr("Move question &up", "menu"), Qt::ALT | Qt::Key_Up,
        [this] { m_tailor->moveSelected(-1); });
    add("tailor.down", tr("Move question d&own", "menu"), Qt::ALT | Qt::Key_Down,
        [this] { m_tailor->moveSelected(+1); });
    add(
        "score.dontKnow", tr("Answer don’t &know", "menu"), Qt::CTRL | Qt::Key_D,
        [this] { m_score->answerDontKnow(); }, true);
    add("score.note", tr("&Note", "menu: to the note field"), Qt::CTRL | Qt::Key_M,
        [this] { m_score->editNote(); });
    add("score.next", tr("Finish or &next", "menu"), Qt::CTRL | Qt::Key_Return, [this] {
        if (step() == Tailor)
            m_presenter.startRound();
        else if (step() == Score)
            m_score->finishOrNext();
    });
    add(
        "results.tables", tr("Charts as ta&bles", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_T,
        [this] { m_results->toggleTables(); }, true);
    QAction* exported = actions.find(QStringLiteral("round.export"));
    m_export->setText(tr("Export", "button; the key stands beside it"));
    m_export->setToolTip(exported->shortcut().toString(QKeySequence::NativeText));
    m_export->setIcon(lineIcon(QStringLiteral("download"), m_appearance));
    connect(m_export, &QPushButton::clicked, exported, &QAction::trigger);
}

QString DiagnosticPanel::nameOf(int roundIndex) const
{
    const core::Round& round = m_presenter.rounds()[std::size_t(roundIndex)];
    return tr("Round %1 · %2 · %3", "number, date, state")
        .arg(round.number)
        .arg(m_appearance.numbers().date(round.date), stateName(round.state));
}

void DiagnosticPanel::refresh()
{
    const auto& document = m_presenter.document();
    const bool firstRound = document && m_stack->currentIndex() == 0;
    m_stack->setCurrentIndex(document ? 1 : 0);
    m_rounds->setVisible(document.has_value());
    m_export->setEnabled(document && document->votes.hasAnswers());
    const QSignalBlocker quiet(m_rounds);
    m_rounds->clear();
    for (int i = 0; i < int(m_presenter.rounds().size()); ++i) {
        m_rounds->addItem(nameOf(i));
        if (document && m_presenter.rounds()[std::size_t(i)].id == document->sheet.round.id)
            m_rounds->setCurrentIndex(i);
    }
    std::vector<Stepper::Step> steps{{tr("Tailor", "step")}, {tr("Score", "step")}, {tr("Results", "step")}};
    if (document) {
        const auto& round = document->sheet.round;
        steps[Tailor].done = round.state != core::RoundState::Draft;
        steps[Tailor].remark = tr("%n question(s)", "beside a step", int(document->votes.questions.size()));
        steps[Score].done = round.state == core::RoundState::Closed
            || (document->votes.hasAnswers() && m_scorePresenter->state().open == 0);
        steps[Score].remark =
            document->votes.hasAnswers() ? tr("%n people", "beside a step", round.invited) : QString();
    }
    m_stepper->setSteps(steps);
    if (firstRound && isVisible())
        focusWork(); // the keyboard was on the empty page
}

void DiagnosticPanel::showStep(Step step)
{
    m_stepper->setCurrent(step);
    m_pages->setCurrentIndex(step);
    focusWork();
    emit hintsChanged();
}

DiagnosticPanel::Step DiagnosticPanel::step() const
{
    return Step(m_pages->currentIndex());
}

void DiagnosticPanel::focusWork()
{
    if (!m_presenter.document() && m_presenter.rounds().empty()) {
        m_empty->button().setFocus(Qt::OtherFocusReason);
        return;
    }
    switch (step()) {
    case Tailor: m_tailor->focusFirst(); return;
    case Score: m_score->focusAnswers(); return;
    case Results: m_results->focusFirst(); return;
    }
}

std::vector<KeyHint> DiagnosticPanel::hints() const
{
    const auto key = [](QKeyCombination keys) {
        return QKeySequence(keys).toString(QKeySequence::NativeText);
    };
    switch (step()) {
    case Score: return m_score->hints();
    case Tailor:
        return {{tr("Space", "name of a key"), tr("in or out", "what a key does")},
                {key(Qt::Key_F2), tr("wording", "what a key does")},
                {key(Qt::ALT | Qt::Key_Up), tr("order", "what a key does")},
                {key(Qt::CTRL | Qt::Key_Return), tr("start", "what a key does")}};
    case Results:
        return {{key(Qt::Key_Return), tr("open the question", "what a key does")},
                {QStringLiteral("← →"), tr("fold", "what the arrow keys do")},
                {key(Qt::CTRL | Qt::SHIFT | Qt::Key_T), tr("tables", "what a key does")},
                {key(Qt::CTRL | Qt::Key_E), tr("export", "what a key does")}};
    }
    return {};
}

} // namespace cxw::panels
