#include "panel_harness.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/customer_repository.h"
#include "core/workspace/draft_repository.h"
#include "panels/complaints/entry/entry_presenter.h"

using namespace cxw;
using core::MissingPart;
using core::ResolveStep;

namespace {

class EntryHarness final : public support::PanelHarness
{
public:
    EntryHarness() { openNew(); }

    void openNew()
    {
        entry.openNew();
        settleAll();
    }

    core::ComplaintId save()
    {
        QSignalSpy saved(&entry, &panels::EntryPresenter::saved);
        entry.save();
        settleAll();
        return saved.isEmpty() ? core::ComplaintId() : saved.front().front().value<core::ComplaintId>();
    }

    core::ComplaintCard card(core::ComplaintId id)
    {
        return read([id](const core::UnitOfWork& work) { return loadComplaintCard(work, id); }).value();
    }

    qint64 count()
    {
        return read([](const core::UnitOfWork& work) { return work.complaints().count({}); });
    }

    panels::EntryPresenter entry{context, core::Language::En};
};

} // namespace

TEST_CASE("a line is enough to save a complaint, and nothing is not")
{
    EntryHarness harness;
    CHECK_FALSE(harness.entry.canSave());
    CHECK(harness.save().isNull());
    harness.entry.typeWhat(QStringLiteral("Letter came twice"));
    REQUIRE(harness.entry.canSave());
    const core::Complaint saved = harness.card(harness.save()).complaint;
    CHECK(saved.summary == QStringLiteral("Letter came twice"));
    CHECK(saved.reference == QStringLiteral("CX-2026-00001"));
    CHECK(saved.receivedAt == harness.clock.now());
    CHECK(saved.status == core::ComplaintStatus::Open);
    CHECK(saved.steps[std::size_t(ResolveStep::Document)].has_value());
}

TEST_CASE("what a record lacks gets less with every field")
{
    EntryHarness harness;
    harness.entry.typeWhat(QStringLiteral("Late"));
    CHECK(harness.entry.missing()
          == std::vector{MissingPart::Customer, MissingPart::Channel, MissingPart::Category,
                         MissingPart::Severity});
    harness.entry.typeCustomer(QStringLiteral("Heike"));
    harness.entry.typeChannel(QStringLiteral("Phone"));
    harness.entry.setSeverity(3);
    harness.settleAll();
    CHECK(harness.entry.missing() == std::vector{MissingPart::Category});
    harness.entry.typeCategory(QStringLiteral("Bill"));
    CHECK(harness.entry.missing().empty());
    harness.entry.setVerified(core::Verified::Yes);
    CHECK(harness.entry.missing() == std::vector{MissingPart::Steps});
}

TEST_CASE("names that no list has come into it, those it has are used again")
{
    EntryHarness harness;
    for (const char* channel : {"Phone", "phone "}) {
        harness.entry.typeWhat(QStringLiteral("Late"));
        harness.entry.typeChannel(QString::fromLatin1(channel));
        harness.entry.typeCategory(QStringLiteral("Bill"));
        harness.save();
        harness.openNew();
    }
    CHECK(harness.entry.choices().channels.size() == 1u);
    CHECK(harness.entry.choices().categories.size() == 1u);
    CHECK(harness.entry.form().channel == QStringLiteral("Phone")); // what was used last stands ready
    CHECK(harness.entry.form().category == QStringLiteral("Bill"));
}

TEST_CASE(
    "a complaint takes a cause, tags and whether it could have been prevented, and undo takes them back")
{
    using core::ComplaintField;
    EntryHarness harness;
    harness.entry.typeWhat(QStringLiteral("Letter late"));
    harness.entry.typeMore(ComplaintField::Cause, QStringLiteral("Letter asks too late"));
    harness.entry.typeMore(ComplaintField::Tags, QStringLiteral("late; letter;  late"));
    harness.entry.typeMore(ComplaintField::Preventable, QStringLiteral("yes"));
    const core::ComplaintCard first = harness.card(harness.save());
    CHECK(first.cause == QStringLiteral("Letter asks too late"));
    CHECK(first.tags == QStringList{QStringLiteral("late"), QStringLiteral("letter")});
    CHECK(first.complaint.preventable == true);
    harness.entry.open(first);
    harness.settleAll();
    CHECK(harness.entry.preview().tags == first.tags);
    harness.entry.typeMore(ComplaintField::Tags, QStringLiteral("Letter; quick"));
    harness.entry.typeMore(ComplaintField::Preventable, QString());
    const core::ComplaintCard changed = harness.card(harness.save());
    CHECK(changed.tags == QStringList{QStringLiteral("letter"), QStringLiteral("quick")});
    CHECK_FALSE(changed.complaint.preventable.has_value());
    CHECK(changed.complaint.cause == first.complaint.cause);
    harness.context.edits.stack().undo();
    harness.settleAll();
    CHECK(harness.card(changed.complaint.id) == first);
    CHECK(harness.read([](const core::UnitOfWork& work) { return work.tags().all().size(); }) == 2u);
}

TEST_CASE("only categories that are valid and not merged are offered")
{
    EntryHarness harness;
    const QDate today = harness.clock.today();
    harness.write([today](core::UnitOfWork& work) {
        const auto save = [&work](qint64 id, const char* name, auto change) {
            core::Category made{.id = core::CategoryId(id), .name = QString::fromUtf8(name), .position = id};
            change(made);
            work.categories().save(made);
        };
        save(1, "Old", [today](core::Category& each) { each.validUntil = today.addDays(-1); });
        save(2, "Bill", [](core::Category&) {});
        save(3, "Invoice", [](core::Category& each) { each.mergedInto = core::CategoryId(2); });
        save(4, "Soon", [today](core::Category& each) { each.validFrom = today.addDays(1); });
    });
    harness.openNew();
    const auto offered = panels::offeredCategories(harness.entry.choices(), harness.entry.form().receivedAt);
    REQUIRE(offered.size() == 1u);
    CHECK(offered.front().name == QStringLiteral("Bill"));
}

