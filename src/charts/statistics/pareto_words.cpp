#include "charts/statistics/pareto_words.h"

#include "charts/chart_table.h"
#include "charts/statistics/pareto_chart.h"
#include "charts/words.h"

namespace cxw::charts {
namespace {

QString shareOfTotal(const ParetoChart& chart, std::size_t bar, const Words& words)
{
    const double total = chart.pareto.total;
    return words.numbers().percent(total > 0.0 ? chart.pareto.bars[bar].item.value / total : 0.0, 1);
}

QString cumulative(const ParetoChart& chart, std::size_t bar, const Words& words)
{
    return words.numbers().percent(chart.pareto.bars[bar].cumulativePercent / 100.0, 1);
}

} // namespace

QString paretoSentence(const ParetoChart& chart, const Words& words)
{
    const int vital = chart.pareto.vitalFew;
    if (vital == 0)
        return {};
    return words
        .translate("cxw::charts::Pareto", "%1 of %2 make %3", "%1 causes of all %2, %3 their true share")
        .arg(words.numbers().integer(vital), words.numbers().integer(qint64(chart.pareto.bars.size())),
             cumulative(chart, std::size_t(vital - 1), words));
}

QString paretoBarText(const ParetoChart& chart, std::size_t bar, const Words& words)
{
    const auto at = qsizetype(bar);
    const QString text =
        words.translate("cxw::charts::Pareto", "%1: %2, %3", "%1 a cause, %2 its weight, %3 its share")
            .arg(chart.names[at], chart.values[at], shareOfTotal(chart, bar, words));
    return bar == 0 ? text
                    : words
                          .translate("cxw::charts::Pareto", "%1, with those before it %2",
                                     "%1 begins the line, %2 a share")
                          .arg(text, cumulative(chart, bar, words));
}

ChartTable paretoTable(const ParetoChart& chart, const QString& caption, const QString& measure,
                       const Words& words)
{
    ChartTable table;
    table.caption = caption;
    table.headers = {words.translate("cxw::charts::Pareto", "What", "column: names of causes"), measure,
                     words.translate("cxw::charts::Pareto", "Share", "column"),
                     words.translate("cxw::charts::Pareto", "Cumulative", "column: shares added up")};
    table.isNumber = {false, true, true, true};
    for (std::size_t i = 0; i < chart.pareto.bars.size(); ++i)
        table.rows.push_back({chart.names[qsizetype(i)], chart.values[qsizetype(i)],
                              shareOfTotal(chart, i, words), cumulative(chart, i, words)});
    return table;
}

} // namespace cxw::charts
