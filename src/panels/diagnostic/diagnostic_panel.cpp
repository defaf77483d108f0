#include "panels/diagnostic/diagnostic_panel.h"

#include "core/store.h"
#include "panels/actions/actions_page.h"
#include "panels/diagnostic/answer_detail_presenter.h"
#include "panels/diagnostic/compare_page.h"
#include "panels/diagnostic/compare_presenter.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/results_page.h"
#include "panels/diagnostic/results_presenter.h"
#include "panels/diagnostic/round_name.h"
#include "panels/diagnostic/score_page.h"
#include "panels/diagnostic/score_presenter.h"
#include "panels/diagnostic/tailor_page.h"
#include "panels/diagnostic/tailor_presenter.h"
#include "panels/shared/action_button.h"
#include "panels/shared/action_registry.h"
#include "panels/shared/banner.h"
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

constexpr double kTitleWidth = 160.0;
constexpr int kSideMargin = 24;
constexpr int kHeadSpacing = 16;

} // namespace

DiagnosticPanel::DiagnosticPanel(const Appearance& appearance, DiagnosticPresenter& presenter,
                                 ActionsPresenter& planned, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_planned(planned)
    , m_exportAction(actions.find(QStringLiteral("round.export")))
    , m_tailorPresenter(new TailorPresenter(presenter, this))
    , m_scorePresenter(new ScorePresenter(presenter, this))
    , m_resultsPresenter(new ResultsPresenter(presenter, this))
    , m_detailPresenter(new AnswerDetailPresenter(presenter, this))
    , m_comparePresenter(new ComparePresenter(presenter, this))
    , m_earlier(new QComboBox)
    , m_to(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textSecondary))
    , m_rounds(new QComboBox)
    , m_export(new QPushButton)
    , m_search(new QPushButton)
    , m_stepper(new Stepper(appearance))
    , m_openActions(new Banner(appearance))
    , m_pages(new QStackedWidget)
    , m_tailor(new TailorPage(appearance, *m_tailorPresenter))
    , m_score(new ScorePage(appearance, *m_scorePresenter, presenter.context().bank))
    , m_results(new ResultsPage(appearance, *m_resultsPresenter, planned, *m_detailPresenter))
    , m_actions(new ActionsPage(appearance, planned))
    , m_empty(new EmptyState(appearance, QStringLiteral("clipboard-check"),
                             tr("No round yet", "empty diagnostic"),
                             tr("A round asks 20, 28 or 33 questions about how you serve customers. "
                                "One person or a group answers; each answer is one key.",
                                "empty diagnostic"),
                             tr("Make the first round", "button of the empty diagnostic")))
    , m_stack(new QStackedWidget)
{
    for (QWidget* page : std::initializer_list<QWidget*>{m_tailor, m_score, m_results, m_actions})
        m_pages->addWidget(page);
    m_pages->addWidget(new QWidget); // where the comparison will be
    auto* rounds = new QWidget;
    auto* body = new QVBoxLayout(rounds);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(16);
    body->addWidget(m_stepper);
    body->addWidget(m_openActions);
    body->addWidget(m_pages, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(rounds);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSideMargin, 12, kSideMargin, 16);
    column->setSpacing(12);
    column->addLayout(makeHead(actions));
    column->addWidget(m_stack, 1);
    fillEarlier(); // not before its parts have a parent: one that is shown without is a window of its own
    connect(&presenter, &DiagnosticPresenter::changed, this, &DiagnosticPanel::refresh);
    connect(m_stepper, &Stepper::chosen, this, [this](int index) { showStep(Step(index)); });
    connect(m_score, &ScorePage::resultsWanted, this, [this] { showStep(Results); });
    connect(m_score, &ScorePage::workshopWanted, &presenter, &DiagnosticPresenter::workshopWanted);
    connect(m_score, &ScorePage::hintsChanged, this, &DiagnosticPanel::hintsChanged);
    connect(m_results, &ResultsPage::scoringWanted, this, [this] { showStep(Score); });
    connect(m_results, &ResultsPage::actionWanted, this,
            [this](core::RoundQuestionId answer, const QString& what) {
                showStep(Actions);
                m_actions->openFor(answer, what);
            });
    connect(m_actions, &ActionsPage::resultsWanted, this, [this] { showStep(Results); });
    connect(&planned, &ActionsPresenter::changed, this, [this] {
        refreshSteps();
        refreshExport();
        offerOpenActions();
    });
    connect(m_openActions, &Banner::closed, this, [this] {
        m_offered = m_presenter.document()->sheet.round.id;
        focusWork();
    });
    connect(m_empty, &EmptyState::actionChosen, &presenter, [&presenter] { presenter.makeRound({}); });
    fillEarlier();
    refresh();
}

