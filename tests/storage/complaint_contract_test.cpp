// What the repositories of complaints promise; runs on the file and on the memory alike.
#include "sample_complaints.h"
#include "store_harness.h"

#include "core/calendar/calendar_repository.h"
#include "core/search_text.h"

#include <QElapsedTimer>

#include <algorithm>
#include <map>
#include <set>

using namespace cxw::core;
using namespace support;

namespace {

template <class Workspace> void save(Workspace& workspace, const Complaint& complaint)
{
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.complaints().save(complaint); }));
}

template <class Workspace> std::optional<Complaint> found(Workspace& workspace, ComplaintId id)
{
    return *workspace.read([id](const UnitOfWork& work) { return work.complaints().find(id); });
}

std::vector<Complaint> meantBy(const UnitOfWork& work, const ComplaintFilter& filter)
{
    std::vector<Complaint> meant;
    work.complaints().forEach(filter, [&](const Complaint& each) {
        meant.push_back(each);
        return true;
    });
    return meant;
}

std::vector<qint64> idsFor(const UnitOfWork& work, const QString& text)
{
    std::vector<qint64> ids;
    for (const ComplaintRow& each : work.complaints().page({.text = text}, {}, 100))
        ids.push_back(each.id.value());
    return ids;
}

/// The complaints that a text finds, newest first.
template <class Workspace> std::vector<qint64> idsFor(Workspace& workspace, const char* text)
{
    const QString typed = QString::fromUtf8(text);
    return *workspace.read([&](const UnitOfWork& work) { return idsFor(work, typed); });
}

template <class Workspace> std::vector<CustomerMatch> matching(Workspace& workspace, const char* text)
{
    const QString typed = QString::fromUtf8(text);
    return *workspace.read([&](const UnitOfWork& work) { return work.customers().matching(typed, 10); });
}

QString nameOf(const UnitOfWork& work, const std::optional<CustomerId>& id)
{
    return id ? work.customers().find(*id)->name : QString();
}

bool hasText(const UnitOfWork& work, const Complaint& complaint, const QString& text)
{
    QStringList all{complaint.reference,
                    complaint.sourceReference,
                    complaint.summary,
                    complaint.description,
                    complaint.remedyGiven,
                    complaint.remedyWanted,
                    nameOf(work, complaint.customer)};
    for (const auto& each : complaint.steps)
        all += each ? each->line : QString();
    for (const Promise& each : complaint.promises)
        all += each.text;
    const QStringList words = wordsIn(all.join(QLatin1Char(' '))).split(QLatin1Char(' '));
    return std::ranges::all_of(searchWords(text), [&](const QString& typed) {
        return std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(typed); });
    });
}

/// No chain of merges in these tests is longer than two.
CategoryId merged(const UnitOfWork& work, CategoryId id)
{
    for (int i = 0; i < 2; ++i)
        if (const auto found = work.categories().find(id); found && found->mergedInto)
            id = *found->mergedInto;
    return id;
}

bool isUnder(const UnitOfWork& work, const std::optional<CategoryId>& category, CategoryId upper)
{
    if (!category)
        return false;
    const CategoryId counted = merged(work, *category);
    const auto found = work.categories().find(counted);
    const CategoryId wanted = merged(work, upper);
    return counted == wanted || (found && found->parent && merged(work, *found->parent) == wanted);
}

bool hasPromiseBefore(const Complaint& complaint, Instant end)
{
    return std::ranges::any_of(
        complaint.promises, [&](const Promise& each) { return each.due && !each.kept && *each.due < end; });
}

bool hasTime(const Complaint& complaint, ComplaintTime time)
{
    return time == ComplaintTime::FirstResponse ? complaint.firstResponseAt.has_value()
        : time == ComplaintTime::Resolved       ? complaint.resolvedAt.has_value()
                                                : complaint.closedAt.has_value();
}

bool hasStep(const Complaint& complaint, const StepCondition& wanted)
{
    const auto& record = complaint.steps.at(std::size_t(wanted.step));
    const auto state = record ? std::optional(record->state) : std::nullopt;
    return isSettled(complaint.status) && complaint.status != ComplaintStatus::Duplicate
        && state == wanted.state;
}

bool hasPromise(const Complaint& complaint, const PromiseCondition& wanted)
{
    return std::ranges::any_of(complaint.promises, [&](const Promise& each) {
        const bool over = each.due && *each.due < wanted.now;
        switch (wanted.state) {
        case PromiseState::Kept: return each.kept == true;
        case PromiseState::Broken: return each.kept == false || (!each.kept && over);
        case PromiseState::Pending: break;
        }
        return !each.kept && each.due && !over;
    });
}

bool hasTarget(const UnitOfWork& work, const Complaint& complaint, const TargetCondition& wanted)
{
    const auto channel = complaint.channel ? work.channels().find(*complaint.channel) : std::nullopt;
    const bool isAnswer = wanted.time == ComplaintTime::FirstResponse;
    const auto goal = !channel ? std::nullopt
        : isAnswer             ? channel->firstResponseMinutes
                               : channel->resolutionMinutes;
    const auto end = isAnswer ? complaint.firstResponseAt : complaint.resolvedAt;
    if (!goal || (!end && isSettled(complaint.status)))
        return false;
    const bool over = end.value_or(wanted.now) > complaint.receivedAt + std::chrono::minutes(*goal);
    return wanted.state == (over ? TargetState::Missed : end ? TargetState::Met : TargetState::NotDue);
}

