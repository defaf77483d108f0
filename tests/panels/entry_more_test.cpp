// What stands under "More" in the form of a complaint.
#include "panel_harness.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/entry_habits.h"
#include "core/workspace/person_repository.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/complaints/more_words.h"

using namespace cxw;
using core::ComplaintField;

namespace {

class MoreHarness final : public support::PanelHarness
{
public:
    MoreHarness() { openNew(); }

    void openNew()
    {
        entry.openNew();
        settleAll();
    }

    void open(const core::ComplaintCard& card)
    {
        entry.open(card);
        settleAll();
    }

    void type(ComplaintField field, const char* text) { entry.typeMore(field, QString::fromUtf8(text)); }

    core::ComplaintCard save()
    {
        QSignalSpy saved(&entry, &panels::EntryPresenter::saved);
        entry.save();
        settleAll();
        REQUIRE(saved.size() == 1);
        const auto id = saved.front().front().value<core::ComplaintId>();
        return read([id](const core::UnitOfWork& work) { return loadComplaintCard(work, id); }).value();
    }

    panels::EntryPresenter entry{context, core::Language::En};
};

void typeAll(MoreHarness& harness)
{
    harness.entry.typeWhat(QStringLiteral("Late"));
    harness.type(ComplaintField::Agent, "Ana Lorenz");
    harness.type(ComplaintField::Product, "Night tariff");
    harness.type(ComplaintField::Amount, "25,5");
    harness.type(ComplaintField::Currency, "ron");
    harness.type(ComplaintField::Outcome, "goodwill");
    harness.type(ComplaintField::SatisfactionAfter, "4");
    harness.type(ComplaintField::Defection, "at_risk");
    harness.type(ComplaintField::DefectionReason, "price");
    harness.type(ComplaintField::HandlingMinutes, "12");
    harness.type(ComplaintField::IsPublic, "yes");
}

} // namespace

TEST_CASE("everything under More is saved, shown again and taken out again")
{
    MoreHarness harness;
    typeAll(harness);
    const core::ComplaintCard card = harness.save();
    const core::Complaint& saved = card.complaint;
    CHECK(card.agent == QStringLiteral("Ana Lorenz"));
    CHECK(card.product == QStringLiteral("Night tariff"));
    CHECK(saved.money == core::Money{2550, QStringLiteral("RON")});
    CHECK(saved.outcome == core::Outcome::Goodwill);
    CHECK(saved.satisfactionAfter == 4);
    CHECK(saved.defection == core::Defection::AtRisk);
    CHECK(saved.defectionReason == core::DefectionReason::Price);
    CHECK(saved.handlingMinutes == 12);
    CHECK(saved.isPublic);

    harness.open(card);
    CHECK(panels::textIn(harness.entry.form().more, ComplaintField::Amount) == QStringLiteral("25.50"));
    CHECK(harness.save() == card); // nothing changed
    harness.open(card);
    for (const ComplaintField each : panels::kMoreFields)
        harness.type(each, "");
    const core::Complaint emptied = harness.save().complaint;
    CHECK_FALSE(emptied.agent);
    CHECK_FALSE(emptied.product);
    CHECK_FALSE(emptied.money);
    CHECK_FALSE(emptied.outcome);
    CHECK_FALSE(emptied.satisfactionAfter);
    CHECK(emptied.defection == core::Defection::None);
    CHECK_FALSE(emptied.defectionReason);
    CHECK_FALSE(emptied.handlingMinutes);
    CHECK_FALSE(emptied.isPublic);
}

