#pragma once

#include "core/touchmap/map_layout.h"
#include "core/touchmap/pressure.h"
#include "panels/shared/workspace_context.h"

#include <QObject>
#include <QTimer>

namespace cxw::core {
struct Error;
}

namespace cxw::panels {

/// How a map is looked at.
struct MapLook
{
    std::optional<double> zoomPercent;               ///< empty: as much as fits
    std::optional<std::vector<core::LaneKey>> lanes; ///< empty: the usual ones
    core::PressureChoice heat;                       ///< what the lane of complaints shows

    bool operator==(const MapLook&) const = default;
};

/// Remembers how each map is looked at. Kept with the workspace as view state, so without an undo step. GUI
/// thread.
class MapLooks final : public QObject
{
    Q_OBJECT

public:
    explicit MapLooks(const WorkspaceContext& context, QObject* parent = nullptr);

    /// Reads how a map was looked at last; `known` comes later.
    void begin(core::MapId map);
    void setZoom(double percent);
    void setLanes(std::vector<core::LaneKey> lanes);
    void setHeat(const core::PressureChoice& heat);

signals:
    /// Of the map that was begun.
    void known(const cxw::panels::MapLook& look);
    void failed(const cxw::core::Error& error);

private:
    void keep();

    WorkspaceContext m_context;
    core::MapId m_map;
    MapLook m_look;
    QTimer m_still; ///< nobody zooms any more
};

/// Under which name the workspace keeps it.
[[nodiscard]] QString lookNameOf(core::MapId map);
/// As it is kept: "57.5;touchpoint,channel,free:17;severity:26", or with "rate:2026-03-01/2026-03-31"; and
/// read again, without what it does not know.
[[nodiscard]] QString textOf(const MapLook& look);
[[nodiscard]] MapLook mapLookFrom(const QString& text);

} // namespace cxw::panels
