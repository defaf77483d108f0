#include "panels/complaints/learning/learning_charts.h"

#include "charts/words.h"
#include "core/complaint/money_text.h"
#include "panels/complaints/complaint_words.h"
#include "panels/complaints/more_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

struct LearningCharts
{
    Q_DECLARE_TR_FUNCTIONS(LearningCharts)
};

QString timeName(LearningTime time)
{
    switch (time) {
    case LearningTime::FirstResponse:
        return LearningCharts::tr("First answer by a person", "time of a complaint");
    case LearningTime::Resolved:
        return LearningCharts::tr("Resolved, customer accepted", "time of a complaint");
    case LearningTime::ClosedWithoutAgreement:
        return LearningCharts::tr("Closed without agreement", "time of a complaint");
    case LearningTime::Age: return LearningCharts::tr("Still open, so far", "time of a complaint: its age");
    }
    return {};
}

const core::TimeFigures& timeOf(LearningTime time, const core::LearningFigures& figures)
{
    switch (time) {
    case LearningTime::FirstResponse: return figures.firstResponse;
    case LearningTime::Resolved: return figures.resolved;
    case LearningTime::ClosedWithoutAgreement: return figures.closedWithoutAgreement;
    case LearningTime::Age: break;
    }
    return figures.age;
}

charts::SplitTone toneOf(core::DefectionReason reason)
{
    switch (reason) {
    case core::DefectionReason::Service: return charts::SplitTone::Strong;
    case core::DefectionReason::Price: return charts::SplitTone::Warm;
    case core::DefectionReason::Product:
    case core::DefectionReason::Other: return charts::SplitTone::Plain;
    case core::DefectionReason::Unknown: return charts::SplitTone::Unknown;
    }
    return charts::SplitTone::Plain;
}

QString barName(const core::GroupFigures& group)
{
    return group.id ? group.name
                    : LearningCharts::tr("named none", "bar of a chart: complaints without a category");
}

QString barValue(double value, core::GroupWeight weight, const QString& currency, const charts::Words& words)
{
    return weight == core::GroupWeight::Cost ? moneyText(qint64(value), currency, words)
                                             : words.numbers().integer(qint64(value));
}

} // namespace

std::size_t singleBars(const core::GroupPareto& pareto, std::size_t most)
{
    const std::size_t all = pareto.bars.size();
    return all <= most ? all : std::max(most - 1, std::size_t(pareto.vitalFew));
}

QString moneyText(qint64 minorUnits, const QString& currency, const charts::Words& words)
{
    const double unit = std::pow(10.0, core::decimalsOf(currency));
    const double amount = double(minorUnits) / unit;
    const bool isWhole = std::fmod(double(minorUnits), unit) == 0.0;
    const QString number = isWhole ? words.numbers().integer(std::llround(amount))
                                   : words.numbers().decimal(amount, core::decimalsOf(currency));
    const QString symbol = currency == QLatin1String("EUR") ? QStringLiteral("€")
        : currency == QLatin1String("USD")                  ? QStringLiteral("$")
        : currency == QLatin1String("GBP")                  ? QStringLiteral("£")
                                                            : currency;
    const bool isBefore = words.numbers().locale().language() == QLocale::English && symbol.size() == 1;
    return isBefore ? symbol + number : number + QChar(QChar::Nbsp) + symbol;
}

QString weekName(QDate monday)
{
    return LearningCharts::tr("week %1", "number of a calendar week").arg(monday.weekNumber());
}

charts::TimesTable timesChart(const core::LearningFigures& figures)
{
    charts::TimesTable table;
    for (const LearningTime time : kLearningTimes) {
        const core::TimeFigures& shown = timeOf(time, figures);
        charts::TimesRow row{.name = timeName(time),
                             .count = shown.all.count,
                             .median = shown.all.median,
                             .p90 = shown.all.p90,
                             .mean = shown.all.mean,
                             .workingMedian = shown.working.median,
                             .workingP90 = shown.working.p90,
                             .points = {}};
        for (const core::TimePoint& point : shown.points)
            row.points.push_back(point.hours);
        table.push_back(std::move(row));
    }
    return table;
}

charts::IntervalBars targetChart(const core::TargetFigures& targets, int targetPercent)
{
    charts::IntervalBars bars{.rows = {}, .goal = targetPercent / 100.0};
    for (const core::ChannelTarget& each : targets.channels) {
        const core::TargetCounts& counts = each.counts;
        bars.rows.push_back({each.name, counts.met, counts.met + counts.late + counts.overdue});
    }
    return bars;
}

charts::ParetoChart paretoChart(const core::GroupPareto& pareto, core::GroupWeight weight,
                                const QString& currency, const charts::Words& words, std::size_t most)
{
    charts::ParetoChart chart;
    chart.pareto.total = pareto.total;
    chart.pareto.vitalFew = pareto.vitalFew;
    if (weight == core::GroupWeight::Cost)
        chart.unit = std::pow(10.0, core::decimalsOf(currency));
    const auto add = [&](const QString& name, double value, double cumulativePercent) {
        chart.pareto.bars.push_back({.item = {name, value}, .cumulativePercent = cumulativePercent});
        chart.names.append(name);
        chart.values.append(barValue(value, weight, currency, words));
    };
    const std::size_t shown = singleBars(pareto, most);
    for (std::size_t i = 0; i < shown; ++i)
        add(barName(pareto.bars[i].group), pareto.bars[i].value, pareto.bars[i].cumulativePercent);
    if (shown == pareto.bars.size())
        return chart;
    double rest = 0.0;
    for (std::size_t i = shown; i < pareto.bars.size(); ++i)
        rest += pareto.bars[i].value;
    add(LearningCharts::tr("%n others", "bar of a chart: the small ones together",
                           int(pareto.bars.size() - shown)),
        rest, 100.0);
    return chart;
}

