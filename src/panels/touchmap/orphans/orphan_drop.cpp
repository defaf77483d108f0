#include "panels/touchmap/orphans/orphan_drop.h"

#include "panels/theme/appearance.h"
#include "panels/touchmap/orphans/orphans_model.h"
#include "panels/touchmap/view/map_items.h"
#include "panels/touchmap/view/map_view.h"

#include <QDropEvent>
#include <QMimeData>

namespace cxw::panels {

OrphanDrop::OrphanDrop(MapView& view)
    : QObject(&view)
    , m_view(view)
{
    view.setAcceptDrops(true);
    view.viewport()->setAcceptDrops(true);
    view.viewport()->installEventFilter(this);
}

core::TouchpointId OrphanDrop::touchpointAt(const QPoint& place) const
{
    const auto cell = m_view.layout().cellAt(m_view.mapToScene(place));
    return cell ? m_view.cursor().touchpointAt(cell->column) : core::TouchpointId();
}

/// The column in which they would be dropped.
void OrphanDrop::mark(const QPoint& place)
{
    const auto cell = m_view.layout().cellAt(m_view.mapToScene(place));
    const bool isPossible = cell && !touchpointAt(place).isNull();
    m_view.band().show(isPossible ? QRectF(m_view.layout().leftOf(cell->column), 0.0,
                                           m_view.layout().columnWidth(), m_view.layout().height())
                                  : QRectF(),
                       m_view.appearance().tokens().accent);
}

bool OrphanDrop::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: break;
    case QEvent::DragLeave: m_view.band().show({}, {}); return QObject::eventFilter(watched, event);
    default: return QObject::eventFilter(watched, event);
    }
    auto* drop = static_cast<QDropEvent*>(event);
    if (!drop->mimeData()->hasFormat(orphansMimeType()))
        return QObject::eventFilter(watched, event);
    const QPoint place = drop->position().toPoint();
    const core::TouchpointId touchpoint = touchpointAt(place);
    mark(place);
    // Entering is always allowed, so that the moves are told.
    if (touchpoint.isNull() && event->type() != QEvent::DragEnter) {
        drop->ignore();
        return true;
    }
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop) {
        m_view.band().show({}, {});
        emit dropped(orphansIn(*drop->mimeData()), touchpoint);
    }
    return true;
}

} // namespace cxw::panels
