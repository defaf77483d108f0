#include "charts/statistics/interval_bars.h"

#include "charts/chart_table.h"
#include "charts/statistics/plot.h"
#include "charts/words.h"
#include "core/statistics/wilson.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::charts {
namespace {

constexpr double kMostForRowNames = 0.34; ///< of the width
constexpr double kCap = 4.0;              ///< half the height of an interval's ends
constexpr std::array kTicks{0.0, 0.25, 0.5, 0.75, 1.0};

double shareOf(const SharedHits& row)
{
    return double(row.hits) / double(row.of);
}

QString shareText(const SharedHits& row, const Words& words)
{
    return row.of > 0 ? words.numbers().percent(shareOf(row), 1) : QString(kNoFigure);
}

QString countText(const SharedHits& row, const Words& words)
{
    return words.translate("cxw::charts::IntervalBars", "%1 of %2", "so many of so many cases")
        .arg(words.numbers().integer(row.hits), words.numbers().integer(row.of));
}

double rowHeight(const QFont& font)
{
    return lineHeight(QFontMetricsF(font)) + 4.0;
}

/// Names at the left, figures at the right, what is left for the plot.
struct Columns
{
    double names = 0.0;
    double shares = 0.0;
    double counts = 0.0;
    QRectF plot;

    Columns(const QRectF& rect, const IntervalBars& bars, const Words& words, const QFont& font)
    {
        const QFontMetricsF metrics(font);
        const QFontMetricsF heavy(strong(font));
        for (const SharedHits& each : bars.rows) {
            names = std::max(names, metrics.horizontalAdvance(each.name) + 1.0);
            shares = std::max(shares, heavy.horizontalAdvance(shareText(each, words)) + 1.0);
            counts = std::max(counts, metrics.horizontalAdvance(countText(each, words)) + 1.0);
        }
        names = std::min(names, rect.width() * kMostForRowNames);
        const double left = rect.left() + names + kPlotGap;
        const double right = rect.right() - shares - counts - 2.0 * kPlotGap - 4.0;
        plot = QRectF(left, rect.top(), std::max(40.0, right - left),
                      rowHeight(font) * double(bars.rows.size()));
    }

