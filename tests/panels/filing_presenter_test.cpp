#include "panel_harness.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/filing/filing_repository.h"
#include "core/complaint/reference_text.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/manage/filing_presenter.h"
#include "panels/complaints/manage/original_finder.h"

using namespace cxw;
using core::ComplaintId;
using core::ComplaintStatus;
using panels::Shelf;

namespace {

constexpr int kPage = panels::ComplaintsPresenter::kPage;

class FilingHarness final : public support::PanelHarness
{
public:
    /// Ids from 1, the newest first; all are on the shelf of the open ones.
    explicit FilingHarness(int complaints)
    {
        write([&](core::UnitOfWork& work) {
            for (int i = 1; i <= complaints; ++i)
                work.complaints().save({.id = ComplaintId(i),
                                        .reference = core::complaintReference(2026, i),
                                        .receivedAt = clock.now() - std::chrono::hours(i),
                                        .loggedAt = clock.now(),
                                        .summary = QStringLiteral("Late %1").arg(i)});
        });
        list.begin();
        settleAll();
    }

    [[nodiscard]] core::Complaint complaint(qint64 id)
    {
        return *read([id](const core::UnitOfWork& work) { return work.complaints().find(ComplaintId(id)); });
    }

    [[nodiscard]] qint64 countOf(const core::ComplaintFilter& filter)
    {
        return read([&](const core::UnitOfWork& work) { return work.complaints().count(filter); });
    }

    void choose(qint64 id)
    {
        list.choose(ComplaintId(id));
        settleAll();
    }

    panels::ComplaintsPresenter list{context};
    panels::FilingPresenter filing{context, list};
};

} // namespace

TEST_CASE("marked complaints are changed in one step and come back in one")
{
    FilingHarness harness(5);
    harness.filing.mark({ComplaintId(4), ComplaintId(2)});
    CHECK(harness.filing.count() == 2);
    CHECK(harness.filing.isMarked(ComplaintId(2)));
    CHECK_FALSE(harness.filing.isMarked(ComplaintId(3)));
    const auto before = harness.copy();
    const int steps = harness.edits.stack().count();
    harness.filing.change({.status = ComplaintStatus::Resolved, .severity = std::optional(3)});
    harness.settleAll();
    CHECK(harness.edits.stack().count() == steps + 1);
    CHECK(harness.complaint(2).severity == 3);
    CHECK(harness.complaint(4).resolvedAt == harness.clock.now());
    CHECK(harness.complaint(3).status == ComplaintStatus::Open);
    checkUndo(harness, before);
}

TEST_CASE("tags are added and taken away by name in one step, new ones with it")
{
    FilingHarness harness(4);
    harness.write([](core::UnitOfWork& work) {
        work.tags().save({core::TagId(1), QStringLiteral("Late"), 1});
        work.tags().save({core::TagId(2), QStringLiteral("letter"), 2});
        work.tags().save({core::TagId(3), QStringLiteral("press"), 3});
        work.tags().remove(core::TagId(3));
        core::Complaint tagged = *work.complaints().find(ComplaintId(2));
        tagged.tags = {core::TagId(1)};
        work.complaints().save(tagged);
    });
    harness.settleAll();
    const auto before = harness.copy();
    const int steps = harness.edits.stack().count();
    harness.filing.mark({ComplaintId(1), ComplaintId(2)});
    harness.filing.change(
        {},
        {.added = {QStringLiteral("Letter"), QStringLiteral("press"), QStringLiteral("new one")},
         .taken = {QStringLiteral("late"), QStringLiteral("no such")}});
    harness.settleAll();
    CHECK(harness.edits.stack().count() == steps + 1);
    const auto tags = harness.read([](const core::UnitOfWork& work) { return work.tags().all(); });
    REQUIRE(tags.size() == 4u);
    CHECK(tags.back().name == QStringLiteral("new one"));
    const std::set<core::TagId> expected{core::TagId(2), core::TagId(3), tags.back().id};
    CHECK(harness.complaint(1).tags == expected);
    CHECK(harness.complaint(2).tags == expected);
    CHECK(harness.complaint(3).tags.empty());
    checkUndo(harness, before);
    CHECK(harness.read([](const core::UnitOfWork& work) { return work.tags().all(); }).size() == 4u);
    harness.undo();
    CHECK(harness.read([](const core::UnitOfWork& work) { return work.tags().all(); }).size() == 2u);
}

