#include "panels/touchmap/lower/lower_panels.h"

#include "core/touchmap/map_facts.h"
#include "panels/shared/grid_view.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/touchmap/lower/fix_list.h"
#include "panels/touchmap/lower/map_review_presenter.h"
#include "panels/touchmap/lower/pair_changes_delegate.h"
#include "panels/touchmap/lower/pair_changes_model.h"
#include "panels/touchmap/lower/weak_spots_delegate.h"
#include "panels/touchmap/lower/weak_spots_model.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace cxw::panels {
namespace {

using charts::TypeRole;

constexpr double kLowerHeight = 260.0;
constexpr double kLeastHeight = 216.0;
constexpr double kFixWidth = 400.0;
constexpr double kLowerSideBySide = 1000.0;
constexpr double kShareOfHeight = 0.45; ///< the matrix has the rest

TextLabel* headLabel(const Appearance& appearance, const QString& text)
{
    auto* label = new TextLabel(appearance, TypeRole::Title, &charts::Tokens::textPrimary);
    label->setText(text);
    return label;
}

TextLabel* remarkLabel(const Appearance& appearance)
{
    auto* label = new TextLabel(appearance, TypeRole::Caption, &charts::Tokens::textSecondary);
    label->setElided(true);
    return label;
}

} // namespace

LowerPanels::LowerPanels(const Appearance& appearance, MapReviewPresenter& review, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_review(review)
    , m_spots(new WeakSpotsModel(review, this))
    , m_differences(new PairChangesModel(review, this))
    , m_weakSpots(makeWeakSpots())
    , m_changes(makeChanges())
    , m_fixes(new FixList(appearance, review))
    , m_spotsTitle(headLabel(appearance, tr("Weak spots", "lower panel of the map")))
    , m_spotsRemark(remarkLabel(appearance))
    , m_changesTitle(headLabel(appearance, tr("Changes", "lower panel of the map: from today to the future")))
    , m_changesRemark(remarkLabel(appearance))
    , m_fixTitle(headLabel(appearance, tr("To fix", "lower panel of the map")))
    , m_fixRemark(remarkLabel(appearance))
    , m_nothing(new TextLabel(appearance, TypeRole::Body, &charts::Tokens::textSecondary))
    , m_tabs(new SegmentedSwitch(tr("Lower panel", "switch under the map"),
                                 {tr("Weak spots", "lower panel of the map"),
                                  tr("To fix", "lower panel of the map"),
                                  tr("Changes", "lower panel of the map: from today to the future")}))
    , m_pair(new SegmentedSwitch(tr("Lower panel", "switch under the map"),
                                 {tr("Weak spots", "lower panel of the map"),
                                  tr("Changes", "lower panel of the map: from today to the future")}))
    , m_left(new QStackedWidget)
    , m_top(new QWidget)
    , m_open(new QWidget)
    , m_unfold(makeFold("mapLowerUnfold", false))
    , m_foldTabs(makeFold("mapLowerFoldTabs", true))
    , m_foldRight(makeFold("mapLowerFold", true))
{
    setObjectName(QStringLiteral("mapLower"));
    setAccessibleName(tr("What the map says about itself", "under the map"));
    m_nothing->setWordWrap(true);
    m_nothing->setText(tr("No weak spot yet. Score how much a touchpoint matters to customers and how "
                          "content they are with it, and the weakest stand here.",
                          "lower panel of the map"));
    auto* spots = new QWidget;
    auto* spotsColumn = new QVBoxLayout(spots);
    spotsColumn->setContentsMargins(0, 0, 0, 0);
    spotsColumn->addWidget(m_nothing);
    spotsColumn->addWidget(m_weakSpots, 1);
    m_left->addWidget(section(m_spotsTitle, m_spotsRemark, spots, nullptr));
    m_left->addWidget(section(m_changesTitle, m_changesRemark, m_changes, nullptr));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_fixes);
    scroll->viewport()->setAutoFillBackground(false); // the panel's own ground
    m_fixes->setAutoFillBackground(false);
    m_right = section(m_fixTitle, m_fixRemark, scroll, m_foldRight);
    auto* tabs = new QHBoxLayout(m_top);
    tabs->setContentsMargins(appearance.px(12), appearance.px(6), appearance.px(12), 0);
    tabs->addWidget(m_tabs);
    tabs->addWidget(m_pair);
    tabs->addStretch();
    tabs->addWidget(m_foldTabs);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(m_left, 1);
    sides->addWidget(m_right);
    auto* open = new QVBoxLayout(m_open);
    open->setContentsMargins(0, 1, 0, 0); // the line above
    open->setSpacing(0);
    open->addWidget(m_top);
    open->addLayout(sides, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_unfold, 0, Qt::AlignLeft);
    all->addWidget(m_open);
    listen();
}

