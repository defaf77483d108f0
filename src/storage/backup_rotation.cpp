#include "storage/backup_rotation.h"

#include <QDateTime>

#include <chrono>
#include <set>
#include <utility>

namespace cxw::storage {
namespace {

constexpr std::chrono::hours kKeepAllFor{48};
constexpr std::size_t kDays = 12;
constexpr std::size_t kWeeks = 10;
constexpr std::size_t kMonths = 9;

using Period = std::pair<int, int>;

/// Admits the first backup of each period until it has seen so many periods.
class OneEach final
{
public:
    explicit OneEach(std::size_t periods)
        : m_left(periods)
    {
    }

    [[nodiscard]] bool admits(Period period)
    {
        return m_seen.size() < m_left && m_seen.insert(period).second;
    }

private:
    std::size_t m_left;
    std::set<Period> m_seen;
};

QDate dayOf(core::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(at), Qt::UTC).date();
}

Period weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return {year, week};
}

/// Says of one backup after the other, newest first, whether its age gives it a place.
class KeepingRule final
{
public:
    explicit KeepingRule(core::Instant now)
        : m_now(now)
    {
    }

    [[nodiscard]] bool keeps(core::Instant at)
    {
        if (m_now - at <= kKeepAllFor)
            return true;
        const QDate day = dayOf(at);
        const bool daily = m_days.admits({day.year(), day.dayOfYear()});
        const bool weekly = m_weeks.admits(weekOf(day));
        const bool monthly = m_months.admits({day.year(), day.month()});
        return daily || weekly || monthly;
    }

private:
    core::Instant m_now;
    OneEach m_days{kDays};
    OneEach m_weeks{kWeeks};
    OneEach m_months{kMonths};
};

} // namespace

std::vector<Backup> surplusOf(const std::vector<Backup>& backups, core::Instant now, qint64 capBytes)
{
    std::vector<Backup> surplus;
    KeepingRule rule(now);
    qint64 bytes = 0;
    for (const Backup& backup : backups) {
        const bool newest = &backup == &backups.front();
        const bool kept = rule.keeps(backup.at) && (newest || bytes + backup.sizeBytes <= capBytes);
        if (kept || newest)
            bytes += backup.sizeBytes;
        else
            surplus.push_back(backup);
    }
    return surplus;
}

} // namespace cxw::storage
