#include "panels/shared/grid_view.h"

#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QHeaderView>
#include <QPainter>

namespace cxw::panels {

GridView::GridView(const Appearance& appearance, QWidget* parent)
    : QTreeView(parent)
    , m_appearance(appearance)
{
    setIndentation(0);
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    useHeader(header());
    const auto restyle = [this] { header()->setFont(m_appearance.font(charts::TypeRole::Caption)); };
    connect(&appearance, &Appearance::changed, this, restyle);
}

void GridView::useHeader(QHeaderView* used)
{
    if (used != header())
        setHeader(used);
    used->setSectionsMovable(false);
    used->setSectionsClickable(false);
    used->setStretchLastSection(false);
    used->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    used->setFont(m_appearance.font(charts::TypeRole::Caption));
}

void GridView::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

/// A tree tells a screen reader that its current row has the focus, even while the keyboard is elsewhere.
void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (hasFocus())
        return QTreeView::currentChanged(current, previous);
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
}

void GridView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QTreeView::drawRow(painter, option, index);
    if (hasFocus() && index.row() == currentIndex().row() && index.parent() == currentIndex().parent())
        drawBox(*painter, QRectF(option.rect).adjusted(3, 1, -3, -1), {}, m_appearance.tokens().focus, 4.0,
                2.0);
}

} // namespace cxw::panels
