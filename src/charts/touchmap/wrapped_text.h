#pragma once

#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace cxw::charts {

/// `text` with soft hyphens in its long words, at places where most languages that are spelt in letters may
/// break: before a consonant that a vowel follows. Never within two letters of an end.
[[nodiscard]] QString softHyphenated(const QString& text);

/// Text broken into as many lines as the rectangle has room for, the last one cut with an ellipsis.
void paintWrapped(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                  Qt::Alignment sideways = Qt::AlignLeft);
/// How high all of it is at that width.
[[nodiscard]] double wrappedHeight(double width, const QString& text, const QFont& font);

} // namespace cxw::charts