/// What leads from a figure to its rows.
bool isMeantByFigures(const UnitOfWork& work, const Complaint& each, const ComplaintFilter& filter)
{
    if ((filter.withoutChannel && each.channel) || (filter.withoutCategory && each.category)
        || (filter.withoutCause && each.cause))
        return false;
    if (filter.has && !hasTime(each, *filter.has))
        return false;
    if (filter.outcome && each.outcome != filter.outcome)
        return false;
    if (filter.defection && each.defection != *filter.defection)
        return false;
    if (filter.defectionReason
        && each.defectionReason.value_or(DefectionReason::Unknown) != *filter.defectionReason)
        return false;
    if (filter.reopened && each.timesReopened == 0)
        return false;
    return (!filter.step || hasStep(each, *filter.step))
        && (!filter.promise || hasPromise(each, *filter.promise))
        && (!filter.target || hasTarget(work, each, *filter.target));
}

/// The filter as plainly as it can be said.
bool isMeant(const UnitOfWork& work, const Complaint& each, const ComplaintFilter& filter)
{
    if (filter.unsettled && isSettled(each.status))
        return false;
    if (filter.status && each.status != filter.status)
        return false;
    if (filter.isPublic && !each.isPublic)
        return false;
    if (filter.incomplete && missingIn(each).empty())
        return false;
    if (filter.severity && each.severity != filter.severity)
        return false;
    if (filter.agent && each.agent != filter.agent)
        return false;
    if (filter.customer && each.customer != filter.customer)
        return false;
    if (filter.channel && each.channel != filter.channel)
        return false;
    if (filter.category && !isUnder(work, each.category, *filter.category))
        return false;
    if (filter.cause && each.cause != filter.cause)
        return false;
    if (filter.tag && !each.tags.contains(*filter.tag))
        return false;
    if (filter.receivedFrom && each.receivedAt < *filter.receivedFrom)
        return false;
    if (filter.receivedBefore && each.receivedAt >= *filter.receivedBefore)
        return false;
    if (filter.loggedAt && each.loggedAt != *filter.loggedAt)
        return false;
    if (filter.promiseDueBefore && !hasPromiseBefore(each, *filter.promiseDueBefore))
        return false;
    if (const auto& before = filter.dueToGoIfClosedBefore;
        before && (each.legalHold || each.anonymisedAt || !each.closedAt || *each.closedAt >= *before))
        return false;
    return isMeantByFigures(work, each, filter) && hasText(work, each, filter.text);
}

ComplaintRow rowOf(const UnitOfWork& work, const Complaint& each)
{
    return {.id = each.id,
            .reference = each.reference,
            .receivedAt = each.receivedAt,
            .resolvedAt = each.resolvedAt,
            .closedAt = each.closedAt,
            .status = each.status,
            .customer = nameOf(work, each.customer),
            .channel = each.channel ? work.channels().find(*each.channel)->name : QString(),
            .category = each.category ? work.categories().find(*each.category)->name : QString(),
            .agent = each.agent ? work.people().rememberedName(*each.agent) : QString(),
            .summary = each.summary,
            .severity = each.severity,
            .steps = marksOf(each.steps),
            .promiseDue = nextPromiseDue(each)};
}

/// All rows, page after page.
std::vector<ComplaintRow> paged(const UnitOfWork& work, const ComplaintFilter& filter, int pageSize)
{
    std::vector<ComplaintRow> rows;
    std::optional<ComplaintCursor> after;
    while (true) {
        const auto page = work.complaints().page(filter, after, pageSize);
        if (page.empty())
            return rows;
        CHECK(int(page.size()) <= pageSize);
        rows.insert(rows.end(), page.begin(), page.end());
        after = page.back().cursor();
    }
}

void checkFacts(const UnitOfWork& work, const ComplaintFilter& filter, const std::vector<Complaint>& wanted)
{
    std::map<ComplaintId, ComplaintFacts> facts;
    work.complaints().forEachFacts(filter, [&](const ComplaintFacts& each) {
        facts[each.id] = each;
        return true;
    });
    std::map<ComplaintId, ComplaintFacts> expected;
    using PromiseKey = std::pair<std::optional<Instant>, std::optional<bool>>;
    std::multiset<PromiseKey> expectedPromises;
    for (const Complaint& each : wanted) {
        expected[each.id] = factsOf(each);
        for (const Promise& promise : each.promises)
            expectedPromises.insert({promise.due, promise.kept});
    }
    CHECK(facts == expected);
    std::multiset<PromiseKey> promises;
    work.complaints().forEachPromise(filter, [&](const PromiseFacts& each) {
        promises.insert({each.due, each.kept});
        return true;
    });
    CHECK(promises == expectedPromises);
}

void checkFilter(const UnitOfWork& work, const std::vector<Complaint>& all, const ComplaintFilter& filter,
                 int pageSize)
{
    std::vector<Complaint> wanted = all;
    std::erase_if(wanted, [&](const Complaint& each) { return !isMeant(work, each, filter); });
    std::ranges::sort(wanted, std::greater{},
                      [](const Complaint& each) { return std::pair(each.receivedAt, each.id); });
    std::vector<ComplaintRow> rows;
    for (const Complaint& each : wanted)
        rows.push_back(rowOf(work, each));
    CHECK(paged(work, filter, pageSize) == rows);
    checkFacts(work, filter, wanted);
    CHECK(meantBy(work, filter) == wanted);
    CHECK(work.complaints().count(filter) == qint64(wanted.size()));
}

