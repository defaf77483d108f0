#include "charts/chart_table.h"
#include "charts/statistics/control_chart.h"
#include "charts/statistics/control_words.h"
#include "charts/statistics/plot.h"
#include "painted.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace cxw;
using namespace cxw::charts;
using support::chartFont;
using support::english;
using support::painted;
using support::pixelsLike;

namespace {

const QRectF kControlRect(0, 0, 736, 136);

ControlSeries seriesOf(const std::vector<double>& values)
{
    ControlSeries series;
    for (std::size_t i = 0; i < values.size(); ++i)
        series.marks.push_back({QString::number(i + 32), QStringLiteral("week %1").arg(i + 32), values[i]});
    series.stretches = {{0, values.size(), core::xmrLimits(values)}};
    return series;
}

/// The weeks of method.md 7 with the signal that comes after them, and a week that is not over.
ControlSeries weeks()
{
    const std::vector<double> baseline{42, 38, 45, 40, 36, 44, 41, 39, 43, 37, 40};
    ControlSeries series = seriesOf(baseline);
    series.marks.push_back({QStringLiteral("43"), QStringLiteral("week 43"), 61, true, false});
    series.marks.push_back({QStringLiteral("44"), QStringLiteral("week 44"), 9, false, true});
    series.stretches.front().end = series.marks.size();
    return series;
}

QImage controlImage(const ControlSeries& series, const Tokens& tokens)
{
    return painted(tokens, kControlRect.size().toSize(), [&](QPainter& painter) {
        paintControlChart(painter, kControlRect, series, english(), tokens, chartFont());
    });
}

} // namespace

TEST_CASE("a signal is a red square and a week that is not over is hollow")
{
    const Tokens tokens = tokensFor(GENERATE(Theme::Light, Theme::Dark));
    const ControlSeries series = weeks();
    const QImage image = controlImage(series, tokens);
    const auto places = controlPlaces(kControlRect, series, english(), chartFont());
    const auto redAt = [&](std::size_t mark) {
        // Without the dashed limits, which are red everywhere.
        QRectF place = places[mark];
        place.setBottom(place.top() + place.height() * 0.3);
        return pixelsLike(image, tokens.danger, place);
    };
    CHECK(redAt(11) > 40);
    CHECK(redAt(5) == 0);
    QRectF last = places[12].adjusted(0, places[12].height() * 0.6, 0, 0);
    CHECK(pixelsLike(image, tokens.accent, last) < 60); // the ring and the dotted way to it
}

TEST_CASE("a mark is told with what makes it a signal")
{
    const ControlSeries series = weeks();
    CHECK(controlMarkText(series, 0, english()) == QStringLiteral("week 32: 42"));
    CHECK(controlMarkText(series, 11, english())
          == QStringLiteral("week 43: 61, above the upper limit of 52.7"));
    CHECK(controlMarkText(series, 12, english())
          == QStringLiteral("week 44: 9, not a whole week, not counted"));
    CHECK(controlSentence(series, english()) == controlMarkText(series, 11, english()));
    CHECK(controlSentence(seriesOf({3, 4, 3, 5}), english())
          == QStringLiteral("No week stands out: what moves between the limits is chance."));
    CHECK(controlSentence(seriesOf({3}), english()) == QStringLiteral("Too few whole weeks for limits."));
}

TEST_CASE("each side of a fix has its own limits, also in the table")
{
    ControlSeries series = seriesOf({3, 2, 4, 1, 3, 2, 0, 1, 0, 0});
    series.stretches = {{0, 6, core::xmrLimits({3, 2, 4, 1, 3, 2})}, {6, 10, core::xmrLimits({0, 1, 0, 0})}};
    series.fix = QStringLiteral("fixed 7 Sep");
    const ChartTable table =
        controlTable(series, {}, QStringLiteral("Week"), QStringLiteral("Complaints"), english());
    CHECK(table.rows[0][2] == QStringLiteral("2.5"));
    CHECK(table.rows[9][2] == QStringLiteral("0.3"));
    CHECK(table.rows[9][3] == QStringLiteral("0.0")); // no count lies below 0
    const Tokens tokens = tokensFor(Theme::Light);
    CHECK(pixelsLike(controlImage(series, tokens), tokens.success) > 80);
}

TEST_CASE("a stretch without limits still shows its marks")
{
    ControlSeries series = seriesOf({3});
    const Tokens tokens = tokensFor(Theme::Light);
    CHECK(pixelsLike(controlImage(series, tokens), tokens.accent) > 20);
    CHECK(pixelsLike(controlImage(series, tokens), tokens.danger) == 0);
}

TEST_CASE("axes end on round values")
{
    CHECK(axisUpTo(29, 4).step == 10);
    CHECK(axisUpTo(29, 4).top() == 30);
    CHECK(axisUpTo(6.3, 4).top() == 8);
    CHECK(axisUpTo(0.4, 4).top() == 1);
    CHECK(axisInSteps(96, 5).top() == 100);
    CHECK(axisInSteps(3, 5).top() == 5);
    CHECK(axisInSteps(112, 5).top() == 150);
}

TEST_CASE("labels are pushed apart and stay within their room")
{
    CHECK(apart({10, 12, 40}, 10, 0, 60) == std::vector<double>{10, 20, 40});
    CHECK(apart({50, 55}, 10, 0, 60) == std::vector<double>{40, 50});
}
