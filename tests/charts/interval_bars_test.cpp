#include "charts/chart_table.h"
#include "charts/statistics/interval_bars.h"
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

const QRectF kBarsRect(0, 0, 540, 140);

IntervalBars channels()
{
    return {{{QStringLiteral("Phone"), 149, 156},
             {QStringLiteral("Web form"), 52, 61},
             {QStringLiteral("Letter"), 29, 46},
             {QStringLiteral("Fax"), 0, 0}},
            0.9};
}

QImage barsImage(const IntervalBars& bars, const Tokens& tokens)
{
    return painted(tokens, kBarsRect.size().toSize(), [&](QPainter& painter) {
        paintIntervalBars(painter, kBarsRect, bars, english(), tokens, chartFont());
    });
}

} // namespace

TEST_CASE("a row misses the goal only when its whole interval lies below it")
{
    const IntervalBars bars = channels();
    CHECK_FALSE(missesGoal(bars.rows[0], bars));
    CHECK_FALSE(missesGoal(bars.rows[1], bars)); // 85.2 %, but up to 92.0
    CHECK(missesGoal(bars.rows[2], bars));
    CHECK_FALSE(missesGoal(bars.rows[3], bars)); // nothing due
    CHECK_FALSE(missesGoal(bars.rows[2], {bars.rows, std::nullopt}));
}

TEST_CASE("what misses the goal is red, the others are blue")
{
    const Tokens tokens = tokensFor(GENERATE(Theme::Light, Theme::Dark));
    const IntervalBars bars = channels();
    const QImage image = barsImage(bars, tokens);
    const auto places = intervalBarPlaces(kBarsRect, bars, chartFont());
    CHECK(pixelsLike(image, tokens.accent, places[0]) > 20);
    CHECK(pixelsLike(image, tokens.danger, places[0]) == 0);
    CHECK(pixelsLike(image, tokens.danger, places[2]) > 40);
    CHECK(pixelsLike(image, tokens.accent, places[2]) == 0);
    CHECK(pixelsLike(image, tokens.accent, places[3]) + pixelsLike(image, tokens.danger, places[3]) == 0);
}

TEST_CASE("an interval is told with its ends and the goal it misses")
{
    const IntervalBars bars = channels();
    CHECK(intervalBarText(bars, 0, english())
          == QStringLiteral("Phone: 95.5%, 149 of 156, likely between 91.0 and 97.8%"));
    CHECK(intervalBarText(bars, 2, english())
          == QStringLiteral("Letter: 63.0%, 29 of 46, likely between 48.6 and 75.5%, below the goal of 90%"));
    CHECK(intervalBarText(bars, 3, english()) == QStringLiteral("Fax: none due yet"));
}

TEST_CASE("the sentence names who misses the goal")
{
    IntervalBars bars = channels();
    CHECK(intervalBarsSentence(bars, english())
          == QStringLiteral("Below the goal of 90% beyond chance: Letter."));
    bars.rows.erase(bars.rows.begin() + 2);
    CHECK(intervalBarsSentence(bars, english())
          == QStringLiteral("No row lies below the goal of 90% beyond chance."));
}

TEST_CASE("the intervals stand in a table too")
{
    const ChartTable table =
        intervalBarsTable(channels(), QStringLiteral("Target kept"), QStringLiteral("Channel"), english());
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[2].join(QLatin1Char('|')) == QStringLiteral("Letter|29|46|63.0%|48.6%|75.5%"));
    CHECK(table.rows[3].last() == QString(kNoFigure));
}