TEST_CASE("who wrote down the last complaint stands ready for the next, and so does the currency")
{
    MoreHarness harness;
    CHECK(panels::textIn(harness.entry.form().more, ComplaintField::Agent).isEmpty());
    typeAll(harness);
    const core::ComplaintCard first = harness.save();
    harness.openNew();
    CHECK(panels::textIn(harness.entry.form().more, ComplaintField::Agent) == QStringLiteral("Ana Lorenz"));
    CHECK(harness.entry.choices().currency == QStringLiteral("RON"));
    harness.entry.typeWhat(QStringLiteral("Late again"));
    harness.type(ComplaintField::Amount, "10");
    const core::ComplaintCard second = harness.save();
    CHECK(second.complaint.agent == first.complaint.agent);
    CHECK(second.complaint.money == core::Money{1000, QStringLiteral("RON")});
    const auto agent = harness.read([](const core::UnitOfWork& work) { return core::currentAgent(work); });
    REQUIRE(agent);
    CHECK(agent->id == first.complaint.agent);
}

TEST_CASE("a new agent and a new product come and go with the complaint that names them")
{
    MoreHarness harness;
    const core::WorkspaceCopy before = harness.copy();
    typeAll(harness);
    harness.save();
    CHECK(harness.read([](const core::UnitOfWork& work) { return work.people().all(); }).size() == 1u);
    checkUndo(harness, before);
    harness.undo();
    CHECK(harness.read([](const core::UnitOfWork& work) { return work.products().all(); }).empty());
}

TEST_CASE("naming what lies in the bin takes it out again, and undone puts it back")
{
    MoreHarness harness;
    harness.write([](core::UnitOfWork& work) {
        work.tags().save({core::TagId(9), QStringLiteral("press"), 1});
        work.tags().remove(core::TagId(9));
        work.causes().save({.id = core::CauseId(8), .name = QStringLiteral("Old meters")});
        work.causes().remove(core::CauseId(8));
    });
    const auto inBin = [&] {
        return harness.read([](const core::UnitOfWork& work) {
            return std::pair(work.tags().removed().size(), work.causes().removed().size());
        });
    };
    harness.openNew();
    harness.entry.typeWhat(QStringLiteral("Late"));
    harness.type(ComplaintField::Tags, "Press; new");
    harness.type(ComplaintField::Cause, "old meters");
    const core::Complaint saved = harness.save().complaint;
    CHECK(saved.tags.contains(core::TagId(9)));
    CHECK(saved.tags.size() == 2u);
    CHECK(saved.cause == core::CauseId(8));
    CHECK(inBin() == std::pair<std::size_t, std::size_t>(0, 0));
    harness.undo();
    CHECK(inBin() == std::pair<std::size_t, std::size_t>(2, 1)); // the new tag too
}

TEST_CASE("a category in the bin comes out when it is named, with what it knows, and undone goes back")
{
    MoreHarness harness;
    const core::Category upper{.id = core::CategoryId(11), .name = QStringLiteral("Billing")};
    const core::Category lower{.id = core::CategoryId(12),
                               .parent = core::CategoryId(11),
                               .name = QStringLiteral("Instalment"),
                               .position = 7};
    harness.write([&](core::UnitOfWork& work) {
        work.categories().save(upper);
        work.categories().save(lower);
        work.categories().remove(lower.id);
    });
    const auto kept = [&] {
        return harness.read([](const core::UnitOfWork& work) { return work.categories().all(); });
    };
    harness.openNew();
    harness.entry.typeWhat(QStringLiteral("Too high"));
    harness.entry.typeCategory(QStringLiteral("instalment"));
    const core::ComplaintCard card = harness.save();
    CHECK(card.complaint.category == lower.id);
    const auto all = kept();
    CHECK(std::ranges::find(all, lower) != all.end());
    harness.undo();
    CHECK(kept().size() == 1u);
}

TEST_CASE("a category in the bin under one that is in the bin too stays there")
{
    MoreHarness harness;
    harness.write([](core::UnitOfWork& work) {
        work.categories().save({.id = core::CategoryId(11), .name = QStringLiteral("Billing")});
        work.categories().save({.id = core::CategoryId(12),
                                .parent = core::CategoryId(11),
                                .name = QStringLiteral("Instalment")});
        work.categories().remove(core::CategoryId(12));
        work.categories().remove(core::CategoryId(11));
    });
    harness.openNew();
    harness.entry.typeWhat(QStringLiteral("Too high"));
    harness.entry.typeCategory(QStringLiteral("Instalment"));
    const core::ComplaintCard card = harness.save();
    CHECK(card.complaint.category != core::CategoryId(12));
    const auto all = harness.read([](const core::UnitOfWork& work) { return work.categories().all(); });
    REQUIRE(all.size() == 1u);
    CHECK_FALSE(all.front().parent);
}

