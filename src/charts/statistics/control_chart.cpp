#include "charts/statistics/control_chart.h"

#include "charts/statistics/control_words.h"
#include "charts/statistics/plot.h"
#include "charts/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::charts {
namespace {

constexpr int kMostSteps = 4;
constexpr std::array kTickEvery{1, 2, 5, 10, 13, 26, 52, 104, 260};

/// A line that a stretch is held against, with its word.
struct LevelLabel
{
    double value = 0.0;
    QString text;
    bool isLimit = false;
    bool isMuted = false;
};

std::vector<LevelLabel> levelsOf(const core::XmrLimits& limits, const Words& words)
{
    const auto figure = [&](double value) { return words.numbers().decimal(value, 1); };
    std::vector<LevelLabel> levels{
        {limits.limits.high,
         words.translate("cxw::charts::ControlChart", "upper %1", "beside a limit")
             .arg(figure(limits.limits.high)),
         true},
        {limits.mean,
         words.translate("cxw::charts::ControlChart", "mean %1", "beside a line").arg(figure(limits.mean))}};
    if (limits.limits.low > 0.0)
        levels.push_back({limits.limits.low,
                          words.translate("cxw::charts::ControlChart", "lower %1", "beside a limit")
                              .arg(figure(limits.limits.low)),
                          true});
    return levels;
}

/// What stands at the right: the levels of the last stretch and the week that is not over.
std::vector<LevelLabel> labelsAtRight(const ControlSeries& series, const Words& words)
{
    std::vector<LevelLabel> labels;
    if (!series.stretches.empty() && series.stretches.back().limits)
        labels = levelsOf(*series.stretches.back().limits, words);
    if (!series.marks.empty() && series.marks.back().isPartial)
        labels.push_back(
            {series.marks.back().value,
             words.translate("cxw::charts::ControlChart", "%1 so far", "beside a week that is not over")
                 .arg(controlValue(series.marks.back().value, words)),
             false, true});
    std::ranges::stable_sort(labels, std::ranges::greater(), &LevelLabel::value);
    return labels;
}

struct Shape
{
    ValueAxis axis;
    QRectF plot;
    double slot = 0.0;
    double line = 0.0;

    Shape(const QRectF& rect, const ControlSeries& series, const Words& words, const QFont& font)
    {
        const QFontMetricsF metrics(font);
        line = lineHeight(metrics);
        double highest = 1.0;
        for (const ControlMark& each : series.marks)
            highest = std::max(highest, each.value);
        for (const auto& each : series.stretches)
            if (each.limits)
                highest = std::max(highest, each.limits->limits.high);
        axis = axisUpTo(highest, kMostSteps);
        double right = 4.0;
        for (const LevelLabel& each : labelsAtRight(series, words))
            right = std::max(right, metrics.horizontalAdvance(each.text) + kPlotGap);
        const double left = metrics.horizontalAdvance(words.numbers().integer(qint64(axis.top()))) + kPlotGap;
        const double top = series.fix.isEmpty() ? line / 2.0 : line * 1.25;
        plot = QRectF(rect.left() + left, rect.top() + top, rect.width() - left - right,
                      rect.height() - top - line - 4.0);
        slot = plot.width() / double(std::max<std::size_t>(1, series.marks.size()));
    }

