#include "panels/diagnostic/results_page.h"

#include "charts/sentences.h"
#include "panels/actions/actions_presenter.h"
#include "panels/diagnostic/area_card.h"
#include "panels/diagnostic/areas_card.h"
#include "panels/diagnostic/gap_model.h"
#include "panels/diagnostic/result_detail.h"
#include "panels/diagnostic/results_delegate.h"
#include "panels/diagnostic/results_model.h"
#include "panels/diagnostic/results_presenter.h"
#include "panels/shared/card.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/empty_state.h"
#include "panels/shared/grid_view.h"
#include "panels/shared/page_scroll.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/table_twin.h"
#include "panels/shared/table_view.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr double kSideWidth = 384.0;
constexpr double kResultsSideBySide = 1000.0;
constexpr double kGridHeight = 420.0;
constexpr double kLabelWidth = 210.0; ///< columns of the score grid, at 100 % text size
constexpr double kVotesWidth = 190.0;
constexpr double kLeastVotesWidth = 120.0;
constexpr double kMeanWidth = 100.0;
constexpr double kAgreementWidth = 92.0;
constexpr double kAgreedWidth = 70.0;

} // namespace

ResultsPage::ResultsPage(const Appearance& appearance, ResultsPresenter& presenter,
                         const ActionsPresenter& planned, AnswerDetailPresenter& details, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_model(new ResultsModel(presenter, this))
    , m_gapModel(new GapModel(presenter, planned, this))
    , m_gridTwin(new TableTwin(this))
    , m_stack(new QStackedWidget)
    , m_empty(
          new EmptyState(appearance, QStringLiteral("bar-chart"), tr("No votes yet", "empty results page"),
                         tr("Answer the first question and the figures appear here.", "empty results page"),
                         tr("Go to Score", "button of the empty results page")))
    , m_grid(makeGrid())
    , m_gridTable(new TableView(appearance, *m_gridTwin))
    , m_gridSentence(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_detail(new ResultDetail(appearance, presenter, details))
    , m_areas(new AreasCard(appearance))
    , m_reading(new SegmentedSwitch(
          tr("Read on", "switch: votes or agreed scores"),
          {tr("Votes", "reading of the figures"), tr("Agreed", "reading of the figures")}))
    , m_gridView(new SegmentedSwitch(tr("Score grid as", "switch: chart or table"),
                                     {tr("Chart", "view"), tr("Table", "view")}))
    , m_gapRemark(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_gaps(new QListView)
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBody());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(&presenter, &ResultsPresenter::changed, this, &ResultsPage::refresh);
    connect(&planned, &ActionsPresenter::changed, this, &ResultsPage::refreshGaps);
    connect(m_empty, &EmptyState::actionChosen, this, &ResultsPage::scoringWanted);
    connect(m_reading, &SegmentedSwitch::chosenChanged, &presenter, [this](int index) {
        m_presenter.read(index == 0 ? core::Reading::Votes : core::Reading::Agreed);
    });
    m_detail->installEventFilter(this);
    connect(m_detail, &ResultDetail::closed, this, &ResultsPage::focusFirst);
    connect(m_detail, &ResultDetail::actionWanted, this, &ResultsPage::actionWanted);
    connect(&appearance, &Appearance::changed, this, &ResultsPage::fitColumns);
    refresh();
    m_grid->expandAll();
}

QWidget* ResultsPage::makeBody()
{
    auto* content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    auto* side = new QWidget;
    side->setObjectName(QStringLiteral("side"));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(makeAreaCards());
    column->addWidget(m_areas, 3);
    column->addWidget(makeGapsCard(), 4);
    m_columns->addWidget(makeGridCard(), 1);
    m_columns->addWidget(side);
    for (QWidget* each : std::initializer_list<QWidget*>{m_grid, m_gridTable, m_gaps})
        takeWhatIsLeft(*each);
    m_scroll = scrolling(content);
    return m_scroll;
}

QWidget* ResultsPage::makeGridCard()
{
    auto* title = cardTitle(m_appearance, tr("Score grid", "title of a card"));
    auto* remark = new TextLabel(m_appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary);
    remark->setElided(true);
    remark->setFullText(tr("Stronger colour = bigger gap; no colour = no score", "explains the score grid"));
    auto* views = new QStackedWidget;
    views->addWidget(m_grid);
    views->addWidget(insetTable(m_gridTable));
    m_gridTable->setAccessibleName(title->text());
    m_gridTable->setObjectName(QStringLiteral("gridTable"));
    connect(m_gridView, &SegmentedSwitch::chosenChanged, views, &QStackedWidget::setCurrentIndex);
    m_gridSentence->setWordWrap(true);
    m_gridSentence->setContentsMargins(16, 6, 16, 10);
    auto* card = new Card(m_appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(0);
    column->addLayout(cardHead(title, remark, {m_reading, m_gridView}));
    column->addWidget(views, 1);
    column->addWidget(m_detail);
    column->addWidget(m_gridSentence);
    return card;
}

QTreeView* ResultsPage::makeGrid()
{
    auto* grid = new GridView(m_appearance);
    grid->setObjectName(QStringLiteral("scoreGrid"));
    grid->setAccessibleName(tr("Score grid", "title of a card"));
    grid->setModel(m_model);
    grid->setItemDelegate(new ResultsDelegate(m_appearance, *m_model, m_presenter, grid));
    grid->installEventFilter(this);
    grid->viewport()->installEventFilter(this);
    connect(m_model, &ResultsModel::modelReset, grid, [this, grid] {
        grid->expandAll();
        grid->setCurrentIndex(m_model->indexOf(m_chosen));
    });
    connect(grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (const core::QuestionResult* result = m_model->resultAt(index))
                    m_chosen = result->question.id;
            });
    connect(grid, &QTreeView::doubleClicked, this, &ResultsPage::openQuestion);
    connect(grid, &QTreeView::clicked, this, [this, grid](const QModelIndex& index) {
        const QModelIndex first = index.siblingAtColumn(0);
        if (m_model->areaAt(first))
            grid->setExpanded(first, !grid->isExpanded(first));
        else if (m_detail->isOpen())
            openQuestion();
    });
    return grid;
}

QLayout* ResultsPage::makeAreaCards()
{
    m_areaGrid = new QGridLayout;
    m_areaGrid->setHorizontalSpacing(16);
    m_areaGrid->setVerticalSpacing(8);
    return m_areaGrid;
}

/// Two in a row, as many as there are areas.
void ResultsPage::showAreaCards()
{
    const auto& areas = m_presenter.areas();
    while (m_areaCards.size() < areas.size()) {
        const int at = int(m_areaCards.size());
        m_areaCards.push_back(new AreaCard(m_appearance));
        m_areaGrid->addWidget(m_areaCards.back(), at / 2, at % 2);
    }
    for (std::size_t i = 0; i < m_areaCards.size(); ++i)
        if (i < areas.size())
            m_areaCards[i]->show(areas[i], m_presenter.words());
        else
            m_areaCards[i]->hide();
}

QWidget* ResultsPage::makeGapsCard()
{
    auto* title = cardTitle(m_appearance, tr("Biggest gaps first", "title of a card"));
    m_gapRemark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_gaps->setObjectName(QStringLiteral("gapList"));
    m_gaps->setAccessibleName(title->text());
    m_gaps->setFrameShape(QFrame::NoFrame);
    m_gaps->setModel(m_gapModel);
    auto* delegate = new GapDelegate(m_appearance, *m_gapModel, m_gaps);
    m_gaps->setItemDelegate(delegate);
    m_gaps->installEventFilter(this);
    connect(delegate, &GapDelegate::actionWanted, this,
            [this](core::RoundQuestionId answer) { emit actionWanted(answer, {}); });
    m_gaps->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_gaps->setMinimumHeight(m_appearance.px(156));
    m_gaps->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_gaps, &QListView::activated, this, [this](const QModelIndex& index) {
        m_grid->setCurrentIndex(m_model->indexOf(m_gapModel->questionAt(index)));
        openQuestion();
    });
    auto* card = new Card(m_appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 4);
    column->setSpacing(0);
    column->addLayout(cardHead(title, m_gapRemark, {}));
    column->addWidget(m_gaps, 1);
    return card;
}

