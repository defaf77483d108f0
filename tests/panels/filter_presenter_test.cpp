#include "panel_harness.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/history.h"
#include "core/touchmap/map_repository.h"
#include "core/workspace/person_repository.h"
#include "core/workspace/setting_repository.h"
#include "panels/complaints/manage/list_tools.h"

using namespace cxw;
using core::ComplaintId;
using core::ComplaintStatus;
using core::ReceivedPeriod;
using panels::FilterPart;
using panels::RowColumn;
using panels::Shelf;

namespace {

class FilterHarness final : public support::PanelHarness
{
public:
    FilterHarness()
    {
        write([&](core::UnitOfWork& work) {
            work.people().save({core::PersonId(11), QStringLiteral("Ana"), {}, {}});
            work.channels().save({.id = core::ChannelId(1), .name = QStringLiteral("Phone")});
            work.channels().save({.id = core::ChannelId(2), .name = QStringLiteral("Chat & mail")});
            work.categories().save({.id = core::CategoryId(1), .name = QStringLiteral("Bill")});
            work.categories().save({.id = core::CategoryId(2), .name = QStringLiteral("Meter")});
            work.categories().save(
                {.id = core::CategoryId(3), .parent = core::CategoryId(1), .name = QStringLiteral("Late")});
            work.causes().save({.id = core::CauseId(8), .name = QStringLiteral("Old meters")});
            work.tags().save({core::TagId(9), QStringLiteral("press"), 1});
            work.maps().save(core::TouchpointMap{.id = core::MapId(1), .name = QStringLiteral("Shop")});
            work.maps().save(
                core::Stage{.id = core::StageId(1), .map = core::MapId(1), .name = QStringLiteral("Buy")});
            work.maps().save(core::Touchpoint{
                .id = core::TouchpointId(3), .stage = core::StageId(1), .title = QStringLiteral("Desk")});
            work.customers().save({.id = core::CustomerId(5), .name = QStringLiteral("Olga Weber")});
            for (int i = 1; i <= 6; ++i)
                work.complaints().save(complaint(i));
        });
        list.begin();
        filters.begin();
        settleAll();
    }

    [[nodiscard]] core::Complaint complaint(int number)
    {
        return {.id = ComplaintId(number),
                .reference = core::complaintReference(2026, number),
                .receivedAt = clock.now() - std::chrono::hours(24 * 20 * number),
                .loggedAt = clock.now(),
                .agent = number == 1 ? std::optional(core::PersonId(11)) : std::nullopt,
                .customer = number <= 2 ? std::optional(core::CustomerId(5)) : std::nullopt,
                .channel = core::ChannelId(number % 2 + 1),
                .isPublic = number == 3,
                .touchpoint = number == 6 ? std::optional(core::TouchpointId(3)) : std::nullopt,
                .category = core::CategoryId(number <= 3 ? 3 : 2),
                .summary = QStringLiteral("Late %1").arg(number),
                .severity = number % 4 + 1,
                .cause = number == 4 ? std::optional(core::CauseId(8)) : std::nullopt,
                .status = number == 6 ? ComplaintStatus::Resolved : ComplaintStatus::Open,
                .tags = number == 5 ? std::set{core::TagId(9)} : std::set<core::TagId>()};
    }

    /// The same with an end: the customer left for the price, and a promise was broken.
    void endSecond()
    {
        core::Complaint ended = complaint(2);
        ended.status = ComplaintStatus::Resolved;
        ended.resolvedAt = clock.now();
        ended.outcome = core::Outcome::Partly;
        ended.defection = core::Defection::Left;
        ended.defectionReason = core::DefectionReason::Price;
        ended.timesReopened = 1;
        ended.category.reset();
        ended.steps[std::size_t(core::ResolveStep::Listen)] = core::StepRecord{.at = clock.now(), .line = {}};
        ended.promises = {{.id = core::PromiseId(1),
                           .text = QStringLiteral("call"),
                           .due = clock.now() - std::chrono::hours(1)}};
        write([&](core::UnitOfWork& work) {
            work.complaints().save(ended);
            core::Complaint left = complaint(3);
            left.defection = core::Defection::Left;
            work.complaints().save(left);
        });
        settleAll();
    }

    /// Numbers of the complaints on show.
    [[nodiscard]] std::vector<qint64> shown()
    {
        settleAll();
        std::vector<qint64> numbers;
        for (const core::ComplaintRow& each : list.rows())
            numbers.push_back(each.id.value());
        return numbers;
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const core::SavedFilter& each : filters.saved())
            names += each.name;
        return names;
    }