TEST_CASE("a complaint keeps its category in the bin when something else is changed")
{
    MoreHarness harness;
    harness.entry.typeWhat(QStringLiteral("Late"));
    harness.entry.typeCategory(QStringLiteral("Delivery"));
    const core::ComplaintCard card = harness.save();
    harness.write([&](core::UnitOfWork& work) { work.categories().remove(*card.complaint.category); });
    harness.open(card);
    harness.entry.typeWhat(QStringLiteral("Late, twice"));
    CHECK(harness.save().complaint.category == card.complaint.category);
    CHECK(harness.read([](const core::UnitOfWork& work) { return work.categories().all(); }).empty());
}

TEST_CASE("a tag of the complaint that was put into the bin stays there when something else is changed")
{
    MoreHarness harness;
    harness.entry.typeWhat(QStringLiteral("Late"));
    harness.type(ComplaintField::Tags, "press");
    const core::ComplaintCard card = harness.save();
    harness.write([&](core::UnitOfWork& work) { work.tags().remove(*card.complaint.tags.begin()); });
    harness.open(card);
    harness.entry.typeWhat(QStringLiteral("Late, twice"));
    CHECK(harness.save().complaint.tags == card.complaint.tags);
    CHECK(harness.read([](const core::UnitOfWork& work) { return work.tags().all(); }).empty());
}

TEST_CASE("an agent who is no longer there stays the complaint's when it is changed")
{
    MoreHarness harness;
    typeAll(harness);
    const core::ComplaintCard card = harness.save();
    harness.write([&](core::UnitOfWork& work) { work.people().remove(*card.complaint.agent); });
    harness.open(card);
    harness.entry.typeWhat(QStringLiteral("Late, twice"));
    CHECK(harness.save().complaint.agent == card.complaint.agent);
    CHECK(harness.read([](const core::UnitOfWork& work) { return work.people().all(); }).empty());
    harness.openNew();
    CHECK(panels::textIn(harness.entry.form().more, ComplaintField::Agent).isEmpty());
}

TEST_CASE("an amount that is none changes nothing, and a reason needs a customer who leaves")
{
    MoreHarness harness;
    harness.entry.typeWhat(QStringLiteral("Late"));
    harness.type(ComplaintField::Amount, "25");
    harness.type(ComplaintField::DefectionReason, "price");
    const core::ComplaintCard card = harness.save();
    CHECK_FALSE(card.complaint.defectionReason);
    harness.open(card);
    harness.type(ComplaintField::Amount, "1.2.3");
    CHECK(panels::isAmountUnclear(harness.entry.form().more, harness.entry.choices().currency));
    CHECK(harness.save().complaint.money == card.complaint.money);
}

TEST_CASE("what is typed under More survives the end of the program")
{
    MoreHarness harness;
    typeAll(harness);
    harness.entry.typeWhat(QStringLiteral("Late, late")); // pushes the draft before it into the file
    harness.settleAll();
    panels::EntryPresenter later{harness.context, core::Language::En};
    later.openNew();
    harness.settleAll();
    CHECK(later.isBroughtBack());
    CHECK(later.form().more == harness.entry.form().more);
}

TEST_CASE("the facts of a complaint are said in words")
{
    MoreHarness harness;
    typeAll(harness);
    const core::NumberFormat numbers(core::localeOf(core::Language::En));
    CHECK(panels::factsOf(harness.save(), numbers).join(QStringLiteral("; "))
          == QString::fromUtf8("Night tariff; public; goodwill; 25.50\u00a0RON; "
                               "at risk of leaving, because of: price; satisfaction after: 4 of 5; "
                               "12 minutes of work"));
}
