// How complaints are filed: many at once, merged and separated; on the file and in memory alike.
#include "sample_complaints.h"
#include "sample_map.h"
#include "store_harness.h"

#include "core/complaint/filing/bulk_edit.h"
#include "core/complaint/filing/duplicates.h"
#include "core/complaint/filing/filing_repository.h"
#include "core/long_work.h"
#include "core/touchmap/touchpoint_guess.h"

#include <algorithm>
#include <tuple>

using namespace cxw::core;
using namespace support;

namespace {

constexpr int kMany = 300;

template <class Workspace> void fill(Workspace& workspace)
{
    RandomComplaints random(20261126);
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        addLists(work);
        for (int id = 1; id <= kMany; ++id)
            work.complaints().save(random.next(id));
    }));
}

std::vector<Complaint> allOf(const UnitOfWork& work)
{
    std::vector<Complaint> all;
    work.complaints().forEach({}, [&](const Complaint& each) {
        all.push_back(each);
        return true;
    });
    return all;
}

template <class Workspace> std::vector<Complaint> allOf(Workspace& workspace)
{
    return *workspace.read([](const UnitOfWork& work) { return allOf(work); });
}

template <class Workspace> Complaint found(Workspace& workspace, qint64 id)
{
    return **workspace.read([id](const UnitOfWork& work) { return work.complaints().find(ComplaintId(id)); });
}

template <class Workspace> std::vector<ComplaintId> idsOf(Workspace& workspace, const ComplaintFilter& filter)
{
    return *workspace.read([&](const UnitOfWork& work) { return work.filings().ids(filter); });
}

/// Returns the way back.
template <class Workspace>
std::vector<ComplaintFiling> change(Workspace& workspace, const ComplaintSelection& selection,
                                    const BulkChange& wanted)
{
    std::vector<ComplaintFiling> before;
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        LongWork progress;
        before = changeComplaints(work, idsOf(work, selection), wanted, at(99), progress);
        CHECK(progress.done() == progress.total());
    }));
    return before;
}

template <class Workspace> void restore(Workspace& workspace, const std::vector<ComplaintFiling>& before)
{
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        LongWork progress;
        restoreFilings(work, before, progress);
    }));
}

/// The complaint's duplicateOf by the number of its id; 0 for none.
template <class Workspace> qint64 originalIn(Workspace& workspace, qint64 id)
{
    return found(workspace, id).duplicateOf.value_or(ComplaintId(0)).value();
}

template <class Workspace>
std::vector<ComplaintFiling> merge(Workspace& workspace, qint64 kept, const std::vector<qint64>& others)
{
    std::vector<ComplaintFiling> before;
    std::vector<ComplaintId> ids;
    for (const qint64 each : others)
        ids.emplace_back(each);
    REQUIRE(
        workspace.write([&](UnitOfWork& work) { before = mergeComplaints(work, ComplaintId(kept), ids); }));
    return before;
}

/// Rows of history since `sequence`, oldest first.
template <class Workspace> std::vector<HistoryEntry> historySince(Workspace& workspace, qint64 sequence)
{
    auto entries = *workspace.read([](const UnitOfWork& work) { return work.history().latest(5000); });
    std::erase_if(entries, [&](const HistoryEntry& each) { return each.sequence <= sequence; });
    std::ranges::reverse(entries);
    return entries;
}

template <class Workspace> qint64 newestHistory(Workspace& workspace)
{
    return workspace.read([](const UnitOfWork& work) { return work.history().latest(1).front().sequence; })
        .value();
}

} // namespace

