#include "charts/chart_table.h"
#include "charts/statistics/split_bar.h"
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

SplitBar reasons()
{
    return {{{QStringLiteral("service"), 54, SplitTone::Strong},
             {QStringLiteral("price"), 30, SplitTone::Warm},
             {QStringLiteral("other"), 12, SplitTone::Plain},
             {QStringLiteral("unknown"), 24, SplitTone::Unknown}}};
}

} // namespace

TEST_CASE("each part of a split bar is as wide as its share")
{
    const auto places = splitBarPlaces({0, 0, 240, 60}, reasons(), chartFont());
    REQUIRE(places.size() == 4);
    CHECK(places[0].width() == Approx(108));
    CHECK(places[3].left() == Approx(192));
    CHECK(places[3].right() == Approx(240));
}

TEST_CASE("what is not known is hatched and not filled")
{
    const Tokens tokens = tokensFor(Theme::Light);
    const QRectF rect(0, 0, 240, 60);
    const QImage image = painted(tokens, {240, 60}, [&](QPainter& painter) {
        paintSplitBar(painter, rect, reasons(), english(), tokens, chartFont());
    });
    const auto places = splitBarPlaces(rect, reasons(), chartFont());
    const QRectF known = places[0].adjusted(2, 2, -2, -2);
    const QRectF unknown = places[3].adjusted(2, 2, -2, -2);
    CHECK(pixelsLike(image, tokens.accent, known) > known.width() * known.height() * 0.7);
    CHECK(pixelsLike(image, tokens.bgSurface, unknown) > unknown.width() * unknown.height() * 0.3);
    CHECK(pixelsLike(image, tokens.bgSurface, unknown) < unknown.width() * unknown.height() * 0.9);
}

TEST_CASE("names that do not fit beside each other stand one a line")
{
    CHECK(splitBarHeight(reasons(), 240, chartFont()) < splitBarHeight(reasons(), 100, chartFont()));
}

TEST_CASE("a split is told part by part")
{
    CHECK(splitPartText(reasons(), 0, english()) == QStringLiteral("service: 54 of 120, 45.0%"));
    CHECK(splitBarSentence(reasons(), english()).endsWith(QStringLiteral("; unknown: 24 of 120, 20.0%")));
    CHECK(splitBarTable(reasons(), {}, english()).rows[1].join(QLatin1Char('|'))
          == QStringLiteral("price|30|25.0%"));
    CHECK(splitBarSentence({}, english()).isEmpty());
}
