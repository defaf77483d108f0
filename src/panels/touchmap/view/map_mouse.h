#pragma once

#include "core/touchmap/map_layout.h"

#include <QPointF>

namespace cxw::panels {

class MapView;

/// What the mouse does on a map, in the coordinates of its layout: chooses, selects with a rubber band, and
/// drags cards, stages and emotions.
class MapMouse final
{
public:
    explicit MapMouse(MapView& view);

    void press(const QPointF& place, Qt::KeyboardModifiers modifiers);
    void move(const QPointF& place);
    void release(const QPointF& place);
    void doubleClick(const QPointF& place);

private:
    enum class Drag { None, Cards, Stage, Emotion, Band };
    struct Mark
    {
        core::TouchpointId touchpoint;
        core::PersonaId persona;
    };

    [[nodiscard]] std::optional<Mark> markAt(const QPointF& place) const;
    [[nodiscard]] Drag dragFrom(const core::MapCell& cell, const QPointF& place);
    /// The edge between two columns, or two stages, that is nearest.
    [[nodiscard]] int edgeNear(const QPointF& place) const;
    void showEdge(const QPointF& place);
    void dropStage(int edge);
    void dropCards(int edge);

    MapView& m_view;
    QPointF m_from;
    Drag m_possible = Drag::None; ///< once the mouse has gone far enough
    Drag m_drag = Drag::None;
    Mark m_mark;
    quint64 m_gesture = 0;
};

} // namespace cxw::panels
