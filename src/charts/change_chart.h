#pragma once

#include "charts/tokens.h"
#include "core/diagnostic/paired_change.h"

#include <optional>

class QFont;
class QPainter;
class QRectF;
class QString;

namespace cxw::charts {

class Words;

/// Where a value of 1 to 3 lies on the axis of `rect`, whose edges are 1 and 3.
[[nodiscard]] double changeAxisX(const QRectF& rect, double value);

/// An open dot at the earlier value and an arrow to the later one; the dot alone when nothing changed. A
/// hollow diamond stands where the earlier round should have been as seen now.
void paintChangeArrow(QPainter& painter, const QRectF& rect, double from, double to, const Tokens& tokens,
                      std::optional<int> then = {});

/// A triangle up or down and the change on the ground of its direction.
void paintChangeBadge(QPainter& painter, const QRectF& rect, double change, const QString& text,
                      const Tokens& tokens, const QFont& font);

/// The mean change with its interval on a line that always holds 0; ends are labelled.
void paintChangeInterval(QPainter& painter, const QRectF& rect, const core::PairedChange& change,
                         const Words& words, const Tokens& tokens, const QFont& font);

} // namespace cxw::charts
