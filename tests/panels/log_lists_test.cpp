#include "panel_harness.h"

#include "core/calendar/calendar_repository.h"
#include "core/complaint/complaint_repository.h"
#include "panels/complaints/lists/cause_whys.h"
#include "panels/complaints/lists/log_lists_presenter.h"

using namespace cxw;

namespace {

class ListsHarness final : public support::PanelHarness
{
public:
    ListsHarness() { settleAll(); }

    qint64 addCategory(const char* name, qint64 upper = 0)
    {
        const QString said = QString::fromUtf8(name);
        const qint64 added =
            upper == 0 ? lists.categories().add(said, 0) : lists.categories().addUnder(said, upper);
        settleAll();
        return added;
    }

    QStringList categoryNames()
    {
        QStringList names;
        for (const panels::ListRow& each : lists.categories().rows())
            names += QString(each.level, QLatin1Char('>')) + each.name;
        return names;
    }

    panels::LogListsPresenter lists{context};
};

QStringList words(std::initializer_list<const char*> texts)
{
    QStringList all;
    for (const char* each : texts)
        all += QString::fromUtf8(each);
    return all;
}

} // namespace

TEST_CASE("categories are added in two levels, renamed and moved, each as one step")
{
    ListsHarness harness;
    const qint64 bill = harness.addCategory(" Bill ");
    const qint64 sum = harness.addCategory("Wrong sum", bill);
    harness.addCategory("Contract");
    harness.addCategory("Late", bill);
    CHECK(harness.categoryNames() == words({"Bill", ">Wrong sum", ">Late", "Contract"}));
    CHECK(harness.addCategory("Deeper", sum) == 0);
    CHECK(harness.addCategory("  ") == 0);
    harness.lists.categories().move(sum, +1);
    harness.settleAll();
    CHECK(harness.categoryNames() == words({"Bill", ">Late", ">Wrong sum", "Contract"}));
    harness.lists.categories().move(sum, +1);
    harness.lists.categories().rename(bill, QStringLiteral("Bills"));
    harness.settleAll();
    CHECK(harness.categoryNames() == words({"Bills", ">Late", ">Wrong sum", "Contract"}));
    harness.undo();
    harness.undo();
    CHECK(harness.categoryNames() == words({"Bill", ">Wrong sum", ">Late", "Contract"}));
    CHECK(harness.read([](const core::UnitOfWork& work) { return work.categories().all().size(); }) == 4u);
}

TEST_CASE("a category is merged into another of its level, and taken apart again")
{
    ListsHarness harness;
    const qint64 bill = harness.addCategory("Bill");
    const qint64 invoice = harness.addCategory("Invoice");
    harness.addCategory("Sum", bill);
    core::Category merged = *harness.lists.categories().find(invoice);
    REQUIRE(harness.lists.categories().possibleTargets(invoice).size() == 1u);
    merged.mergedInto = core::CategoryId(bill);
    harness.lists.categories().change(merged);
    harness.settleAll();
    CHECK(harness.lists.categories().rows().back().remark == QStringLiteral("counts as Bill"));
    CHECK(harness.lists.categories().possibleTargets(bill).empty()); // it would bite its own tail
    harness.lists.categories().remove(bill);
    harness.settleAll();
    CHECK(harness.lists.categories().find(bill)); // others need it
    harness.undo();
    CHECK_FALSE(harness.lists.categories().find(invoice)->mergedInto.has_value());
}

TEST_CASE("only a category with nothing under it may stand under another")
{
    ListsHarness harness;
    const qint64 bill = harness.addCategory("Bill");
    const qint64 contract = harness.addCategory("Contract");
    harness.addCategory("Sum", bill);
    CHECK(harness.lists.categories().possibleUppers(bill).empty());
    REQUIRE(harness.lists.categories().possibleUppers(contract).size() == 1u);
    CHECK(harness.lists.categories().possibleUppers(contract).front().id == core::CategoryId(bill));
}

