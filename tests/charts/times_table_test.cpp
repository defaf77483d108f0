#include "charts/chart_table.h"
#include "charts/statistics/times_table.h"
#include "painted.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace cxw;
using namespace cxw::charts;
using support::chartFont;
using support::english;

namespace {

TimesTable times()
{
    return {
        {QStringLiteral("First answer"), 398, 3.2, 26.0, 9.4, 1.4, 7.6, {}},
        {QStringLiteral("Closed"), 3, 199.0, std::nullopt, 264.0, 45.0, std::nullopt, {20.0, 199.0, 573.0}},
        {QStringLiteral("Open"), 0, {}, {}, {}, {}, {}, {}}};
}

} // namespace

TEST_CASE("lengths of time are told in their largest unit, working hours in hours")
{
    CHECK(hoursText(0.48, english()) == QStringLiteral("29 min"));
    CHECK(hoursText(3.2, english()) == QStringLiteral("3.2 h"));
    CHECK(hoursText(26, english()) == QStringLiteral("26 h"));
    CHECK(hoursText(50.4, english()) == QStringLiteral("2.1 d"));
    CHECK(workingHoursText(54, english()) == QStringLiteral("54 h"));
}

TEST_CASE("too few cases for a p90 are called points and drawn one by one")
{
    const ChartTable twin = timesTwin(times(), {}, english());
    CHECK(twin.rows[0].join(QLatin1Char('|'))
          == QStringLiteral("First answer|398|3.2 h|26 h|9.4 h|1.4 h|7.6 h"));
    CHECK(twin.rows[1].join(QLatin1Char('|')) == QStringLiteral("Closed|3|8.3 d|points|11 d|45 h|points"));
    CHECK(twin.rows[2].join(QLatin1Char('|')) == QStringLiteral("Open|0|–|–|–|–|–"));

    const Tokens tokens = tokensFor(Theme::Light);
    const QRectF rect(0, 0, 540, timesTableHeight(times(), chartFont()));
    const QImage image = support::painted(tokens, rect.size().toSize(), [&](QPainter& painter) {
        paintTimesTable(painter, rect, times(), english(), tokens, chartFont());
    });
    const auto places = timesPlaces(rect, times(), chartFont());
    CHECK(places[1].height() > places[0].height());
    CHECK(support::pixelsLike(image, tokens.accent, places[0]) == 0);
    CHECK(support::pixelsLike(image, tokens.accent, places[1]) > 10);
}

TEST_CASE("a row of times is told in a sentence")
{
    CHECK(timesRowText(times()[0], english())
          == QStringLiteral("First answer: 398 cases, median 3.2 h, mean 9.4 h, nine of ten within 26 h"));
    CHECK(timesRowText(times()[2], english()) == QStringLiteral("Open: none yet"));
}
