#pragma once

#include "core/touchmap/map_layout.h"

#include <QPointF>
#include <QTimer>

namespace cxw::panels {

class MapView;

/// What the mouse does on a map, in the coordinates of its layout: chooses, selects with a rubber band, and
/// drags cards, stages and emotions. A drag that comes near a side of the view scrolls the map along.
class MapMouse final
{
public:
    explicit MapMouse(MapView& view);
    ~MapMouse();

    void press(const QPointF& place, Qt::KeyboardModifiers modifiers);
    void move(const QPointF& place);
    void release(const QPointF& place);
    void doubleClick(const QPointF& place);
    /// Ends a drag as if it had never begun; false when there is none.
    bool cancel();

private:
    enum class Drag { None, Cards, Stage, Emotion, Band };
    struct Mark
    {
        core::TouchpointId touchpoint;
        core::PersonaId persona;
    };
    /// Where what is dragged would land: ahead of the column, or at the end of the stage before it.
    struct Edge
    {
        int column = 0;
        bool isEnd = false;
    };

    [[nodiscard]] std::optional<Mark> markAt(const QPointF& place) const;
    [[nodiscard]] Drag dragFrom(const core::MapCell& cell, const QPointF& place);
    void begin(Drag drag);
    /// What was dragged; nothing is from now on.
    Drag end();
    [[nodiscard]] int emotionAt(const QPointF& place) const;
    [[nodiscard]] Edge cardEdgeNear(const QPointF& place) const;
    [[nodiscard]] int stageEdgeNear(const QPointF& place) const;
    void showEdge(const QPointF& place);
    void dropStage(int edge);
    void dropCards(const Edge& edge);
    /// To which side a drag at the place scrolls: -1, 0 or 1.
    [[nodiscard]] int pull(const QPointF& place) const;
    void scrollOn();

    MapView& m_view;
    QTimer m_scroll; ///< runs while a drag pulls at a side
    QPointF m_from;
    QPointF m_place;              ///< where the drag is
    Drag m_possible = Drag::None; ///< once the mouse has gone far enough
    Drag m_drag = Drag::None;
    Mark m_mark;
    core::Touchpoint m_before; ///< the mark's, before it is dragged
    quint64 m_gesture = 0;
};

} // namespace cxw::panels