charts::ControlSeries weeksChart(const core::WeekSeries& weeks, const charts::Words&)
{
    charts::ControlSeries series;
    for (const core::WeekCount& each : weeks.weeks)
        series.marks.push_back(
            {.tick = QString::number(each.monday.weekNumber()),
             .name = weekName(each.monday),
             .value = double(each.count),
             .isSignal = std::ranges::find(weeks.signalWeeks, each.monday) != weeks.signalWeeks.end(),
             .isPartial = each.isPartial});
    series.stretches = {{0, series.marks.size(), weeks.limits}};
    return series;
}

charts::ControlSeries fixChart(const core::WeekSeries& weeks, const core::FixSplit& fix,
                               const charts::Words& words)
{
    charts::ControlSeries series = weeksChart(weeks, words);
    const QDate monday = fix.fixedOn.addDays(1 - fix.fixedOn.dayOfWeek());
    const auto found = std::ranges::find(weeks.weeks, monday, &core::WeekCount::monday);
    if (found == weeks.weeks.end())
        return series; // all weeks shown lie on one side
    const auto first = std::size_t(found - weeks.weeks.begin());
    series.stretches = {{0, first, fix.before.limits}, {first, series.marks.size(), fix.after.limits}};
    series.fix = LearningCharts::tr("fixed %1, %2", "beside the line of a fix: a date, \"week 37\"")
                     .arg(words.numbers().date(fix.fixedOn), weekName(monday));
    const auto isSignal = [&](QDate week) {
        const auto& signalWeeks = week < monday ? fix.before.signalWeeks : fix.after.signalWeeks;
        return std::ranges::find(signalWeeks, week) != signalWeeks.end();
    };
    for (std::size_t i = 0; i < series.marks.size(); ++i)
        series.marks[i].isSignal = isSignal(weeks.weeks[i].monday);
    series.marks[first].isPartial = series.marks[first].isPartial || fix.fixedOn != monday;
    return series;
}

QString verdictWord(core::FixVerdict verdict)
{
    switch (verdict) {
    case core::FixVerdict::Fixed: return LearningCharts::tr("fixed", "verdict on a cause");
    case core::FixVerdict::NotFixed: return LearningCharts::tr("not fixed", "verdict on a cause");
    case core::FixVerdict::TooEarly: return LearningCharts::tr("too early", "verdict on a cause");
    }
    return {};
}

QString comparedWeeks(const core::CauseRecurrence& recurrence, const core::NumberFormat& numbers)
{
    const auto& [before, after, check] = recurrence;
    if (before.weeks == 0)
        return LearningCharts::tr("The log has no whole week before the fix.", "why a fix is not judged");
    if (after.weeks == 0)
        return LearningCharts::tr("There is no whole week since the fix yet.", "why a fix is not judged");
    return LearningCharts::tr("Weeks compared: %1 to %2 with %3 to %4.",
                              "four dates: those before a fix, those after it")
        .arg(numbers.date(before.firstMonday), numbers.date(before.lastDay()),
             numbers.date(after.firstMonday), numbers.date(after.lastDay()));
}

QString verdictText(const core::FixSplit& fix, const charts::Words& words)
{
    const auto& change = fix.check.change;
    QString text = LearningCharts::tr("%1 a week before, %2 after", "numbers of complaints around a fix")
                       .arg(words.numbers().decimal(core::rateOf(fix.check.before), 1),
                            words.numbers().decimal(core::rateOf(fix.check.after), 1));
    if (change)
        text +=
            LearningCharts::tr(": ratio %1 (%2 to %3)",
                               "goes on: rates before and after a fix, with the interval")
                .arg(words.numbers().decimal(change->ratio, 2),
                     words.numbers().decimal(change->interval.low, 2),
                     std::isfinite(change->interval.high) ? words.numbers().decimal(change->interval.high, 2)
                                                          : QStringLiteral("∞"));
    const auto provisional = [](const core::WeekSeries& side) {
        return !side.limits || side.limits->isProvisional;
    };
    if (provisional(fix.before) || provisional(fix.after))
        text += LearningCharts::tr(", limits provisional", "ends a sentence about a fix");
    return text;
}

charts::SplitBar defectionChart(const core::DefectionFigures& defection)
{
    charts::SplitBar bar;
    for (const core::ReasonShare& each : defection.reasons)
        bar.parts.push_back({reasonWord(each.reason), each.count, toneOf(each.reason)});
    bar.parts.push_back({reasonWord(core::DefectionReason::Unknown), defection.left - defection.known,
                         charts::SplitTone::Unknown});
    return bar;
}

core::DefectionReason reasonAt(const core::DefectionFigures& defection, std::size_t part)
{
    return part < defection.reasons.size() ? defection.reasons[part].reason : core::DefectionReason::Unknown;
}

charts::IntervalBars stepsChart(const core::LearningFigures& figures)
{
    charts::IntervalBars bars;
    const core::TargetCounts& promises = figures.promises;
    bars.rows.push_back({LearningCharts::tr("Promises kept", "row of a chart"), promises.met,
                         promises.met + promises.late + promises.overdue});
    for (const core::ResolveStep step : core::kResolveSteps) {
        const core::StepFigures& done = figures.steps[std::size_t(step)];
        bars.rows.push_back({stepWord(step), done.done, figures.settledForSteps - done.notApplicable});
    }
    return bars;
}

} // namespace cxw::panels
