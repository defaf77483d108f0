#include "core/complaint/filter_choice.h"

#include "support/qt_strings.h"

#include <QDateTime>

#include <catch2/catch.hpp>

using namespace cxw::core;

namespace {

const QDate kThursday(2026, 11, 26);

QDate dayOf(const std::optional<Instant>& moment)
{
    return moment ? QDateTime::fromMSecsSinceEpoch(millisecondsOf(*moment)).date() : QDate();
}

std::pair<QDate, QDate> daysOf(ReceivedPeriod period, QDate from = {}, QDate to = {})
{
    const ComplaintFilter filter =
        filterOf({.parts = {}, .period = period, .from = from, .to = to}, kThursday);
    return {dayOf(filter.receivedFrom), dayOf(filter.receivedBefore)};
}

} // namespace

TEST_CASE("a period is whole weeks, the one of today among them")
{
    const QDate nextMonday(2026, 11, 30);
    CHECK(daysOf(ReceivedPeriod::Any) == std::pair(QDate(), QDate()));
    CHECK(daysOf(ReceivedPeriod::ThisWeek) == std::pair(QDate(2026, 11, 23), nextMonday));
    CHECK(daysOf(ReceivedPeriod::Last4Weeks) == std::pair(QDate(2026, 11, 2), nextMonday));
    CHECK(daysOf(ReceivedPeriod::Last13Weeks) == std::pair(QDate(2026, 8, 31), nextMonday));
    CHECK(daysOf(ReceivedPeriod::Last26Weeks) == std::pair(QDate(2026, 6, 1), nextMonday));
    CHECK(daysOf(ReceivedPeriod::ThisYear) == std::pair(QDate(2026, 1, 1), QDate(2027, 1, 1)));
}

TEST_CASE("both days of a stretch count, and either end may be open")
{
    const QDate first(2026, 3, 1);
    const QDate last(2026, 3, 31);
    CHECK(daysOf(ReceivedPeriod::FromTo, first, last) == std::pair(first, QDate(2026, 4, 1)));
    CHECK(daysOf(ReceivedPeriod::FromTo, first) == std::pair(first, QDate()));
    CHECK(daysOf(ReceivedPeriod::FromTo, {}, last) == std::pair(QDate(), QDate(2026, 4, 1)));
}

TEST_CASE("every word of a period leads back to it")
{
    for (int i = 0; i <= int(ReceivedPeriod::FromTo); ++i)
        CHECK(receivedPeriodFrom(codeOf(ReceivedPeriod(i))) == ReceivedPeriod(i));
    CHECK_FALSE(receivedPeriodFrom(u"yesterday"));
}

TEST_CASE("a filter is narrowed by all that another one says")
{
    const Instant noon = instantFrom(1'000'000);
    const Instant later = instantFrom(2'000'000);
    const ComplaintFilter shelf{.unsettled = true, .receivedFrom = later, .receivedBefore = later};
    const ComplaintFilter own{.text = QStringLiteral("late"),
                              .isPublic = true,
                              .severity = 4,
                              .channel = ChannelId(3),
                              .receivedFrom = noon,
                              .receivedBefore = noon};
    CHECK(narrowed(shelf, own)
          == ComplaintFilter{.text = QStringLiteral("late"),
                             .unsettled = true,
                             .isPublic = true,
                             .severity = 4,
                             .channel = ChannelId(3),
                             .receivedFrom = later,
                             .receivedBefore = noon});
    CHECK(narrowed(shelf, {}) == shelf);
    CHECK(narrowed({}, own) == own);
}

TEST_CASE("narrowing takes over every condition")
{
    const Instant noon = instantFrom(1'795'338'000'000);
    const ComplaintFilter all{.text = QStringLiteral("late"),
                              .unsettled = true,
                              .status = ComplaintStatus::Resolved,
                              .isPublic = true,
                              .incomplete = true,
                              .severity = 1,
                              .agent = PersonId(1),
                              .customer = CustomerId(2),
                              .channel = ChannelId(3),
                              .category = CategoryId(4),
                              .cause = CauseId(5),
                              .tag = TagId(6),
                              .receivedFrom = noon,
                              .receivedBefore = noon,
                              .promiseDueBefore = noon,
                              .loggedAt = noon,
                              .touchpoint = TouchpointId(7),
                              .withoutChannel = true,
                              .withoutTouchpoint = true,
                              .withoutCategory = true,
                              .withoutCause = true,
                              .has = ComplaintTime::Closed,
                              .outcome = Outcome::Upheld,
                              .defection = Defection::Left,
                              .defectionReason = DefectionReason::Price,
                              .reopened = true,
                              .step = StepCondition{},
                              .promise = PromiseCondition{},
                              .target = TargetCondition{},
                              .dueToGoIfClosedBefore = noon};
    CHECK(narrowed({}, all) == all);
    CHECK(narrowed(all, {}) == all);
}

TEST_CASE("what no complaint can be contradicts")
{
    const ComplaintFilter open{.unsettled = true};
    const ComplaintFilter waiting{.status = ComplaintStatus::WaitingForUs};
    const ComplaintFilter resolved{.status = ComplaintStatus::Resolved};
    CHECK(contradicts(open, resolved));
    CHECK(contradicts(resolved, open));
    CHECK(contradicts(waiting, resolved));
    CHECK_FALSE(contradicts(open, waiting));
    CHECK_FALSE(contradicts(waiting, waiting));
    CHECK_FALSE(contradicts({}, resolved));
    CHECK(contradicts({.agent = PersonId(1)}, {.agent = PersonId(2)}));
    CHECK(contradicts({.defectionReason = DefectionReason::Price},
                      {.defectionReason = DefectionReason::Service}));
}
