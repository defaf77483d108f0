// What causes, tags and the merging of categories promise; runs on the file and on the memory alike.
#include "sample_complaints.h"
#include "store_harness.h"

#include "core/actions/action_repository.h"
#include "core/complaint/cause_recurrence.h"
#include "core/complaint/learning/weeks.h"

using namespace cxw::core;
using namespace support;

namespace {

template <class Workspace> void saveComplaints(Workspace& workspace, const std::vector<Complaint>& complaints)
{
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        for (const Complaint& each : complaints)
            work.complaints().save(each);
    }));
}

template <class Workspace> std::set<qint64> idsUnder(Workspace& workspace, qint64 category)
{
    const ComplaintFilter filter{.category = CategoryId(category)};
    return *workspace.read([&](const UnitOfWork& work) {
        std::set<qint64> ids;
        for (const ComplaintRow& each : work.complaints().page(filter, {}, 100))
            ids.insert(each.id.value());
        CHECK(work.complaints().count(filter) == qint64(ids.size()));
        return ids;
    });
}

Complaint inCategory(qint64 id, qint64 category)
{
    Complaint made = complaint(id);
    made.category = CategoryId(category);
    return made;
}

template <class Workspace> void merge(Workspace& workspace, qint64 from, std::optional<qint64> into)
{
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        Category merged = work.categories().find(CategoryId(from)).value();
        merged.mergedInto = into ? std::optional(CategoryId(*into)) : std::nullopt;
        work.categories().save(merged);
    }));
}

} // namespace

TEMPLATE_TEST_CASE("a cause is kept with its whys, and changed as a whole", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addLists(work); }));
    const auto read = [&] {
        return *workspace.read([](const UnitOfWork& work) { return work.causes().find(CauseId(111)); });
    };
    CHECK(read() == cause(111));
    Cause changed = cause(111);
    changed.fixedOn = {};
    changed.whys = moved(without(changed.whys, WhyId(1111)), WhyId(1112), -1);
    changed.whys = withBelow(changed.whys, {.id = WhyId(1113), .parent = WhyId(1112)});
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.causes().save(changed); }));
    CHECK(read() == changed);
    REQUIRE(workspace.write([](UnitOfWork& work) { work.causes().remove(CauseId(111)); }));
    const auto all = *workspace.read([](const UnitOfWork& work) { return work.causes().all(); });
    REQUIRE(all.size() == 1u);
    CHECK(all.front().id == CauseId(112));
    CHECK(read() == changed);
    REQUIRE(workspace.write([](UnitOfWork& work) { work.causes().save(cause(111)); }));
    CHECK(read() == cause(111));
}

TEMPLATE_TEST_CASE("history tells of a cause why by why", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addLists(work); }));
    Cause changed = cause(111);
    changed.whys.whys.front().mark = WhyMark::Confirmed;
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.causes().save(changed); }));
    const auto newest = *workspace.read([](const UnitOfWork& work) { return work.history().latest(1); });
    REQUIRE(newest.size() == 1u);
    CHECK(newest[0].kind == EntityKind::Cause);
    CHECK(newest[0].entity == QStringLiteral("111"));
    CHECK(newest[0].field == QStringLiteral("why.1110.mark"));
    CHECK(newest[0].after == QStringLiteral("confirmed"));
}

TEMPLATE_TEST_CASE("a complaint's tags come and go without touching other complaints", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addLists(work); }));
    Complaint one = complaint(1);
    one.tags = {TagId(121), TagId(122)};
    Complaint two = complaint(2);
    two.tags = {TagId(122)};
    saveComplaints(workspace, {one, two});
    one.tags = {TagId(123)};
    saveComplaints(workspace, {one});
    const auto tagged = [&](qint64 tag) {
        return *workspace.read(
            [&](const UnitOfWork& work) { return work.complaints().count({.tag = TagId(tag)}); });
    };
    CHECK(tagged(121) == 0);
    CHECK(tagged(122) == 1);
    CHECK(tagged(123) == 1);
    CHECK(*workspace.read([](const UnitOfWork& work) { return work.complaints().find(ComplaintId(1)); })
          == one);
}

