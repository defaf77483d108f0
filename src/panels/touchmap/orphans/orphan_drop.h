#pragma once

#include "core/complaint/complaint.h"

#include <QObject>
#include <QPoint>

namespace cxw::panels {

class MapView;

/// Lets complaints be dropped on the columns of a map.
class OrphanDrop final : public QObject
{
    Q_OBJECT

public:
    /// A child of the view.
    explicit OrphanDrop(MapView& view);

signals:
    void dropped(const std::vector<cxw::core::ComplaintId>& ids, cxw::core::TouchpointId touchpoint);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Null where there is none.
    [[nodiscard]] core::TouchpointId touchpointAt(const QPoint& place) const;
    void mark(const QPoint& place);

    MapView& m_view;
};

} // namespace cxw::panels