void checkRandomFilters(const UnitOfWork& work, RandomComplaints& random)
{
    const std::vector<Complaint> all = meantBy(work, {});
    checkFilter(work, all, {}, 7);
    for (int i = 0; i < 240; ++i) {
        const ComplaintFilter filter = i % 2 == 0 ? random.filter() : random.filterOfFigures();
        INFO("filter " << i << ", text " << filter.text.toStdString());
        checkFilter(work, all, filter, 1 + random.below(20));
    }
}

} // namespace

TEMPLATE_TEST_CASE("every complaint of a customer is read, those in the bin too, oldest first", "", InMemory,
                   OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        for (int id = 1; id <= 3; ++id) {
            Complaint each = complaint(id);
            each.receivedAt = at(10 - id);
            each.customer = CustomerId(id == 2 ? 72 : 71);
            work.complaints().save(each);
        }
        work.complaints().remove(ComplaintId(1));
    }));
    const auto all =
        *workspace.read([](const UnitOfWork& work) { return work.complaints().everyOneOf(CustomerId(71)); });
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == ComplaintId(3));
    CHECK(all[1].id == ComplaintId(1));
}

TEMPLATE_TEST_CASE("channels come by position and keep every field", "", InMemory, OnFile)
{
    TestType workspace;
    const Channel phone{.id = ChannelId(82),
                        .name = QStringLiteral("Телефон"),
                        .icon = QStringLiteral("phone"),
                        .firstResponseMinutes = 30,
                        .resolutionMinutes = 2880,
                        .position = 1024};
    const Channel mail{.id = ChannelId(81), .name = QStringLiteral("Mail"), .position = 2048};
    const Channel shop{.id = ChannelId(83), .name = QStringLiteral("Shop"), .position = 1024};
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        for (const Channel& each : {shop, mail, phone})
            work.channels().save(each);
    }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.channels().all(); })
          == std::vector{phone, shop, mail});
}

TEMPLATE_TEST_CASE("a removed list entry is still known by its id, and comes back when saved again", "",
                   InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addLists(work); }));
    REQUIRE(workspace.write([](UnitOfWork& work) {
        work.categories().remove(CategoryId(93));
        work.products().remove(ProductId(101));
    }));
    const auto all = [](const UnitOfWork& work) { return work.categories().all(); };
    CHECK(workspace.read(all) == std::vector{category(91), category(92), category(94, 91), category(95, 92)});
    CHECK(workspace.read([](const UnitOfWork& work) { return work.products().all().size(); }) == 0u);
    CHECK(*workspace.read([](const UnitOfWork& work) { return work.categories().find(CategoryId(93)); })
          == category(93, 91));
    CHECK_FALSE(workspace.read([](const UnitOfWork& work) { return work.products().find(ProductId(9)); })
                    ->has_value());
    REQUIRE(workspace.write([](UnitOfWork& work) { work.categories().save(category(93, 92)); }));
    CHECK(workspace.read(all)->at(2) == category(93, 92));
}

TEMPLATE_TEST_CASE("a complaint keeps every field, and so does a changed one", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addLists(work); }));
    save(workspace, complaint(1));
    CHECK(found(workspace, ComplaintId(1)) == complaint(1));
    Complaint full = fullComplaint();
    save(workspace, full);
    CHECK(found(workspace, full.id) == full);

    std::swap(full.promises[0], full.promises[1]);
    full.promises.pop_back();
    full.steps[0].reset();
    full.steps[3] = StepRecord{StepState::Done, at(9), QStringLiteral("told them when")};
    full.money.reset();
    full.outcome.reset();
    full.customer = CustomerId(72);
    full.extraFields.clear();
    full.status = ComplaintStatus::Resolved;
    save(workspace, full);
    CHECK(found(workspace, full.id) == full);
    save(workspace, complaint(201));
    CHECK(found(workspace, full.id) == complaint(201));
}

TEMPLATE_TEST_CASE("a byte order mark in front of a text is a part of it", "", InMemory, OnFile)
{
    const QString marked = QChar(QChar::ByteOrderMark) + QStringLiteral("cold");
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addLists(work); }));
    save(workspace, complaint(1)); // of which it is a duplicate
    Complaint full = fullComplaint();
    full.summary = marked;
    full.description = QString(QChar(QChar::ByteOrderMark));
    full.promises[0].text = marked;
    full.steps[0]->line = marked;
    full.extraFields[0] = {marked, marked + QLatin1Char('"')};
    save(workspace, full);
    CHECK(found(workspace, full.id) == full);
    const auto rows =
        workspace.read([](const UnitOfWork& work) { return work.complaints().page({}, {}, 1); });
    CHECK(rows->front().summary == marked);
}

TEMPLATE_TEST_CASE("new complaints saved together are as whole, and found as well, as those saved alone", "",
                   InMemory, OnFile)
{
    TestType workspace;
    RandomComplaints random(20261126);
    std::vector<Complaint> complaints;
    for (int id = 1; id <= 40; ++id)
        complaints.push_back(random.next(id));
    complaints[6].summary = QStringLiteral("Füllfederhalter kleckst");
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        addLists(work);
        work.complaints().saveNew(complaints);
        work.complaints().saveNew({});
    }));
    for (const Complaint& each : complaints)
        CHECK(found(workspace, each.id) == each);
    CHECK(idsFor(workspace, "fullfeder") == std::vector{complaints[6].id.value()});
}

