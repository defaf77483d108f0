#include "panels/diagnostic/compare_page.h"

#include "charts/comparison_words.h"
#include "panels/diagnostic/compare_delegate.h"
#include "panels/diagnostic/compare_figure.h"
#include "panels/diagnostic/compare_model.h"
#include "panels/diagnostic/compare_presenter.h"
#include "panels/diagnostic/matched_card.h"
#include "panels/diagnostic/not_comparable_list.h"
#include "panels/diagnostic/then_keys.h"
#include "panels/diagnostic/trend_view.h"
#include "panels/shared/banner.h"
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
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

constexpr double kCompareSideWidth = 432.0;
constexpr double kCompareSideBySide = 1000.0;
constexpr double kArrowsHeight = 420.0;
constexpr double kArrowWidth = 300.0;
constexpr double kChangeWidth = 72.0;

SegmentedSwitch* chartOrTable(const QString& name)
{
    return new SegmentedSwitch(name, {ComparePage::tr("Chart", "view"), ComparePage::tr("Table", "view")});
}

} // namespace

ComparePage::ComparePage(const Appearance& appearance, ComparePresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_model(new CompareModel(presenter, this))
    , m_arrowTwin(new TableTwin(this))
    , m_trendTwin(new TableTwin(this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(appearance, QStringLiteral("arrow-left-right"),
                             tr("Nothing to compare yet", "empty comparison"), QString(),
                             tr("Prepare the next round", "button of the empty comparison")))
    , m_cautions(new Banner(appearance))
    , m_arrows(new GridView(appearance))
    , m_arrowTable(new TableView(appearance, *m_arrowTwin))
    , m_order(new QComboBox)
    , m_reading(new SegmentedSwitch(
          tr("Read on", "switch: votes or agreed scores"),
          {tr("Votes", "reading of the figures"), tr("Agreed", "reading of the figures")}))
    , m_arrowView(chartOrTable(tr("Arrows as", "switch: chart or table")))
    , m_arrowSentence(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_matched(new MatchedCard(appearance))
    , m_acted(new CompareBar(appearance))
    , m_others(new CompareBar(appearance))
    , m_otherCount(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
    , m_notComparable(new NotComparableList(appearance))
    , m_trend(new TrendView(appearance))
    , m_trendTable(new TableView(appearance, *m_trendTwin))
    , m_trendView(chartOrTable(tr("Trend as", "switch: chart or table")))
    , m_trendSentence(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBody());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_cautions);
    column->addWidget(m_stack, 1);
    connect(&presenter, &ComparePresenter::changed, this, &ComparePage::refresh);
    connect(&presenter, &ComparePresenter::trendChanged, this, &ComparePage::refreshTrend);
    connect(m_empty, &EmptyState::actionChosen, this, &ComparePage::roundWanted);
    connect(m_reading, &SegmentedSwitch::chosenChanged, &presenter, [&presenter](int index) {
        presenter.read(index == 0 ? core::Reading::Votes : core::Reading::Agreed);
    });
    refresh();
}

QWidget* ComparePage::makeBody()
{
    auto* content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    m_side = new QWidget;
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_matched);
    column->addWidget(makeActedCard());
    column->addWidget(makeNotComparableCard(), 3);
    column->addWidget(makeTrendCard(), 4);
    m_columns->addWidget(makeArrowsCard(), 1);
    m_columns->addWidget(m_side);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_arrows, m_arrowTable, m_notComparable, m_trend, m_trendTable})
        takeWhatIsLeft(*each);
    return scrolling(content);
}

