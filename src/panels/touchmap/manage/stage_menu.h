#pragma once

#include <QPoint>

#include <functional>

class QAction;

namespace cxw::core {
class IdSource;
}

namespace cxw::panels {

class MapView;

/// What the menu of a stage leads to and does not do by itself.
struct StageMenuLinks
{
    QAction* parts = nullptr; ///< to stages' goals; null where there is none
    std::function<void()> paste;
};

/// Opens the menu of the stage under the view's cursor: all that can be done with it, each with its key.
void openStageMenu(MapView& view, core::IdSource& ids, const QPoint& place, const StageMenuLinks& links);

} // namespace cxw::panels