TEST_CASE("a channel's goals are changed and taken back")
{
    ListsHarness harness;
    const qint64 phone = harness.lists.channels().add(QStringLiteral("Phone"), 0);
    core::Channel changed = *harness.lists.channels().find(phone);
    changed.firstResponseMinutes = 15;
    harness.lists.channels().change(changed);
    harness.settleAll();
    CHECK(harness.read([](const core::UnitOfWork& work) { return work.channels().all(); })
          == std::vector{changed});
    harness.undo();
    CHECK_FALSE(harness.lists.channels().find(phone)->firstResponseMinutes.has_value());
    harness.redo();
    CHECK(harness.lists.channels().find(phone)->firstResponseMinutes == 15);
}

TEST_CASE("a removed entry is in no list and comes back with undo")
{
    ListsHarness harness;
    const qint64 late = harness.lists.tags().add(QStringLiteral("late"), 0);
    harness.settleAll();
    harness.lists.tags().remove(late);
    harness.settleAll();
    CHECK(harness.lists.tags().rows().empty());
    harness.undo();
    CHECK(harness.lists.tags().rows().size() == 1u);
}

TEST_CASE("the whys of a cause grow, are marked and go with undo")
{
    ListsHarness harness;
    const qint64 menu = harness.lists.causes().add(QStringLiteral("Menu"), 0);
    harness.settleAll();
    panels::CauseWhys whys(harness.lists);
    whys.open(core::CauseId(menu));
    REQUIRE(whys.canEdit());
    const core::WhyId first = whys.addBelow({}, QStringLiteral("nobody answers"));
    const core::WhyId second = whys.addBelow(first, QStringLiteral("no key leads to a person"));
    whys.addBeside(second, QStringLiteral("two of nine are there"));
    whys.markWhy(second);
    harness.settleAll();
    const core::FiveWhys kept = harness.lists.causes().find(menu)->whys;
    REQUIRE(kept.whys.size() == 3u);
    CHECK(numberOf(kept, second) == QStringLiteral("2a"));
    CHECK(findWhy(kept, second)->mark == core::WhyMark::Suspected);
    CHECK(harness.read([](const core::UnitOfWork& work) { return work.causes().all().front().whys; })
          == kept);
    harness.undo();
    CHECK_FALSE(findWhy(harness.lists.causes().find(menu)->whys, second)->mark.has_value());
}

TEST_CASE("a cause tells how often it is named, and whether its fix shows")
{
    ListsHarness harness;
    const core::Instant now = harness.clock.now();
    const qint64 menu = harness.lists.causes().add(QStringLiteral("Menu"), 0);
    core::Cause fixed = *harness.lists.causes().find(menu);
    fixed.fixedOn = harness.clock.today().addDays(-70);
    harness.lists.causes().change(fixed);
    harness.write([&](core::UnitOfWork& work) {
        for (int i = 1; i <= 12; ++i)
            work.complaints().save({.id = core::ComplaintId(i),
                                    .reference = core::complaintReference(2026, i),
                                    .receivedAt = now - std::chrono::weeks(10 + i),
                                    .loggedAt = now,
                                    .cause = core::CauseId(menu)});
    });
    const panels::CauseFigures figures = harness.lists.figuresOf(core::CauseId(menu));
    CHECK(figures.complaints == 12);
    REQUIRE(figures.fix.has_value());
    CHECK(figures.fix->check.before.events == 11); // the first week of the log may be cut
    CHECK(figures.fix->check.verdict == core::FixVerdict::Fixed);
}

TEST_CASE("working hours are one step of undo")
{
    ListsHarness harness;
    core::WorkCalendar changed = harness.lists.calendar();
    changed.workingDays = 0b0011111;
    changed.endsAtMinute = 18 * 60;
    changed.holidays[QDate(2026, 12, 25)] = QStringLiteral("Christmas");
    harness.lists.setCalendar(changed);
    harness.settleAll();
    CHECK(harness.read([](const core::UnitOfWork& work) { return work.calendar().find(); }) == changed);
    harness.undo();
    CHECK(harness.lists.calendar().holidays.empty());
}
