#include "panels/touchmap/lower/lower_panels.h"

#include "core/touchmap/map_facts.h"
#include "panels/shared/grid_view.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/lower/fix_list.h"
#include "panels/touchmap/lower/map_review_presenter.h"
#include "panels/touchmap/lower/pair_changes_model.h"
#include "panels/touchmap/lower/weak_spots_columns.h"
#include "panels/touchmap/lower/weak_spots_model.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr double kLowerHeight = 260.0;
constexpr double kLeastHeight = 216.0;
constexpr double kFixWidth = 400.0;
constexpr double kLowerSideBySide = 1000.0;
constexpr double kShareOfHeight = 0.45; ///< the matrix has the rest
constexpr double kBarRoom = 16.0;       ///< of a scroll bar

} // namespace

QString LowerPanels::wordOf(Page page)
{
    switch (page) {
    case WeakSpots: return tr("Weak spots", "lower panel of the map");
    case ToFix: return tr("To fix", "lower panel of the map");
    case Changes: return tr("Changes", "lower panel of the map: from today to the future");
    }
    return {};
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

LowerPanels::Page LowerPanels::page() const
{
    return m_page == Changes && !m_review.isPair() ? WeakSpots : m_page;
}

void LowerPanels::arrange()
{
    const bool isPair = m_review.isPair();
    if (page() != ToFix)
        m_lists->setCurrentIndex(page() == Changes ? 1 : 0);
    const bool showsChanges = isPair && m_lists->currentIndex() == 1;
    m_top->setVisible(m_isNarrow);
    m_left->layout()->itemAt(0)->widget()->setVisible(!m_isNarrow);
    m_right->layout()->itemAt(0)->widget()->setVisible(!m_isNarrow);
    m_spotsTitle->setVisible(!isPair);
    m_pair->setVisible(isPair);
    m_listRemark->setFullText(remarkOf(showsChanges ? Changes : WeakSpots));
    m_fixRemark->setFullText(remarkOf(ToFix));
    m_tabsRemark->setFullText(remarkOf(page()));
    m_left->setVisible(!m_isNarrow || page() != ToFix);
    m_right->setVisible(!m_isNarrow || page() == ToFix);
    m_right->setMinimumWidth(m_isNarrow ? 0 : m_appearance.px(kFixWidth));
    m_right->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : m_appearance.px(kFixWidth));
    m_open->setVisible(!m_isFolded);
    m_unfold->setVisible(m_isFolded);
    const QSignalBlocker quietTabs(m_tabs);
    m_tabs->setOffered(Changes, isPair);
    m_tabs->choose(page());
    const QSignalBlocker quietPair(m_pair);
    m_pair->choose(showsChanges ? 1 : 0);
}

void LowerPanels::fit(int width, int height, int spare)
{
    m_width = width;
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
    std::vector<KeyHint> hints{{tr("Arrows", "keys"), tr("choose", "what a key does")}};
    if (isIn(ToFix))
        hints.push_back({keyText(Qt::Key_Return), tr("fix", "what a key does: something that is missing")});
    else if (isIn(page()))
        hints.push_back({keyText(Qt::Key_Return), tr("fly to the card", "what a key does")});
    hints.push_back({keyText(Qt::Key_Escape), tr("back to the map", "what a key does")});
    return hints;
}

QString LowerPanels::place() const
{
    for (const Page each : {WeakSpots, ToFix, Changes})
        if (isIn(each))
            return wordOf(each);
    return {};
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
    GridView* view = this->page() == Changes ? m_changes : m_weakSpots;
    if (view->isHidden()) // it has nothing to show
        return (m_isNarrow ? m_foldTabs : m_foldRight)->setFocus(Qt::OtherFocusReason);
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
    case WeakSpots: return keyboard == m_weakSpots || (m_weakSpots->isHidden() && isAncestorOf(keyboard));
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

QString LowerPanels::remarkOf(Page page) const
{
    if (page == ToFix)
        return tr("%n finding(s)", "lower panel of the map", m_review.toFix());
    if (page == Changes)
        return tr("%n touchpoint(s) differ from today to the future", "lower panel of the map",
                  int(m_review.changes().size()));
    const QString period = tr("%n week(s) to today. Every number shows its parts.",
                              "lower panel of the map: complaints are counted", core::kMapWeeks);
    const int unscored = int(m_review.weakSpots().unscored.size());
    return unscored == 0 ? period
                         : tr("%1 %n touchpoint(s) without scores are not ranked.",
                              "lower panel of the map; %1 a sentence ahead", unscored)
                               .arg(period);
}

void LowerPanels::refresh()
{
    const core::NumberFormat numbers = m_appearance.numbers();
    const int ranked = int(m_review.weakSpots().ranked.size());
    const bool hasSpots = ranked + int(m_review.weakSpots().unscored.size()) > 0;
    m_weakSpots->setVisible(hasSpots);
    m_nothing->setVisible(!hasSpots);
    m_unfold->setText(tr("Weak spots: %1. To fix: %2", "button: opens the lists under the map")
                          .arg(numbers.integer(ranked), numbers.integer(m_review.toFix())));
    m_unfold->setAccessibleName(m_unfold->text());
    arrange();
    fitColumns();
}

void LowerPanels::fitColumns()
{
    const int beside = m_isNarrow ? 0 : m_appearance.px(kFixWidth);
    fitWeakSpots(*m_weakSpots, m_appearance, m_width - beside - m_appearance.px(2 * 16 + kBarRoom));
    const QFontMetrics words(m_appearance.font(charts::TypeRole::Caption, true));
    int kind = m_appearance.px(80);
    for (int row = 0; row < m_differences->rowCount(); ++row)
        kind = std::max(
            kind,
            words.horizontalAdvance(m_differences->index(row, PairChangesModel::What).data().toString()));
    m_changes->header()->resizeSection(PairChangesModel::What, kind + m_appearance.px(44));
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