TEMPLATE_TEST_CASE("promises that change places are saved in their new order", "", InMemory, OnFile)
{
    TestType workspace;
    Complaint two = complaint(1);
    two.promises = {{.id = PromiseId(1), .text = QStringLiteral("same")},
                    {.id = PromiseId(2), .text = QStringLiteral("same")}};
    save(workspace, two);
    std::swap(two.promises[0], two.promises[1]);
    save(workspace, two);
    CHECK(found(workspace, two.id) == two);
}

TEMPLATE_TEST_CASE("a removed complaint is in no list, and comes back when saved again", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addLists(work); }));
    save(workspace, complaint(1));
    save(workspace, fullComplaint());
    const auto remove = [](UnitOfWork& work) { work.complaints().remove(fullComplaint().id); };
    const auto count = [](const UnitOfWork& work) { return work.complaints().count({}); };
    const auto bySource = [](const UnitOfWork& work) {
        return work.complaints().findBySource(QStringLiteral("ZD/77"));
    };
    CHECK(*workspace.read(bySource) == fullComplaint().id);
    REQUIRE(workspace.write(remove));
    REQUIRE(workspace.write(remove));
    CHECK_FALSE(found(workspace, fullComplaint().id));
    CHECK(workspace.read(count) == 1);
    CHECK_FALSE(workspace.read(bySource)->has_value());
    CHECK(idsFor(workspace, "heizung").empty());
    CHECK(matching(workspace, "mull").at(0).complaints == 0);

    Complaint back = fullComplaint();
    back.promises.pop_back();
    back.summary = QStringLiteral("Ofen kalt");
    save(workspace, back);
    CHECK(found(workspace, back.id) == back);
    CHECK(workspace.read(count) == 2);
    CHECK(idsFor(workspace, "ofen") == std::vector<qint64>{201});
    CHECK(idsFor(workspace, "heizung").empty());
}

TEMPLATE_TEST_CASE("a complaint is found by the reference that it came with", "", InMemory, OnFile)
{
    TestType workspace;
    Complaint imported = complaint(2);
    imported.sourceReference = QStringLiteral("ZD/77");
    save(workspace, complaint(1));
    save(workspace, imported);
    const auto bySource = [&](const QString& reference) {
        return *workspace.read(
            [&](const UnitOfWork& work) { return work.complaints().findBySource(reference); });
    };
    CHECK(bySource(QStringLiteral("ZD/77")) == ComplaintId(2));
    CHECK_FALSE(bySource(QStringLiteral("ZD/7")));
    CHECK_FALSE(bySource(QString()));
}

TEMPLATE_TEST_CASE("pages, counts and visits give every complaint that is meant once and in order", "",
                   InMemory, OnFile)
{
    TestType workspace;
    RandomComplaints random(20261123);
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        addLists(work);
        for (int id = 1; id <= 300; ++id)
            work.complaints().save(random.next(id));
    }));
    REQUIRE(workspace.read([&](const UnitOfWork& work) {
        checkRandomFilters(work, random);
        return 0;
    }));
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        for (int i = 0; i < 150; ++i)
            work.complaints().save(random.next(1 + random.below(300)));
        for (int i = 0; i < 50; ++i)
            work.complaints().remove(ComplaintId(1 + random.below(300)));
        work.customers().save(customer(71, "Meier"));
        work.categories().save(category(94, 92));
    }));
    REQUIRE(workspace.read([&](const UnitOfWork& work) {
        checkRandomFilters(work, random);
        return 0;
    }));
}

TEMPLATE_TEST_CASE("who reads facts or promises can stop at any of them and read again", "", InMemory, OnFile)
{
    TestType workspace;
    RandomComplaints random(7);
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        addLists(work);
        for (int id = 1; id <= 40; ++id)
            work.complaints().save(random.next(id));
    }));
    REQUIRE(workspace.read([](const UnitOfWork& work) {
        for (const int most : {1, 3, 1000}) {
            int seen = 0;
            work.complaints().forEachFacts({}, [&](const ComplaintFacts&) { return ++seen < most; });
            CHECK(seen == std::min(most, 40));
            seen = 0;
            work.complaints().forEachPromise({}, [&](const PromiseFacts&) { return ++seen < most; });
            CHECK(seen > 0);
            CHECK(seen <= most);
        }
        return 0;
    }));
}

TEMPLATE_TEST_CASE("a list shows what is in its bin apart from the rest", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        for (const int id : {1, 2, 3}) {
            work.tags().save({TagId(id), QStringLiteral("tag %1").arg(id), 10 - id});
            work.causes().save({.id = CauseId(id), .name = QStringLiteral("cause"), .position = id});
        }
        work.tags().remove(TagId(1));
        work.tags().remove(TagId(3));
        work.causes().remove(CauseId(2));
    }));
    const auto ids = [&](const auto& records) {
        std::vector<qint64> found;
        for (const auto& each : records)
            found.push_back(each.id.value());
        return found;
    };
    REQUIRE(workspace.read([&](const UnitOfWork& work) {
        CHECK(ids(work.tags().all()) == std::vector<qint64>{2});
        CHECK(ids(work.tags().removed()) == std::vector<qint64>{3, 1});
        CHECK(ids(work.causes().removed()) == std::vector<qint64>{2});
        CHECK(work.channels().removed().empty());
        return 0;
    }));
    REQUIRE(workspace.write([](UnitOfWork& work) {
        work.tags().save({TagId(3), QStringLiteral("tag 3"), 7});
    }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.tags().removed().size(); }) == 1u);
}