    panels::ComplaintsPresenter list{context};
    panels::ListTools tools{context, list};
    panels::FilterPresenter& filters = tools.filters;
};

} // namespace

TEST_CASE("each part narrows the list by its value and lets go of it")
{
    FilterHarness harness;
    harness.list.showShelf(Shelf::All);
    const auto numbers = [&](FilterPart part, qint64 key) {
        harness.filters.set(part, key);
        CHECK(isSet(harness.list.choice(), part));
        const auto shown = harness.shown();
        harness.filters.set(part, std::nullopt);
        CHECK(harness.list.choice() == core::FilterChoice());
        return shown;
    };
    CHECK(numbers(FilterPart::Channel, 1) == std::vector<qint64>{2, 4, 6});
    CHECK(numbers(FilterPart::Category, 1) == std::vector<qint64>{1, 2, 3}); // with what is under it
    CHECK(numbers(FilterPart::Severity, 3) == std::vector<qint64>{2, 6});
    CHECK(numbers(FilterPart::Status, qint64(ComplaintStatus::Resolved)) == std::vector<qint64>{6});
    CHECK(numbers(FilterPart::Agent, 11) == std::vector<qint64>{1});
    CHECK(numbers(FilterPart::Customer, 5) == std::vector<qint64>{1, 2});
    CHECK(numbers(FilterPart::Public, 1) == std::vector<qint64>{3});
    CHECK(numbers(FilterPart::Cause, 8) == std::vector<qint64>{4});
    CHECK(numbers(FilterPart::Tag, 9) == std::vector<qint64>{5});
    CHECK(numbers(FilterPart::Touchpoint, 3) == std::vector<qint64>{6});
    CHECK(numbers(FilterPart::Period, qint64(ReceivedPeriod::Last4Weeks)) == std::vector<qint64>{1});
}

TEST_CASE("the list is narrowed by how a complaint ended, by promises, steps and what is not named")
{
    FilterHarness harness;
    harness.endSecond();
    harness.list.showShelf(Shelf::All);
    const QLocale english(QLocale::English);
    const auto shownFor = [&](FilterPart part, qint64 key, const char* chip) {
        harness.filters.set(part, key);
        CHECK(harness.filters.chipText(part, english) == QString::fromUtf8(chip));
        const auto numbers = harness.shown();
        harness.filters.clear();
        return numbers;
    };
    using Numbers = std::vector<qint64>;
    CHECK(shownFor(FilterPart::Outcome, qint64(core::Outcome::Partly), "Outcome: partly upheld")
          == Numbers{2});
    CHECK(shownFor(FilterPart::Defection, qint64(core::Defection::Left), "Leaving: has left")
          == Numbers{2, 3});
    CHECK(shownFor(FilterPart::Reason, qint64(core::DefectionReason::Price), "Reason of leaving: price")
          == Numbers{2});
    CHECK(shownFor(FilterPart::Reason, qint64(core::DefectionReason::Unknown), "Reason of leaving: not known")
          == Numbers{3}); // of those who left
    CHECK(shownFor(FilterPart::Reopened, 1, "Reopened") == Numbers{2});
    CHECK(shownFor(FilterPart::Promise, 1, "Promise: broken or overdue") == Numbers{2});
    CHECK(shownFor(FilterPart::Promise, 2, "Promise: pending") == Numbers{});
    CHECK(shownFor(FilterPart::Step, 12, "Step: Listen: done") == Numbers{2});
    CHECK(shownFor(FilterPart::Step, 2, "Step: Respond: not done") == Numbers{2, 6});
    CHECK(shownFor(FilterPart::Time, qint64(core::ComplaintTime::Resolved), "Known time: resolution")
          == Numbers{2});
    CHECK(shownFor(FilterPart::Without, 1, "Without: a category") == Numbers{2});
    CHECK(shownFor(FilterPart::Goal, 1, "Goal: first response too late") == Numbers{});
}

TEST_CASE("each value of each part is set, told again by its key and taken away")
{
    FilterHarness harness;
    for (const FilterPart part : panels::kFilterParts) {
        CHECK_FALSE(partName(part).isEmpty());
        std::set<QString> words;
        for (const panels::PartValue& value : valuesOf(part, harness.filters.lists())) {
            core::FilterChoice choice;
            setPart(choice, part, value.key);
            CHECK(keyOf(choice, part) == value.key);
            CHECK(words.insert(value.word).second);
            choice.parts.defection.reset(); // comes with a reason
            choice.period = part == FilterPart::Period ? choice.period : ReceivedPeriod::Any;
            setPart(choice, part, std::nullopt);
            CHECK(choice == core::FilterChoice());
        }
    }
}

