#include "charts/statistics/control_chart.h"
#include "charts/statistics/interval_bars.h"
#include "charts/statistics/pareto_chart.h"
#include "charts/statistics/split_bar.h"
#include "painted.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

using namespace cxw;
using namespace cxw::charts;
using support::chartFont;
using support::english;

namespace {

ControlSeries homeWeeks()
{
    const std::vector<double> whole{14, 12, 15, 11, 13, 16, 12, 14, 13, 12, 15, 11, 29, 13};
    ControlSeries series;
    for (std::size_t i = 0; i < whole.size(); ++i)
        series.marks.push_back(
            {QString::number(i + 32), QStringLiteral("week %1").arg(i + 32), whole[i], whole[i] > 28});
    series.marks.push_back({QStringLiteral("46"), QStringLiteral("week 46"), 4, false, true});
    series.stretches = {{0, series.marks.size(), core::xmrLimits(whole)}};
    return series;
}

ControlSeries fixedCause()
{
    const std::vector<double> before{3, 2, 4, 1, 3, 2, 3, 2, 4, 2, 1, 3, 2, 3, 2, 3, 2};
    const std::vector<double> after{0, 1, 0, 0, 0, 0, 1, 0, 0};
    ControlSeries series;
    for (const auto* side : {&before, &after})
        for (const double value : *side) {
            const auto week = int(series.marks.size()) + 20;
            series.marks.push_back({QString::number(week), QStringLiteral("week %1").arg(week), value});
        }
    series.stretches = {{0, before.size(), core::xmrLimits(before)},
                        {before.size(), series.marks.size(), core::xmrLimits(after)}};
    series.fix = QStringLiteral("fixed 7 Sep, week 37");
    return series;
}

ParetoChart categories(const QStringList& names)
{
    const std::vector<double> counts{96, 74, 61, 48, 39, 27, 22, 18, 27};
    std::vector<core::ParetoItem> items;
    for (std::size_t i = 0; i < counts.size(); ++i)
        items.push_back({i + 1 < counts.size() ? names[qsizetype(i)] : QString(), counts[i]});
    ParetoChart chart{.pareto = core::paretoOf(items, {QString()})};
    for (const core::ParetoBar& each : chart.pareto.bars) {
        chart.names.append(each.item.key.isEmpty() ? names.last() : each.item.key);
        chart.values.append(QString::number(each.item.value));
    }
    return chart;
}

} // namespace

// For the eye, like the other painters' pictures.
TEST_CASE("the statistics leave pictures to look at")
{
    const auto [name, theme] =
        GENERATE(table<const char*, Theme>({{"light", Theme::Light}, {"dark", Theme::Dark}}));
    const Tokens tokens = tokensFor(theme);
    QImage image(1180, 640, QImage::Format_RGB32);
    image.fill(tokens.bgSurface);
    QPainter painter(&image);
    const IntervalBars bars{{{QStringLiteral("Phone"), 149, 156},
                             {QStringLiteral("E-mail"), 96, 118},
                             {QStringLiteral("Web form"), 52, 61},
                             {QStringLiteral("Letter"), 29, 46},
                             {QStringLiteral("Social, public"), 11, 22}},
                            0.9};
    paintIntervalBars(painter, {20, 20, 540, intervalBarsHeight(bars, chartFont())}, bars, english(), tokens,
                      chartFont());
    paintPareto(
        painter, {20, 190, 540, 200},
        categories({QStringLiteral("Bill unclear"), QStringLiteral("Instal\u00ADment"),
                    QStringLiteral("Hotline wait"), QStringLiteral("Meter reading"),
                    QStringLiteral("Switch delay"), QStringLiteral("Portal login"),
                    QStringLiteral("Outage news"), QStringLiteral("Contract"), QStringLiteral("Other")}),
        english(), tokens, chartFont());
    paintPareto(painter, {20, 410, 540, 200},
                categories({QStringLiteral("Rechnung unverständlich"), QStringLiteral("Abschlagszahlung"),
                            QStringLiteral("Wartezeit am Telefon"), QStringLiteral("Zählerablesung"),
                            QStringLiteral("Anbieterwechsel verzögert"), QStringLiteral("Portalanmeldung"),
                            QStringLiteral("Störungsmeldungen"), QStringLiteral("Vertrag"),
                            QStringLiteral("Sonstiges")}),
                english(), tokens, chartFont());
    paintControlChart(painter, {600, 20, 560, 136}, homeWeeks(), english(), tokens, chartFont());
    paintControlChart(painter, {600, 190, 540, 180}, fixedCause(), english(), tokens, chartFont());
    const SplitBar reasons{{{QStringLiteral("service"), 54, SplitTone::Strong},
                            {QStringLiteral("price"), 30, SplitTone::Warm},
                            {QStringLiteral("other"), 12, SplitTone::Plain},
                            {QStringLiteral("unknown"), 24, SplitTone::Unknown}}};
    paintSplitBar(painter, {600, 410, 270, 60}, reasons, english(), tokens, chartFont());
    paintSplitBar(painter, {600, 490, 100, 130}, reasons, english(), tokens, chartFont());
    painter.end();

    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../pictures"));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    CHECK(image.save(folder.filePath(QStringLiteral("statistics_%1.png").arg(QLatin1String(name)))));
}
