#include "support/learning_bench.h"
#include "support/qt_strings.h"
#include "support/vectors.h"

#include <random>

using namespace cxw::core;
using namespace support;

namespace {

const QDate kMonday = kLearningMonday;

std::vector<WeekCount> weeksFrom(QDate monday, const std::vector<int>& counts)
{
    std::vector<WeekCount> weeks;
    for (const int count : counts) {
        weeks.push_back({.monday = monday, .count = count});
        monday = monday.addDays(7);
    }
    return weeks;
}

} // namespace

TEST_CASE("weeks are those of ISO 8601, without gaps, the first and the last partial")
{
    LearningBench bench;
    bench.add(QDate(2027, 1, 18));  // 2027-W03
    bench.add(QDate(2026, 12, 30)); // 2026-W53
    bench.add(QDate(2027, 1, 3));   // the same week
    const auto weeks = bench.figures().weeks.weeks;
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

TEST_CASE("weeks that a filter means whole are whole, also empty ones, up to the present")
{
    LearningBench bench;
    bench.add(kMonday.addDays(9));
    const ComplaintFilter filter{.receivedFrom = utc(kMonday, QTime(0, 0)),
                                 .receivedBefore = utc(kMonday.addDays(28), QTime(0, 0))};
    const auto all = bench.figures(learningQuestion(), filter).weeks.weeks;
    REQUIRE(all.size() == 4);
    for (const WeekCount& each : all)
        CHECK_FALSE(each.isPartial);
    const auto now = bench.figures(learningQuestion(utc(kMonday.addDays(15))), filter).weeks.weeks;
    REQUIRE(now.size() == 3);
    CHECK_FALSE(now[1].isPartial);
    CHECK(now[2].isPartial);
    const auto cut = bench.figures(
        learningQuestion(), {.receivedFrom = utc(kMonday), .receivedBefore = utc(kMonday.addDays(14))});
    CHECK(cut.weeks.weeks.front().isPartial);
    CHECK(cut.weeks.weeks.back().isPartial);
}

TEST_CASE("the day of a complaint is that of the zone")
{
    LearningBench bench;
    bench.add(kMonday.addDays(-1), QTime(23, 0)); // Monday in Bucharest
    LearningQuestion question = learningQuestion();
    CHECK(bench.figures(question).weeks.weeks.front().monday == kMonday.addDays(-7));
    question.schedule = officeHours(QTimeZone("Europe/Bucharest"));
    CHECK(bench.figures(question).weeks.weeks.front().monday == kMonday);
}

TEST_CASE("every moment is counted in its week, in whatever order and across changes of the clock")
{
    const QTimeZone zone("Europe/Bucharest");
    std::mt19937 random(45);
    WeekTally tally(zone);
    std::map<QDate, int> expected;
    const qint64 from = millisecondsOf(utc(QDate(2024, 1, 1)));
    for (int i = 0; i < 5000; ++i) {
        // Often close to a week's edge, where the clock may just have been changed.
        const qint64 day = std::uniform_int_distribution<qint64>(0, 1000)(random);
        const qint64 near = std::uniform_int_distribution<qint64>(-10'800'000, 10'800'000)(random);
        const Instant at = instantFrom(from + day * 86'400'000 + near);
        tally.add(at);
        ++expected[mondayOf(at, zone)];
    }
    REQUIRE(tally.span().has_value());
    CHECK(tally.span()->first == expected.begin()->first);
    CHECK(tally.span()->second == expected.rbegin()->first);
    for (QDate monday = tally.span()->first; monday <= tally.span()->second; monday = monday.addDays(7))
        CHECK(tally.count(monday) == (expected.contains(monday) ? expected[monday] : 0));
    CHECK(tally.count(tally.span()->first.addDays(-7)) == 0);
    CHECK(tally.count(tally.span()->second.addDays(7)) == 0);
}

TEST_CASE("limits are of the whole weeks, and a week beyond them is a signal")
{
    LearningBench bench;
    QDate monday = kMonday;
    bench.addMany(monday, 500); // partial: does not count
    std::vector<double> counts = complaintVectors("xmr").at("baseline");
    for (const double count : counts)
        bench.addMany(monday = monday.addDays(7), int(count));
    const QDate loud = monday.addDays(7);
    bench.addMany(loud, 61);
    bench.addMany(loud.addDays(7), 1); // partial too
    counts.push_back(61);
    const WeekSeries series = bench.figures(learningQuestion(utc(QDate(2028, 1, 1)))).weeks;
    REQUIRE(series.limits.has_value());
    CHECK(series.limits == xmrLimits(counts));
    CHECK(series.signalWeeks == std::vector{loud});
}

TEST_CASE("two weeks with complaints are too few for limits")
{
    LearningBench bench;
    bench.add(kMonday);
    bench.add(kMonday.addDays(7));
    bench.add(kMonday.addDays(14));
    CHECK_FALSE(bench.figures().weeks.limits.has_value());
}

TEST_CASE("a fix is judged by the weeks before and after it, each with limits of its own")
{
    // The weeks of the design picture: 17 before, 9 after.
    const std::vector<int> counts{3, 2, 4, 2, 3, 1, 3, 2, 3, 4, 2, 1, 3,
                                  2, 3, 2, 2, 0, 1, 0, 0, 0, 0, 1, 0, 0};
    const QDate fix = kMonday.addDays(17 * 7);
    const FixSplit split = splitAt(fix, weeksFrom(kMonday, counts));
    CHECK(split.check.before == EventCount{42, 17.0});
    CHECK(split.check.after == EventCount{2, 9.0});
    CHECK(split.before.limits->mean == Approx(42.0 / 17));
    CHECK(split.after.limits->isProvisional);
    REQUIRE(split.check.change.has_value());
    CHECK(split.check.change->ratio == Approx((2.0 / 9) / (42.0 / 17)));
    CHECK(split.check.change->interval.high < 1.0);
    CHECK(split.check.verdict == FixVerdict::Fixed);
}

TEST_CASE("a cause is split at its own fix date, over the weeks of all complaints")
{
    LearningBench bench;
    bench.work.causes().save(
        {.id = CauseId(7), .name = QStringLiteral("Letter"), .fixedOn = kMonday.addDays(21)});
    for (int week = 0; week < 7; ++week) {
        bench.add(kMonday.addDays(7 * week));
        if (week < 3)
            bench.add(kMonday.addDays(7 * week)).cause = CauseId(7);
    }
    LearningQuestion question = learningQuestion();
    CHECK_FALSE(bench.figures(question).fix.has_value());
    CHECK_FALSE(bench.figures(question).causeWeeks.has_value());
    question.cause = CauseId(7);
    const LearningFigures figures = bench.figures(question);
    REQUIRE(figures.causeWeeks.has_value());
    CHECK(figures.causeWeeks->weeks.size() == figures.weeks.weeks.size());
    CHECK(figures.causeWeeks->weeks[1].count == 1);
    CHECK(figures.causeWeeks->weeks[4].count == 0);
    REQUIRE(figures.fix.has_value());
    CHECK(figures.fix->fixedOn == kMonday.addDays(21));
    CHECK(figures.fix->check.before.events == 2); // the first week may be partial
    CHECK(figures.fix->check.after == EventCount{0, 3.0});
    REQUIRE(figures.causes.size() == 2);
    CHECK(paretoOf(figures.causes, GroupWeight::Count).bars[0].group.name == QStringLiteral("Letter"));
}

TEST_CASE("the week of a fix belongs to neither side unless it came with the monday")
{
    const auto weeks = weeksFrom(kMonday, {5, 100, 4, 6});
    const FixSplit within = splitAt(kMonday.addDays(9), weeks);
    CHECK(within.check.before.events == 5);
    CHECK(within.check.after.events == 10);
    const FixSplit onMonday = splitAt(kMonday.addDays(7), weeks);
    CHECK(onMonday.check.before.events == 5);
    CHECK(onMonday.check.after.events == 110);
}

TEST_CASE("a fix that shows nothing is not fixed after twelve weeks, and too early before")
{
    CHECK(splitAt(kMonday.addDays(14), weeksFrom(kMonday, {4, 4, 4, 4})).check.verdict
          == FixVerdict::TooEarly);
    CHECK(splitAt(kMonday.addDays(14), weeksFrom(kMonday, std::vector<int>(14, 4))).check.verdict
          == FixVerdict::NotFixed);
    const FixSplit nothingAfter = splitAt(kMonday.addDays(700), weeksFrom(kMonday, {4, 4}));
    CHECK_FALSE(nothingAfter.check.change.has_value());
    CHECK(nothingAfter.check.verdict == FixVerdict::TooEarly);
}
