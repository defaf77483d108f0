#pragma once

#include "charts/tokens.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <vector>

class QFontMetricsF;
class QPainter;
class QPointF;
class QString;

namespace cxw::charts {

/// Between a plot and the words beside it.
inline constexpr double kPlotGap = 8.0;

/// Round steps from 0 up to at least the highest value.
struct ValueAxis
{
    double step = 1.0;
    int steps = 1;

    [[nodiscard]] double top() const { return step * double(steps); }
};

/// At most `mostSteps` steps of 1, 2 or 5 times a power of ten, none under 1. `highest` not negative.
[[nodiscard]] ValueAxis axisUpTo(double highest, int mostSteps);
/// Exactly so many steps, so that two axes can share their lines.
[[nodiscard]] ValueAxis axisInSteps(double highest, int steps);

/// The height of one line of text, with a little air.
[[nodiscard]] double lineHeight(const QFontMetricsF& metrics);
/// `font` in semibold.
[[nodiscard]] QFont strong(const QFont& font);

/// Text that first wipes its own ground, aligned within `rect` (Qt::Alignment); not cut.
void paintLabel(QPainter& painter, const QRectF& rect, int alignment, const QString& text,
                const QColor& colour, const QColor& ground);

enum class MarkShape { Disc, Square, Ring };
/// One measured value.
void paintMark(QPainter& painter, const QPointF& at, MarkShape shape, const QColor& colour,
               const QColor& ground);

/// The tops of labels of one height, each as near to where it wants to be as the others allow, in the order
/// of `wanted` (rising), within `from` to `to`.
[[nodiscard]] std::vector<double> apart(std::vector<double> wanted, double height, double from, double to);

} // namespace cxw::charts