TEST_CASE("all means those that are not read yet too, but for those taken out")
{
    FilingHarness harness(kPage + 50);
    harness.filing.markAll();
    CHECK(harness.filing.count() == kPage + 50);
    std::vector<ComplaintId> shown;
    for (const core::ComplaintRow& each : harness.list.rows())
        if (each.id != ComplaintId(7))
            shown.push_back(each.id);
    harness.filing.mark(shown);
    CHECK(harness.filing.isAll());
    CHECK(harness.filing.count() == kPage + 49);
    CHECK_FALSE(harness.filing.isMarked(ComplaintId(7)));
    CHECK(harness.filing.isMarked(ComplaintId(kPage + 50)));
    const auto before = harness.copy();
    harness.filing.change({.isPublic = true});
    CHECK(harness.countOf({.isPublic = true}) == kPage + 49);
    CHECK_FALSE(harness.complaint(7).isPublic);
    checkUndo(harness, before);
    CHECK(harness.countOf({.isPublic = true}) == kPage + 49);
}

TEST_CASE("done again, a change of all means the ones that it meant at first")
{
    FilingHarness harness(4);
    harness.filing.markAll();
    harness.filing.change({.status = ComplaintStatus::WaitingForUs});
    harness.settleAll();
    harness.undo();
    harness.write([&](core::UnitOfWork& work) {
        work.complaints().save({.id = ComplaintId(9),
                                .reference = QStringLiteral("CX-2026-00009"),
                                .receivedAt = harness.clock.now(),
                                .loggedAt = harness.clock.now()});
    });
    harness.redo();
    CHECK(harness.countOf({.status = ComplaintStatus::WaitingForUs}) == 4);
    CHECK(harness.complaint(9).status == ComplaintStatus::Open);
}

TEST_CASE("a change that is cancelled changes nothing and leaves no step")
{
    FilingHarness harness(5);
    const auto before = harness.copy();
    QSignalSpy failed(&harness.edits, &panels::EditStack::failed);
    harness.filing.markAll();
    harness.filing.change({.isPublic = true});
    harness.filing.cancel();
    harness.settleAll();
    CHECK(failed.empty()); // as was wished
    CHECK(harness.copy() == before);
    CHECK(harness.edits.stack().count() == 0);
    harness.filing.change({.isPublic = true}); // the next one is not
    CHECK(harness.countOf({.isPublic = true}) == 5);
}

TEST_CASE("another filter unmarks, so that nothing changes unseen")
{
    FilingHarness harness(3);
    harness.filing.markAll();
    harness.list.search(QStringLiteral("late"));
    CHECK_FALSE(harness.filing.isAll());
    CHECK(harness.filing.count() == 0);
}

TEST_CASE("a plain click after all marks one again")
{
    FilingHarness harness(3);
    harness.filing.markAll();
    harness.filing.mark({ComplaintId(2)});
    CHECK_FALSE(harness.filing.isAll());
    CHECK(harness.filing.count() == 1);
}

TEST_CASE("marked complaints merge into the chosen one, which then knows them")
{
    FilingHarness harness(4);
    harness.choose(3);
    harness.filing.mark({ComplaintId(1), ComplaintId(3), ComplaintId(4)});
    const auto before = harness.copy();
    harness.filing.merge();
    harness.settleAll();
    CHECK(harness.complaint(1).duplicateOf == ComplaintId(3));
    CHECK(harness.complaint(4).status == ComplaintStatus::Duplicate);
    REQUIRE(harness.list.card());
    CHECK(harness.list.card()->duplicates
          == std::vector<core::ComplaintLink>{{ComplaintId(1), QStringLiteral("CX-2026-00001")},
                                              {ComplaintId(4), QStringLiteral("CX-2026-00004")}});
    checkUndo(harness, before);
}

TEST_CASE("the chosen complaint becomes a duplicate, and none again")
{
    FilingHarness harness(2);
    harness.choose(2);
    const auto before = harness.copy();
    harness.filing.makeDuplicateOf(ComplaintId(1), QStringLiteral("CX-2026-00001"));
    harness.settleAll();
    REQUIRE(harness.list.card()->original);
    CHECK(harness.list.card()->original->reference == QStringLiteral("CX-2026-00001"));
    checkUndo(harness, before);
    harness.filing.separate();
    harness.settleAll();
    CHECK_FALSE(harness.list.card()->original);
    CHECK(harness.complaint(2).status == ComplaintStatus::Open);
}

TEST_CASE("the finder puts the one that was named first, then what the words find")
{
    FilingHarness harness(30);
    panels::OriginalFinder finder(harness.context);
    const auto find = [&](const char* typed) {
        finder.find(QString::fromUtf8(typed));
        harness.settleAll();
        return finder.matches();
    };
    CHECK(find("2026-17").front().id == ComplaintId(17));
    CHECK(find("17").front().id == ComplaintId(17));
    CHECK(find("late").size() == std::size_t(panels::OriginalFinder::kMostMatches));
    CHECK(find("late 23").size() == 1u);
    CHECK(find("nothing such").empty());
}
