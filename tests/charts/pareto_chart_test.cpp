#include "charts/chart_table.h"
#include "charts/statistics/pareto_chart.h"
#include "charts/statistics/pareto_words.h"
#include "painted.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace cxw;
using namespace cxw::charts;
using support::chartFont;
using support::english;
using support::painted;
using support::pixelsLike;

namespace {

const QRectF kParetoRect(0, 0, 540, 190);

/// The example of method.md 7 with "Other" as the last bar.
ParetoChart causes()
{
    ParetoChart chart;
    chart.pareto = core::paretoOf({{QStringLiteral("Bill unclear"), 112},
                                   {QStringLiteral("Hotline wait"), 64},
                                   {QStringLiteral("Switch delay"), 31},
                                   {QStringLiteral("Portal login"), 28},
                                   {QStringLiteral("Contract"), 15},
                                   {QStringLiteral("Outage"), 9},
                                   {QString(), 11}},
                                  {QString()});
    for (const core::ParetoBar& each : chart.pareto.bars) {
        chart.names.append(each.item.key.isEmpty() ? QStringLiteral("Other") : each.item.key);
        chart.values.append(QString::number(each.item.value));
    }
    return chart;
}

QImage paretoImage(const ParetoChart& chart, const Tokens& tokens, const QRectF& rect = kParetoRect)
{
    return painted(tokens, rect.size().toSize(), [&](QPainter& painter) {
        paintPareto(painter, rect, chart, english(), tokens, chartFont());
    });
}

} // namespace

TEST_CASE("the vital few are filled, what lies beyond them is hollow")
{
    const Tokens tokens = tokensFor(GENERATE(Theme::Light, Theme::Dark));
    const ParetoChart chart = causes();
    REQUIRE(chart.pareto.vitalFew == 4);
    const QImage image = paretoImage(chart, tokens);
    const auto places = paretoPlaces(kParetoRect, chart, english(), chartFont());
    REQUIRE(places.size() == 7);
    for (std::size_t i = 0; i < places.size(); ++i) {
        INFO(i);
        CHECK((pixelsLike(image, tokens.accent, places[i]) > 40) == (i < 4));
    }
}

TEST_CASE("the true share is said, and Other comes last")
{
    const ParetoChart chart = causes();
    CHECK(paretoSentence(chart, english()) == QStringLiteral("4 of 7 make 87.0%"));
    CHECK(paretoSentence({}, english()).isEmpty());
    CHECK(paretoBarText(chart, 0, english()) == QStringLiteral("Bill unclear: 112, 41.5%"));
    CHECK(paretoBarText(chart, 1, english())
          == QStringLiteral("Hotline wait: 64, 23.7%, with those before it 65.2%"));
    const ChartTable table = paretoTable(chart, {}, QStringLiteral("Complaints"), english());
    CHECK(table.rows.back().join(QLatin1Char('|')) == QStringLiteral("Other|11|4.1%|100.0%"));
}

TEST_CASE("bars lie where the names do not fit under them")
{
    ParetoChart chart = causes();
    const auto standing = paretoPlaces(kParetoRect, chart, english(), chartFont());
    CHECK(standing[0].height() > standing[0].width());
    chart.names[0] = QStringLiteral("Zahlungsaufforderungsverfahren");
    const auto lying = paretoPlaces(kParetoRect, chart, english(), chartFont());
    CHECK(lying[0].width() == Approx(kParetoRect.width()));
    CHECK(lying[1].top() >= lying[0].bottom());
    CHECK(paretoHeight(chart, 540, english(), chartFont()) >= lying.back().bottom());
}

TEST_CASE("a name breaks at its soft hyphen")
{
    ParetoChart chart = causes();
    chart.names[0] = QStringLiteral("Zahlungs\u00ADver\u00ADfahren");
    const auto places = paretoPlaces(kParetoRect, chart, english(), chartFont());
    CHECK(places[0].height() > places[0].width());
}

TEST_CASE("nothing to weigh paints nothing")
{
    const Tokens tokens = tokensFor(Theme::Light);
    CHECK(paretoImage({}, tokens) == painted(tokens, kParetoRect.size().toSize(), [](QPainter&) {}));
}
