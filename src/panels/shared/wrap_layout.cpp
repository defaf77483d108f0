#include "panels/shared/wrap_layout.h"

#include <QWidget>

#include <algorithm>

namespace cxw::panels {

WrapLayout::WrapLayout(int spacing)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

WrapLayout::~WrapLayout()
{
    for (QLayoutItem* each : m_items)
        delete each;
}

void WrapLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

QLayoutItem* WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    return arrange(QRect(0, 0, inner, 0), false) + margins.top() + margins.bottom();
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* each : m_items)
        if (!each->isEmpty())
            size = size.expandedTo(each->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void WrapLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

/// Moves what is to end at `right` there, what is low to the middle of the line, and empties it.
void WrapLayout::placeLine(std::vector<std::pair<QLayoutItem*, QRect>>& line, int right) const
{
    if (line.empty())
        return;
    const int room = right - line.back().second.right();
    int height = 0;
    for (const auto& [item, rect] : line)
        height = std::max(height, rect.height());
    for (const auto& [item, rect] : line) {
        const bool isPushed = std::ranges::find(m_items, item) - m_items.begin() >= m_leftCount;
        item->setGeometry(rect.translated(isPushed ? room : 0, (height - rect.height()) / 2));
    }
    line.clear();
}

int WrapLayout::arrange(const QRect& rect, bool place) const
{
    QPoint at = rect.topLeft();
    int height = 0;
    std::vector<std::pair<QLayoutItem*, QRect>> line;
    for (QLayoutItem* each : m_items) {
        if (each->isEmpty())
            continue;
        const QSize size = each->sizeHint().boundedTo({rect.width(), QLAYOUTSIZE_MAX});
        if (at.x() > rect.left() && at.x() + size.width() > rect.right() + 1) {
            if (place)
                placeLine(line, rect.right());
            at = {rect.left(), at.y() + height + spacing()};
            height = 0;
        }
        line.emplace_back(each, QRect(at, size));
        at.rx() += size.width() + spacing();
        height = std::max(height, size.height());
    }
    if (place)
        placeLine(line, rect.right());
    return at.y() + height - rect.top();
}

} // namespace cxw::panels
