#pragma once

#include "charts/tokens.h"

#include <QRectF>
#include <QString>

#include <vector>

class QFont;
class QPainter;

namespace cxw::charts {

struct ChartTable;
class Words;

/// How a part of a split bar looks; what is not known is hatched.
enum class SplitTone { Strong, Warm, Plain, Unknown };

struct SplitPart
{
    QString name;
    qint64 count = 0;
    SplitTone tone = SplitTone::Plain;
};

/// A whole in parts beside each other, each as wide as its share; parts without anything take no room.
struct SplitBar
{
    std::vector<SplitPart> parts;

    [[nodiscard]] qint64 total() const;
};

[[nodiscard]] double splitBarHeight(const SplitBar& bar, double width, const QFont& font);
/// The bar with its counts, the names under it; where these do not fit beside each other, one a line.
void paintSplitBar(QPainter& painter, const QRectF& rect, const SplitBar& bar, const Words& words,
                   const Tokens& tokens, const QFont& font);
/// Where each part is painted; empty ones have no width.
[[nodiscard]] std::vector<QRectF> splitBarPlaces(const QRectF& rect, const SplitBar& bar, const QFont& font);

/// "service: 54 of 120, 45.0 %"
[[nodiscard]] QString splitPartText(const SplitBar& bar, std::size_t part, const Words& words);
/// All parts, one after the other.
[[nodiscard]] QString splitBarSentence(const SplitBar& bar, const Words& words);
[[nodiscard]] ChartTable splitBarTable(const SplitBar& bar, const QString& caption, const Words& words);

} // namespace cxw::charts
