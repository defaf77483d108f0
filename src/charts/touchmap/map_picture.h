#pragma once

#include "charts/tokens.h"
#include "charts/touchmap/emotion_curve.h"
#include "charts/words.h"
#include "core/touchmap/map_facts.h"
#include "core/touchmap/map_layout.h"
#include "core/touchmap/pair_changes.h"

#include <QFont>

#include <functional>
#include <set>

class QPainter;

namespace cxw::charts {

/// Draws the line icon of a name (in the bootstrap-icons set) into a square.
using IconPainter = std::function<void(QPainter&, const QRectF&, const QString&, const QColor&)>;

/// What a map's picture shows. Everything it refers to outlives it.
struct MapPicture
{
    const core::WholeMap& whole;
    const core::MapFacts& facts;
    const core::MapLayout& layout; ///< of `whole`
    const std::vector<EmotionCurve>& curves;
    const std::set<core::TouchpointId>& selected;
    /// The touchpoints that are not dimmed; empty when nothing is.
    const std::optional<std::set<core::TouchpointId>>& lit;
    bool invitesTyping = true; ///< the places for a first touchpoint are marked
    /// What becomes of touchpoints from today to the future; null when no pair is shown.
    const std::map<core::TouchpointId, core::PairChangeKind>* pairMarks = nullptr;
};

/// How it is painted.
struct MapBrush
{
    const Tokens& tokens;
    const Words& words;
    QFont font; ///< body text at the size of the map's text
    IconPainter icon;
};

/// Everything below the stages that lies in `exposed`, in the layout's coordinates: grounds, rules, cells and
/// curves.
void paintMap(QPainter& painter, const QRectF& exposed, const MapPicture& picture, const MapBrush& brush);
/// The stages' names and counts between `left` and `right`; the row lies at -stageHeight to 0.
void paintMapStages(QPainter& painter, double left, double right, const MapPicture& picture,
                    const MapBrush& brush);
/// The lanes' names, and the scale of the emotions, at the left of the map from 0 to `width`.
void paintMapLanes(QPainter& painter, double width, const MapPicture& picture, const MapBrush& brush);

} // namespace cxw::charts
