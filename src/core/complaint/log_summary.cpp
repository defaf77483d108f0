#include "core/complaint/log_summary.h"

#include "core/complaint/complaint_repository.h"
#include "core/unit_of_work.h"

#include <QDateTime>

#include <algorithm>

namespace cxw::core {
namespace {

constexpr int kMostPromises = 500; ///< looked through; who has more knows what to do

WeekSeries weeksUpTo(const ComplaintRepository& complaints, Instant now, const QTimeZone& zone)
{
    const QDate present = mondayOf(now, zone);
    std::vector<WeekCount> weeks;
    for (int back = kSummaryWeeks; back >= 0; --back) {
        const QDate monday = present.addDays(-7 * back);
        const ComplaintFilter week{.receivedFrom = startOf(monday, zone),
                                   .receivedBefore = startOf(monday.addDays(7), zone)};
        const auto count = int(complaints.count(week));
        if (count > 0 || !weeks.empty())
            weeks.push_back({.monday = monday, .count = count, .isPartial = back == 0});
    }
    if (weeks.empty())
        return {};
    // The log may have begun in the middle of its first week.
    const ComplaintFilter earlier{.receivedBefore = startOf(weeks.front().monday, zone)};
    if (complaints.page(earlier, std::nullopt, 1).empty())
        weeks.front().isPartial = true;
    return seriesOf(std::move(weeks));
}

void addPromises(const ComplaintRepository& complaints, Instant now, const QTimeZone& zone,
                 LogSummary& summary)
{
    const Instant tomorrow =
        startOf(QDateTime::fromMSecsSinceEpoch(millisecondsOf(now), zone).date().addDays(1), zone);
    const ComplaintFilter due{.promiseDueBefore = startOf(mondayOf(now, zone).addDays(7), zone)};
    std::vector<ComplaintRow> rows = complaints.page(due, std::nullopt, kMostPromises);
    std::ranges::stable_sort(rows, {}, &ComplaintRow::promiseDue);
    for (const ComplaintRow& row : rows) {
        int& counted = *row.promiseDue < now ? summary.latePromises
            : *row.promiseDue < tomorrow     ? summary.promisesToday
                                             : summary.promisesThisWeek;
        ++counted;
        if (summary.promises.size() == kSummaryPromises)
            continue;
        const auto complaint = complaints.find(row.id);
        const auto promise = std::ranges::find_if(complaint->promises, [&](const Promise& each) {
            return isPending(each) && each.due == row.promiseDue;
        });
        summary.promises.push_back(
            {.complaint = row.id,
             .reference = row.reference,
             .customer = row.customer,
             .text = promise == complaint->promises.end() ? row.summary : promise->text,
             .due = *row.promiseDue});
    }
}

} // namespace

LogSummary loadLogSummary(const UnitOfWork& work, Instant now, const QTimeZone& zone)
{
    const ComplaintRepository& complaints = work.complaints();
    LogSummary summary{.weeks = weeksUpTo(complaints, now, zone),
                       .toComplete = complaints.count({.incomplete = true})};
    addPromises(complaints, now, zone, summary);
    return summary;
}

} // namespace cxw::core