QWidget* ComparePage::makeArrowsCard()
{
    auto* title = cardTitle(m_appearance, tr("Question by question", "title of a card"));
    auto* grid = static_cast<GridView*>(m_arrows);
    grid->useHeader(new CompareHeader(m_appearance));
    grid->setObjectName(QStringLiteral("arrows"));
    grid->setAccessibleName(title->text());
    grid->setModel(m_model);
    grid->setItemDelegate(new CompareDelegate(m_appearance, *m_model, grid));
    connect(m_model, &CompareModel::modelReset, grid, [this, grid] {
        grid->expandAll();
        grid->setCurrentIndex(m_model->indexOf(m_chosen));
    });
    connect(grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (const core::QuestionChange* change = m_model->changeAt(index))
                    m_chosen = change->question.id;
            });
    connect(new ThenKeys(*grid), &ThenKeys::scoreChosen, this, [this](const std::optional<int>& score) {
        if (const core::QuestionChange* change = m_model->changeAt(m_arrows->currentIndex()))
            m_presenter.recordThen(change->question.id, score);
    });
    m_order->setAccessibleName(tr("Order of the questions", "choice"));
    m_order->addItem(tr("Biggest change", "order of the questions"));
    m_order->addItem(tr("As asked", "order of the questions"));
    connect(m_order, &QComboBox::currentIndexChanged, m_model,
            [this](int index) { m_model->setOrder(CompareModel::Order(index)); });
    auto* views = new QStackedWidget;
    views->addWidget(m_arrows);
    views->addWidget(insetTable(m_arrowTable));
    m_arrowTable->setAccessibleName(title->text());
    connect(m_arrowView, &SegmentedSwitch::chosenChanged, views, &QStackedWidget::setCurrentIndex);
    m_arrowSentence->setWordWrap(true);
    m_arrowSentence->setContentsMargins(16, 8, 16, 10);
    auto* card = new Card(m_appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(0);
    column->addLayout(wrappingHead(title, {m_reading, m_order, m_arrowView}));
    column->addWidget(views, 1);
    column->addWidget(m_arrowSentence);
    return card;
}

QWidget* ComparePage::makeActedCard()
{
    m_actedCard = new Card(m_appearance);
    auto* column = new QVBoxLayout(m_actedCard);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(6);
    column->addWidget(cardTitle(m_appearance, tr("Acted on, and the others", "title of a card")));
    column->addWidget(m_acted);
    column->addWidget(m_others);
    return m_actedCard;
}

QWidget* ComparePage::makeNotComparableCard()
{
    auto* title = cardTitle(m_appearance, tr("Not comparable", "title of a card"));
    m_otherCount->setElided(true);
    m_notComparable->setAccessibleName(title->text());
    m_notComparable->setObjectName(QStringLiteral("notComparable"));
    m_notComparable->setMinimumHeight(m_appearance.px(78));
    m_otherCard = new Card(m_appearance);
    auto* column = new QVBoxLayout(m_otherCard);
    column->setContentsMargins(1, 0, 1, 6);
    column->setSpacing(0);
    column->addLayout(cardHead(title, m_otherCount, {}));
    column->addWidget(m_notComparable, 1);
    return m_otherCard;
}