void ResultsPage::refresh()
{
    const bool any = m_presenter.hasResults();
    const bool hadKeyboard = m_empty->button().hasFocus() || m_grid->hasFocus();
    m_stack->setCurrentIndex(any ? 1 : 0);
    if (hadKeyboard)
        focusFirst();
    m_model->reload();
    refreshGaps();
    if (!any)
        return;
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    const core::RoundResults& results = m_presenter.results();
    const charts::Words& words = m_presenter.words();
    m_reading->setVisible(m_presenter.hasAgreed());
    m_gridTwin->show(charts::gridTable(results, m_presenter.document().wordings, words));
    m_gridSentence->setText(charts::gridSentence(results, m_presenter.areas(), words));
    showAreaCards();
    m_areas->show(results, m_presenter.areas(), words);
    m_gapRemark->setText(
        tr("%n below 3", "number of questions with a mean below 3", int(results.gaps.size())));
    fitColumns();
}

void ResultsPage::refreshGaps()
{
    const int row = m_gaps->currentIndex().row();
    m_gapModel->reload();
    if (row >= 0)
        m_gaps->setCurrentIndex(m_gapModel->index(std::min(row, m_gapModel->rowCount() - 1)));
}

core::RoundQuestionId ResultsPage::chosen() const
{
    if (!m_presenter.hasResults())
        return {};
    if (m_gaps->hasFocus())
        return m_gapModel->questionAt(m_gaps->currentIndex());
    const core::QuestionResult* result = m_model->resultAt(m_grid->currentIndex());
    return result ? result->question.id : core::RoundQuestionId();
}

