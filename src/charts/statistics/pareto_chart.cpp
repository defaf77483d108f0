#include "charts/statistics/pareto_chart.h"

#include "charts/cell_painting.h"
#include "charts/statistics/plot.h"
#include "charts/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace cxw::charts {
namespace {

constexpr int kSteps = 5; ///< of both axes, so that they share their lines
constexpr int kMostNameLines = 3;
constexpr double kBarShare = 0.82;        ///< of a slot
constexpr double kMostForBarNames = 0.42; ///< of the width, where the bars lie
constexpr double kVital = 0.8;
constexpr double kUprightHeight = 190.0; ///< at 100 % text size, in which a line has 17

/// The lines of a name, broken between words and at soft hyphens.
QStringList brokenName(const QString& name, double width, const QFont& font)
{
    QTextLayout layout(name, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        QString text = name.mid(line.textStart(), line.textLength());
        const bool isHyphenated = text.endsWith(QChar(QChar::SoftHyphen));
        text.remove(QChar(QChar::SoftHyphen));
        lines.append(isHyphenated ? text + QLatin1Char('-') : text.trimmed());
    }
    layout.endLayout();
    return lines;
}

double widest(const QStringList& texts, const QFontMetricsF& metrics)
{
    double width = 0.0;
    for (const QString& each : texts)
        width = std::max(width, metrics.horizontalAdvance(each));
    return width;
}

QString percentAt(int step, const Words& words)
{
    return words.numbers().percent(double(step) / kSteps);
}

/// Bars that stand.
struct Upright
{
    ValueAxis axis;
    QRectF plot;
    double slot = 0.0;
    std::vector<QStringList> names;
    bool fits = true; ///< the names do

    Upright(const QRectF& rect, const ParetoChart& chart, const Words& words, const QFont& font)
    {
        const QFontMetricsF metrics(font);
        double highest = 1.0;
        for (const core::ParetoBar& each : chart.pareto.bars)
            highest = std::max(highest, each.item.value / chart.unit);
        axis = axisInSteps(highest, kSteps);
        const double left = metrics.horizontalAdvance(words.numbers().integer(qint64(axis.top()))) + kPlotGap;
        const double right = metrics.horizontalAdvance(percentAt(kSteps, words)) + kPlotGap;
        slot = (rect.width() - left - right) / double(std::max<std::size_t>(1, chart.pareto.bars.size()));
        qsizetype lines = 1;
        for (const QString& each : chart.names) {
            names.push_back(brokenName(each, slot - 4.0, font));
            lines = std::max(lines, names.back().size());
            fits =
                fits && names.back().size() <= kMostNameLines && widest(names.back(), metrics) <= slot - 2.0;
        }
        const double line = lineHeight(metrics);
        plot = QRectF(rect.left() + left, rect.top() + line / 2.0, rect.width() - left - right,
                      rect.height() - line / 2.0 - line * double(lines) - 4.0);
    }

