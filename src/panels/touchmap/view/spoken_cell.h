#pragma once

#include "core/touchmap/map_layout.h"

#include <QAccessible>

namespace cxw::panels {

class MapView;

/// Tells a screen reader what becomes of the cell under the cursor while the map has the keyboard.
class SpokenCell final
{
public:
    explicit SpokenCell(MapView& view);

    void sayFocus();
    /// After an edit: the cursor is elsewhere, or its cell says something else.
    void sayEdited();
    void saySelected();

private:
    void say(QAccessible::Event what);
    [[nodiscard]] bool isHeard() const;
    [[nodiscard]] bool isSelected() const;

    MapView& m_view;
    core::MapCell m_cell;
    QString m_text;
    bool m_wasSelected = false;
};

} // namespace cxw::panels