TEMPLATE_TEST_CASE("a bulk edit changes what it says of every complaint meant, and nothing else", "",
                   InMemory, OnFile)
{
    TestType workspace;
    fill(workspace);
    const std::vector<Complaint> all = allOf(workspace);
    const ComplaintFilter filter{.unsettled = true, .channel = ChannelId(82)};
    const std::vector<ComplaintId> meant = idsOf(workspace, filter);
    REQUIRE(meant.size() > 5u);
    const BulkChange wanted{.status = ComplaintStatus::Resolved,
                            .channel = std::optional<ChannelId>(),
                            .category = std::optional(CategoryId(95)),
                            .cause = std::optional(CauseId(112)),
                            .severity = std::optional(2),
                            .agent = std::optional(PersonId(12)),
                            .isPublic = true};
    const auto before = change(workspace, {.allBut = filter}, wanted);
    CHECK(before.size() == meant.size());
    for (const Complaint& old : all) {
        Complaint expected = old;
        if (std::ranges::find(meant, old.id) != meant.end()) {
            setStatus(expected, ComplaintStatus::Resolved, at(99));
            expected.channel.reset();
            expected.category = CategoryId(95);
            expected.cause = CauseId(112);
            expected.severity = 2;
            expected.agent = PersonId(12);
            expected.isPublic = true;
        }
        CHECK(found(workspace, old.id.value()) == expected);
    }
    CHECK(idsOf(workspace, filter).empty());
    restore(workspace, before);
    CHECK(allOf(workspace) == all);
    CHECK(idsOf(workspace, filter) == meant);
}

TEMPLATE_TEST_CASE("tags are added to many complaints and taken away from them, and come back", "", InMemory,
                   OnFile)
{
    TestType workspace;
    fill(workspace);
    const std::vector<Complaint> all = allOf(workspace);
    const ComplaintFilter filter{.channel = ChannelId(82)};
    const std::vector<ComplaintId> meant = idsOf(workspace, filter);
    const BulkChange wanted{.tagsAdded = {TagId(122)}, .tagsTaken = {TagId(121)}};
    const qint64 sequence = newestHistory(workspace);
    const auto before = change(workspace, {.allBut = filter}, wanted);
    REQUIRE(before.size() > 5u);
    for (const Complaint& old : all) {
        Complaint expected = old;
        if (std::ranges::find(meant, old.id) != meant.end()) {
            expected.tags.erase(TagId(121));
            expected.tags.insert(TagId(122));
        }
        CHECK(found(workspace, old.id.value()) == expected);
    }
    for (const HistoryEntry& each : historySince(workspace, sequence))
        CHECK(each.field == QStringLiteral("tags"));
    CHECK(idsOf(workspace, {.channel = ChannelId(82), .tag = TagId(122)}) == meant);
    restore(workspace, before);
    CHECK(allOf(workspace) == all);
    // What speaks of no tags leaves them alone.
    change(workspace, {.allBut = filter}, {.severity = std::optional(1)});
    for (const Complaint& old : all)
        CHECK(found(workspace, old.id.value()).tags == old.tags);
}

TEMPLATE_TEST_CASE("after a bulk edit every filter still means what it says", "", InMemory, OnFile)
{
    TestType workspace;
    fill(workspace);
    change(workspace, {.allBut = ComplaintFilter{.incomplete = true}},
           {.channel = std::optional(ChannelId(81)),
            .category = std::optional(CategoryId(91)),
            .severity = std::optional(1)});
    std::vector<ComplaintId> incomplete;
    std::vector<ComplaintId> late;
    for (const Complaint& each : allOf(workspace)) {
        if (!missingIn(each).empty())
            incomplete.push_back(each.id);
        if (each.summary.contains(QStringLiteral("late")) && !isSettled(each.status))
            late.push_back(each.id);
    }
    CHECK(idsOf(workspace, {.incomplete = true}) == incomplete);
    for (const ComplaintId each : late) {
        const auto hits = idsOf(workspace, {.text = QStringLiteral("late"), .unsettled = true});
        CHECK(std::ranges::find(hits, each) != hits.end());
    }
}