TEMPLATE_TEST_CASE("a common tag narrows like a rare one", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        for (int i = 1; i <= 4100; ++i) {
            Complaint made = complaint(i);
            made.receivedAt = at(i % 50);
            made.tags = {TagId(i % 41 == 0 ? 122 : 121)};
            work.complaints().save(made);
        }
    }));
    for (const qint64 tag : {121, 122}) {
        const ComplaintFilter filter{.tag = TagId(tag)};
        const auto page =
            *workspace.read([&](const UnitOfWork& work) { return work.complaints().page(filter, {}, 20); });
        REQUIRE(page.size() == 20u);
        CHECK(page.front().receivedAt == at(49));
        CHECK(std::ranges::is_sorted(page, std::greater{}, [](const ComplaintRow& each) {
            return std::pair(each.receivedAt, each.id);
        }));
        CHECK(*workspace.read([&](const UnitOfWork& work) { return work.complaints().count(filter); })
              == (tag == 122 ? 100 : 4000));
    }
}

TEMPLATE_TEST_CASE("a merged category counts under the other one until it is taken apart again", "", InMemory,
                   OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addLists(work); }));
    saveComplaints(workspace, {inCategory(1, 91), inCategory(2, 93), inCategory(3, 94), inCategory(4, 95)});
    CHECK(idsUnder(workspace, 91) == std::set<qint64>{1, 2, 3});
    CHECK(idsUnder(workspace, 92) == std::set<qint64>{4});
    merge(workspace, 93, 95);
    CHECK(idsUnder(workspace, 95) == std::set<qint64>{2, 4});
    CHECK(idsUnder(workspace, 92) == std::set<qint64>{2, 4});
    CHECK(idsUnder(workspace, 91) == std::set<qint64>{1, 3});
    CHECK(idsUnder(workspace, 93) == std::set<qint64>{2, 4});
    merge(workspace, 91, 92);
    CHECK(idsUnder(workspace, 92) == std::set<qint64>{1, 2, 3, 4});
    merge(workspace, 91, {});
    merge(workspace, 93, {});
    CHECK(idsUnder(workspace, 91) == std::set<qint64>{1, 2, 3});
    CHECK(*workspace.read([](const UnitOfWork& work) { return work.complaints().find(ComplaintId(2)); })
          == inCategory(2, 93));
}

TEMPLATE_TEST_CASE("categories that are merged in a circle count as themselves", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addLists(work); }));
    saveComplaints(workspace, {inCategory(1, 93), inCategory(2, 94)});
    merge(workspace, 93, 94);
    merge(workspace, 94, 93);
    CHECK(idsUnder(workspace, 93) == std::set<qint64>{1});
    CHECK(idsUnder(workspace, 91) == std::set<qint64>{1, 2});
}

