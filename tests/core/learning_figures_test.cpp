#include "support/learning_bench.h"
#include "support/qt_strings.h"
#include "support/vectors.h"

#include "core/storage_error.h"

#include <random>

using namespace cxw::core;
using namespace support;

namespace {

using std::chrono::hours;

void settle(Complaint& complaint, ComplaintStatus status, std::chrono::milliseconds after)
{
    setStatus(complaint, status, complaint.receivedAt + after);
}

std::chrono::milliseconds hoursLong(double length)
{
    return std::chrono::milliseconds(qint64(length * 3'600'000));
}

Promise promise(std::optional<Instant> due, std::optional<bool> kept)
{
    return {.due = due, .kept = kept};
}

} // namespace

TEST_CASE("no complaints have no figures")
{
    const LearningFigures none = LearningBench().figures();
    CHECK(none.count == 0);
    CHECK(none.closed == TimeFigures());
    CHECK(none.weeks == WeekSeries());
    CHECK(none.categories.empty());
    CHECK_FALSE(none.survivalMedian.has_value());
    CHECK_FALSE(none.reopening.rate.has_value());
    CHECK_FALSE(none.promisesKept.has_value());
    CHECK(none.defection.left == 0);
}

TEST_CASE("the published times come out in hours, and the open ones count apart")
{
    LearningBench bench;
    const nlohmann::json vectors = complaintVectors("percentiles");
    for (const double length : vectors.at("hours"))
        settle(bench.add(), ComplaintStatus::ClosedWithoutAgreement, hoursLong(length));
    bench.add();
    const LearningFigures result = bench.figures();
    CHECK(result.count == 21);
    CHECK(result.open == 1);
    CHECK(result.closed.all.count == 20);
    CHECK(result.closed.all.mean == Approx(vectors.at("mean").get<double>()));
    CHECK(result.closed.all.median == Approx(vectors.at("median").get<double>()));
    CHECK(result.closed.all.p90 == Approx(vectors.at("p90NearestRank").get<double>()));
    CHECK(result.closed.points.empty());
    CHECK(result.closedWithoutAgreement == result.closed);
    CHECK(result.resolved == TimeFigures());
    CHECK(result.firstResponse == TimeFigures());
}

TEST_CASE("below twenty cases there are the cases themselves, and no p90")
{
    LearningBench bench;
    for (const int length : {30, 2, 26})
        settle(bench.add(kLearningMonday, QTime(9, 0)), ComplaintStatus::Resolved, hours(length));
    const TimeFigures resolved = bench.figures().resolved;
    CHECK(resolved.all.median == 26.0);
    CHECK_FALSE(resolved.all.p90.has_value());
    CHECK(resolved.working.median == 10.0);
    CHECK(resolved.points
          == std::vector<TimePoint>{
              {ComplaintId(2), 2, 2}, {ComplaintId(3), 26, 10}, {ComplaintId(1), 30, 14}});
}

TEST_CASE("the age of the open ones goes up to now")
{
    LearningBench bench;
    bench.add();
    bench.add().status = ComplaintStatus::WaitingForUs;
    settle(bench.add(), ComplaintStatus::Withdrawn, hours(1));
    const LearningFigures result = bench.figures(learningQuestion(utc(kLearningMonday.addDays(2))));
    CHECK(result.open == 2);
    CHECK(result.withdrawn == 1);
    CHECK(result.age.all.median == 48.0);
    CHECK(result.age.working.median == 16.0);
}

TEST_CASE("the published cases give the published survival median only while many are open")
{
    const nlohmann::json vectors = complaintVectors("kaplanMeierDays");
    LearningBench bench;
    const QDate now = kLearningMonday.addDays(20);
    for (const int days : vectors.at("closed"))
        settle(bench.add(), ComplaintStatus::Resolved, hours(24 * days));
    for (const int days : vectors.at("open"))
        bench.add(now.addDays(-days));
    CHECK(bench.figures(learningQuestion(utc(now))).survivalMedian
          == Approx(24 * vectors.at("median").get<double>()));
    for (int i = 0; i < 13; ++i)
        settle(bench.add(), ComplaintStatus::Resolved, hours(1));
    CHECK_FALSE(bench.figures(learningQuestion(utc(now))).survivalMedian.has_value()); // 2 of 20
}