TEMPLATE_TEST_CASE("all of a filter but some is what it says, and so are some by name", "", InMemory, OnFile)
{
    TestType workspace;
    fill(workspace);
    const BulkChange wanted{.agent = std::optional(PersonId(12))};
    std::vector<ComplaintId> but = idsOf(workspace, {.isPublic = true});
    REQUIRE(but.size() > 3u);
    but.resize(3);
    const std::vector<ComplaintId> left = *workspace.read([&](const UnitOfWork& work) {
        return idsOf(work, {.ids = but, .allBut = ComplaintFilter{.isPublic = true}});
    });
    CHECK(left.size() == idsOf(workspace, {.isPublic = true}).size() - 3);
    change(workspace, {.ids = {ComplaintId(3), ComplaintId(4000), ComplaintId(5)}}, wanted);
    CHECK(found(workspace, 3).agent == PersonId(12));
    CHECK(found(workspace, 5).agent == PersonId(12));
}

TEMPLATE_TEST_CASE("history has a row for each field that a bulk edit changed", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        work.complaints().save(complaint(1));
        work.complaints().save(complaint(2));
    }));
    const qint64 sequence = newestHistory(workspace);
    const auto before = change(workspace, {.ids = {ComplaintId(1), ComplaintId(2)}},
                               {.status = ComplaintStatus::Resolved, .severity = std::optional(4)});
    QStringList told;
    for (const HistoryEntry& each : historySince(workspace, sequence))
        told += each.entity + QLatin1Char(' ') + each.act + QLatin1Char(' ') + each.field + QLatin1Char(':')
            + each.before + QLatin1Char('>') + each.after;
    const QString moment = QStringLiteral("2026-11-26T12:00:00.123Z");
    CHECK(told
          == QStringList{
              QStringLiteral("1 changed resolved_at:>") + moment,
              QStringLiteral("1 changed closed_at:>") + moment, QStringLiteral("1 changed severity:>4"),
              QStringLiteral("1 changed status:open>resolved"),
              QStringLiteral("2 changed resolved_at:>") + moment,
              QStringLiteral("2 changed closed_at:>") + moment, QStringLiteral("2 changed severity:>4"),
              QStringLiteral("2 changed status:open>resolved")});
    const qint64 undone = newestHistory(workspace);
    restore(workspace, before);
    CHECK(historySince(workspace, undone).size() == 8u);
}

TEMPLATE_TEST_CASE("a bulk edit that changes nothing writes nothing", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        work.complaints().save(complaint(1));
        work.complaints().save(fullComplaint());
    }));
    workspace.committed.clear();
    const auto before =
        change(workspace, {.ids = {ComplaintId(201), ComplaintId(77)}},
               {.status = ComplaintStatus::WaitingForUs, .severity = std::optional(4), .isPublic = true});
    CHECK(before.empty());
    CHECK(found(workspace, 201) == fullComplaint());
    CHECK(workspace.committed.empty());
}

TEMPLATE_TEST_CASE("a bulk edit that is cancelled or refused changes nothing", "", InMemory, OnFile)
{
    TestType workspace;
    fill(workspace);
    const std::vector<Complaint> all = allOf(workspace);
    const auto attempt = [&](const BulkChange& wanted, LongWork& progress) {
        return workspace.write([&](UnitOfWork& work) {
            const auto before = changeComplaints(work, work.filings().ids({}), wanted, at(99), progress);
            CHECK(before.size() == std::size_t(kMany));
        });
    };
    LongWork cancelled;
    cancelled.cancel();
    const auto outcome = attempt({.isPublic = true}, cancelled);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Cancelled);
    LongWork progress;
    const auto refused = attempt({.channel = std::optional(ChannelId(4711))}, progress);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Constraint);
    CHECK(allOf(workspace) == all);
}

