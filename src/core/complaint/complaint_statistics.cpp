#include "core/complaint/complaint_statistics.h"

#include "core/complaint/complaint_names.h"
#include "core/complaint/complaint_repository.h"
#include "core/unit_of_work.h"

#include <QDateTime>

#include <algorithm>

namespace cxw::core {
namespace {

using Hours = std::chrono::duration<double, std::ratio<3600>>;

/// Takes complaints one by one.
class Tally final
{
public:
    Tally(const UnitOfWork& work, const QTimeZone& zone)
        : m_names(work)
        , m_zone(zone)
    {
    }

    void add(const Complaint& complaint)
    {
        ++m_result.count;
        m_result.open += isSettled(complaint.status) ? 0 : 1;
        addHours(m_toFirstResponse, complaint, complaint.firstResponseAt);
        addHours(m_toResolution, complaint, complaint.resolvedAt);
        addHours(m_toClose, complaint, complaint.closedAt);
        ++m_channels[m_names.channel(complaint)];
        ++m_categories[m_names.countedCategory(complaint)];
        ++m_weeks[mondayOf(complaint.receivedAt)];
    }

    ComplaintStatistics result()
    {
        m_result.timeToFirstResponse = summaryOf(m_toFirstResponse);
        m_result.timeToResolution = summaryOf(m_toResolution);
        m_result.timeToClose = summaryOf(m_toClose);
        finishChannels();
        finishCategories();
        finishWeeks();
        finishChart();
        return std::move(m_result);
    }

private:
    static void addHours(std::vector<double>& hours, const Complaint& complaint,
                         const std::optional<Instant>& end)
    {
        if (end)
            hours.push_back(Hours(*end - complaint.receivedAt).count());
    }

    [[nodiscard]] QDate mondayOf(Instant at) const
    {
        const QDate day = QDateTime::fromMSecsSinceEpoch(millisecondsOf(at), m_zone).date();
        return day.addDays(1 - day.dayOfWeek());
    }

    void finishChannels()
    {
        for (const auto& [name, count] : m_channels)
            m_result.byChannel.push_back({name, count});
        std::ranges::stable_sort(m_result.byChannel, [](const NamedCount& a, const NamedCount& b) {
            return a.key.isEmpty() != b.key.isEmpty() ? b.key.isEmpty() : a.count > b.count;
        });
    }

    void finishCategories()
    {
        std::vector<ParetoItem> items;
        for (const auto& [name, count] : m_categories)
            items.push_back({name, double(count)});
        m_result.byCategory = paretoOf(std::move(items), QString());
    }

    void finishWeeks()
    {
        if (m_weeks.empty())
            return;
        const QDate first = m_weeks.begin()->first;
        const QDate last = m_weeks.rbegin()->first;
        for (QDate monday = first; monday <= last; monday = monday.addDays(7)) {
            const auto found = m_weeks.find(monday);
            m_result.weekly.push_back(
                {monday, found == m_weeks.end() ? 0 : found->second, monday == first || monday == last});
        }
    }

    void finishChart()
    {
        std::vector<double> counts;
        std::vector<QDate> mondays;
        for (const WeekCount& each : m_result.weekly)
            if (!each.isPartial) {
                counts.push_back(each.count);
                mondays.push_back(each.monday);
            }
        m_result.limits = xmrLimits(counts);
        if (!m_result.limits)
            return;
        const ControlChart chart = xmrChart(counts, *m_result.limits);
        for (std::size_t i = 0; i < chart.points.size(); ++i)
            if (chart.points[i].isSignal())
                m_result.signalWeeks.push_back(mondays[i]);
    }

    ComplaintNames m_names;
    QTimeZone m_zone;
    ComplaintStatistics m_result;
    std::vector<double> m_toFirstResponse;
    std::vector<double> m_toResolution;
    std::vector<double> m_toClose;
    std::map<QString, int> m_channels;
    std::map<QString, int> m_categories;
    std::map<QDate, int> m_weeks; ///< by monday
};

} // namespace

QString isoWeek(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0'));
}

ComplaintStatistics complaintStatistics(const UnitOfWork& work, const ComplaintFilter& filter,
                                        const QTimeZone& zone)
{
    Tally tally(work, zone);
    work.complaints().forEach(filter, [&](const Complaint& complaint) {
        tally.add(complaint);
        return true;
    });
    return tally.result();
}

} // namespace cxw::core
