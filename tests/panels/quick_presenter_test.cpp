#include "panel_harness.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/customer_repository.h"
#include "core/complaint/entry_habits.h"
#include "core/touchmap/map_repository.h"
#include "core/workspace/draft_repository.h"
#include "core/workspace/person_repository.h"
#include "panels/complaints/quick/quick_chip_words.h"
#include "panels/complaints/quick/quick_presenter.h"

#include <algorithm>

using namespace cxw;

namespace {

class QuickHarness final : public support::PanelHarness
{
public:
    QuickHarness()
    {
        write([](core::UnitOfWork& work) {
            work.channels().save({.id = core::ChannelId(1), .name = QStringLiteral("Phone"), .position = 1});
            work.channels().save({.id = core::ChannelId(2), .name = QStringLiteral("E-mail"), .position = 2});
            work.categories().save(
                {.id = core::CategoryId(1), .name = QStringLiteral("Late delivery"), .position = 1});
            work.customers().save({.id = core::CustomerId(5), .name = QStringLiteral("Ana Pop")});
        });
        quick.open();
        settleAll();
    }

    void type(const char* text)
    {
        quick.type(QString::fromUtf8(text));
        settleAll();
    }

    core::ComplaintCard save()
    {
        QSignalSpy saved(&quick, &panels::QuickPresenter::saved);
        quick.save();
        settleAll();
        REQUIRE(saved.size() == 1);
        const auto id = saved.front().front().value<core::ComplaintId>();
        return read([id](const core::UnitOfWork& work) { return loadComplaintCard(work, id); }).value();
    }

    qint64 count()
    {
        return read([](const core::UnitOfWork& work) { return work.complaints().count({}); });
    }

    /// The chips, those that are amber with a star.
    QStringList chips()
    {
        QStringList words;
        for (const panels::QuickChip& each :
             chipsOf(quick, core::NumberFormat(core::localeOf(core::Language::En))))
            words += each.words + (each.isUnsure ? QStringLiteral("*") : QString());
        return words;
    }

    panels::QuickPresenter quick{context, core::Language::En};
};

} // namespace

TEST_CASE("a quick line becomes a complaint, in one undo step")
{
    QuickHarness harness;
    const core::WorkspaceCopy before = harness.copy();
    harness.type("ana pop #phone !late-delivery s2 refund 25 eur yes");
    REQUIRE(harness.quick.canSave());
    const core::ComplaintCard card = harness.save();
    CHECK(card.customer == QStringLiteral("Ana Pop"));
    CHECK(card.complaint.customer == core::CustomerId(5));
    CHECK(card.channel == QStringLiteral("Phone"));
    CHECK(card.category == QStringLiteral("Late delivery"));
    CHECK(card.complaint.severity == 2);
    CHECK(card.complaint.money == core::Money{2500, QStringLiteral("EUR")});
    CHECK(card.complaint.summary == QStringLiteral("refund"));
    CHECK(card.complaint.status == core::ComplaintStatus::Resolved);
    CHECK(card.complaint.receivedAt == harness.clock.now());
    CHECK(card.complaint.reference == QStringLiteral("CX-2026-00001"));
    CHECK(harness.quick.text().isEmpty());
    checkUndo(harness, before);
}

TEST_CASE("chips say what is understood, amber ones why not")
{
    QuickHarness harness;
    CHECK(harness.chips().isEmpty());
    harness.type("jens ohlsen #fax !late @desk letter twice");
    CHECK(harness.chips()
          == QStringList{QStringLiteral("jens ohlsen, a new customer*"),
                         QStringLiteral("“#fax” is no channel; it stays in the line*"),
                         QStringLiteral("Late delivery"),
                         QStringLiteral("“@desk”: there are no touchpoints yet; it stays in the line*"),
                         QStringLiteral("#fax @desk letter twice"), QStringLiteral("received now")});
    harness.type("ana pop #phone");
    CHECK(harness.chips().contains(QStringLiteral("what happened is still needed*")));
    CHECK_FALSE(harness.quick.canSave());
}

TEST_CASE("a touchpoint is named with its sign, and a map that changes is heard of")
{
    QuickHarness harness;
    harness.write([](core::UnitOfWork& work) {
        work.maps().save(core::TouchpointMap{.id = core::MapId(1), .name = QStringLiteral("Shop")});
        work.maps().save(
            core::Stage{.id = core::StageId(1), .map = core::MapId(1), .name = QStringLiteral("Buy")});
        work.maps().save(core::Touchpoint{.id = core::TouchpointId(1),
                                          .stage = core::StageId(1),
                                          .title = QStringLiteral("Self checkout")});
    });
    harness.settleAll();
    harness.type("@desk belt stands still @self-ch");
    CHECK(harness.chips().contains(QStringLiteral("Self checkout")));
    CHECK(harness.chips().contains(QStringLiteral("“@desk” is no touchpoint; it stays in the line*")));
    const core::ComplaintCard card = harness.save();
    CHECK(card.complaint.touchpoint == core::TouchpointId(1));
    CHECK(card.touchpoint == QStringLiteral("Self checkout"));
    CHECK(card.complaint.summary == QStringLiteral("@desk belt stands still"));
}

TEST_CASE("a channel that is not named is the one of last time, and a chip says so")
{
    QuickHarness harness;
    harness.type("#e-mail letter twice");
    harness.save();
    harness.type("letter three times");
    CHECK(harness.chips().contains(QStringLiteral("E-mail, as last time")));
    CHECK(harness.save().channel == QStringLiteral("E-mail"));
    CHECK(harness.count() == 2);
}

TEST_CASE("who wrote down the last complaint writes down the quick one")
{
    QuickHarness harness;
    harness.write([](core::UnitOfWork& work) {
        work.people().save({.id = core::PersonId(7), .name = QStringLiteral("Kai Brandt")});
        core::rememberAgent(work, core::PersonId(7));
    });
    harness.type("letter twice");
    CHECK(harness.save().complaint.agent == core::PersonId(7));
}

TEST_CASE("a quick line survives the end of the program, and is gone once it is saved")
{
    QuickHarness harness;
    harness.type("ana pop #phone letter");
    harness.quick.flush();
    harness.settleAll();
    panels::QuickPresenter later{harness.context, core::Language::En};
    later.open();
    harness.settleAll();
    CHECK(later.text() == QStringLiteral("ana pop #phone letter"));
    CHECK(later.entry().knownCustomer == core::CustomerId(5));
    later.save();
    harness.settleAll();
    CHECK(harness.read([](const core::UnitOfWork& work) { return work.drafts().all(); }).empty());
}

TEST_CASE("a customer who was logged a moment ago is known to the next line")
{
    QuickHarness harness;
    harness.type("Jens Ohlsen #phone letter twice");
    const core::ComplaintCard first = harness.save();
    harness.type("jens #phone letter again");
    CHECK(harness.quick.entry().knownCustomer == first.complaint.customer);
}
