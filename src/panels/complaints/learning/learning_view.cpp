#include "panels/complaints/learning/learning_view.h"

#include "panels/complaints/learning/cause_card.h"
#include "panels/complaints/learning/chart_card.h"
#include "panels/complaints/learning/cost_card.h"
#include "panels/complaints/learning/learning_charts.h"
#include "panels/shared/badge.h"
#include "panels/shared/page_scroll.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace cxw::panels {
namespace {

constexpr double kLearningSideBySide = 1000.0;
constexpr int kColumnsOfThirds = 6; ///< two halves or three thirds

} // namespace

LearningView::LearningView(const Appearance& appearance, LearningPresenter& presenter, CausePresenter& causes,
                           QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_causes(causes)
    , m_goal(new SegmentedSwitch(
          tr("Goal", "switch: which goal of a channel"),
          {tr("first answer", "goal of a channel"), tr("resolution", "goal of a channel")}))
    , m_group(new QComboBox)
    , m_weight(new SegmentedSwitch(tr("Weighed by", "switch: what bars are as high as"),
                                   {tr("count", "bars by the number of complaints"),
                                    tr("cost", "bars by what was paid"),
                                    tr("severity", "bars by the severities added up")}))
    , m_series(new QComboBox)
{
    makeCards();
    connectCards();
    auto* content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(24, 0, 12, 16); // the scroll bar stands in the margin
    m_grid->setSpacing(16);
    m_scroll = scrolling(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll, 1);
    makeProgress();
    arrange();
    connect(&presenter, &LearningPresenter::changed, this, &LearningView::refresh);
    connect(&presenter, &LearningPresenter::busyChanged, this, &LearningView::refreshBusy);
    refresh();
    refreshBusy();
}

/// What was counted, or how far that is.
void LearningView::makeProgress()
{
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0); // how much there is to count shows when it is counted
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(m_appearance.px(6));
    m_progress->setMaximumWidth(m_appearance.px(240));
    m_progress->setAccessibleName(tr("Counting", "progress of the figures"));
    m_counting = new TextLabel(m_appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary);
    m_counting->setObjectName(QStringLiteral("countedText"));
    m_cancel = new QPushButton(tr("Cancel", "button: stops counting"));
    m_cancel->setObjectName(QStringLiteral("cancelCounting"));
    m_cancel->setProperty("small", true);
    m_again = new QPushButton(tr("Count again", "button"));
    m_again->setObjectName(QStringLiteral("countAgain"));
    m_again->setProperty("small", true);
    m_countLine = new QWidget(this);
    auto* row = new QHBoxLayout(m_countLine);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_progress);
    row->addWidget(m_counting);
    row->addWidget(m_cancel);
    row->addWidget(m_again);
    connect(m_cancel, &QPushButton::clicked, &m_presenter, &LearningPresenter::cancel);
    connect(m_again, &QPushButton::clicked, &m_presenter, &LearningPresenter::count);
}

void LearningView::makeCards()
{
    m_group->setObjectName(QStringLiteral("paretoGroup"));
    m_group->setAccessibleName(tr("Bars are", "what a Pareto is made by"));
    m_group->addItems({tr("Categories", "what a Pareto is made by"),
                       tr("Channels", "what a Pareto is made by"), tr("Causes", "what a Pareto is made by"),
                       tr("Touchpoints", "what a Pareto is made by")});
    m_times = new ChartCard(m_appearance, tr("Times", "title of a card"), "learningTimes");
    m_targets = new ChartCard(m_appearance, tr("Target kept per channel", "title of a card"),
                              "learningTargets", {m_goal});
    m_pareto = new ChartCard(m_appearance, QString(), "learningPareto");
    m_weeks = new ChartCard(m_appearance, tr("Complaints per week", "title of a card"), "learningWeeks",
                            {m_series});
    m_defection = new ChartCard(m_appearance, tr("Why they left", "title of a card"), "learningDefection");
    auto* choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(m_group);
    choices->addWidget(m_weight);
    choices->addStretch();
    m_pareto->above().addLayout(choices);
    m_series->setObjectName(QStringLiteral("weeksOf"));
    m_series->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be long
    m_series->setMinimumContentsLength(14);
    m_series->setAccessibleName(tr("Weeks of", "whose complaints are counted by weeks"));
    m_fixed = new Badge(m_appearance, BadgeTone::Success);
    m_notFixed = new Badge(m_appearance, BadgeTone::Danger);
    m_tooEarly = new Badge(m_appearance, BadgeTone::Neutral);
    for (Badge* each : {m_fixed, m_notFixed, m_tooEarly})
        m_weeks->below().addWidget(each, 0, Qt::AlignLeft);
    m_cause = new CauseCard(m_appearance, m_causes);
    m_cost = new CostCard(m_appearance, m_presenter);
    m_steps = new ChartCard(m_appearance, tr("Promises and steps", "title of a card"), "learningSteps");
    m_times->setRemark(tr("median first; a few long cases pull the mean", "beside a table of times"));
    m_steps->setRemark(tr("of the settled ones where the step applies", "beside a chart of steps"));
    m_charts = {m_times, m_targets, m_pareto, m_weeks, m_defection, m_steps};

    m_share = new TextLabel(m_appearance, charts::TypeRole::Figure, &charts::Tokens::textPrimary);
    m_shareWords = new TextLabel(m_appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary);
    m_shareWords->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_share);
    head->addWidget(m_shareWords, 1);
    m_defection->above().addLayout(head);
    m_ask = new QPushButton;
    m_ask->setObjectName(QStringLiteral("askUnknown"));
    m_defection->below().addWidget(m_ask, 0, Qt::AlignLeft);
}

