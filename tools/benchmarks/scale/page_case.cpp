#include "complaint_generator.h"
#include "raw_sqlite.h"
#include "scale_cases.h"
#include "scale_files.h"

#include "core/complaint/complaint_repository.h"
#include "core/unit_of_work.h"

namespace bench {
namespace {

using namespace cxw::core;

constexpr int kPageSize = 200;
constexpr int kTimes = 15;

struct FilterCase
{
    const char* name;
    ComplaintFilter filter;
    std::string where; ///< the same in SQL
};

std::vector<FilterCase> filterCases()
{
    const Instant from = generatedNow() - std::chrono::days(400);
    const Instant to = generatedNow() - std::chrono::days(300);
    return {
        {"all", {}, "1"},
        {"open", {.unsettled = true}, "c.is_settled = 0"},
        {"to complete", {.incomplete = true}, "c.is_incomplete = 1"},
        {"resolved", {.status = ComplaintStatus::Resolved}, "c.status = 'resolved'"},
        {"public", {.isPublic = true}, "c.is_public = 1"},
        {"one agent", {.agent = PersonId(3)}, "c.agent_id = 3"},
        {"one customer", {.customer = CustomerId(7)}, "c.customer_id = 7"},
        {"one channel", {.channel = ChannelId(2)}, "c.channel_id = 2"},
        {"a category of the lower level", {.category = CategoryId(20)}, "c.category_id = 20"},
        {"a category of the upper level",
         {.category = CategoryId(2)},
         "c.category_id IN (2, 13, 14, 15, 16)"},
        {"promise due",
         {.promiseDueBefore = generatedNow()},
         "c.promise_due_at_ms < " + std::to_string(millisecondsOf(generatedNow()))},
        {"a hundred days",
         {.receivedFrom = from, .receivedBefore = to},
         "c.received_at_ms >= " + std::to_string(millisecondsOf(from)) + " AND c.received_at_ms < "
             + std::to_string(millisecondsOf(to))},
    };
}

std::string bareQuery(const FilterCase& each, const std::optional<ComplaintCursor>& after)
{
    std::string sql =
        "SELECT c.id, c.reference, c.received_at_ms, c.resolved_at_ms, c.closed_at_ms, c.status, "
        "customer.name, channel.name, category.name, agent.name, touchpoint.title, c.summary, c.severity, "
        "c.steps_done, "
        "c.steps_not_applicable, c.promise_due_at_ms FROM complaint c "
        "LEFT JOIN customer ON customer.id = c.customer_id "
        "LEFT JOIN channel ON channel.id = c.channel_id "
        "LEFT JOIN category ON category.id = c.category_id "
        "LEFT JOIN person agent ON agent.id = c.agent_id "
        "LEFT JOIN touchpoint ON touchpoint.id = c.touchpoint_id "
        "WHERE c.removed_at_ms IS NULL AND "
        + each.where;
    if (after)
        sql += " AND (c.received_at_ms, c.id) < (" + std::to_string(millisecondsOf(after->receivedAt)) + ", "
            + std::to_string(after->id.value()) + ")";
    return sql + " ORDER BY c.received_at_ms DESC, c.id DESC LIMIT " + std::to_string(kPageSize);
}

std::vector<ComplaintRow> page(OpenFile& file, const ComplaintFilter& filter,
                               const std::optional<ComplaintCursor>& after)
{
    return *file.store().readAndWait(
        [&](const UnitOfWork& work) { return work.complaints().page(filter, after, kPageSize); });
}

/// Milliseconds of both, taken in turn, so that a slow moment of the machine meets figure and floor alike.
template <class Work, class Floor> std::pair<double, double> medians(Work work, Floor floor)
{
    std::vector<double> figures;
    std::vector<double> floors;
    for (int i = 0; i < kTimes; ++i) {
        figures.push_back(1000 * secondsOf(work));
        floors.push_back(1000 * secondsOf(floor));
    }
    return {quantile(std::move(figures), 0.5), quantile(std::move(floors), 0.5)};
}

} // namespace

Figures measurePages(const QString& workspace, const QString& small)
{
    Figures figures;
    OpenFile file(workspace);
    OpenFile smallFile(small);
    const RawSqlite raw(workspace);
    for (const FilterCase& each : filterCases()) {
        const auto rows = page(file, each.filter, {});
        std::optional<ComplaintCursor> after;
        for (const char* name : {"first page", "page after it"}) {
            const auto [figure, floor] = medians([&] { (void)page(file, each.filter, after); },
                                                 [&] { (void)raw.run(bareQuery(each, after)); });
            figures.push_back({QStringLiteral("%1: %2").arg(QLatin1String(name), QLatin1String(each.name)),
                               figure, QStringLiteral("ms"), floor, QStringLiteral("1.5x")});
            if (rows.empty())
                break;
            after = rows.back().cursor();
        }
    }
    const auto [large, little] =
        medians([&] { (void)page(file, {}, {}); }, [&] { (void)page(smallFile, {}, {}); });
    figures.push_back({QStringLiteral("first page: all, against 10 000 rows"), large, QStringLiteral("ms"),
                       little, QStringLiteral("1.5x")});
    return figures;
}

} // namespace bench