TEST_CASE("the published goals are kept as published, by channel and as a whole")
{
    LearningBench bench;
    bench.work.channels().save(
        {.id = ChannelId(1), .name = QStringLiteral("Phone"), .firstResponseMinutes = 60});
    bench.work.channels().save({.id = ChannelId(2), .name = QStringLiteral("Web")});
    const Instant now = utc(kLearningMonday.addDays(1));
    const auto answered = [&](int count, hours after) {
        for (int i = 0; i < count; ++i) {
            Complaint& each = bench.add();
            each.channel = ChannelId(1);
            each.firstResponseAt = each.receivedAt + after;
        }
    };
    answered(40, hours(1));
    answered(5, hours(2));
    for (const int minutesOld : {61, 70, 90, 60, 5}) {
        Complaint& open = bench.add();
        open.channel = ChannelId(1);
        open.receivedAt = now - std::chrono::minutes(minutesOld);
    }
    Complaint& settled = bench.add();
    settled.channel = ChannelId(1);
    settle(settled, ComplaintStatus::Withdrawn, hours(5));
    bench.add().channel = ChannelId(2);
    const TargetFigures target = bench.figures(learningQuestion(now)).firstResponseTarget;
    REQUIRE(target.channels.size() == 1);
    CHECK(target.channels[0].counts == TargetCounts{.met = 40, .late = 5, .overdue = 3, .notDue = 2});
    CHECK(target.channels[0].name == QStringLiteral("Phone"));
    CHECK(target.channels[0].kept->share == Approx(complaintVectors("target").at("kept").get<double>()));
    CHECK(target.whole == target.channels[0].counts);
    CHECK(target.kept == target.channels[0].kept);
}

TEST_CASE("the published reopenings give the published rate, and one that waits again counts among them")
{
    LearningBench bench;
    const nlohmann::json vectors = complaintVectors("reopen");
    for (int i = 0; i < 18; ++i)
        settle(bench.add(), ComplaintStatus::Resolved, hours(1));
    bench.add().timesReopened = 1;
    bench.add().timesReopened = 2;
    Complaint& again = bench.add();
    again.timesReopened = 1;
    settle(again, ComplaintStatus::Resolved, hours(9));
    bench.add();
    Complaint& without = bench.add();
    settle(without, ComplaintStatus::ClosedWithoutAgreement, hours(1));
    ReopenFigures reopening = bench.figures().reopening;
    CHECK(reopening.resolved == 21);
    CHECK(reopening.reopened == 3);
    CHECK(reopening.times == 4);
    CHECK(reopening.rate->share == Approx(3.0 / 21.0));
    CHECK(vectors.at("rate") == 0.15); // 3 of 20, see target_kept_test
}

