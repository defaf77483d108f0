#include "core/complaint/complaint_statistics.h"
#include "support/fake_unit_of_work.h"
#include "support/qt_strings.h"
#include "support/vectors.h"

#include <QDateTime>

using namespace cxw::core;

namespace {

/// Complaints in memory, each with the parts that a test speaks of.
class StatisticsBench final
{
public:
    Complaint& add(const QDate& day, const QTime& time = QTime(12, 0))
    {
        const qint64 id = qint64(m_complaints.size()) + 1;
        m_complaints.push_back({.id = ComplaintId(id),
                                .receivedAt = instantFrom(QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch()),
                                .summary = QStringLiteral("x")});
        return m_complaints.back();
    }

    void addMany(const QDate& day, int times)
    {
        for (int i = 0; i < times; ++i)
            add(day);
    }

    ComplaintStatistics statistics(const QTimeZone& zone = QTimeZone::utc())
    {
        for (const Complaint& each : m_complaints)
            work.complaints().save(each);
        return complaintStatistics(work, {}, zone);
    }

    support::FakeUnitOfWork work;

private:
    std::vector<Complaint> m_complaints;
};

const QDate kMonday(2026, 11, 2); // 2026-W45

} // namespace

TEST_CASE("no complaints have no figures")
{
    const ComplaintStatistics none = StatisticsBench().statistics();
    CHECK(none.count == 0);
    CHECK(none.timeToClose == TimeSummary());
    CHECK(none.weekly.empty());
    CHECK(none.byCategory.bars.empty());
    CHECK_FALSE(none.limits.has_value());
}

TEST_CASE("the published times come out in hours, and the open ones count apart")
{
    StatisticsBench bench;
    const nlohmann::json vectors = support::complaintVectors("percentiles");
    for (const double hours : vectors.at("hours")) {
        Complaint& each = bench.add(kMonday);
        each.status = ComplaintStatus::ClosedWithoutAgreement;
        each.closedAt = each.receivedAt + std::chrono::milliseconds(qint64(hours * 3'600'000));
    }
    bench.add(kMonday);
    const ComplaintStatistics result = bench.statistics();
    CHECK(result.count == 21);
    CHECK(result.open == 1);
    CHECK(result.timeToClose.count == 20);
    CHECK(result.timeToClose.mean == Approx(vectors.at("mean").get<double>()));
    CHECK(result.timeToClose.median == Approx(vectors.at("median").get<double>()));
    CHECK(result.timeToClose.p90 == Approx(vectors.at("p90NearestRank").get<double>()));
    CHECK(result.timeToResolution.count == 0);
    CHECK_FALSE(result.timeToFirstResponse.median.has_value());
}

TEST_CASE("a category that was merged counts under the other one")
{
    StatisticsBench bench;
    bench.work.categories().save({.id = CategoryId(1), .name = QStringLiteral("Bill")});
    bench.work.categories().save(
        {.id = CategoryId(2), .name = QStringLiteral("Invoice"), .mergedInto = CategoryId(1)});
    bench.work.categories().save(
        {.id = CategoryId(3), .parent = CategoryId(2), .name = QStringLiteral("Sum")});
    for (const qint64 category : {1, 2, 3})
        bench.add(kMonday).category = CategoryId(category);
    const ComplaintStatistics result = bench.statistics();
    REQUIRE(result.byCategory.bars.size() == 1);
    CHECK(result.byCategory.bars.front().item.key == QStringLiteral("Bill"));
    CHECK(result.byCategory.bars.front().item.value == 3);
}

TEST_CASE("channels come by size, and those without one last")
{
    StatisticsBench bench;
    bench.work.channels().save({.id = ChannelId(1), .name = QStringLiteral("Phone")});
    bench.work.channels().save({.id = ChannelId(2), .name = QStringLiteral("Web")});
    bench.addMany(kMonday, 3);
    bench.add(kMonday).channel = ChannelId(1);
    bench.add(kMonday).channel = ChannelId(2);
    bench.add(kMonday).channel = ChannelId(2);
    CHECK(
        bench.statistics().byChannel
        == std::vector<NamedCount>{{QStringLiteral("Web"), 2}, {QStringLiteral("Phone"), 1}, {QString(), 3}});
}