    [[nodiscard]] double y(double value) const { return plot.bottom() - plot.height() * value / axis.top(); }
    [[nodiscard]] double leftOf(std::size_t mark) const { return plot.left() + slot * double(mark); }
    [[nodiscard]] QPointF at(const ControlSeries& series, std::size_t mark) const
    {
        return {leftOf(mark) + slot / 2.0, y(series.marks[mark].value)};
    }
};

void paintAxis(QPainter& painter, const Shape& shape, const ControlSeries& series, const Words& words,
               const Tokens& tokens)
{
    for (int step = 0; step <= shape.axis.steps; ++step) {
        const double value = shape.axis.step * step;
        const double y = std::round(shape.y(value)) + 0.5;
        painter.setPen(QPen(tokens.borderSubtle, 1.0));
        painter.drawLine(QPointF(shape.plot.left(), y), QPointF(shape.plot.right(), y));
        painter.setPen(tokens.textMuted);
        painter.drawText(
            QRectF(shape.plot.left() - 200.0 - kPlotGap, y - shape.line / 2.0, 200.0, shape.line),
            Qt::AlignRight | Qt::AlignVCenter, words.numbers().integer(std::llround(value)));
    }
    const QFontMetricsF metrics(painter.font(), painter.device());
    double widest = 0.0;
    for (const ControlMark& each : series.marks)
        widest = std::max(widest, metrics.horizontalAdvance(each.tick) + 6.0);
    const auto enough = [&](int every) { return shape.slot * every >= widest; };
    const auto* found = std::ranges::find_if(kTickEvery, enough);
    const std::size_t every = found == kTickEvery.end() ? series.marks.size() : std::size_t(*found);
    for (std::size_t i = 0; i < series.marks.size(); i += std::max<std::size_t>(1, every))
        painter.drawText(
            QRectF(shape.leftOf(i) + shape.slot / 2.0 - 100.0, shape.plot.bottom() + 4.0, 200.0, shape.line),
            Qt::AlignCenter, series.marks[i].tick);
}

void paintLevels(QPainter& painter, const Shape& shape, const ControlSeries::Stretch& stretch,
                 const Tokens& tokens)
{
    if (!stretch.limits)
        return;
    const double left = shape.leftOf(stretch.first);
    const double right = shape.leftOf(stretch.end);
    QPen dashed(tokens.danger, 2.0);
    dashed.setDashPattern({4.0, 2.0});
    dashed.setCapStyle(Qt::FlatCap);
    painter.setPen(dashed);
    for (const double limit : {stretch.limits->limits.high, stretch.limits->limits.low})
        if (limit > 0.0)
            painter.drawLine(QPointF(left, shape.y(limit)), QPointF(right, shape.y(limit)));
    painter.setPen(QPen(tokens.textPrimary, 1.5));
    painter.drawLine(QPointF(left, shape.y(stretch.limits->mean)),
                     QPointF(right, shape.y(stretch.limits->mean)));
}

void paintMarks(QPainter& painter, const Shape& shape, const ControlSeries& series,
                const ControlSeries::Stretch& stretch, const Tokens& tokens)
{
    for (std::size_t i = stretch.first + 1; i < stretch.end; ++i) {
        const bool partial = series.marks[i].isPartial || series.marks[i - 1].isPartial;
        painter.setPen(QPen(tokens.accent, 1.8, partial ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(shape.at(series, i - 1), shape.at(series, i));
    }
    for (std::size_t i = stretch.first; i < stretch.end; ++i) {
        const ControlMark& mark = series.marks[i];
        paintMark(painter, shape.at(series, i),
                  mark.isPartial      ? MarkShape::Ring
                      : mark.isSignal ? MarkShape::Square
                                      : MarkShape::Disc,
                  mark.isSignal && !mark.isPartial ? tokens.danger : tokens.accent, tokens.bgSurface);
    }
}

/// Words beside the lines that end at `x`, pushed apart where they would touch.
void paintLevelLabels(QPainter& painter, const Shape& shape, double x, const std::vector<LevelLabel>& labels,
                      double from, const Tokens& tokens)
{
    std::vector<double> tops;
    for (const LevelLabel& each : labels)
        tops.push_back(shape.y(each.value) - shape.line / 2.0);
    tops = apart(std::move(tops), shape.line - 3.0, from, shape.plot.bottom() + shape.line / 2.0);
    for (std::size_t i = 0; i < labels.size(); ++i)
        paintLabel(painter, {x + kPlotGap, tops[i], 200.0, shape.line}, Qt::AlignLeft, labels[i].text,
                   labels[i].isLimit       ? tokens.danger
                       : labels[i].isMuted ? tokens.textMuted
                                           : tokens.textSecondary,
                   tokens.bgSurface);
}

void paintFix(QPainter& painter, const Shape& shape, const ControlSeries& series, const Words& words,
              const Tokens& tokens)
{
    const auto& before = series.stretches.front();
    const double x = shape.leftOf(before.end);
    painter.setPen(QPen(tokens.success, 2.0));
    painter.drawLine(QPointF(x, shape.plot.top() - shape.line), QPointF(x, shape.plot.bottom()));
    if (before.limits) {
        std::vector<LevelLabel> levels = levelsOf(*before.limits, words);
        paintLevelLabels(painter, shape, x - 1.0, levels, shape.plot.top(), tokens);
    }
    const QFont font = painter.font();
    painter.setFont(strong(font));
    const double width = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(series.fix);
    const double room = shape.plot.right() + 60.0;
    const bool atRight = x + kPlotGap + width <= room;
    painter.setPen(tokens.success);
    painter.drawText(QRectF(atRight ? x + kPlotGap : x - kPlotGap - width, shape.plot.top() - shape.line,
                            width + 2.0, shape.line),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, series.fix);
    painter.setFont(font);
}

/// The latest value beyond a limit carries its figure.
void paintSignalLabel(QPainter& painter, const Shape& shape, const ControlSeries& series, const Words& words,
                      const Tokens& tokens)
{
    for (std::size_t i = series.marks.size(); i-- > 0;) {
        const auto* stretch = series.stretchOf(i);
        const ControlMark& mark = series.marks[i];
        if (!mark.isSignal || !stretch || !stretch->limits || mark.value <= stretch->limits->limits.high)
            continue;
        const QPointF at = shape.at(series, i);
        const QFont font = painter.font();
        painter.setFont(strong(font));
        const QString text =
            words.translate("cxw::charts::ControlChart", "%1 in %2", "beside a signal: %1 a count, %2 a week")
                .arg(controlValue(mark.value, words), mark.name);
        const double width = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(text);
        const bool atLeft = at.x() - kPlotGap - width > shape.plot.left();
        paintLabel(painter,
                   {atLeft ? at.x() - kPlotGap - width : at.x() + kPlotGap, at.y() - shape.line * 0.75, width,
                    shape.line},
                   Qt::AlignLeft, text, tokens.danger, tokens.bgSurface);
        painter.setFont(font);
        return;
    }
}

} // namespace

const ControlSeries::Stretch* ControlSeries::stretchOf(std::size_t mark) const
{
    const auto found = std::ranges::find_if(
        stretches, [mark](const Stretch& each) { return mark >= each.first && mark < each.end; });
    return found == stretches.end() ? nullptr : &*found;
}

void paintControlChart(QPainter& painter, const QRectF& rect, const ControlSeries& series, const Words& words,
                       const Tokens& tokens, const QFont& font)
{
    if (series.marks.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const Shape shape(rect, series, words, font);
    paintAxis(painter, shape, series, words, tokens);
    for (const auto& stretch : series.stretches)
        paintLevels(painter, shape, stretch, tokens);
    if (!series.fix.isEmpty() && series.stretches.size() > 1)
        paintFix(painter, shape, series, words, tokens);
    for (const auto& stretch : series.stretches)
        paintMarks(painter, shape, series, stretch, tokens);
    paintSignalLabel(painter, shape, series, words, tokens);
    paintLevelLabels(painter, shape, shape.plot.right(), labelsAtRight(series, words), rect.top(), tokens);
    painter.restore();
}

std::vector<QRectF> controlPlaces(const QRectF& rect, const ControlSeries& series, const Words& words,
                                  const QFont& font)
{
    const Shape shape(rect, series, words, font);
    std::vector<QRectF> places;
    for (std::size_t i = 0; i < series.marks.size(); ++i)
        places.emplace_back(shape.leftOf(i), shape.plot.top(), shape.slot, shape.plot.height());
    return places;
}

} // namespace cxw::charts