TEMPLATE_TEST_CASE("the working calendar comes back as it was saved, and there is none before", "", InMemory,
                   OnFile)
{
    TestType workspace;
    const auto calendar = [](const UnitOfWork& work) { return work.calendar().find(); };
    CHECK_FALSE(workspace.read(calendar)->has_value());
    WorkCalendar shop{.name = QStringLiteral("Laden"),
                      .zone = QTimeZone("Europe/Bucharest"),
                      .workingDays = 0b0111110,
                      .startsAtMinute = 8 * 60,
                      .endsAtMinute = 1440,
                      .holidays = {{QDate(2026, 12, 1), QStringLiteral("Ziua Națională")},
                                   {QDate(2026, 12, 25), QString()}}};
    const auto save = [&](UnitOfWork& work) { work.calendar().save(shop); };
    REQUIRE(workspace.write(save));
    CHECK(*workspace.read(calendar) == shop);
    shop.holidays.erase(QDate(2026, 12, 1));
    shop.startsAtMinute = 0;
    REQUIRE(workspace.write(save));
    CHECK(*workspace.read(calendar) == shop);
    CHECK(workspace.committed.back().touches(EntityKind::Calendar));
    const std::size_t before = workspace.committed.size();
    REQUIRE(workspace.write(save)); // nothing new
    CHECK(workspace.committed.size() == before);
    shop.workingDays = 128;
    CHECK_FALSE(workspace.write(save));
}

// The file passes over what was not found instead of looking up what was.
TEMPLATE_TEST_CASE("a text that very many complaints have narrows like any other", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        for (int id = 1; id <= 2100; ++id) {
            Complaint each = complaint(id, id % 3 == 0 ? "Häuser" : "Haus");
            each.receivedAt = at(id % 50);
            each.category = CategoryId(91 + id % 5);
            each.status = ComplaintStatus(id % 7);
            work.complaints().save(each);
        }
    }));
    const auto outcome = workspace.read([](const UnitOfWork& work) {
        const QString text = QStringLiteral("haus");
        const std::vector<Complaint> all = meantBy(work, {});
        checkFilter(work, all, {.text = text}, 500);
        checkFilter(work, all, {.text = text, .unsettled = true}, 500);
        checkFilter(work, all, {.text = text, .category = CategoryId(91), .receivedBefore = at(30)}, 200);
        checkFilter(work, all, {.text = QStringLiteral("hauser")}, 500);
        return 0;
    });
    CHECK(outcome);
}

TEMPLATE_TEST_CASE("a page begins after a complaint that is not there any more", "", InMemory, OnFile)
{
    TestType workspace;
    for (int id = 1; id <= 5; ++id)
        save(workspace, complaint(id));
    REQUIRE(workspace.write([](UnitOfWork& work) { work.complaints().remove(ComplaintId(4)); }));
    const auto rows = *workspace.read([](const UnitOfWork& work) {
        return work.complaints().page({}, ComplaintCursor{at(0), ComplaintId(4)}, 2);
    });
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == ComplaintId(3));
    CHECK(rows[1].id == ComplaintId(2));
    for (const int limit : {0, -1})
        CHECK(workspace.read([&](const UnitOfWork& work) {
            return work.complaints().page({}, {}, limit).size();
        }) == 0u);
}

TEMPLATE_TEST_CASE("a complaint comes out of the bin as it went in, and is found again", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addLists(work); }));
    save(workspace, complaint(1)); // which it repeats
    save(workspace, fullComplaint());
    const ComplaintId id = fullComplaint().id;
    const auto found = [&] {
        return workspace.read([&](const UnitOfWork& work) { return work.complaints().find(id); });
    };
    const auto inSearch = [&] {
        return workspace.read([&](const UnitOfWork& work) {
            return work.complaints().count({.text = fullComplaint().summary});
        });
    };
    const auto before = found();
    CHECK(inSearch() == 1);
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.complaints().remove(id); }));
    CHECK(inSearch() == 0);
    for (int times = 0; times < 2; ++times) {
        REQUIRE(workspace.write([&](UnitOfWork& work) { work.complaints().restore(id); }));
        CHECK(found() == before);
        CHECK(inSearch() == 1);
    }
    REQUIRE(workspace.write([](UnitOfWork& work) { work.complaints().restore(ComplaintId(4711)); }));
}

TEMPLATE_TEST_CASE("a visit ends when it is told to", "", InMemory, OnFile)
{
    TestType workspace;
    for (int id = 1; id <= 3; ++id)
        save(workspace, complaint(id));
    const int visited = *workspace.read([](const UnitOfWork& work) {
        int count = 0;
        work.complaints().forEach({}, [&](const Complaint&) { return ++count < 2; });
        return count;
    });
    CHECK(visited == 2);
}

TEMPLATE_TEST_CASE("words are found whatever their case and diacritics, and by their beginning", "", InMemory,
                   OnFile)
{
    TestType workspace;
    save(workspace, complaint(1, "Reclamație la factură"));
    save(workspace, complaint(2, "Die Häuser in der Hauptstraße"));
    save(workspace, complaint(3, "Ещё одна жалоба на приём"));
    save(workspace, complaint(4, "Naïve Señor ＡＢＣ ﬁnal"));
    CHECK(idsFor(workspace, "reclamatie") == std::vector<qint64>{1});
    CHECK(idsFor(workspace, "RECLAMAŢIE") == std::vector<qint64>{1});
    CHECK(idsFor(workspace, "haus") == std::vector<qint64>{2});
    CHECK(idsFor(workspace, "Hauptstrasse") == std::vector<qint64>{2});
    CHECK(idsFor(workspace, "еще прием") == std::vector<qint64>{3});
    CHECK(idsFor(workspace, "ёще") == std::vector<qint64>{3});
    CHECK(idsFor(workspace, "senor abc final") == std::vector<qint64>{4});
    CHECK(idsFor(workspace, "häuser REC").empty());
    CHECK(idsFor(workspace, "user").empty());
    CHECK(idsFor(workspace, "fact rec la") == std::vector<qint64>{1});
    CHECK(idsFor(workspace, "cx-2026-00003") == std::vector<qint64>{3});
    CHECK(idsFor(workspace, "2026").size() == 4);
}