void ResultsPage::planChosen()
{
    if (const core::RoundQuestionId answer = chosen(); !answer.isNull())
        emit actionWanted(answer, {});
}

/// In a narrow window the votes' strip gives way first, then the agreed score, which the other reading shows
/// too; the questions' labels last.
void ResultsPage::fitColumns()
{
    if (!m_presenter.hasResults())
        return;
    const bool single = m_presenter.results().round.form == core::VotingForm::SinglePerson;
    double room = m_grid->viewport()->width() / double(m_appearance.px(100)) * 100.0 - kLabelWidth
        - kMeanWidth - (single ? 0.0 : kAgreementWidth);
    const bool agreed = m_presenter.hasAgreed() && room >= kLeastVotesWidth + kAgreedWidth;
    if (agreed)
        room -= kAgreedWidth;
    QHeaderView& header = *m_grid->header();
    header.resizeSection(ResultsModel::Votes,
                         m_appearance.px(std::clamp(room, kLeastVotesWidth, kVotesWidth)));
    header.resizeSection(ResultsModel::Mean, m_appearance.px(kMeanWidth));
    header.resizeSection(ResultsModel::Agreement, m_appearance.px(kAgreementWidth));
    header.resizeSection(ResultsModel::Agreed, m_appearance.px(kAgreedWidth));
    m_grid->setColumnHidden(ResultsModel::Agreement, single);
    m_grid->setColumnHidden(ResultsModel::Agreed, !agreed);
}

void ResultsPage::focusFirst()
{
    if (m_presenter.hasResults())
        m_grid->setFocus(Qt::OtherFocusReason);
    else
        m_empty->button().setFocus(Qt::OtherFocusReason);
}

void ResultsPage::openQuestion()
{
    if (const core::QuestionResult* result = m_model->resultAt(m_grid->currentIndex()))
        m_detail->open(result->question.id);
}

/// The opened question and its row in the grid, which gives way to it.
void ResultsPage::bringIntoView()
{
    m_grid->scrollTo(m_grid->currentIndex());
    m_scroll->ensureWidgetVisible(m_detail);
}

bool ResultsPage::openAny()
{
    if (!m_detail->isOpen())
        openQuestion();
    return m_detail->isOpen();
}

void ResultsPage::writeEvidence()
{
    if (openAny())
        m_detail->writeEvidence();
}

void ResultsPage::askWhy()
{
    if (openAny())
        m_detail->askWhy();
}

void ResultsPage::toggleTables()
{
    const int wanted = m_gridView->chosen() == 0 ? 1 : 0;
    m_gridView->choose(wanted);
    m_areas->showTable(wanted == 1);
}

void ResultsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_columns)
        return;
    const bool wide = width() >= m_appearance.px(kResultsSideBySide);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    auto* side = findChild<QWidget*>(QStringLiteral("side"));
    side->setMaximumWidth(wide ? m_appearance.px(kSideWidth) : QWIDGETSIZE_MAX);
    side->setMinimumWidth(wide ? m_appearance.px(kSideWidth) : 0);
    m_grid->setMinimumHeight(m_appearance.px(wide ? 200 : kGridHeight));
}

bool ResultsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_grid->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_detail
        && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) // once laid out
        QMetaObject::invokeMethod(this, &ResultsPage::bringIntoView, Qt::QueuedConnection);
    if ((watched == m_grid || watched == m_gaps) && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space) {
            planChosen();
            return true;
        }
        if (watched != m_grid)
            return false;
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openQuestion();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

std::vector<KeyHint> ResultsPage::hints() const
{
    return {{keyText(Qt::Key_Return), tr("open the question", "what a key does")},
            {tr("Space", "name of a key"), tr("plan an action", "what a key does")},
            {keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_V), tr("evidence", "what a key does")},
            {keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_Y), tr("five whys", "what a key does")},
            {QStringLiteral("← →"), tr("fold", "what the arrow keys do")},
            {keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_T), tr("tables", "what a key does")},
            {keyText(Qt::CTRL | Qt::Key_E), tr("export", "what a key does")}};
}

} // namespace cxw::panels