GridView* LowerPanels::makeWeakSpots()
{
    auto* view = new GridView(m_appearance);
    view->setObjectName(QStringLiteral("weakSpots"));
    view->setAccessibleName(tr("Weak spots", "lower panel of the map"));
    view->setModel(m_spots);
    view->setItemDelegate(new WeakSpotsDelegate(m_appearance, view));
    return view;
}

GridView* LowerPanels::makeChanges()
{
    auto* view = new GridView(m_appearance);
    view->setObjectName(QStringLiteral("pairChanges"));
    view->setAccessibleName(tr("Changes", "lower panel of the map: from today to the future"));
    view->setModel(m_differences);
    view->setItemDelegate(new PairChangesDelegate(m_appearance, view));
    view->header()->setSectionResizeMode(0, QHeaderView::Fixed);
    view->header()->setSectionResizeMode(PairChangesModel::Words, QHeaderView::Stretch);
    return view;
}

QPushButton* LowerPanels::makeFold(const char* name, bool folds)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("small", true);
    button->setProperty("quiet", true);
    button->setIcon(
        lineIcon(folds ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"), m_appearance));
    if (folds) {
        button->setAccessibleName(tr("Fold the lists under the map", "button"));
        button->setToolTip(plainToolTip(button->accessibleName()));
    }
    connect(button, &QPushButton::clicked, this, [this, folds] {
        setFolded(folds);
        if (folds)
            emit left();
        else
            goTo(m_page);
    });
    return button;
}

QWidget* LowerPanels::section(TextLabel* title, TextLabel* remark, QWidget* body, QPushButton* fold)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(m_appearance.px(12));
    head->addWidget(title);
    head->addWidget(remark, 1);
    if (fold)
        head->addWidget(fold);
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(m_appearance.px(16), m_appearance.px(8), m_appearance.px(16),
                               m_appearance.px(4));
    column->setSpacing(m_appearance.px(4));
    column->addLayout(head);
    column->addWidget(body, 1);
    return all;
}

void LowerPanels::listen()
{
    for (GridView* each : {m_weakSpots, m_changes}) {
        connect(each, &QAbstractItemView::activated, this, &LowerPanels::fly);
        connect(each, &QAbstractItemView::clicked, this, &LowerPanels::fly);
    }
    connect(m_fixes, &FixList::fixWanted, this, &LowerPanels::fixWanted);
    connect(m_fixes, &FixList::confirmAllWanted, this, &LowerPanels::confirmAllWanted);
    connect(m_tabs, &SegmentedSwitch::chosenChanged, this, [this](int page) { choose(Page(page)); });
    connect(m_pair, &SegmentedSwitch::chosenChanged, this,
            [this](int place) { choose(place == 0 ? WeakSpots : Changes); });
    connect(&m_review, &MapReviewPresenter::changed, this, &LowerPanels::refresh);
    connect(&m_appearance, &Appearance::changed, this, &LowerPanels::restyle);
    restyle();
}

void LowerPanels::fly(const QModelIndex& index)
{
    if (index.model() == m_spots)
        return emit flyWanted(m_spots->touchpointAt(index.row()));
    if (const core::PairChange* change = m_differences->changeAt(index.row())) {
        const bool isFuture = m_review.whole().map.state == core::MapState::Future;
        const auto& here = isFuture ? change->future : change->current;
        const auto& there = isFuture ? change->current : change->future;
        emit flyWanted(here ? *here : *there);
    }
}

void LowerPanels::choose(Page page)
{
    m_page = page;
    arrange();
    emit pageChanged();
}

void LowerPanels::arrange()
{
    const bool isPair = m_review.isPair();
    if (m_page == Changes && !isPair)
        m_page = WeakSpots;
    m_tabs->setVisible(m_isNarrow);
    m_tabs->setOffered(Changes, isPair);
    m_tabs->choose(m_page);
    m_pair->setVisible(!m_isNarrow && isPair);
    m_pair->choose(m_page == Changes ? 1 : 0);
    m_foldTabs->setVisible(m_isNarrow);
    m_foldRight->setVisible(!m_isNarrow);
    const bool hasSwitch = m_isNarrow || isPair;
    m_top->setVisible(hasSwitch);
    m_left->setVisible(!m_isNarrow || m_page != ToFix);
    m_right->setVisible(!m_isNarrow || m_page == ToFix);
    if (m_page != ToFix)
        m_left->setCurrentIndex(m_page == Changes ? 1 : 0);
    for (TextLabel* each : {m_spotsTitle, m_changesTitle, m_fixTitle})
        each->setVisible(!hasSwitch || (each == m_fixTitle && !m_isNarrow));
    m_right->setMinimumWidth(m_isNarrow ? 0 : m_appearance.px(kFixWidth));
    m_right->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : m_appearance.px(kFixWidth));
    m_open->setVisible(!m_isFolded);
    m_unfold->setVisible(m_isFolded);
}