TEST_CASE("an overdue promise is judged by the time of looking, and looking again stays the same")
{
    FilterHarness harness;
    harness.list.showShelf(Shelf::All);
    harness.filters.set(FilterPart::Promise, 1);
    const core::ComplaintFilter first = harness.list.filter();
    REQUIRE(first.promise);
    CHECK(first.promise->now == harness.clock.now());
    harness.clock.advance(std::chrono::minutes(10));
    CHECK(harness.list.filter() == first);
    harness.write([&](core::UnitOfWork& work) { work.complaints().remove(ComplaintId(6)); });
    harness.settleAll();
    CHECK(harness.list.filter().promise->now == harness.clock.now());
}

TEST_CASE("chips say what narrows the list, in words")
{
    FilterHarness harness;
    const QLocale english(QLocale::English);
    harness.filters.set(FilterPart::Channel, 2);
    harness.filters.set(FilterPart::Category, 3);
    harness.filters.set(FilterPart::Customer, 5);
    harness.filters.setDays(QDate(2026, 3, 31), QDate(2026, 3, 1)); // the wrong way round
    harness.settleAll();
    CHECK(harness.filters.chipText(FilterPart::Channel, english) == QStringLiteral("Channel: Chat & mail"));
    CHECK(harness.filters.chipText(FilterPart::Category, english) == QStringLiteral("Category: Bill › Late"));
    CHECK(harness.filters.chipText(FilterPart::Customer, english) == QStringLiteral("Customer: Olga Weber"));
    CHECK(harness.filters.chipText(FilterPart::Period, english)
          == QStringLiteral("Received: 1 Mar 2026 to 31 Mar 2026"));
    CHECK(harness.filters.chipText(FilterPart::Agent, english).isEmpty());
}

TEST_CASE("customers are found by the beginning of a name")
{
    FilterHarness harness;
    harness.filters.findCustomers(QStringLiteral("web"));
    harness.settleAll();
    REQUIRE(harness.filters.customers().size() == 1u);
    harness.filters.findCustomers(QStringLiteral("nobody"));
    harness.settleAll();
    CHECK(harness.filters.customers().empty());
}

TEST_CASE("a saved filter is a shelf with a count, renamed and removed, each undone")
{
    FilterHarness harness;
    CHECK_FALSE(harness.filters.canSave());
    harness.filters.set(FilterPart::Channel, 1);
    harness.list.search(QStringLiteral("late"));
    harness.settleAll();
    REQUIRE(harness.filters.canSave());
    harness.filters.save(QStringLiteral(" Phone, open "));
    harness.settleAll();
    CHECK(harness.names() == QStringList{QStringLiteral("Phone, open")});
    CHECK(harness.filters.count(0) == 2);
    CHECK(harness.filters.shown() == 0);
    CHECK_FALSE(harness.filters.canSave());

    harness.list.show({.shelf = Shelf::All});
    CHECK(harness.filters.shown() < 0);
    harness.filters.showSaved(0);
    CHECK(harness.shown() == std::vector<qint64>{2, 4});
    CHECK(harness.list.text() == QStringLiteral("late"));

    harness.filters.rename(0, QStringLiteral("By phone"));
    harness.settleAll();
    CHECK(harness.names() == QStringList{QStringLiteral("By phone")});
    harness.filters.remove(0);
    harness.settleAll();
    CHECK(harness.names().isEmpty());
    harness.undo();
    CHECK(harness.names() == QStringList{QStringLiteral("By phone")});
    harness.undo();
    CHECK(harness.names() == QStringList{QStringLiteral("Phone, open")});
    harness.undo();
    CHECK(harness.names().isEmpty());
    harness.redo();
    CHECK(harness.filters.count(0) == 2);
}