    [[nodiscard]] double x(double share) const { return plot.left() + plot.width() * share; }
};

void paintGround(QPainter& painter, const Columns& columns, const IntervalBars& bars, const Words& words,
                 const Tokens& tokens)
{
    const double line = lineHeight(QFontMetricsF(painter.font(), painter.device()));
    for (const double tick : kTicks) {
        painter.setPen(QPen(tokens.borderSubtle, 1.0));
        const double x = std::round(columns.x(tick)) + 0.5;
        painter.drawLine(QPointF(x, columns.plot.top()), QPointF(x, columns.plot.bottom()));
        painter.setPen(tokens.textMuted);
        painter.drawText(QRectF(x - 40.0, columns.plot.bottom() + 2.0, 80.0, line), Qt::AlignCenter,
                         tick < 1.0 ? words.numbers().integer(std::llround(100.0 * tick))
                                    : words.numbers().percent(tick));
    }
    if (!bars.goal)
        return;
    QPen dashed(tokens.textPrimary, 2.0);
    dashed.setDashPattern({2.0, 1.5});
    dashed.setCapStyle(Qt::FlatCap);
    painter.setPen(dashed);
    painter.drawLine(QPointF(columns.x(*bars.goal), columns.plot.top()),
                     QPointF(columns.x(*bars.goal), columns.plot.bottom()));
}

void paintInterval(QPainter& painter, const Columns& columns, double y, const SharedHits& row,
                   const QColor& colour, bool misses)
{
    const core::Interval interval = *core::wilsonInterval(row.hits, row.of);
    painter.setPen(QPen(colour, 2.0));
    painter.drawLine(QPointF(columns.x(interval.low), y), QPointF(columns.x(interval.high), y));
    for (const double end : {interval.low, interval.high})
        painter.drawLine(QPointF(columns.x(end), y - kCap), QPointF(columns.x(end), y + kCap));
    paintMark(painter, {columns.x(shareOf(row)), y}, misses ? MarkShape::Square : MarkShape::Disc, colour,
              {});
}

void paintFigures(QPainter& painter, const QRectF& line, const Columns& columns, const SharedHits& row,
                  const Words& words, const Tokens& tokens, bool misses)
{
    const QFont font = painter.font();
    painter.setPen(tokens.textMuted);
    painter.drawText(QRectF(line.right() - columns.counts, line.top(), columns.counts, line.height()),
                     Qt::AlignRight | Qt::AlignVCenter, countText(row, words));
    painter.setFont(strong(font));
    painter.setPen(misses ? tokens.danger : tokens.textPrimary);
    painter.drawText(QRectF(line.right() - columns.counts - kPlotGap - columns.shares, line.top(),
                            columns.shares, line.height()),
                     Qt::AlignRight | Qt::AlignVCenter, shareText(row, words));
    painter.setFont(font);
    painter.setPen(tokens.textPrimary);
    painter.drawText(QRectF(line.left(), line.top(), columns.names, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(row.name, Qt::ElideRight, columns.names));
}

} // namespace

bool missesGoal(const SharedHits& row, const IntervalBars& bars)
{
    const auto interval = core::wilsonInterval(row.hits, row.of);
    return bars.goal && interval && interval->high < *bars.goal;
}

double intervalBarsHeight(const IntervalBars& bars, const QFont& font)
{
    return rowHeight(font) * double(bars.rows.size()) + lineHeight(QFontMetricsF(font)) + 2.0;
}

void paintIntervalBars(QPainter& painter, const QRectF& rect, const IntervalBars& bars, const Words& words,
                       const Tokens& tokens, const QFont& font)
{
    if (bars.rows.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const Columns columns(rect, bars, words, font);
    paintGround(painter, columns, bars, words, tokens);
    const std::vector<QRectF> places = intervalBarPlaces(rect, bars, font);
    for (std::size_t i = 0; i < bars.rows.size(); ++i) {
        const SharedHits& row = bars.rows[i];
        const bool misses = missesGoal(row, bars);
        if (row.of > 0)
            paintInterval(painter, columns, places[i].center().y(), row,
                          misses ? tokens.danger : tokens.accent, misses);
        paintFigures(painter, places[i], columns, row, words, tokens, misses);
    }
    painter.restore();
}

std::vector<QRectF> intervalBarPlaces(const QRectF& rect, const IntervalBars& bars, const QFont& font)
{
    const double height = rowHeight(font);
    std::vector<QRectF> places;
    for (std::size_t i = 0; i < bars.rows.size(); ++i)
        places.emplace_back(rect.left(), rect.top() + height * double(i), rect.width(), height);
    return places;
}

QString intervalBarText(const IntervalBars& bars, std::size_t row, const Words& words)
{
    const SharedHits& shown = bars.rows[row];
    if (shown.of == 0)
        return words.translate("cxw::charts::IntervalBars", "%1: none due yet", "%1 a channel")
            .arg(shown.name);
    const core::Interval interval = *core::wilsonInterval(shown.hits, shown.of);
    const QString text =
        words
            .translate("cxw::charts::IntervalBars", "%1: %2, %3, likely between %4 and %5",
                       "%1 a channel, %2 a share, %3 \"29 of 46\", %4 and %5 the ends of its interval")
            .arg(shown.name, shareText(shown, words), countText(shown, words),
                 words.numbers().decimal(100.0 * interval.low, 1), words.numbers().percent(interval.high, 1));
    return missesGoal(shown, bars) ? text
            + words
                  .translate("cxw::charts::IntervalBars", ", below the goal of %1",
                             "ends a sentence; a share")
                  .arg(words.numbers().percent(*bars.goal))
                                   : text;
}

QString intervalBarsSentence(const IntervalBars& bars, const Words& words)
{
    QStringList missing;
    for (const SharedHits& each : bars.rows)
        if (missesGoal(each, bars))
            missing.append(each.name);
    if (!bars.goal)
        return {};
    if (missing.isEmpty())
        return words
            .translate("cxw::charts::IntervalBars", "No row lies below the goal of %1 beyond chance.",
                       "a share")
            .arg(words.numbers().percent(*bars.goal));
    return words
        .translate("cxw::charts::IntervalBars", "Below the goal of %1 beyond chance: %2.",
                   "%1 a share, %2 a list of channels")
        .arg(words.numbers().percent(*bars.goal), words.list(missing));
}

ChartTable intervalBarsTable(const IntervalBars& bars, const QString& caption, const QString& what,
                             const Words& words)
{
    ChartTable table;
    table.caption = caption;
    table.headers = {what,
                     words.translate("cxw::charts::IntervalBars", "Kept", "column: number of cases"),
                     words.translate("cxw::charts::IntervalBars", "Of", "column: number of cases"),
                     words.translate("cxw::charts::IntervalBars", "Share", "column"),
                     words.translate("cxw::charts::IntervalBars", "From", "column: lower end of an interval"),
                     words.translate("cxw::charts::IntervalBars", "To", "column: upper end of an interval")};
    table.isNumber = {false, true, true, true, true, true};
    for (const SharedHits& each : bars.rows) {
        const auto interval = core::wilsonInterval(each.hits, each.of);
        const auto end = [&](double share) {
            return interval ? words.numbers().percent(share, 1) : QString(kNoFigure);
        };
        table.rows.push_back({each.name, words.numbers().integer(each.hits), words.numbers().integer(each.of),
                              shareText(each, words), end(interval ? interval->low : 0.0),
                              end(interval ? interval->high : 0.0)});
    }
    return table;
}

} // namespace cxw::charts
