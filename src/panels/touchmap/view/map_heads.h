#pragma once

#include "core/touchmap/map_layout.h"

#include <QWidget>

class QPainter;

namespace cxw::panels {

class MapView;

/// The stages over a map, which stay put when it is scrolled down; its corner lies over the lanes' names.
class StageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StageBar(MapView& view);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] QPointF onMap(const QMouseEvent& event) const;
    void paintArriving(QPainter& painter);

    MapView& m_view;
};

/// The names of the lanes at the left of a map, which stay put when it is scrolled sideways.
class LaneBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LaneBar(MapView& view);

    /// Lies over the name of a lane from now on, and goes with it.
    void hold(const core::LaneKey& lane, QWidget& widget);
    void placeHeld();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MapView& m_view;
    core::LaneKey m_lane;
    QWidget* m_held = nullptr;
};

/// Where on screen the menu of the stage under the cursor opens by key: at the left of its head.
[[nodiscard]] QPoint stageMenuPlace(const MapView& view);

} // namespace cxw::panels