TEST_CASE("channels and categories are added up, categories on the upper level")
{
    LearningBench bench;
    bench.work.channels().save({.id = ChannelId(1), .name = QStringLiteral("Phone")});
    bench.work.channels().save({.id = ChannelId(2), .name = QStringLiteral("Web")});
    bench.work.categories().save({.id = CategoryId(1), .name = QStringLiteral("Bill")});
    bench.work.categories().save(
        {.id = CategoryId(2), .parent = CategoryId(1), .name = QStringLiteral("Sum")});
    bench.work.categories().save({.id = CategoryId(3), .name = QStringLiteral("Delivery")});
    bench.work.categories().save({.id = CategoryId(4), .name = QStringLiteral("Sonstiges")});
    bench.work.categories().remove(CategoryId(3)); // complaints go on speaking of it
    bench.addMany(kLearningMonday, 5);
    for (const int category : {1, 2, 2, 3, 4, 4, 4, 4}) {
        Complaint& each = bench.add();
        each.category = CategoryId(category);
        each.channel = ChannelId(category == 3 ? 1 : 2);
        each.severity = category == 3 ? 4 : 1;
        each.money = Money{category == 3 ? 900 : -5, QStringLiteral("EUR")};
    }
    bench.add().money = Money{70'000, QStringLiteral("RON")};
    const LearningFigures result = bench.figures();
    CHECK(result.currency == QStringLiteral("EUR"));
    CHECK(result.otherCurrencies == 1);

    const GroupPareto byCount = paretoOf(result.categories, GroupWeight::Count);
    REQUIRE(byCount.bars.size() == 4);
    CHECK(byCount.bars[0].group == GroupFigures{1, QStringLiteral("Bill"), 3, -15, 3});
    CHECK(byCount.bars[1].group == GroupFigures{3, QStringLiteral("Delivery"), 1, 900, 4});
    CHECK(byCount.bars[2].group.name == QStringLiteral("Sonstiges")); // larger, and yet after them
    CHECK_FALSE(byCount.bars[3].group.id.has_value());
    CHECK(byCount.bars[3].value == 6);
    CHECK(byCount.bars[3].cumulativePercent == Approx(100));
    const GroupPareto byCost = paretoOf(result.categories, GroupWeight::Cost);
    CHECK(byCost.bars[0].group.name == QStringLiteral("Delivery"));
    CHECK(byCost.total == 900); // what came back is no cost
    CHECK(byCost.vitalFew == 1);
    CHECK(paretoOf(result.categories, GroupWeight::Severity).bars[0].value == 4);
    CHECK(paretoOf(result.channels, GroupWeight::Count).bars[0].group.name == QStringLiteral("Web"));
}

TEST_CASE("of those who left the known reasons are shared out, and the unknown ones widen the range")
{
    LearningBench bench;
    const auto leave = [&](int count, std::optional<DefectionReason> reason) {
        for (int i = 0; i < count; ++i) {
            Complaint& each = bench.add();
            each.defection = Defection::Left;
            each.defectionReason = reason;
        }
    };
    leave(54, DefectionReason::Service);
    leave(30, DefectionReason::Price);
    leave(12, DefectionReason::Other);
    leave(20, DefectionReason::Unknown);
    leave(4, {});
    bench.add().defection = Defection::Saved;
    const DefectionFigures defection = bench.figures().defection;
    CHECK(defection.left == 120);
    CHECK(defection.known == 96);
    REQUIRE(defection.reasons.size() == 4);
    CHECK(defection.reasons[0].count == 54);
    CHECK(defection.reasons[0].ofKnown == 0.5625);
    CHECK(defection.reasons[0].whateverUnknown == Interval{0.45, 0.65});
    CHECK(defection.reasons[1].reason == DefectionReason::Price);
    CHECK(defection.reasons[1].ofKnown == 0.3125);
}

TEST_CASE("without a known reason nothing is shared out")
{
    LearningBench bench;
    bench.add().defection = Defection::Left;
    const DefectionFigures defection = bench.figures().defection;
    CHECK(defection.left == 1);
    CHECK_FALSE(defection.reasons.front().ofKnown.has_value());
    CHECK_FALSE(defection.reasons.front().whateverUnknown.has_value());
}

TEST_CASE("a promise that is over without a word counts as broken, one without a time says nothing")
{
    LearningBench bench;
    const Instant now = utc(kLearningMonday.addDays(1));
    bench.add().promises = {promise({}, true), promise(now - hours(1), true), promise(now + hours(1), false)};
    bench.add().promises = {promise(now - hours(1), {}), promise(now, {}), promise({}, {})};
    const LearningFigures result = bench.figures(learningQuestion(now));
    CHECK(result.promises == TargetCounts{.met = 2, .late = 1, .overdue = 1, .notDue = 1});
    CHECK(result.promisesKept->share == 0.5);
}

TEST_CASE("steps are counted over settled complaints that repeat no other")
{
    LearningBench bench;
    for (const ComplaintStatus status : {ComplaintStatus::Resolved, ComplaintStatus::Withdrawn,
                                         ComplaintStatus::Duplicate, ComplaintStatus::Open}) {
        Complaint& each = bench.add();
        each.status = status;
        each.steps[0] = StepRecord{};
        if (status == ComplaintStatus::Resolved)
            each.steps[7] = StepRecord{.state = StepState::NotApplicable};
    }
    const LearningFigures result = bench.figures();
    CHECK(result.settledForSteps == 2);
    CHECK(result.steps[0] == StepFigures{2, 0});
    CHECK(result.steps[3] == StepFigures{0, 0});
    CHECK(result.steps[7] == StepFigures{0, 1});
}

TEST_CASE("a category that was merged counts under the other one")
{
    LearningBench bench;
    bench.work.categories().save({.id = CategoryId(1), .name = QStringLiteral("Bill")});
    bench.work.categories().save(
        {.id = CategoryId(2), .name = QStringLiteral("Invoice"), .mergedInto = CategoryId(1)});
    bench.work.categories().save(
        {.id = CategoryId(3), .parent = CategoryId(2), .name = QStringLiteral("Sum")});
    for (const qint64 category : {1, 2, 3})
        bench.add().category = CategoryId(category);
    const LearningFigures result = bench.figures();
    REQUIRE(result.categories.size() == 1);
    CHECK(result.categories.front().name == QStringLiteral("Bill"));
    CHECK(result.categories.front().count == 3);
}

TEST_CASE("when told to stop, figures stop")
{
    LearningBench bench;
    bench.add();
    (void)bench.figures();
    std::stop_source source;
    source.request_stop();
    CHECK_THROWS_AS(learningFigures(bench.work, {}, learningQuestion(), source.get_token()), StorageError);
}

// open at the end = open at the start + received + reopened - resolved - closed otherwise (method.md 6)
TEST_CASE("whatever happens to complaints, what comes in, what is opened again and what ends add up to what "
          "is open")
{
    std::mt19937 random(6);
    const auto below = [&](int bound) { return std::uniform_int_distribution(0, bound - 1)(random); };
    LearningBench bench;
    std::vector<Complaint*> all;
    int ended = 0;
    LearningFigures before = bench.figures();
    for (int period = 0; period < 40; ++period) {
        ended = 0;
        for (int i = below(30); i > 0; --i) {
            if (all.empty() || below(3) == 0) {
                all.push_back(&bench.add(kLearningMonday.addDays(period)));
                continue;
            }
            Complaint& touched = *all.at(std::size_t(below(int(all.size()))));
            const bool wasOpen = !isSettled(touched.status);
            setStatus(touched, ComplaintStatus(below(7)), utc(kLearningMonday.addDays(period + 1)));
            ended += wasOpen && isSettled(touched.status) ? 1 : 0;
        }
        const LearningFigures after = bench.figures();
        const int received = after.count - before.count;
        const int reopened = after.reopening.times - before.reopening.times;
        CHECK(after.open == before.open + received + reopened - ended);
        before = after;
    }
    CHECK(before.count > 100);
    CHECK(before.reopening.times > 20);
}