TEMPLATE_TEST_CASE("complaints are counted by what they are about, how they came and where they hang", "",
                   InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        addMap(work);
        Category merged = category(92);
        merged.mergedInto = CategoryId(91);
        work.categories().save(merged);
        const std::vector<std::tuple<qint64, qint64, qint64>> filed{
            {91, 81, 1032}, {91, 81, 1032}, {92, 81, 1032}, {91, 82, 1033}, {0, 0, 1033}, {91, 81, 0}};
        qint64 id = 0;
        for (const auto& [kind, channel, touchpoint] : filed) {
            Complaint each = complaint(++id);
            if (kind != 0)
                each.category = CategoryId(kind);
            if (channel != 0)
                each.channel = ChannelId(channel);
            if (touchpoint != 0)
                each.touchpoint = TouchpointId(touchpoint);
            work.complaints().save(each);
        }
        work.complaints().remove(ComplaintId(1));
    }));
    const auto countOf = [](const std::vector<PlacedCount>& all, const PlacedCount& kind) {
        return std::ranges::count(all, kind);
    };
    const auto placed = *workspace.read([](const UnitOfWork& work) { return work.filings().placed(); });
    CHECK(placed.size() == 4);
    CHECK(countOf(placed, {CategoryId(91), ChannelId(81), TouchpointId(1032), 1}) == 1);
    CHECK(countOf(placed, {CategoryId(92), ChannelId(81), TouchpointId(1032), 1}) == 1);
    CHECK(countOf(placed, {CategoryId(91), ChannelId(82), TouchpointId(1033), 1}) == 1);
    CHECK(countOf(placed, {{}, {}, TouchpointId(1033), 1}) == 1);
    const auto loaded = *workspace.read([](const UnitOfWork& work) { return loadPlaced(work); });
    CHECK(countOf(loaded, {CategoryId(91), ChannelId(81), TouchpointId(1032), 1}) == 2);
    const auto guessed = *workspace.read([](const UnitOfWork& work) {
        return loadGuessed(work, {{ComplaintId(3), QStringLiteral("late")}});
    });
    CHECK(guessed.front().category == CategoryId(91));
    CHECK(guessed.front().channel == ChannelId(81));
}

TEMPLATE_TEST_CASE("complaints are put at a touchpoint each, and come back exactly", "", InMemory, OnFile)
{
    TestType workspace;
    fill(workspace);
    REQUIRE(workspace.write([](UnitOfWork& work) { addMap(work); }));
    const std::vector<Complaint> all = allOf(workspace);
    const std::map<ComplaintId, TouchpointId> places{{ComplaintId(1), TouchpointId(1032)},
                                                     {ComplaintId(2), TouchpointId(1033)},
                                                     {ComplaintId(4711), TouchpointId(1033)}};
    std::vector<ComplaintFiling> before;
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        LongWork progress;
        before = placeComplaints(work, places, progress);
        CHECK(progress.total() == 3);
    }));
    CHECK(before.size() == 2);
    CHECK(found(workspace, 1).touchpoint == TouchpointId(1032));
    CHECK(found(workspace, 2).touchpoint == TouchpointId(1033));
    restore(workspace, before);
    CHECK(allOf(workspace) == all);
    LongWork cancelled;
    cancelled.cancel();
    CHECK_FALSE(
        workspace.write([&](UnitOfWork& work) { before = placeComplaints(work, places, cancelled); }));
    CHECK(allOf(workspace) == all);
}

TEMPLATE_TEST_CASE("merged complaints lead to the one that was kept, and come back as they were", "",
                   InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        for (int id = 1; id <= 4; ++id) {
            Complaint each = complaint(id);
            if (id == 3) {
                each.status = ComplaintStatus::Resolved;
                each.resolvedAt = each.closedAt = at(8);
            }
            work.complaints().save(each);
        }
    }));
    const std::vector<Complaint> all = allOf(workspace);
    const auto before = merge(workspace, 1, {2, 3, 1, 99});
    CHECK(before.size() == 2u);
    CHECK(found(workspace, 2).status == ComplaintStatus::Duplicate);
    CHECK(originalIn(workspace, 2) == 1);
    CHECK(originalIn(workspace, 3) == 1);
    CHECK(found(workspace, 3).resolvedAt == at(8));
    CHECK(found(workspace, 1).status == ComplaintStatus::Open);
    CHECK(*workspace.read([](const UnitOfWork& work) { return work.filings().duplicatesOf(ComplaintId(1)); })
          == std::vector{ComplaintId(2), ComplaintId(3)});
    restore(workspace, before);
    CHECK(allOf(workspace) == all);
}