QWidget* ComparePage::makeTrendCard()
{
    auto* title = cardTitle(m_appearance, tr("Area means, all rounds", "title of a card"));
    auto* views = new QStackedWidget;
    auto* chart = new QWidget;
    auto* around = new QVBoxLayout(chart);
    around->setContentsMargins(16, 0, 16, 0);
    around->addWidget(m_trend);
    views->addWidget(chart);
    views->addWidget(insetTable(m_trendTable));
    views->setMinimumHeight(m_appearance.px(96));
    m_trendTable->setAccessibleName(title->text());
    connect(m_trendView, &SegmentedSwitch::chosenChanged, views, &QStackedWidget::setCurrentIndex);
    m_trendSentence->setWordWrap(true);
    m_trendSentence->setContentsMargins(16, 4, 16, 10);
    auto* card = new Card(m_appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(0);
    column->addLayout(wrappingHead(title, {m_trendView}));
    column->addWidget(views, 1);
    column->addWidget(m_trendSentence);
    return card;
}

void ComparePage::refresh()
{
    const bool any = m_presenter.document().has_value();
    const bool hadKeyboard = m_arrows->hasFocus() || m_empty->button().hasFocus();
    m_model->reload();
    m_stack->setCurrentIndex(any ? 1 : 0);
    if (hadKeyboard)
        focusFirst();
    if (!any) {
        m_cautions->hide();
        const QDate due = m_presenter.nextDue();
        m_empty->setSentence(
            due.isValid() ? tr("A comparison needs two rounds with answers. The next one is due on %1.",
                               "empty comparison; a date")
                                .arg(m_presenter.words().numbers().date(due))
                          : tr("A comparison needs two rounds with answers.", "empty comparison"));
        return;
    }
    const core::RoundComparison& comparison = m_presenter.comparison();
    const charts::Words& words = m_presenter.words();
    const QStringList cautions = charts::cautions(comparison, words);
    m_cautions->setVisible(!cautions.isEmpty());
    if (!cautions.isEmpty())
        m_cautions->say(BannerTone::Warning, cautions.join(QLatin1Char(' ')));
    m_reading->setVisible(m_presenter.document()->hasAgreed());
    {
        const QSignalBlocker quiet(m_reading);
        m_reading->choose(m_presenter.reading() == core::Reading::Agreed ? 1 : 0);
    }
    m_arrowTwin->show(
        charts::comparisonTable(comparison, m_presenter.document()->to.wordings, m_presenter.areas(), words));
    QString sentence = charts::arrowsSentence(comparison, words);
    if (m_presenter.canRecordThen() && comparison.matched && !comparison.thenScore)
        sentence += QLatin1Char(' ')
            + tr("Knowing what we know now, what was round %1? Press 1, 2 or 3 on a question.",
                 "invites then-scores: what an earlier round should have scored; number of that round")
                  .arg(words.numbers().integer(comparison.from.round.number));
    m_arrowSentence->setText(sentence);
    m_arrows->header()->resizeSection(CompareModel::Arrow, m_appearance.px(kArrowWidth));
    m_arrows->header()->resizeSection(CompareModel::Change, m_appearance.px(kChangeWidth));
    m_matched->show(comparison, words);
    showActed();
    showNotComparable();
    refreshTrend();
    fitSide();
}

void ComparePage::showActed()
{
    const core::RoundComparison& comparison = m_presenter.comparison();
    const charts::Words& words = m_presenter.words();
    m_actedCard->setVisible(comparison.actedOn.has_value());
    if (!comparison.actedOn)
        return;
    const double others = comparison.others ? std::abs(comparison.others->mean) : 0.0;
    const double longest = std::max(std::abs(comparison.actedOn->mean), others);
    m_acted->show(tr("Acted on, %n", "a group of questions; their number", comparison.actedOn->all()),
                  comparison.actedOn, longest, words);
    m_others->show(tr("Others, %n", "a group of questions; their number",
                      comparison.others ? comparison.others->all() : 0),
                   comparison.others, longest, words);
}

void ComparePage::showNotComparable()
{
    const core::RoundComparison& comparison = m_presenter.comparison();
    m_otherCard->setVisible(!comparison.notComparable.empty());
    m_notComparable->show(*m_presenter.document(), comparison, m_presenter.words());
    m_otherCount->setFullText(tr("%n question(s)", "beside a title", int(comparison.notComparable.size())));
}

void ComparePage::refreshTrend()
{
    if (!m_presenter.document())
        return;
    const charts::Words& words = m_presenter.words();
    const auto& points = m_presenter.trend();
    QString sentence = charts::trendSentence(points, m_presenter.areas(), words);
    if (std::ranges::any_of(points, &core::TrendPoint::breaks))
        sentence += QLatin1Char(' ')
            + tr("Dotted: the set, the mode or the group changed in between.", "under the trend");
    m_trend->show(points, m_presenter.areas(), words, sentence);
    m_trendTwin->show(charts::trendTable(points, m_presenter.areas(), words));
    m_trendSentence->setText(sentence);
}

void ComparePage::focusFirst()
{
    if (!m_presenter.document()) {
        m_empty->button().setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_arrows->currentIndex().isValid() && m_model->rowCount() > 0)
        m_arrows->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    m_arrows->setFocus(Qt::OtherFocusReason);
}

void ComparePage::toggleTables()
{
    const int wanted = m_arrowView->chosen() == 0 ? 1 : 0;
    m_arrowView->choose(wanted);
    m_trendView->choose(wanted);
}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= m_appearance.px(kCompareSideBySide);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMaximumWidth(wide ? m_appearance.px(kCompareSideWidth) : QWIDGETSIZE_MAX);
    m_side->setMinimumWidth(wide ? m_appearance.px(kCompareSideWidth) : 0);
    m_arrows->setMinimumHeight(m_appearance.px(wide ? 200 : kArrowsHeight));
    fitSide();
}

/// Where the cards do not fit below each other with all their words, the page scrolls.
void ComparePage::fitSide()
{
    const int side = m_side->minimumWidth() > 0 ? m_side->minimumWidth() : width();
    m_side->setMinimumHeight(std::max(0, m_side->layout()->minimumHeightForWidth(side)));
}

void ComparePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void ComparePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

std::vector<KeyHint> ComparePage::hints() const
{
    std::vector<KeyHint> hints{{keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_T), tr("tables", "what a key does")},
                               {keyText(Qt::CTRL | Qt::Key_E), tr("export", "what a key does")}};
    if (m_presenter.canRecordThen())
        hints.insert(
            hints.begin(),
            {{QStringLiteral("1 2 3"), tr("as seen now", "what the keys do: score the earlier round anew")},
             {QStringLiteral("0"), tr("take that away", "what a key does")}});
    return hints;
}

} // namespace cxw::panels
