#include "panels/touchmap/view/spoken_cell.h"

#include "panels/touchmap/view/map_view.h"

namespace cxw::panels {

SpokenCell::SpokenCell(MapView& view)
    : m_view(view)
{
}

void SpokenCell::sayFocus()
{
    say(QAccessible::Focus);
}

void SpokenCell::sayEdited()
{
    if (!isHeard())
        return;
    const core::MapCell cell = m_view.cursor().cell();
    if (m_cell != cell)
        say(QAccessible::Focus);
    else if (m_text != m_view.cellText(cell))
        say(QAccessible::NameChanged);
}

void SpokenCell::saySelected()
{
    if (isSelected() != m_wasSelected)
        say(isSelected() ? QAccessible::SelectionAdd : QAccessible::SelectionRemove);
}

void SpokenCell::say(QAccessible::Event what)
{
    if (!isHeard())
        return;
    m_cell = m_view.cursor().cell();
    m_text = m_view.cellText(m_cell);
    m_wasSelected = isSelected();
    QAccessibleEvent event(&m_view, what);
    event.setChild(m_cell.row * int(m_view.layout().columns().size()) + m_cell.column);
    QAccessible::updateAccessibility(&event);
}

bool SpokenCell::isHeard() const
{
    return m_view.hasFocus() && QAccessible::isActive();
}

bool SpokenCell::isSelected() const
{
    return m_view.cursor().selected().contains(m_view.cursor().touchpoint());
}

} // namespace cxw::panels