TEMPLATE_TEST_CASE("merging leaves no chain and no ring", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        for (int id = 1; id <= 5; ++id)
            work.complaints().save(complaint(id));
    }));
    merge(workspace, 2, {1}); // 1 > 2
    const std::vector<Complaint> all = allOf(workspace);
    const auto before = merge(workspace, 3, {2, 4}); // what led to 2 follows
    CHECK(originalIn(workspace, 1) == 3);
    CHECK(originalIn(workspace, 2) == 3);
    CHECK(originalIn(workspace, 4) == 3);
    restore(workspace, before);
    CHECK(allOf(workspace) == all);

    merge(workspace, 1, {5}); // into a duplicate: its original is meant
    CHECK(originalIn(workspace, 5) == 2);
    merge(workspace, 1, {2}); // turned round: the original gives way
    CHECK(originalIn(workspace, 1) == 0);
    CHECK(found(workspace, 1).status == ComplaintStatus::Open);
    CHECK(originalIn(workspace, 2) == 1);
    CHECK(originalIn(workspace, 5) == 1);
}

TEMPLATE_TEST_CASE("what is no duplicate any more stands where its clocks say", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        Complaint resolved = complaint(2);
        resolved.resolvedAt = at(3);
        Complaint closed = complaint(3);
        closed.closedAt = at(3);
        for (const Complaint& each : {complaint(1), resolved, closed, complaint(4)})
            work.complaints().save(each);
        mergeComplaints(work, ComplaintId(1), {ComplaintId(2), ComplaintId(3), ComplaintId(4)});
    }));
    const std::vector<Complaint> all = allOf(workspace);
    std::vector<ComplaintFiling> before;
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        before = separateComplaints(work, work.filings().duplicatesOf(ComplaintId(1)));
    }));
    CHECK(found(workspace, 2).status == ComplaintStatus::Resolved);
    CHECK(found(workspace, 3).status == ComplaintStatus::ClosedWithoutAgreement);
    CHECK(found(workspace, 4).status == ComplaintStatus::Open);
    for (int id = 2; id <= 4; ++id)
        CHECK(originalIn(workspace, id) == 0);
    restore(workspace, before);
    CHECK(allOf(workspace) == all);
}

TEMPLATE_TEST_CASE("a removed complaint is filed nowhere, and its reference finds nothing", "", InMemory,
                   OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        for (int id = 1; id <= 2; ++id)
            work.complaints().save(complaint(id));
        mergeComplaints(work, ComplaintId(1), {ComplaintId(2)});
    }));
    const auto byReference = [&](const QString& reference) {
        return *workspace.read(
            [&](const UnitOfWork& work) { return work.filings().findByReference(reference); });
    };
    CHECK(byReference(QStringLiteral("CX-2026-00002")) == ComplaintId(2));
    CHECK_FALSE(byReference(QStringLiteral("CX-2026-0000")));
    REQUIRE(workspace.write([](UnitOfWork& work) {
        work.complaints().remove(ComplaintId(2));
        work.filings().save({.id = ComplaintId(2), .isPublic = true});
    }));
    CHECK_FALSE(byReference(QStringLiteral("CX-2026-00002")));
    REQUIRE(workspace.read([](const UnitOfWork& work) {
        CHECK(work.filings().read({ComplaintId(2), ComplaintId(1)}).size() == 1u);
        CHECK(work.filings().duplicatesOf(ComplaintId(1)).empty());
        return 0;
    }));
}