QLayout* DiagnosticPanel::makeHead(const ActionRegistry& actions)
{
    auto* title = new TextLabel(m_appearance, charts::TypeRole::Display, &charts::Tokens::textPrimary);
    title->setText(tr("Diagnostic", "panel"));
    m_rounds->setObjectName(QStringLiteral("rounds"));
    m_rounds->setAccessibleName(tr("Round on screen", "choice of a round"));
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rounds->setMaximumWidth(m_appearance.px(520));
    m_earlier->setObjectName(QStringLiteral("earlierRound"));
    m_earlier->setAccessibleName(tr("Compared with", "choice of a round"));
    m_earlier->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_to->setText(tr("to", "between two rounds that are compared: round 2 to round 3"));
    connect(m_earlier, &QComboBox::activated, this, [this](int index) {
        m_comparePresenter->compareWith(m_comparePresenter->earlierRounds()[std::size_t(index)].id);
    });
    connect(m_comparePresenter, &ComparePresenter::changed, this, &DiagnosticPanel::fillEarlier);
    connect(m_comparePresenter, &ComparePresenter::changed, this, &DiagnosticPanel::hintsChanged);
    m_export->setObjectName(QStringLiteral("exportRound"));
    m_export->setText(tr("Export", "button; the key stands beside it"));
    m_export->setIcon(lineIcon(QStringLiteral("download"), m_appearance));
    bindButton(*m_export, *m_exportAction);
    m_search->setObjectName(QStringLiteral("searchButton"));
    m_search->setText(tr("Search or run", "button that opens the command palette"));
    m_search->setIcon(lineIcon(QStringLiteral("search"), m_appearance));
    bindButton(*m_search, *actions.find(QStringLiteral("edit.palette")));
    auto* row = new QHBoxLayout;
    row->setSpacing(kHeadSpacing);
    row->addWidget(title);
    row->addWidget(m_earlier);
    row->addWidget(m_to);
    row->addWidget(m_rounds);
    row->addStretch();
    row->addWidget(m_export);
    row->addWidget(m_search);
    connect(m_rounds, &QComboBox::activated, this,
            [this](int index) { m_presenter.select(m_presenter.rounds()[std::size_t(index)].id); });
    return row;
}

void DiagnosticPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

/// The search, which the menu has too, stands there only where nothing else has to shrink for it.
void DiagnosticPanel::fitHead()
{
    const int around = m_appearance.px(kTitleWidth) + 2 * kSideMargin;
    int needed = around;
    for (const QWidget* each : std::initializer_list<QWidget*>{m_earlier, m_to, m_rounds, m_export, m_search})
        if (each == m_search || !each->isHidden())
            needed += each->sizeHint().width() + kHeadSpacing;
    m_search->setVisible(needed <= width());
}

void DiagnosticPanel::refresh()
{
    const auto& document = m_presenter.document();
    const bool firstRound = document && m_stack->currentIndex() == 0;
    m_stack->setCurrentIndex(document ? 1 : 0);
    m_empty->button().setEnabled(!m_presenter.context().store.isReadOnly());
    m_rounds->setVisible(document.has_value());
    const QSignalBlocker quiet(m_rounds);
    m_rounds->clear();
    for (const core::Round& each : m_presenter.rounds()) {
        m_rounds->addItem(roundName(each, m_appearance.numbers()));
        if (document && each.id == document->sheet.round.id)
            m_rounds->setCurrentIndex(m_rounds->count() - 1);
    }
    m_planned.setRound(document ? document->sheet.round.id : core::RoundId());
    refreshSteps();
    refreshExport();
    offerOpenActions();
    if (!firstRound)
        return;
    emit hintsChanged();
    if (isVisible())
        focusWork(); // the keyboard was on the empty page
}

void DiagnosticPanel::refreshSteps()
{
    std::vector<Stepper::Step> steps{{tr("Tailor", "step")},
                                     {tr("Score", "step")},
                                     {tr("Results", "step")},
                                     {tr("Actions", "step")},
                                     {tr("Compare", "step")}};
    if (const auto& document = m_presenter.document()) {
        const auto& round = document->sheet.round;
        steps[Tailor].done = round.state != core::RoundState::Draft;
        steps[Tailor].remark = tr("%n question(s)", "beside a step", int(document->votes.questions.size()));
        steps[Score].done = round.state == core::RoundState::Closed
            || (document->votes.hasAnswers() && m_scorePresenter->state().open == 0);
        steps[Score].remark =
            document->votes.hasAnswers() ? tr("%n people", "beside a step", round.invited) : QString();
    }
    const int open = m_planned.count(ActionFilter::Open);
    const int done = m_planned.count(ActionFilter::Done);
    steps[Actions].done = open == 0 && done > 0;
    if (open > 0)
        steps[Actions].remark = tr("%n open", "beside a step: number of actions", open);
    else if (done > 0)
        steps[Actions].remark = tr("%n done", "beside a step: number of actions", done);
    m_stepper->setSteps(steps);
}