void LowerPanels::fit(int width, int height, int spare)
{
    m_isNarrow = width < m_appearance.px(kLowerSideBySide);
    const int wanted = std::clamp(spare, m_appearance.px(kLeastHeight), m_appearance.px(kLowerHeight));
    m_open->setFixedHeight(std::min(wanted, int(height * kShareOfHeight)));
    arrange();
    fitColumns();
}

std::vector<KeyHint> LowerPanels::hints() const
{
    if (!isAncestorOf(QApplication::focusWidget()))
        return {};
    return {{tr("Arrows", "keys"), tr("choose", "what a key does")},
            {keyText(Qt::Key_Return),
             isIn(ToFix) ? tr("fix", "what a key does: something that is missing")
                         : tr("fly to the card", "what a key does")},
            {keyText(Qt::Key_Escape), tr("back to the map", "what a key does")}};
}

void LowerPanels::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    arrange();
    emit foldedChanged(folded);
}

void LowerPanels::goTo(Page page)
{
    setFolded(false);
    choose(page);
    if (m_page == ToFix)
        return m_fixes->focusFirst();
    GridView* view = m_page == Changes ? m_changes : m_weakSpots;
    if (!view->currentIndex().isValid())
        view->setCurrentIndex(view->model()->index(0, 0));
    view->setFocus(Qt::OtherFocusReason);
}

bool LowerPanels::isIn(Page page) const
{
    const QWidget* keyboard = QApplication::focusWidget();
    if (m_isFolded || !keyboard)
        return false;
    switch (page) {
    case WeakSpots: return keyboard == m_weakSpots;
    case Changes: return keyboard == m_changes;
    case ToFix: return m_fixes->isAncestorOf(keyboard);
    }
    return false;
}

void LowerPanels::follow(core::TouchpointId touchpoint)
{
    const int row = m_spots->rowOf(touchpoint);
    if (!m_weakSpots->hasFocus())
        m_weakSpots->setCurrentIndex(row < 0 ? QModelIndex() : m_spots->index(row, 0));
}

void LowerPanels::restyle()
{
    m_spots->setNumbers(m_appearance.numbers());
    m_differences->setWords(charts::Words(m_appearance.numbers()));
    refresh();
}

void LowerPanels::refresh()
{
    const core::NumberFormat numbers = m_appearance.numbers();
    const int ranked = int(m_review.weakSpots().ranked.size());
    const int unscored = int(m_review.weakSpots().unscored.size());
    m_weakSpots->setVisible(ranked + unscored > 0);
    m_nothing->setVisible(ranked + unscored == 0);
    const QString period = tr("%n week(s) to today. Every number shows its parts.",
                              "lower panel of the map: complaints are counted", core::kMapWeeks);
    m_spotsRemark->setFullText(unscored == 0 ? period
                                             : tr("%1 %n touchpoint(s) without scores are not ranked.",
                                                  "lower panel of the map; %1 a sentence ahead", unscored)
                                                   .arg(period));
    m_changesRemark->setFullText(tr("%n touchpoint(s) differ from today to the future",
                                    "lower panel of the map", int(m_review.changes().size())));
    const int findings = m_review.toFix();
    m_fixRemark->setFullText(tr("%n finding(s)", "lower panel of the map", findings));
    m_unfold->setText(tr("Weak spots: %1. To fix: %2", "button: opens the lists under the map")
                          .arg(numbers.integer(ranked), numbers.integer(findings)));
    m_unfold->setAccessibleName(m_unfold->text());
    arrange();
    fitColumns();
}

void LowerPanels::fitColumns()
{
    const QFontMetrics heads(m_appearance.font(TypeRole::Caption));
    for (int column = WeakSpotsModel::Gap; column < WeakSpotsModel::ColumnCount; ++column) {
        const QString head = m_spots->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = heads.horizontalAdvance(head) + m_appearance.px(20);
        for (int row = 0; row < std::min(m_spots->rowCount(), 50); ++row)
            width = std::max(width,
                             m_weakSpots->itemDelegate()->sizeHint({}, m_spots->index(row, column)).width());
        m_weakSpots->header()->resizeSection(column, width);
    }
    m_changes->header()->resizeSection(PairChangesModel::What, m_appearance.px(120));
    m_changes->header()->resizeSection(PairChangesModel::Title, m_appearance.px(180));
}

/// Escape goes back to the map.
void LowerPanels::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void LowerPanels::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const charts::Tokens& t = m_appearance.tokens();
    painter.fillRect(rect(), t.bgSurface);
    painter.fillRect(0, 0, width(), 1, t.borderStrong);
    if (m_right->isVisible() && m_left->isVisible())
        painter.fillRect(m_right->mapTo(this, QPoint(0, 0)).x(), 0, 1, height(), t.borderSubtle);
}

} // namespace cxw::panels
