#include "panels/shared/shown_charts.h"

#include "charts/statistics/control_words.h"
#include "charts/statistics/pareto_words.h"
#include "charts/statistics/plot.h"
#include "charts/words.h"

#include <QFontMetricsF>

namespace cxw::panels {
namespace {

/// The text of each of `count` values.
template <class TextOf> QStringList textsOf(std::size_t count, TextOf textOf)
{
    QStringList texts;
    for (std::size_t i = 0; i < count; ++i)
        texts.append(textOf(i));
    return texts;
}

} // namespace

ShownChart shownTimes(const charts::TimesTable& table, const QString& name, const charts::Words& words)
{
    return {
        .name = name,
        .sentence = {},
        .paint = [table,
                  words](QPainter& painter, const QRectF& rect, const charts::Tokens& tokens,
                         const QFont& font) { paintTimesTable(painter, rect, table, words, tokens, font); },
        .places = [table](const QRectF& rect, const QFont& font) { return timesPlaces(rect, table, font); },
        .height = [table](double, const QFont& font) { return timesTableHeight(table, font); },
        .values = textsOf(table.size(), [&](std::size_t i) { return timesRowText(table[i], words); }),
        .showsValues = true};
}

ShownChart shownIntervals(const charts::IntervalBars& bars, const QString& name, const charts::Words& words)
{
    return {
        .name = name,
        .sentence = intervalBarsSentence(bars, words),
        .paint = [bars,
                  words](QPainter& painter, const QRectF& rect, const charts::Tokens& tokens,
                         const QFont& font) { paintIntervalBars(painter, rect, bars, words, tokens, font); },
        .places = [bars](const QRectF& rect,
                         const QFont& font) { return intervalBarPlaces(rect, bars, font); },
        .height = [bars](double, const QFont& font) { return intervalBarsHeight(bars, font); },
        .values = textsOf(bars.rows.size(), [&](std::size_t i) { return intervalBarText(bars, i, words); })};
}

ShownChart shownPareto(const charts::ParetoChart& chart, const QString& name, const charts::Words& words)
{
    return {.name = name,
            .sentence = paretoSentence(chart, words),
            .paint = [chart,
                      words](QPainter& painter, const QRectF& rect, const charts::Tokens& tokens,
                             const QFont& font) { paintPareto(painter, rect, chart, words, tokens, font); },
            .places = [chart, words](const QRectF& rect,
                                     const QFont& font) { return paretoPlaces(rect, chart, words, font); },
            .height = [chart, words](double width,
                                     const QFont& font) { return paretoHeight(chart, width, words, font); },
            .values = textsOf(chart.pareto.bars.size(),
                              [&](std::size_t i) { return paretoBarText(chart, i, words); })};
}

ShownChart shownSplit(const charts::SplitBar& bar, const QString& name, const charts::Words& words)
{
    return {
        .name = name,
        .sentence = splitBarSentence(bar, words),
        .paint = [bar, words](QPainter& painter, const QRectF& rect, const charts::Tokens& tokens,
                              const QFont& font) { paintSplitBar(painter, rect, bar, words, tokens, font); },
        .places = [bar](const QRectF& rect, const QFont& font) { return splitBarPlaces(rect, bar, font); },
        .height = [bar](double width, const QFont& font) { return splitBarHeight(bar, width, font); },
        .values = textsOf(bar.parts.size(), [&](std::size_t i) { return splitPartText(bar, i, words); })};
}

ShownChart shownControl(const charts::ControlSeries& series, const QString& name, double lines,
                        const charts::Words& words)
{
    return {
        .name = name,
        .sentence = controlSentence(series, words),
        .paint = [series, words](
                     QPainter& painter, const QRectF& rect, const charts::Tokens& tokens,
                     const QFont& font) { paintControlChart(painter, rect, series, words, tokens, font); },
        .places = [series, words](const QRectF& rect,
                                  const QFont& font) { return controlPlaces(rect, series, words, font); },
        .height = [lines](double,
                          const QFont& font) { return lines * charts::lineHeight(QFontMetricsF(font)); },
        .values =
            textsOf(series.marks.size(), [&](std::size_t i) { return controlMarkText(series, i, words); })};
}

} // namespace cxw::panels