    [[nodiscard]] QRectF slotAt(std::size_t bar) const
    {
        return {plot.left() + slot * double(bar), plot.top(), slot, plot.height()};
    }
    [[nodiscard]] QRectF barAt(std::size_t bar, double value) const
    {
        const double height = plot.height() * value / axis.top();
        const QRectF all = slotAt(bar);
        return {all.left() + slot * (1.0 - kBarShare) / 2.0, plot.bottom() - height, slot * kBarShare,
                height};
    }
    [[nodiscard]] QPointF pointAt(std::size_t bar, double percent) const
    {
        return {slotAt(bar).center().x(), plot.bottom() - plot.height() * percent / 100.0};
    }
};

void paintBar(QPainter& painter, const QRectF& rect, bool vital, const Tokens& tokens)
{
    const QRectF bar = onPixels(painter, rect);
    if (bar.height() >= 1.0 && bar.width() >= 1.0)
        paintFilledCell(painter, bar, {.radius = 0.0}, vital ? tokens.accent : tokens.bgSurface,
                        vital ? tokens.accent : tokens.borderStrong);
}

void paintAxes(QPainter& painter, const Upright& shape, const Words& words, const Tokens& tokens)
{
    const double line = lineHeight(QFontMetricsF(painter.font(), painter.device()));
    for (int step = 0; step <= kSteps; ++step) {
        const double y = std::round(shape.plot.bottom() - shape.plot.height() * step / kSteps) + 0.5;
        painter.setPen(QPen(tokens.borderSubtle, 1.0));
        painter.drawLine(QPointF(shape.plot.left(), y), QPointF(shape.plot.right(), y));
        painter.setPen(tokens.textMuted);
        painter.drawText(QRectF(shape.plot.left() - 200.0 - kPlotGap, y - line / 2.0, 200.0, line),
                         Qt::AlignRight | Qt::AlignVCenter,
                         words.numbers().integer(qint64(std::llround(shape.axis.step * step))));
        painter.drawText(QRectF(shape.plot.right() + kPlotGap, y - line / 2.0, 200.0, line),
                         Qt::AlignLeft | Qt::AlignVCenter, percentAt(step, words));
    }
}

void paintEightyLine(QPainter& painter, const Upright& shape, const Tokens& tokens)
{
    QPen dashed(tokens.textPrimary, 1.5);
    dashed.setDashPattern({3.0, 2.0});
    dashed.setCapStyle(Qt::FlatCap);
    painter.setPen(dashed);
    const double y = shape.plot.bottom() - shape.plot.height() * kVital;
    painter.drawLine(QPointF(shape.plot.left(), y), QPointF(shape.plot.right(), y));
}

void paintLine(QPainter& painter, const Upright& shape, const ParetoChart& chart, const Tokens& tokens)
{
    QPolygonF line;
    for (std::size_t i = 0; i < chart.pareto.bars.size(); ++i)
        line.append(shape.pointAt(i, chart.pareto.bars[i].cumulativePercent));
    painter.setBrush(Qt::NoBrush);
    for (const QPen& pen : {QPen(tokens.bgSurface, 6.0), QPen(tokens.textPrimary, 2.0)}) { // halo, line
        painter.setPen(pen);
        painter.drawPolyline(line);
    }
    for (const QPointF& each : line)
        paintMark(painter, each, MarkShape::Ring, tokens.textPrimary, tokens.bgSurface);
}

void paintTrueShare(QPainter& painter, const Upright& shape, const ParetoChart& chart, const Words& words,
                    const Tokens& tokens)
{
    const int vital = chart.pareto.vitalFew;
    if (vital == 0 || vital == int(chart.pareto.bars.size()))
        return;
    const double percent = chart.pareto.bars[std::size_t(vital - 1)].cumulativePercent;
    const QPointF at = shape.pointAt(std::size_t(vital - 1), percent);
    const QFont font = painter.font();
    painter.setFont(strong(font));
    const double line = lineHeight(QFontMetricsF(painter.font(), painter.device()));
    paintLabel(painter, {shape.plot.left(), at.y() - line - 3.0, at.x() - shape.plot.left(), line},
               Qt::AlignRight, words.numbers().percent(percent / 100.0, 1), tokens.textPrimary,
               tokens.bgSurface);
    painter.setFont(font);
}

void paintUpright(QPainter& painter, const Upright& shape, const ParetoChart& chart, const Words& words,
                  const Tokens& tokens)
{
    const QFont font = painter.font();
    const double line = lineHeight(QFontMetricsF(font, painter.device()));
    paintAxes(painter, shape, words, tokens);
    for (std::size_t i = 0; i < chart.pareto.bars.size(); ++i) {
        paintBar(painter, shape.barAt(i, chart.pareto.bars[i].item.value / chart.unit), chart.isVital(i),
                 tokens);
        painter.setPen(tokens.textSecondary);
        QRectF below(shape.slotAt(i).left() - 10.0, shape.plot.bottom() + 4.0, shape.slot + 20.0, line);
        for (const QString& each : shape.names[i]) {
            painter.drawText(below, Qt::AlignCenter, each);
            below.translate(0.0, line);
        }
    }
    paintEightyLine(painter, shape, tokens);
    paintLine(painter, shape, chart, tokens);
    for (std::size_t i = 0; i < chart.pareto.bars.size(); ++i) {
        const QRectF foot(shape.slotAt(i).left(), shape.plot.bottom() - line - 4.0, shape.slot, line);
        const bool inside = chart.isVital(i)
            && shape.barAt(i, chart.pareto.bars[i].item.value / chart.unit).height() > line + 4.0;
        paintWhenItFits(painter, foot, chart.values[qsizetype(i)], strong(font),
                        inside ? tokens.onAccent : tokens.textPrimary);
    }
    paintTrueShare(painter, shape, chart, words, tokens);
}

/// Bars that lie: a line each.
struct Lying
{
    double line = 0.0;
    double names = 0.0;
    double figures = 0.0;
    double longest = 1.0;
    QRectF rect;

