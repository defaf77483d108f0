#pragma once

#include "charts/tokens.h"
#include "core/complaint/complaint_step.h"

#include <QRectF>

class QPainter;

namespace cxw::charts {

/// The width of a strip at a height, gaps included.
[[nodiscard]] double stepStripWidth(double height);

/// Eight boxes, one a step: filled for done, hatched for does not apply, outlined for not yet. From the left
/// edge of the rectangle, in the middle of its height.
void paintStepStrip(QPainter& painter, const QRectF& rect, double height, const core::StepMarks& steps,
                    const Tokens& tokens);

} // namespace cxw::charts