TEST_CASE("a saved filter that was narrowed further becomes what the list shows, and back again")
{
    FilterHarness harness;
    harness.filters.set(FilterPart::Channel, 1);
    harness.filters.save(QStringLiteral("Phone"));
    harness.settleAll();
    CHECK_FALSE(harness.filters.canUpdate()); // it shows just that
    harness.filters.set(FilterPart::Severity, 3);
    harness.settleAll();
    CHECK(harness.filters.shown() < 0);
    REQUIRE(harness.filters.current() == 0);
    REQUIRE(harness.filters.canUpdate());
    harness.filters.update();
    harness.settleAll();
    CHECK(harness.names() == QStringList{QStringLiteral("Phone")});
    CHECK(harness.filters.shown() == 0);
    CHECK(harness.filters.count(0) == 1);
    harness.undo();
    CHECK(harness.filters.count(0) == 2);
    CHECK(harness.filters.canUpdate());

    harness.filters.save(QStringLiteral("Phone, grave"));
    harness.settleAll();
    harness.filters.rename(1, QStringLiteral("Phone")); // is taken
    CHECK(harness.names() == QStringList{QStringLiteral("Phone"), QStringLiteral("Phone, grave")});
    harness.filters.rename(1, QStringLiteral("Grave"));
    harness.settleAll();
    CHECK(harness.filters.current() == 1);
    harness.filters.remove(1);
    harness.settleAll();
    CHECK(harness.filters.current() < 0);
}

TEST_CASE("another shelf, or a shelf alone, leaves the saved filter")
{
    FilterHarness harness;
    harness.filters.set(FilterPart::Channel, 1);
    harness.filters.save(QStringLiteral("Phone"));
    harness.settleAll();
    harness.filters.clear();
    CHECK(harness.filters.current() < 0);
    harness.filters.showSaved(0);
    CHECK(harness.filters.current() == 0);
    harness.list.showShelf(Shelf::All);
    CHECK(harness.filters.current() < 0);
}

TEST_CASE("history knows what became of saved filters")
{
    FilterHarness harness;
    harness.filters.set(FilterPart::Channel, 1);
    harness.filters.save(QStringLiteral("Phone"));
    harness.settleAll();
    harness.filters.rename(0, QStringLiteral("By phone"));
    harness.settleAll();
    const auto rows = harness.read([](const core::UnitOfWork& work) { return work.history().latest(2); });
    REQUIRE(rows.size() == 2u);
    CHECK(rows[0].gesture == QStringLiteral("rename filter"));
    CHECK(rows[0].kind == core::EntityKind::Setting);
    CHECK(rows[0].before.contains(QStringLiteral("\"Phone\"")));
    CHECK(rows[0].after.contains(QStringLiteral("By phone")));
    CHECK(rows[1].gesture == QStringLiteral("save filter"));
}

TEST_CASE("a saved filter counts anew when complaints change")
{
    FilterHarness harness;
    harness.filters.set(FilterPart::Channel, 1);
    harness.filters.save(QStringLiteral("Phone"));
    harness.settleAll();
    CHECK(harness.filters.count(0) == 2);
    harness.write([](core::UnitOfWork& work) { work.complaints().remove(ComplaintId(2)); });
    harness.settleAll();
    CHECK(harness.filters.count(0) == 1);
}

TEST_CASE("a reference that is typed chooses its complaint, wherever it stands")
{
    FilterHarness harness;
    QSignalSpy jumped(&harness.filters, &panels::FilterPresenter::jumped);
    QSignalSpy missed(&harness.filters, &panels::FilterPresenter::missed);
    harness.filters.jumpTo(QStringLiteral("2026-6")); // settled, so not on the shelf
    harness.settleAll();
    CHECK(jumped.size() == 1);
    CHECK(harness.list.chosen() == ComplaintId(6));
    harness.filters.jumpTo(QStringLiteral("4"));
    harness.settleAll();
    CHECK(harness.list.chosen() == ComplaintId(4));
    harness.filters.jumpTo(QStringLiteral("late"));
    harness.settleAll();
    CHECK(missed.size() == 1);
}

TEST_CASE("columns are kept with the workspace, each once and never without what happened")
{
    FilterHarness harness;
    panels::ListLayout& layout = harness.tools.layout;
    layout.begin();
    harness.settleAll();
    CHECK(layout.columns() == panels::usualColumns());
    layout.setColumns({RowColumn::What, RowColumn::Agent, RowColumn::Agent, RowColumn::Received});
    layout.setShare(61);
    harness.settleAll();
    panels::ListLayout later(harness.context);
    later.begin();
    harness.settleAll();
    CHECK(later.columns() == std::vector{RowColumn::What, RowColumn::Agent, RowColumn::Received});
    CHECK(later.share() == 61);
    layout.setColumns({RowColumn::Age});
    CHECK(layout.columns() == std::vector{RowColumn::Received, RowColumn::Age, RowColumn::What});
    CHECK(panels::columnsFrom(QStringLiteral("x,,y")) == panels::usualColumns());
}