    Lying(const QRectF& given, const ParetoChart& chart, const Words& words, const QFont& font)
        : rect(given)
    {
        const QFontMetricsF metrics(font);
        line = lineHeight(metrics) + 4.0;
        names = std::min(widest(chart.names, metrics) + 2.0, rect.width() * kMostForBarNames);
        for (std::size_t i = 0; i < chart.pareto.bars.size(); ++i) {
            figures =
                std::max(figures, QFontMetricsF(strong(font)).horizontalAdvance(figuresOf(chart, i, words)));
            longest = std::max(longest, chart.pareto.bars[i].item.value);
        }
    }

    [[nodiscard]] static QString figuresOf(const ParetoChart& chart, std::size_t bar, const Words& words)
    {
        return chart.values[qsizetype(bar)] + QStringLiteral(" · ")
            + words.numbers().percent(chart.pareto.bars[bar].cumulativePercent / 100.0, 1);
    }
    [[nodiscard]] QRectF lineAt(std::size_t bar) const
    {
        return {rect.left(), rect.top() + line * double(bar), rect.width(), line};
    }
};

void paintLying(QPainter& painter, const Lying& shape, const ParetoChart& chart, const Words& words,
                const Tokens& tokens)
{
    const QFont font = painter.font();
    const QFontMetricsF metrics(font, painter.device());
    for (std::size_t i = 0; i < chart.pareto.bars.size(); ++i) {
        const QRectF line = shape.lineAt(i);
        QString name = chart.names[qsizetype(i)];
        name.remove(QChar(QChar::SoftHyphen));
        painter.setPen(tokens.textPrimary);
        painter.drawText(QRectF(line.left(), line.top(), shape.names, line.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(name, Qt::ElideRight, shape.names));
        const double room = line.width() - shape.names - shape.figures - 2.0 * kPlotGap - 2.0;
        paintBar(painter,
                 {line.left() + shape.names + kPlotGap, line.top() + 4.0,
                  std::max(2.0, room * chart.pareto.bars[i].item.value / shape.longest), line.height() - 8.0},
                 chart.isVital(i), tokens);
        painter.setFont(int(i) + 1 == chart.pareto.vitalFew ? strong(font) : font);
        painter.setPen(tokens.textPrimary);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, Lying::figuresOf(chart, i, words));
        painter.setFont(font);
    }
}

} // namespace

void paintPareto(QPainter& painter, const QRectF& rect, const ParetoChart& chart, const Words& words,
                 const Tokens& tokens, const QFont& font)
{
    if (chart.pareto.bars.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const Upright upright(rect, chart, words, font);
    if (upright.fits)
        paintUpright(painter, upright, chart, words, tokens);
    else
        paintLying(painter, Lying(rect, chart, words, font), chart, words, tokens);
    painter.restore();
}

std::vector<QRectF> paretoPlaces(const QRectF& rect, const ParetoChart& chart, const Words& words,
                                 const QFont& font)
{
    const Upright upright(rect, chart, words, font);
    const Lying lying(rect, chart, words, font);
    std::vector<QRectF> places;
    for (std::size_t i = 0; i < chart.pareto.bars.size(); ++i)
        places.push_back(upright.fits ? upright.slotAt(i) : lying.lineAt(i));
    return places;
}

double paretoHeight(const ParetoChart& chart, double width, const Words& words, const QFont& font)
{
    const QRectF rect(0.0, 0.0, width, kUprightHeight);
    if (Upright(rect, chart, words, font).fits)
        return kUprightHeight / 17.0 * lineHeight(QFontMetricsF(font));
    return Lying(rect, chart, words, font).line * double(chart.pareto.bars.size());
}

} // namespace cxw::charts
