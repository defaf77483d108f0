#pragma once

#include "charts/tokens.h"
#include "core/diagnostic/question.h"

class QPainter;
class QRectF;

namespace cxw::charts {

/// The shape that stands for an area beside its colour; banks that are asked on their own share shapes. Ring
/// for areas of the user's own.
enum class AreaMark { Disc, Square, Triangle, Diamond, Ring };

[[nodiscard]] AreaMark areaMarkOf(const core::AreaId& area);
[[nodiscard]] QColor areaColourOf(const core::AreaId& area, const Tokens& tokens);
/// Fills the square in the middle of `rect`; 10 to 14 px in lists.
void paintAreaMark(QPainter& painter, const QRectF& rect, const core::AreaId& area, const Tokens& tokens);

} // namespace cxw::charts