TEST_CASE("categories are counted on the upper level, and those without one last")
{
    StatisticsBench bench;
    bench.work.categories().save({.id = CategoryId(1), .name = QStringLiteral("Bill")});
    bench.work.categories().save(
        {.id = CategoryId(2), .parent = CategoryId(1), .name = QStringLiteral("Sum")});
    bench.work.categories().save({.id = CategoryId(3), .name = QStringLiteral("Delivery")});
    bench.work.categories().remove(CategoryId(3)); // complaints go on speaking of it
    bench.addMany(kMonday, 5);
    for (const int category : {1, 2, 2, 3})
        bench.add(kMonday).category = CategoryId(category);
    const Pareto pareto = bench.statistics().byCategory;
    REQUIRE(pareto.bars.size() == 3);
    CHECK(pareto.bars[0].item == ParetoItem{QStringLiteral("Bill"), 3});
    CHECK(pareto.bars[1].item == ParetoItem{QStringLiteral("Delivery"), 1});
    CHECK(pareto.bars[2].item == ParetoItem{QString(), 5});
    CHECK(pareto.bars[2].cumulativePercent == Approx(100));
}

TEST_CASE("weeks are those of ISO 8601, without gaps, the first and the last partial")
{
    StatisticsBench bench;
    bench.add(QDate(2026, 12, 30)); // 2026-W53
    bench.add(QDate(2027, 1, 3));   // the same week
    bench.add(QDate(2027, 1, 18));  // 2027-W03
    const auto weeks = bench.statistics().weekly;
    REQUIRE(weeks.size() == 4);
    CHECK(isoWeek(weeks[0].monday) == QStringLiteral("2026-W53"));
    CHECK(weeks[0].count == 2);
    CHECK(isoWeek(weeks[1].monday) == QStringLiteral("2027-W01"));
    CHECK(weeks[1].count == 0);
    CHECK(isoWeek(weeks[3].monday) == QStringLiteral("2027-W03"));
    CHECK(weeks[0].isPartial);
    CHECK_FALSE(weeks[1].isPartial);
    CHECK(weeks[3].isPartial);
}

TEST_CASE("the day of a complaint is that of the zone")
{
    StatisticsBench bench;
    bench.add(kMonday.addDays(-1), QTime(23, 0)); // Monday in Bucharest
    CHECK(bench.statistics().weekly.front().monday == kMonday.addDays(-7));
    CHECK(bench.statistics(QTimeZone("Europe/Bucharest")).weekly.front().monday == kMonday);
}

TEST_CASE("limits are of the whole weeks, and a week beyond them is a signal")
{
    StatisticsBench bench;
    QDate monday = kMonday;
    bench.addMany(monday, 500); // partial: does not count
    std::vector<double> counts = support::complaintVectors("xmr").at("baseline");
    for (const double count : counts)
        bench.addMany(monday = monday.addDays(7), int(count));
    const QDate loud = monday.addDays(7);
    bench.addMany(loud, 61);
    bench.addMany(loud.addDays(7), 1); // partial too
    counts.push_back(61);
    const ComplaintStatistics result = bench.statistics();
    REQUIRE(result.limits.has_value());
    CHECK(result.limits == xmrLimits(counts));
    CHECK(result.signalWeeks == std::vector{loud});
}

TEST_CASE("two weeks with complaints are too few for limits")
{
    StatisticsBench bench;
    bench.add(kMonday);
    bench.add(kMonday.addDays(7));
    bench.add(kMonday.addDays(14));
    CHECK_FALSE(bench.statistics().limits.has_value());
}
