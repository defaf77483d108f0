#pragma once

#include <QFont>
#include <QRectF>
#include <QSizeF>

#include <vector>

class QPainter;
class QSize;

namespace cxw::charts {
struct Tokens;
}

namespace cxw::panels {

/// What the pictures for a room have in common: they are laid out on a screen of this size and grow or shrink
/// with the real one.
constexpr QSizeF kAudienceScreen(1920.0, 1080.0);
/// Nothing on that screen is written smaller.
constexpr int kLeastAudienceText = 20;

/// Fills a window of `size` and leaves the painter in the screen's coordinates, in its middle.
void beginAudiencePicture(QPainter& painter, const QSize& size, const charts::Tokens& tokens);

/// The font of charts in pixels of that screen.
[[nodiscard]] QFont audienceFont(double pixels, bool strong);

/// The font in the largest size from its own down at which the text fits, so that a long one stays whole.
[[nodiscard]] QFont fittingFont(QPainter& painter, QFont font, const QRectF& rect, int flags,
                                const QString& text);
/// The text in its fitting font.
void drawFitting(QPainter& painter, const QFont& font, const QRectF& rect, int flags, const QString& text);

/// How far a step of many has come.
enum class StepMark { Open, Done, Current };
/// One bar a step, from `left` over `width`, around the height `y`.
void paintStepMarks(QPainter& painter, double left, double width, double y,
                    const std::vector<StepMark>& marks, const charts::Tokens& tokens);

} // namespace cxw::panels
