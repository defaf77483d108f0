#include "core/complaint/learning/weeks.h"

#include <QDateTime>

#include <algorithm>

namespace cxw::core {
namespace {

constexpr std::chrono::days kWeek(7);

/// Where the weeks of a filter end: not after the present.
std::optional<Instant> endOf(const ComplaintFilter& filter, Instant now)
{
    return filter.receivedBefore ? std::optional(std::min(*filter.receivedBefore, now)) : std::nullopt;
}

} // namespace

QString isoWeek(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0'));
}

QDate mondayOf(Instant at, const QTimeZone& zone)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(millisecondsOf(at), zone).date();
    return day.addDays(1 - day.dayOfWeek());
}

Instant startOf(QDate monday, const QTimeZone& zone)
{
    return instantFrom(monday.startOfDay(zone).toMSecsSinceEpoch());
}

void WeekTally::add(Instant at)
{
    if (m_edges.empty() || at < m_edges.front() || at >= m_edges.back())
        reach(at);
    // A week is longer or shorter by what the clock is put back or forward.
    auto place = std::size_t((at - m_edges.front()) / kWeek);
    place = std::min(place, m_counts.size() - 1);
    while (at < m_edges[place])
        --place;
    while (at >= m_edges[place + 1])
        ++place;
    ++m_counts[place];
}

void WeekTally::reach(Instant at)
{
    const QDate monday = mondayOf(at, m_zone);
    if (m_counts.empty()) {
        m_first = monday;
        m_edges = {startOf(monday, m_zone), startOf(monday.addDays(7), m_zone)};
        m_counts = {0};
    }
    std::vector<Instant> earlier;
    for (QDate each = monday; each < m_first; each = each.addDays(7))
        earlier.push_back(startOf(each, m_zone));
    m_first = std::min(m_first, monday);
    m_edges.insert(m_edges.begin(), earlier.begin(), earlier.end());
    m_counts.insert(m_counts.begin(), earlier.size(), 0);
    while (at >= m_edges.back()) {
        m_counts.push_back(0);
        m_edges.push_back(startOf(m_first.addDays(7 * qint64(m_counts.size())), m_zone));
    }
}

int WeekTally::count(QDate monday) const
{
    const qint64 place = m_counts.empty() ? -1 : m_first.daysTo(monday) / 7;
    return place < 0 || place >= qint64(m_counts.size()) || monday < m_first ? 0
                                                                             : m_counts[std::size_t(place)];
}

std::optional<std::pair<QDate, QDate>> WeekTally::span() const
{
    if (m_counts.empty())
        return std::nullopt;
    return std::pair(m_first, m_first.addDays(7 * qint64(m_counts.size() - 1)));
}

WeekSeries seriesOf(std::vector<WeekCount> weeks)
{
    WeekSeries series{.weeks = std::move(weeks)};
    std::vector<double> counts;
    std::vector<QDate> mondays;
    for (const WeekCount& each : series.weeks)
        if (!each.isPartial) {
            counts.push_back(each.count);
            mondays.push_back(each.monday);
        }
    series.limits = xmrLimits(counts);
    if (!series.limits)
        return series;
    const ControlChart chart = xmrChart(counts, *series.limits);
    for (std::size_t i = 0; i < chart.points.size(); ++i)
        if (chart.points[i].isSignal())
            series.signalWeeks.push_back(mondays[i]);
    return series;
}

std::vector<WeekCount> weeksOf(const WeekTally& tally, const ComplaintFilter& filter, Instant now,
                               const QTimeZone& zone)
{
    using std::chrono::milliseconds;
    const auto counted = tally.span();
    const auto end = endOf(filter, now);
    if (!counted && !(filter.receivedFrom && end))
        return {};
    const QDate first = filter.receivedFrom ? mondayOf(*filter.receivedFrom, zone) : counted->first;
    const QDate last = end ? mondayOf(*end - milliseconds(1), zone) : counted->second;
    std::vector<WeekCount> weeks;
    for (QDate monday = first; monday <= last; monday = monday.addDays(7))
        weeks.push_back({.monday = monday, .count = tally.count(monday)});
    if (weeks.empty())
        return weeks;
    if (!filter.receivedFrom || *filter.receivedFrom > startOf(first, zone))
        weeks.front().isPartial = true;
    if (!end || *end < startOf(last.addDays(7), zone))
        weeks.back().isPartial = true;
    return weeks;
}

std::vector<WeekCount> recounted(std::vector<WeekCount> weeks, const WeekTally& tally)
{
    for (WeekCount& each : weeks)
        each.count = tally.count(each.monday);
    return weeks;
}

} // namespace cxw::core
