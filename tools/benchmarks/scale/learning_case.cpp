#include "complaint_generator.h"
#include "raw_sqlite.h"
#include "scale_cases.h"
#include "scale_files.h"

#include "core/calendar/work_calendar.h"
#include "core/complaint/learning/learning_figures.h"
#include "core/unit_of_work.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace bench {
namespace {

using namespace cxw::core;

constexpr int kTimes = 3;

std::string times(const std::string& column, const std::string& condition)
{
    const std::string hours = "(" + column + " - received_at_ms) / 3600000.0";
    const std::string from = " FROM complaint WHERE removed_at_ms IS NULL AND " + condition;
    const std::string count = "(SELECT count(*)" + from + ")";
    const auto ranked = [&](const std::string& share) {
        return "(SELECT " + hours + from + " ORDER BY 1 LIMIT 1 OFFSET CAST(" + share + " * " + count
            + " AS INT))";
    };
    return "SELECT " + count + ", " + ranked("0.5") + ", " + ranked("0.9") + ", (SELECT avg(" + hours + ")"
        + from + ")";
}

std::string groups(const std::string& group)
{
    return "SELECT " + group
        + ", count(*), sum(money_minor_units), sum(severity) FROM complaint WHERE removed_at_ms IS NULL "
          "GROUP BY 1 ORDER BY 2 DESC";
}

std::string target(const std::string& end, const std::string& goal)
{
    return "SELECT c.channel_id, sum(" + end + " - received_at_ms <= 60000 * " + goal + "), sum(" + end
        + " - received_at_ms > 60000 * " + goal + "), sum(" + end
        + " IS NULL AND is_settled = 0 AND ? - received_at_ms > 60000 * " + goal
        + ") FROM complaint c JOIN channel ON channel.id = c.channel_id WHERE c.removed_at_ms IS NULL "
          "GROUP BY 1";
}

/// The figures of the learning view, but for working hours, which SQL does not know: one statement for each
/// card, and for each line of the table of times.
std::vector<std::string> aggregates()
{
    std::string steps = "SELECT count(*)";
    for (int i = 0; i < 8; ++i) {
        const std::string bit = std::to_string(1 << i);
        steps += ", sum((steps_done & " + bit + ") > 0), sum((steps_not_applicable & " + bit + ") > 0)";
    }
    return {
        "SELECT count(*), sum(is_settled = 0), sum(status = 'withdrawn'), sum(outcome = 'goodwill'), "
        "sum(times_reopened), sum(times_reopened > 0) FROM complaint WHERE removed_at_ms IS NULL",
        times("?", "is_settled = 0"),
        times("first_response_at_ms", "first_response_at_ms IS NOT NULL"),
        times("resolved_at_ms", "resolved_at_ms IS NOT NULL"),
        times("closed_at_ms", "closed_at_ms IS NOT NULL"),
        times("closed_at_ms", "closed_at_ms IS NOT NULL AND status = 'closed_without_agreement'"),
        target("first_response_at_ms", "first_response_minutes"),
        target("resolved_at_ms", "resolution_minutes"),
        groups("channel_id"),
        groups("(SELECT COALESCE(parent_id, id) FROM category WHERE category.id = category_id)"),
        "SELECT (received_at_ms - 345600000) / 604800000, count(*) FROM complaint "
        "WHERE removed_at_ms IS NULL GROUP BY 1 ORDER BY 1",
        "SELECT defection_reason, count(*) FROM complaint "
        "WHERE removed_at_ms IS NULL AND defection = 'left' GROUP BY 1",
        steps + " FROM complaint WHERE removed_at_ms IS NULL AND is_settled = 1 AND status <> 'duplicate'",
        "SELECT sum(kept = 1), sum(kept = 0), sum(kept IS NULL AND due_at_ms < ?), "
        "sum(kept IS NULL AND due_at_ms >= ?1) FROM promise "
        "JOIN complaint ON complaint.id = complaint_id WHERE removed_at_ms IS NULL",
    };
}

LearningQuestion question()
{
    return {.now = generatedNow(), .schedule = scheduleOf(standardCalendar(QTimeZone("Europe/Bucharest")))};
}

/// While the figures are read: the longest that a timer of 1 ms had to wait.
double longestBlock(OpenFile& file)
{
    QEventLoop loop;
    QTimer tick;
    auto last = std::chrono::steady_clock::now();
    Seconds longest{0};
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        const auto now = std::chrono::steady_clock::now();
        longest = std::max(longest, Seconds(now - last));
        last = now;
    });
    tick.setTimerType(Qt::PreciseTimer);
    tick.start(1);
    file.store().read(
        &loop, [](const UnitOfWork& work) { return learningFigures(work, {}, question()); },
        [&](const auto&) { loop.quit(); });
    last = std::chrono::steady_clock::now();
    loop.exec();
    return 1000 * longest.count();
}

/// From the request to stop until the work has stopped.
double timeToCancel(OpenFile& file)
{
    std::stop_source source;
    QEventLoop loop;
    auto asked = std::chrono::steady_clock::now();
    file.store().read(
        &loop,
        [token = source.get_token()](const UnitOfWork& work) {
            return learningFigures(work, {}, question(), token);
        },
        [&](const auto&) { loop.quit(); });
    QTimer::singleShot(100, &loop, [&] {
        asked = std::chrono::steady_clock::now();
        source.request_stop();
    });
    loop.exec();
    return 1000 * Seconds(std::chrono::steady_clock::now() - asked).count();
}

} // namespace

Figures measureLearning(const QString& workspace)
{
    OpenFile file(workspace);
    const RawSqlite raw(workspace);
    const QString now = QString::number(millisecondsOf(generatedNow()));
    std::vector<double> figures;
    std::vector<double> floors;
    for (int i = 0; i < kTimes; ++i) {
        floors.push_back(secondsOf([&] {
            for (const std::string& each : aggregates())
                (void)raw.run(each, now);
        }));
        figures.push_back(secondsOf([&] {
            (void)*file.store().readAndWait(
                [](const UnitOfWork& work) { return learningFigures(work, {}, question()); });
        }));
    }
    return {{QStringLiteral("learning view"), quantile(figures, 0.5), QStringLiteral("s"),
             quantile(floors, 0.5), QStringLiteral("2x")},
            {QStringLiteral("longest block of the event loop meanwhile"), longestBlock(file),
             QStringLiteral("ms"), std::nullopt, QStringLiteral("16")},
            {QStringLiteral("learning view: until a request to stop is met"), timeToCancel(file),
             QStringLiteral("ms"), std::nullopt}};
}

} // namespace bench