TEMPLATE_TEST_CASE("a search looks into everything that was written about a complaint", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addLists(work); }));
    save(workspace, complaint(1));
    save(workspace, fullComplaint());
    for (const char* each : {"heizung", "tagen", "zd 77", "pump apology", "rang once", "card", "call back",
                             "muller", "00201 kalt muller"}) {
        INFO(each);
        CHECK(idsFor(workspace, each) == std::vector<qint64>{201});
    }
    CHECK(idsFor(workspace, "iasi").empty());
}

TEMPLATE_TEST_CASE("an empty text means all, one of signs alone finds nothing", "", InMemory, OnFile)
{
    TestType workspace;
    save(workspace, complaint(1, "100 % sure"));
    for (const char* each : {"", " ", "\t\n"})
        CHECK(idsFor(workspace, each).size() == 1);
    for (const char* each : {"%", "\"", "*", "()", " % ", "👍"})
        CHECK(idsFor(workspace, each).empty());
    CHECK(workspace.read([](const UnitOfWork& work) {
        return work.complaints().count({.text = QStringLiteral("%")});
    }) == 0);
}

TEMPLATE_TEST_CASE("a search takes any characters, and none takes long", "", InMemory, OnFile)
{
    // The reader of a search on file is more of a parser than that in memory.
    constexpr int kSearches = std::is_same_v<TestType, OnFile> ? 20'000 : 3'000;
    constexpr qint64 kLongestMs = 200;
    TestType workspace;
    RandomComplaints random(7);
    const QString odd = QStringLiteral("a\"'*()^:-+{}AND OR NOT NEAR %_\\ șё漢 0") + QChar(0) + QChar(0xD83D)
        + QChar(0xDC4D) + QChar(0xFFFE) + QChar(0xFEFF) + QChar(0x0301) + QChar(0xDCFF);
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        addLists(work);
        for (int id = 1; id <= 200; ++id)
            work.complaints().save(random.next(id));
        work.complaints().save(fullComplaint());
    }));
    constexpr int kAtOnce = 500; // a single read is waited for some seconds only
    qint64 longest = 0;
    const auto search = [&](const UnitOfWork& work) {
        for (int i = 0; i < kAtOnce; ++i) {
            QString text;
            for (int length = random.below(40); length > 0; --length)
                text += random.chance(60) ? odd.at(random.below(int(odd.size())))
                                          : QChar(char16_t(random.below(0x10000)));
            QElapsedTimer timer;
            timer.start();
            const qint64 count = work.complaints().count({.text = text});
            const auto rows = work.complaints().page({.text = text, .unsettled = true}, {}, 20);
            longest = std::max(longest, timer.elapsed());
            if (qint64(rows.size()) > count || work.customers().matching(text, 5).size() > 5)
                FAIL("search " << i << ": " << text.toStdString());
        }
        return 0;
    };
    for (int done = 0; done < kSearches; done += kAtOnce)
        REQUIRE(workspace.read(search));
    CHECK(longest < kLongestMs);
}

TEMPLATE_TEST_CASE("what was saved is found by each of its words, whatever they are made of", "", InMemory,
                   OnFile)
{
    TestType workspace;
    RandomComplaints random(11);
    std::vector<QString> texts;
    for (int i = 0; i < 60; ++i) {
        QString text;
        for (int length = 1 + random.below(60); length > 0; --length)
            text += random.chance(20) ? QChar(u' ') : QChar(char16_t(1 + random.below(0xFFFE)));
        texts.push_back(text);
    }
    texts.push_back(QString(5000, QLatin1Char('x')) + QStringLiteral(" end"));
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            Complaint each = complaint(qint64(i) + 1);
            each.description = texts[i];
            work.complaints().save(each);
        }
    }));
    const auto outcome = workspace.read([&](const UnitOfWork& work) {
        for (std::size_t i = 0; i < texts.size(); ++i)
            for (const QString& word : searchWords(texts[i])) {
                INFO(word.toStdString());
                CHECK(std::ranges::count(idsFor(work, word), qint64(i) + 1) == 1);
            }
        return 0;
    });
    CHECK(outcome);
}

TEMPLATE_TEST_CASE("a customer is offered with what is known of them", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        Customer known = customer(71, "Zoë Müller");
        known.organisation = QStringLiteral("Werke AG");
        known.contact = QStringLiteral("K-4711, +49 30 1234");
        known.note = QStringLiteral("quiet");
        work.customers().save(known);
        for (int i = 1; i <= 3; ++i) {
            Complaint each = complaint(i, i == 2 ? "the newest" : "older");
            each.customer = known.id;
            each.receivedAt = at(i == 2 ? 50 : i);
            each.promises = {{.id = PromiseId(10 * i), .text = QStringLiteral("promise %1").arg(i)}};
            work.complaints().save(each);
        }
    }));
    for (const char* each : {"zoe", "MULLER", "wer", "k-4711", "1234 mül zo"}) {
        INFO(each);
        const auto matches = matching(workspace, each);
        REQUIRE(matches.size() == 1);
        CHECK(matches[0].customer.note == QStringLiteral("quiet"));
        CHECK(matches[0].complaints == 3);
        CHECK(matches[0].lastSummary == QStringLiteral("the newest"));
        CHECK(matches[0].lastPromise == Promise{.id = PromiseId(30), .text = QStringLiteral("promise 3")});
    }
    CHECK(matching(workspace, "quiet").empty());
    CHECK(matching(workspace, "%").empty());
}