void LearningView::connectCards()
{
    connect(m_goal, &SegmentedSwitch::chosenChanged, this,
            [this](int goal) { m_presenter.setGoal(LearningGoal(goal)); });
    connect(m_group, &QComboBox::activated, this,
            [this](int group) { m_presenter.setGroup(LearningGroup(group)); });
    connect(m_weight, &SegmentedSwitch::chosenChanged, this,
            [this](int weight) { m_presenter.setWeight(core::GroupWeight(weight)); });
    connect(m_times, &ChartCard::chosen, this, &LearningView::openTime);
    connect(m_targets, &ChartCard::chosen, this, &LearningView::openTarget);
    connect(m_pareto, &ChartCard::chosen, this, &LearningView::openPareto);
    connect(m_weeks, &ChartCard::chosen, this, &LearningView::openWeek);
    connect(m_defection, &ChartCard::chosen, this, &LearningView::openReason);
    connect(m_steps, &ChartCard::chosen, this, &LearningView::openStep);
    connect(m_series, &QComboBox::activated, this, [this](int row) {
        if (row > 0)
            m_causes.choose(m_causes.causes()[std::size_t(row - 1)].id);
        showWeeks();
    });
    connect(&m_causes, &CausePresenter::changed, this, [this] {
        fillCauses();
        showWeeks();
    });
    connect(m_cause, &CauseCard::rowsWanted, this, [this] {
        m_presenter.showRows(m_causes.rows(),
                             tr("Cause: %1", "complaints behind a figure").arg(m_causes.shown()->cause.name));
    });
    connect(m_cause, &CauseCard::actionsWanted, this, &LearningView::actionsWanted);
    connect(m_ask, &QPushButton::clicked, this,
            [this] { openReason(int(m_presenter.figures()->defection.reasons.size())); });
}

/// Two beside each other, then three; one under the other where there is no room.
void LearningView::arrange()
{
    const std::vector<QWidget*> cards{m_times,     m_targets, m_pareto, m_weeks,
                                      m_defection, m_cost,    m_steps,  m_cause};
    for (QWidget* each : cards)
        m_grid->removeWidget(each);
    for (int column = 0; column < kColumnsOfThirds; ++column)
        m_grid->setColumnStretch(column, m_wide || column == 0 ? 1 : 0);
    m_grid->setRowStretch(int(cards.size()), 1); // cards are as high as they must be
    constexpr int kHalves = 4;
    for (int i = 0; i < int(cards.size()); ++i) {
        QWidget* card = cards[std::size_t(i)];
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // shares of the width
        if (!m_wide)
            m_grid->addWidget(card, i, 0);
        else if (i < kHalves)
            m_grid->addWidget(card, i / 2, i % 2 * 3, 1, 3);
        else if (card != m_cause)
            m_grid->addWidget(card, 2, (i - kHalves) * 2, 1, 2);
        else
            m_grid->addWidget(card, 3, 0, 1, kColumnsOfThirds);
    }
}

void LearningView::refresh()
{
    if (!m_presenter.figures())
        return;
    showTimes();
    showTargets();
    showPareto();
    showWeeks();
    showDefection();
    m_cost->refresh();
    showSteps();
}

void LearningView::refreshBusy()
{
    const bool busy = m_presenter.isBusy();
    const bool stale = m_presenter.isStale();
    const bool hadKeyboard = m_cancel->hasFocus() || m_again->hasFocus();
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy && m_presenter.figures());
    m_again->setVisible(stale);
    m_counting->setText(busy        ? tr("Counting…", "while figures are counted")
                            : stale ? tr("Counting was stopped: these figures are older.", "over old figures")
                                    : countedText());
    for (ChartCard* each : m_charts)
        each->setDimmed(busy || stale);
    if (hadKeyboard)
        focusFirst();
}

void LearningView::toggleTables()
{
    m_tables = !m_tables;
    for (ChartCard* each : m_charts)
        each->showTable(m_tables);
}

void LearningView::focusFirst()
{
    for (ChartCard* each : m_charts)
        if (each->focusPart())
            return;
    m_group->setFocus(Qt::OtherFocusReason); // nothing to show anywhere
}

std::vector<KeyHint> LearningView::hints()
{
    return {{keyText(Qt::Key_Tab), tr("next card", "what a key does")},
            {QStringLiteral("← →"), tr("along a chart", "what the arrow keys do")},
            {keyText(Qt::Key_Return), tr("the complaints behind it", "what a key does")},
            {keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_T), tr("tables", "what a key does")},
            {keyText(Qt::CTRL | Qt::Key_E), tr("export this view", "what a key does")}};
}

QString LearningView::countedText() const
{
    if (!m_presenter.figures())
        return {};
    return tr("%n complaint(s), counted in %1 ms", "over figures: how many, and how long it took",
              m_presenter.figures()->count)
        .arg(m_presenter.took().count());
}

void LearningView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= m_appearance.px(kLearningSideBySide);
    if (wide == m_wide)
        return;
    m_wide = wide;
    arrange();
}

void LearningView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.look();
}

void LearningView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.lookAway();
}

} // namespace cxw::panels
