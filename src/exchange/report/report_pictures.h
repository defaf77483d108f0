#pragma once

#include "charts/tokens.h"
#include "exchange/report/sectioned_report.h"

class QFont;
class QPainter;
class QRectF;

namespace cxw::exchange {

// The pictures of a sectioned report, for PDF and HTML alike. `font` is the body text.

inline constexpr double kArrowWidth = 132.0;
inline constexpr double kArrowHeight = 20.0;
inline constexpr double kIntervalWidth = 520.0;
inline constexpr double kIntervalHeight = 56.0;
inline constexpr double kTrendHeight = 112.0;

/// In the middle of a row, with the scale's 1, 2 and 3 as thin lines.
void paintArrow(QPainter& painter, const QRectF& rect, const ReportArrow& arrow,
                const charts::Tokens& tokens);
void paintInterval(QPainter& painter, const QRectF& rect, const ReportInterval& interval,
                   const charts::Tokens& tokens, const QFont& font);
void paintTrend(QPainter& painter, const QRectF& rect, const ReportTrend& trend, const charts::Tokens& tokens,
                const QFont& font);

} // namespace cxw::exchange