/// The actions go out from their own step, whatever the round on screen holds.
void DiagnosticPanel::refreshExport()
{
    const auto& document = m_presenter.document();
    const bool possible =
        step() == Actions ? !m_planned.all().empty() : document && document->votes.hasAnswers();
    m_export->setEnabled(possible);
    m_exportAction->setEnabled(possible);
}

/// Before a new round is answered, what was planned after the last one can be gone through; nobody has to.
void DiagnosticPanel::offerOpenActions()
{
    const auto& document = m_presenter.document();
    const bool preparing = document && (step() == Tailor || step() == Score)
        && document->sheet.round.state != core::RoundState::Closed && document->sheet.round.id != m_offered;
    const int open = preparing ? m_planned.openBefore(document->sheet.round.number) : 0;
    if (open == 0) {
        m_openActions->hide();
        return;
    }
    const QString sentence =
        tr("%n action(s) from earlier rounds are still open.", "offer before a new round", open);
    if (m_openActions->isHidden() || m_openActions->sentence() != sentence)
        m_openActions->say(BannerTone::Info, sentence,
                           {{tr("Go through them", "button: to the open actions"),
                             [this] { showActions(ActionFilter::Open); }}});
}

void DiagnosticPanel::showActions(ActionFilter::Status status)
{
    showStep(Actions);
    m_actions->showOnly(status);
    m_actions->focusFirst();
}

void DiagnosticPanel::planAction()
{
    const core::RoundQuestionId answer = isOnScreen(Results) ? m_results->chosen() : core::RoundQuestionId();
    showStep(Actions);
    m_actions->addFor(answer);
}

void DiagnosticPanel::findAction()
{
    if (!isOnScreen(Actions))
        showStep(Actions);
    m_actions->focusFilters();
}

void DiagnosticPanel::showStep(Step step)
{
    if (!isVisible())
        emit screenWanted();
    if (step == Compare)
        static_cast<void>(comparePage()); // now it is needed
    m_stepper->setCurrent(step);
    m_pages->setCurrentIndex(step);
    fillEarlier();
    refreshExport();
    offerOpenActions();
    focusWork();
    emit hintsChanged();
}

void DiagnosticPanel::startScoring()
{
    showStep(Score);
    m_scorePresenter->goToFirstOpen();
}

void DiagnosticPanel::finishStep()
{
    if (isOnScreen(Tailor))
        m_presenter.startRound();
    else if (isOnScreen(Score))
        m_score->finishOrNext();
    else if (isOnScreen(Actions))
        m_actions->leaveEditor();
}

bool DiagnosticPanel::isOnScreen(Step which) const
{
    return isVisible() && step() == which;
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
    case Actions: m_actions->focusFirst(); return;
    case Compare: comparePage().focusFirst(); return;
    }
}

ComparePage& DiagnosticPanel::comparePage()
{
    if (!m_compare) {
        m_compare = new ComparePage(m_appearance, *m_comparePresenter);
        connect(m_compare, &ComparePage::roundWanted, &m_presenter, [this] { m_presenter.makeRound({}); });
        delete m_pages->widget(Compare);
        m_pages->insertWidget(Compare, m_compare);
    }
    return *m_compare;
}

core::RoundId DiagnosticPanel::earlierRound() const
{
    return m_comparePresenter->earlier();
}

const core::ComparisonDocument* DiagnosticPanel::comparisonOnScreen() const
{
    const auto& document = m_comparePresenter->document();
    return isOnScreen(Compare) && document ? &*document : nullptr;
}

core::Reading DiagnosticPanel::comparisonReading() const
{
    return m_comparePresenter->reading();
}

void DiagnosticPanel::toggleTables()
{
    if (isOnScreen(Compare))
        m_compare->toggleTables();
    else if (isOnScreen(Results))
        m_results->toggleTables();
    else
        showStep(Results);
}

/// The other round of the comparison stands before the one on screen, only where rounds are compared.
void DiagnosticPanel::fillEarlier()
{
    const std::vector<core::Round> earlier = m_comparePresenter->earlierRounds();
    const bool shown = step() == Compare && !earlier.empty();
    m_earlier->setVisible(shown);
    m_to->setVisible(shown);
    m_earlier->clear();
    for (const core::Round& each : earlier) {
        m_earlier->addItem(
            tr("Round %1 · %2", "number and date of a round")
                .arg(m_appearance.numbers().integer(each.number), m_appearance.numbers().date(each.date)));
        if (each.id == m_comparePresenter->earlier())
            m_earlier->setCurrentIndex(m_earlier->count() - 1);
    }
    fitHead();
}

std::vector<KeyHint> DiagnosticPanel::hints() const
{
    if (!m_presenter.document())
        return {};
    switch (step()) {
    case Tailor: return m_tailor->hints();
    case Score: return m_score->hints();
    case Results: return m_results->hints();
    case Actions: return m_actions->hints();
    case Compare: return m_compare->hints();
    }
    return {};
}

} // namespace cxw::panels