TEST_CASE("a customer is offered by the beginning of a name, with the last promise, and taken")
{
    EntryHarness harness;
    harness.entry.typeWhat(QStringLiteral("Instalment up"));
    harness.entry.typeCustomer(QStringLiteral("Heike Cläsen"));
    harness.entry.typePromises(QStringLiteral("Call her tomorrow 11"));
    const core::ComplaintCard first = harness.card(harness.save());
    harness.openNew();
    harness.entry.typeCustomer(QStringLiteral("clas"));
    harness.settleAll();
    REQUIRE(harness.entry.matches().size() == 1u);
    const core::CustomerMatch match = harness.entry.matches().front();
    CHECK(match.complaints == 1);
    CHECK(match.lastSummary == QStringLiteral("Instalment up"));
    REQUIRE(match.lastPromise);
    CHECK(match.lastPromise->text == QStringLiteral("Call her"));
    harness.entry.takeMatch(0);
    CHECK(harness.entry.matches().empty());
    harness.entry.typeWhat(QStringLiteral("Again"));
    const core::ComplaintCard second = harness.card(harness.save());
    CHECK(second.customer == QStringLiteral("Heike Cläsen"));
    CHECK(second.complaint.customer == first.complaint.customer);
}

TEST_CASE("a promise makes the complaint wait for us, an agreement resolves it")
{
    EntryHarness harness;
    harness.entry.typeWhat(QStringLiteral("Late"));
    harness.entry.toggleStep(ResolveStep::Respond);
    harness.entry.typeStepLine(ResolveStep::Respond, QStringLiteral("Asked the name first"));
    harness.entry.typePromises(QStringLiteral("Letter by 3 January\nRefund"));
    const core::ComplaintCard waiting = harness.card(harness.save());
    CHECK(waiting.complaint.status == core::ComplaintStatus::WaitingForUs);
    REQUIRE(waiting.complaint.promises.size() == 2u);
    CHECK(waiting.complaint.promises[0].due);
    CHECK_FALSE(waiting.complaint.promises[1].due);
    CHECK(waiting.complaint.steps[0]->line == QStringLiteral("Asked the name first"));
    CHECK(waiting.complaint.firstResponseAt == waiting.complaint.steps[0]->at);

    harness.entry.open(waiting);
    harness.settleAll();
    CHECK(harness.entry.form().promises.startsWith(QStringLiteral("Letter 2027-01-03 17:00")));
    harness.entry.setVerified(core::Verified::Yes);
    const core::ComplaintCard resolved = harness.card(harness.save());
    CHECK(resolved.complaint.status == core::ComplaintStatus::Resolved);
    CHECK(resolved.complaint.resolvedAt == harness.clock.now());
    CHECK(resolved.complaint.promises == waiting.complaint.promises);
    CHECK(resolved.complaint.reference == waiting.complaint.reference);
}

TEST_CASE("logging is one undo step, with the customer and the lists; done again it keeps its reference")
{
    EntryHarness harness;
    harness.entry.typeWhat(QStringLiteral("Late"));
    harness.entry.typeCustomer(QStringLiteral("Heike"));
    harness.entry.typeChannel(QStringLiteral("Phone"));
    const core::ComplaintId id = harness.save();
    const QString reference = harness.card(id).complaint.reference;
    harness.undo();
    CHECK(harness.count() == 0);
    CHECK(harness.read([](const core::UnitOfWork& work) { return work.channels().all(); }).empty());
    harness.redo();
    CHECK(harness.card(id).complaint.reference == reference);
    CHECK(harness.card(id).customer == QStringLiteral("Heike"));
}

TEST_CASE("every word survives the end of the program, and never reaches another record")
{
    EntryHarness harness;
    harness.entry.typeCustomer(QStringLiteral("Heike"));
    harness.entry.typeWhat(QStringLiteral("Second letter"));
    harness.entry.toggleStep(ResolveStep::Listen);
    harness.entry.setSeverity(4);
    harness.entry.typePromises(QStringLiteral("Call today 23:00"));
    harness.entry.typeDone(QStringLiteral("Stopped")); // pushes the draft before it into the file
    harness.entry.setVerified(core::Verified::No);
    harness.settleAll();
    const panels::ComplaintForm typed = harness.entry.form();

    panels::EntryPresenter later{harness.context, core::Language::En};
    later.openNew();
    harness.settleAll();
    CHECK(later.isBroughtBack());
    CHECK(later.form().what == typed.what);
    CHECK(later.form().customer == typed.customer);
    CHECK(later.form().steps == typed.steps);
    CHECK(later.form().severity == typed.severity);
    CHECK(later.form().promises == typed.promises);
    CHECK(later.form().receivedAt == typed.receivedAt);

    later.typeWhat(QStringLiteral("Second letter, once more"));
    later.save();
    harness.settleAll();
    later.openNew();
    harness.settleAll();
    CHECK_FALSE(later.isBroughtBack());
    CHECK(later.form().what.isEmpty());
}

TEST_CASE("a draft can be thrown away")
{
    EntryHarness harness;
    harness.entry.typeWhat(QStringLiteral("Second letter"));
    harness.entry.typeDone(QStringLiteral("Stopped"));
    harness.settleAll();
    harness.entry.discard();
    harness.settleAll();
    CHECK(harness.entry.form().what.isEmpty());
    CHECK(harness.read([](const core::UnitOfWork& work) { return work.drafts().all(); }).empty());
}
