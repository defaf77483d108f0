#include "panel_harness.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/customer_repository.h"
#include "core/touchmap/map_repository.h"
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

TEST_CASE("a touchpoint that no map has comes into the inbox of a map made for it, and undo takes all back")
{
    EntryHarness harness;
    const auto maps = [&] {
        return harness.read([](const core::UnitOfWork& work) { return work.maps().all(); });
    };
    harness.entry.typeWhat(QStringLiteral("Four menus"));
    harness.entry.typeChannel(QStringLiteral("Phone"));
    harness.entry.typeTouchpoint(QStringLiteral("Hotline  menu "));
    CHECK(harness.entry.touchpointStage().isEmpty());
    const core::ComplaintCard first = harness.card(harness.save());
    CHECK(first.touchpoint == QStringLiteral("Hotline menu"));
    REQUIRE(maps().size() == 1u);
    const core::WholeMap whole = harness.read(
        [&](const core::UnitOfWork& work) { return work.maps().whole(maps().front().id).value(); });
    REQUIRE(whole.stages.size() == 1u);
    CHECK(whole.stages.front().name == QStringLiteral("Inbox"));
    REQUIRE(whole.touchpoints.size() == 1u);
    CHECK(whole.touchpoints.front().channel == first.complaint.channel);

    harness.openNew();
    CHECK(harness.entry.form().touchpoint == QStringLiteral("Hotline menu")); // stands ready
    CHECK(harness.entry.touchpointStage() == QStringLiteral("Inbox"));
    harness.entry.typeWhat(QStringLiteral("Nobody there"));
    harness.entry.typeTouchpoint(QStringLiteral("HOTLINE MENU"));
    const core::ComplaintCard second = harness.card(harness.save());
    CHECK(second.complaint.touchpoint == first.complaint.touchpoint);

    harness.context.edits.stack().undo();
    harness.context.edits.stack().undo();
    harness.settleAll();
    CHECK(maps().empty());
    harness.context.edits.stack().redo();
    harness.settleAll();
    CHECK(harness.card(first.complaint.id) == first);
    CHECK(maps().size() == 1u);
}

TEST_CASE("of touchpoints of one title the one in the complaint's channel is meant, and one in the bin stays")
{
    EntryHarness harness;
    harness.write([](core::UnitOfWork& work) {
        work.channels().save({.id = core::ChannelId(1), .name = QStringLiteral("Phone")});
        work.channels().save({.id = core::ChannelId(2), .name = QStringLiteral("E-mail")});
        work.maps().save(core::TouchpointMap{.id = core::MapId(1), .name = QStringLiteral("Power")});
        work.maps().save(
            core::Stage{.id = core::StageId(1), .map = core::MapId(1), .name = QStringLiteral("Get help")});
        for (const qint64 id : {1, 2})
            work.maps().save(core::Touchpoint{.id = core::TouchpointId(id),
                                              .stage = core::StageId(1),
                                              .title = QStringLiteral("Dispute a bill"),
                                              .channel = core::ChannelId(id),
                                              .position = id});
    });
    harness.openNew();
    harness.entry.typeWhat(QStringLiteral("Wrong meter"));
    harness.entry.typeChannel(QStringLiteral("E-mail"));
    harness.entry.typeTouchpoint(QStringLiteral("Dispute a bill"));
    CHECK(harness.entry.touchpointStage() == QStringLiteral("Get help"));
    const core::ComplaintCard saved = harness.card(harness.save());
    CHECK(saved.complaint.touchpoint == core::TouchpointId(2));
    CHECK(saved.touchpoint == QStringLiteral("Dispute a bill (E-mail)"));

    harness.write([](core::UnitOfWork& work) { work.maps().remove(core::TouchpointId(2)); });
    harness.entry.open(harness.card(saved.complaint.id));
    harness.settleAll();
    harness.entry.typeWhat(QStringLiteral("Wrong meter, twice"));
    const core::ComplaintCard changed = harness.card(harness.save());
    CHECK(changed.complaint.touchpoint == core::TouchpointId(2));
    CHECK(changed.touchpoint == QStringLiteral("Dispute a bill"));
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