TEMPLATE_TEST_CASE("customers are offered by name, and only as many as were asked for", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        for (const char* name : {"Zz Šimek", "Éva Simon", "Eve simon", "ada SIMS", "Bo Other"})
            work.customers().save(customer(QByteArrayView(name).size() * 10 + name[0], name));
    }));
    QStringList names;
    for (const CustomerMatch& each : matching(workspace, "sim"))
        names += each.customer.name;
    CHECK(names.join(QLatin1Char('|')) == QStringLiteral("ada SIMS|Éva Simon|Eve simon|Zz Šimek"));
    const auto limited = [](const UnitOfWork& work) { return work.customers().matching(QString(), 2); };
    const auto first = *workspace.read(limited);
    REQUIRE(first.size() == 2);
    CHECK(first[1].customer.name == QStringLiteral("Bo Other"));
}

TEMPLATE_TEST_CASE("a renamed customer's complaints are found by the new name only", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addLists(work); }));
    Complaint theirs = complaint(1, "theirs");
    theirs.customer = CustomerId(71);
    save(workspace, theirs);
    REQUIRE(workspace.write([](UnitOfWork& work) { work.customers().save(customer(71, "Maier")); }));
    CHECK(idsFor(workspace, "maier theirs") == std::vector<qint64>{1});
    CHECK(idsFor(workspace, "muller").empty());
    CHECK(matching(workspace, "muller").empty());
    CHECK(matching(workspace, "maier").size() == 1);
    CHECK(workspace.read([](const UnitOfWork& work) {
        return work.complaints().page({}, {}, 1).at(0).customer;
    }) == QStringLiteral("Maier"));
}

TEMPLATE_TEST_CASE("complaints go on speaking of a removed customer, who may come back under another name",
                   "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addLists(work); }));
    Complaint theirs = complaint(1);
    theirs.customer = CustomerId(71);
    save(workspace, theirs);
    REQUIRE(workspace.write([](UnitOfWork& work) { work.customers().remove(CustomerId(71)); }));
    CHECK(matching(workspace, "muller").empty());
    CHECK(idsFor(workspace, "muller") == std::vector<qint64>{1});
    CHECK(
        workspace.read([](const UnitOfWork& work) { return work.customers().find(CustomerId(71)); })->value()
        == customer(71, "Müller"));
    REQUIRE(workspace.write([](UnitOfWork& work) { work.customers().save(customer(71, "Maier")); }));
    CHECK(idsFor(workspace, "muller").empty());
    CHECK(idsFor(workspace, "maier") == std::vector<qint64>{1});
    CHECK(matching(workspace, "maier").size() == 1);
}

TEMPLATE_TEST_CASE("references count up by year and are given once", "", InMemory, OnFile)
{
    TestType workspace;
    const auto take = [&](int year) {
        QString taken;
        REQUIRE(workspace.write([&](UnitOfWork& work) { taken = work.complaints().takeReference(year); }));
        return taken;
    };
    CHECK(take(2026) == QStringLiteral("CX-2026-00001"));
    CHECK(take(2026) == QStringLiteral("CX-2026-00002"));
    CHECK(take(2027) == QStringLiteral("CX-2027-00001"));
    save(workspace, complaint(2));
    REQUIRE(workspace.write([](UnitOfWork& work) { work.complaints().remove(ComplaintId(2)); }));
    save(workspace, complaint(3)); // brought in with a reference of its own
    CHECK(take(2026) == QStringLiteral("CX-2026-00004"));
}

TEMPLATE_TEST_CASE("a reference whose transaction fails is given to the next one", "", InMemory, OnFile)
{
    TestType workspace;
    CHECK_FALSE(workspace.write([](UnitOfWork& work) {
        static_cast<void>(work.complaints().takeReference(2026));
        throw std::runtime_error("changed my mind");
    }));
    QString taken;
    REQUIRE(workspace.write([&](UnitOfWork& work) { taken = work.complaints().takeReference(2026); }));
    CHECK(taken == QStringLiteral("CX-2026-00001"));
}

TEMPLATE_TEST_CASE("a complaint that names what is not there, or says what cannot be, is refused", "",
                   InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        work.complaints().save(complaint(1));
        work.complaints().save(fullComplaint());
    }));
    using Spoil = void (*)(Complaint&);
    const std::vector<Spoil> spoils{
        [](Complaint& each) { each.customer = CustomerId(9); },
        [](Complaint& each) { each.category = CategoryId(9); },
        [](Complaint& each) { each.channel = ChannelId(9); },
        [](Complaint& each) { each.product = ProductId(9); },
        [](Complaint& each) { each.cause = CauseId(9); },
        [](Complaint& each) {
            each.tags = {TagId(121), TagId(9)};
        },
        [](Complaint& each) { each.agent = PersonId(9); },
        [](Complaint& each) { each.touchpoint = TouchpointId(9); },
        [](Complaint& each) { each.duplicateOf = ComplaintId(9); },
        [](Complaint& each) { each.duplicateOf = each.id; },
        [](Complaint& each) { each.severity = 5; },
        [](Complaint& each) { each.satisfactionAfter = 0; },
        [](Complaint& each) { each.handlingMinutes = -1; },
        [](Complaint& each) { each.timesReopened = -1; },
        [](Complaint& each) { each.reference = QStringLiteral("CX-2026-00001"); },
        [](Complaint& each) { each.promises = {{.id = PromiseId(1), .by = PersonId(9)}}; },
        [](Complaint& each) { each.promises = {{.id = PromiseId(301)}}; },
        [](Complaint& each) {
            each.promises = {{.id = PromiseId(1)}, {.id = PromiseId(1)}};
        },
    };
    for (std::size_t i = 0; i < spoils.size(); ++i) {
        INFO(i);
        Complaint bad = complaint(2);
        spoils[i](bad);
        const auto outcome = workspace.write([&](UnitOfWork& work) { work.complaints().save(bad); });
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::Constraint);
    }
    CHECK(workspace.read([](const UnitOfWork& work) { return work.complaints().count({}); }) == 2);
}