TEMPLATE_TEST_CASE("a fix is judged by the complaints of its cause before and after", "", InMemory, OnFile)
{
    TestType workspace;
    const QTimeZone berlin("Europe/Berlin");
    const Instant fix = instantFrom(QDate(2026, 9, 7).startOfDay(berlin).toMSecsSinceEpoch());
    const Instant now = startOf(QDate(2026, 11, 16), berlin);
    REQUIRE(workspace.write([](UnitOfWork& work) { addLists(work); }));
    const auto check = [&] {
        return *workspace.read([&](const UnitOfWork& work) {
            return checkRecurrence(work, work.causes().find(CauseId(111)).value(), now, berlin);
        });
    };
    CHECK(check()->check == FixCheck{{}, {0, 10.0}, {}, FixVerdict::TooEarly});
    std::vector<Complaint> complaints;
    for (int week = 1; week <= 20; ++week) {
        Complaint made = complaint(week);
        made.receivedAt = fix - std::chrono::weeks(week);
        made.cause = CauseId(week == 20 ? 112 : 111);
        complaints.push_back(made);
    }
    Complaint again = complaint(99);
    again.receivedAt = fix;
    again.cause = CauseId(111);
    complaints.push_back(again);
    saveComplaints(workspace, complaints);
    const auto judged = check();
    REQUIRE(judged.has_value());
    CHECK(judged->before == WeekStretch{QDate(2026, 4, 20), 20});
    CHECK(judged->before.lastDay() == QDate(2026, 9, 6));
    CHECK(judged->after == WeekStretch{QDate(2026, 9, 7), 10});
    CHECK(judged->check.before == EventCount{19, 20.0});
    CHECK(judged->check.after == EventCount{1, 10.0});
    CHECK(judged->check.change->ratio == Approx(0.1 / 0.95));
    CHECK(judged->check.verdict == FixVerdict::Fixed);
}

TEMPLATE_TEST_CASE("the week of a fix counts on no side, and 26 weeks before it at most", "", InMemory,
                   OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addLists(work); }));
    const QTimeZone utc = QTimeZone::utc();
    const QDate friday(2026, 9, 11);
    std::vector<Complaint> complaints;
    for (int week = -40; week <= 3; ++week) {
        Complaint made = complaint(week + 100);
        made.receivedAt = startOf(QDate(2026, 9, 7).addDays(7 * week), utc) + std::chrono::hours(9);
        made.cause = CauseId(111);
        made.channel = week % 2 == 0 ? std::optional(ChannelId(81)) : std::nullopt;
        complaints.push_back(made);
    }
    saveComplaints(workspace, complaints);
    const auto check = [&](const ComplaintFilter& among) {
        return *workspace.read([&](const UnitOfWork& work) {
            Cause cause = work.causes().find(CauseId(111)).value();
            cause.fixedOn = friday;
            return *checkRecurrence(work, cause, startOf(QDate(2026, 10, 1), utc), utc, among);
        });
    };
    const CauseRecurrence judged = check({});
    CHECK(judged.before == WeekStretch{QDate(2026, 3, 9), 26});
    CHECK(judged.after == WeekStretch{QDate(2026, 9, 14), 2}); // the week that goes on is left out
    CHECK(judged.check.before == EventCount{26, 26.0});
    CHECK(judged.check.after == EventCount{2, 2.0});
    CHECK(check({.receivedFrom = startOf(QDate(2026, 9, 1), utc)}) == judged);
    const CauseRecurrence ofChannel = check({.channel = ChannelId(81)});
    CHECK(ofChannel.before == judged.before);
    CHECK(ofChannel.check.before.events == 13);
}

TEMPLATE_TEST_CASE("a cause that is not fixed, or not yet, has nothing to be judged by", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addLists(work); }));
    const auto check = [&](qint64 id, Instant now) {
        return workspace.read([&](const UnitOfWork& work) {
            return checkRecurrence(work, work.causes().find(CauseId(id)).value(), now, QTimeZone::utc())
                .has_value();
        });
    };
    CHECK_FALSE(*check(112, at(0)));
    const Instant fix = instantFrom(QDate(2026, 9, 7).startOfDay(Qt::UTC).toMSecsSinceEpoch());
    CHECK_FALSE(*check(111, fix));
    CHECK(*check(111, fix + std::chrono::minutes(1)));
}

TEMPLATE_TEST_CASE("an action may take away a cause", "", InMemory, OnFile)
{
    TestType workspace;
    const Action action{.id = ActionId(5),
                        .cause = CauseId(111),
                        .what = QStringLiteral("name an owner of the menu"),
                        .createdAt = at(0)};
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        addLists(work);
        work.actions().save(action);
    }));
    CHECK(*workspace.read([](const UnitOfWork& work) { return work.actions().find(ActionId(5)); }) == action);
}