TEMPLATE_TEST_CASE("a list entry that cannot be is refused", "", InMemory, OnFile)
{
    TestType workspace;
    const auto refused = [&](const Store::WriteWork& work) {
        const auto outcome = workspace.write(work);
        return !outcome && outcome.error().kind == ErrorKind::Constraint;
    };
    CHECK(refused([](UnitOfWork& work) { work.categories().save(category(93, 9)); }));
    CHECK(refused([](UnitOfWork& work) {
        Category own = category(93);
        own.mergedInto = own.id;
        work.categories().save(own);
    }));
    CHECK(refused([](UnitOfWork& work) {
        Category lost = category(93);
        lost.mergedInto = CategoryId(9);
        work.categories().save(lost);
    }));
    CHECK(refused([](UnitOfWork& work) {
        work.causes().save({.id = CauseId(1), .whys = {{{.id = WhyId(2), .parent = WhyId(3)}}}});
    }));
    CHECK(refused([](UnitOfWork& work) {
        work.causes().save({.id = CauseId(1), .whys = {{{.id = WhyId(2)}}}});
        work.causes().save({.id = CauseId(2), .whys = {{{.id = WhyId(2)}}}});
    }));
    CHECK(refused(
        [](UnitOfWork& work) { work.channels().save({.id = ChannelId(1), .firstResponseMinutes = 0}); }));
    CHECK(refused(
        [](UnitOfWork& work) { work.channels().save({.id = ChannelId(1), .resolutionMinutes = -5}); }));
}

TEMPLATE_TEST_CASE("removing a complaint, customer or list entry that is not there does nothing", "",
                   InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        work.complaints().remove(ComplaintId(9));
        work.customers().remove(CustomerId(9));
        work.channels().remove(ChannelId(9));
        work.categories().remove(CategoryId(9));
        work.products().remove(ProductId(9));
        work.causes().remove(CauseId(9));
        work.tags().remove(TagId(9));
    }));
    CHECK(workspace.committed.empty());
}

TEMPLATE_TEST_CASE("history says field by field what became of a complaint", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        work.complaints().save(complaint(1));
        work.complaints().save(fullComplaint());
    }));
    workspace.committed.clear();
    const auto before =
        *workspace.read([](const UnitOfWork& work) { return work.history().latest(1).front().sequence; });
    Complaint changed = fullComplaint();
    changed.summary = QStringLiteral("Heizung aus");
    changed.steps[1] = StepRecord{StepState::Done, at(3), QStringLiteral("said sorry")};
    changed.promises[1].kept = true;
    changed.promises.push_back({.id = PromiseId(309), .text = QStringLiteral("flowers")});
    save(workspace, changed);
    std::vector<HistoryEntry> entries =
        *workspace.read([](const UnitOfWork& work) { return work.history().latest(20); });
    std::erase_if(entries, [&](const HistoryEntry& each) { return each.sequence <= before; });
    std::ranges::reverse(entries);
    QStringList told;
    for (const HistoryEntry& each : entries) {
        CHECK(each.kind == EntityKind::Complaint);
        CHECK(each.entity == QStringLiteral("201"));
        CHECK(each.act == QStringLiteral("changed"));
        told += QStringLiteral("%1: %2 > %3").arg(each.field, each.before, each.after);
    }
    CHECK(told
          == QStringList{QStringLiteral("summary: Heizung kalt > Heizung aus"),
                         QStringLiteral("step.empathize:  > done"),
                         QStringLiteral("step.empathize.at:  > 2026-11-22T12:00:00.123Z"),
                         QStringLiteral("step.empathize.line:  > said sorry"),
                         QStringLiteral("promise.2.kept:  > true"), QStringLiteral("promise.4:  > flowers")});
    CHECK(workspace.committed == std::vector{ChangeSet(EntityKind::Complaint)});
    save(workspace, changed);
    CHECK(workspace.committed.size() == 1u);
}

TEMPLATE_TEST_CASE("each kind of record leaves its own name in history", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        work.complaints().save(complaint(1));
    }));
    for (const EntityKind kind :
         {EntityKind::Customer, EntityKind::Channel, EntityKind::Category, EntityKind::Product,
          EntityKind::Cause, EntityKind::Tag, EntityKind::Complaint}) {
        const auto newest = *workspace.read(
            [&](const UnitOfWork& work) { return work.history().newestChanges(kind).size(); });
        CHECK(newest > 0u);
        REQUIRE(workspace.committed.size() == 1u);
        CHECK(workspace.committed[0].touches(kind));
    }
}
