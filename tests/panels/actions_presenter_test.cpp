#include "panel_harness.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/workspace/person_repository.h"
#include "panels/actions/action_words.h"
#include "panels/actions/actions_presenter.h"
#include "panels/diagnostic/compare_presenter.h"

using namespace cxw;
using core::ActionStatus;
using panels::ActionFilter;
using panels::ActionForm;

namespace {

/// The sample company's twelve actions: six done in round 2; six open in round 3, two of them late.
class ActionsHarness final : public support::DiagnosticHarness
{
public:
    ActionsHarness() { addSampleCompany(); }

    [[nodiscard]] int shown(const ActionFilter& filter)
    {
        actions.setFilter(filter);
        return int(actions.shown().size());
    }
    [[nodiscard]] core::ActionId first() const { return actions.all().front().action.id; }
    [[nodiscard]] ActionForm formOfFirst() const { return panels::formOf(actions.all().front()); }
    /// What the file holds of an action, once everything has arrived there.
    [[nodiscard]] core::Action inFile(core::ActionId id)
    {
        const auto all = copy().actions;
        const auto found = std::ranges::find(all, id, &core::Action::id);
        REQUIRE(found != all.end());
        return *found;
    }
    /// What is shown at once is what the file says after the commit.
    void checkShown()
    {
        const auto atOnce = actions.all();
        settleAll();
        CHECK(actions.all() == atOnce);
    }

    panels::ActionsPresenter actions{context, core::Language::En};
};

} // namespace

TEST_CASE("the list begins with what is open, the latest first")
{
    ActionsHarness harness;
    REQUIRE(harness.actions.all().size() == 12);
    CHECK(harness.actions.filter() == ActionFilter());
    CHECK(harness.actions.shown().size() == 6);
    CHECK(harness.actions.shown().front().action.what == QStringLiteral("Give the hotline menu an owner"));
    CHECK(harness.actions.shown().front().origin->label
          == QStringLiteral("Callers reach a person from any menu"));
    CHECK(harness.actions.all().back().action.status == ActionStatus::Done);
}

TEST_CASE("filters leave by status, owner, round and words")
{
    ActionsHarness harness;
    CHECK(harness.shown({.status = ActionFilter::Overdue}) == 2);
    CHECK(harness.shown({.status = ActionFilter::Done}) == 6);
    CHECK(harness.shown({.status = ActionFilter::Dropped}) == 0);
    CHECK(harness.shown({.status = ActionFilter::All}) == 12);
    CHECK(harness.shown({.status = ActionFilter::All, .owner = QStringLiteral("Kai Brandt")}) == 3);
    CHECK(harness.shown({.status = ActionFilter::All, .text = QStringLiteral("HOTLINE")}) == 1);
    CHECK(harness.shown({.status = ActionFilter::All, .text = QStringLiteral("interviews")}) == 1);
    CHECK(harness.shown({.status = ActionFilter::All, .text = QStringLiteral("no such words")}) == 0);
    harness.actions.setRound(harness.diagnostic.rounds()[1].id);
    CHECK(harness.shown({.status = ActionFilter::All, .onlyThisRound = true}) == 6);
    harness.actions.setRound(harness.diagnostic.rounds()[2].id);
    CHECK(harness.shown({.status = ActionFilter::All, .onlyThisRound = true}) == 0);
    CHECK(harness.actions.count(ActionFilter::All) == 12);
    CHECK(harness.actions.owners().size() == 7);
    CHECK(harness.actions.people().size() == 11);
}

TEST_CASE("another day makes another action late")
{
    ActionsHarness harness;
    harness.clock.setToday(QDate(2026, 12, 19));
    CHECK(harness.actions.count(ActionFilter::Overdue) == 3);
    harness.clock.setToday(QDate(2026, 11, 19));
    CHECK(harness.actions.count(ActionFilter::Overdue) == 0);
}

TEST_CASE("a new action is due in three months and comes undone with the person it brought")
{
    ActionsHarness harness;
    const core::RoundQuestionId answer = harness.sheet().questions.front().id;
    ActionForm form = harness.actions.blankFor(answer);
    CHECK(form.due == QDate(2027, 2, 22));
    form.what = QStringLiteral("  Write it\n down ");
    form.owner = QStringLiteral("Somebody New");
    form.expectedScore = 3;
    const auto before = harness.copy();
    const core::ActionId id = harness.actions.add(form);
    REQUIRE_FALSE(id.isNull());
    harness.checkShown();
    const core::Action action = harness.inFile(id);
    CHECK(action.what == QStringLiteral("Write it down"));
    CHECK(action.answer == answer);
    CHECK(action.createdAt == harness.clock.now());
    CHECK(harness.actions.find(id)->owner == QStringLiteral("Somebody New"));
    CHECK(harness.copy().people.size() == before.people.size() + 1);
    checkUndo(harness, before);
}

TEST_CASE("an action against a root cause says so at once, also when it is renamed")
{
    ActionsHarness harness;
    harness.write([](core::UnitOfWork& work) {
        work.causes().save({.id = core::CauseId(7), .name = QStringLiteral("Letters late")});
    });
    harness.settleAll();
    ActionForm form = harness.actions.blankFor({});
    form.cause = core::CauseId(7);
    form.what = QStringLiteral("Send them earlier");
    const core::ActionId id = harness.actions.add(form);
    CHECK(panels::originWord(*harness.actions.find(id)) == QStringLiteral("Cause: Letters late"));
    harness.settleAll();
    harness.checkShown();
    harness.write([](core::UnitOfWork& work) {
        work.causes().save({.id = core::CauseId(7), .name = QStringLiteral("Letters very late")});
    });
    harness.settleAll();
    CHECK(panels::originWord(*harness.actions.find(id)) == QStringLiteral("Cause: Letters very late"));
    CHECK(harness.actions.causeName(core::CauseId(7)) == QStringLiteral("Letters very late"));
}

TEST_CASE("an owner known by name is nobody new, and two actions can bring the same newcomer")
{
    ActionsHarness harness;
    const auto people = harness.copy().people.size();
    ActionForm form = harness.formOfFirst();
    form.owner = QStringLiteral(" Kai  Brandt ");
    harness.actions.change(harness.first(), form);
    CHECK(harness.copy().people.size() == people);
    form.owner = QStringLiteral("Newcomer");
    harness.actions.change(harness.first(), form);
    ActionForm second = harness.actions.blankFor({});
    second.what = QStringLiteral("Second");
    second.owner = form.owner;
    const core::ActionId id = harness.actions.add(second);
    CHECK(harness.inFile(id).owner == harness.inFile(harness.first()).owner);
    CHECK(harness.copy().people.size() == people + 1);
}

TEST_CASE("an action that does not say what is no action")
{
    ActionsHarness harness;
    CHECK(harness.actions.add(harness.actions.blankFor({})).isNull());
    ActionForm form = harness.formOfFirst();
    form.what = QStringLiteral(" \n");
    form.expectedScore = 1;
    harness.actions.change(harness.first(), form);
    CHECK(harness.inFile(harness.first()).what == QStringLiteral("Give the hotline menu an owner"));
    CHECK(harness.inFile(harness.first()).expectedScore == 1);
    CHECK(harness.edits.stack().count() == 1);
}

TEST_CASE("every field of an action can change and comes undone")
{
    ActionsHarness harness;
    const core::ActionId id = harness.first();
    const auto change = [&](auto with) {
        const auto before = harness.copy();
        ActionForm form = panels::formOf(*harness.actions.find(id));
        with(form);
        harness.actions.change(id, form);
        harness.checkShown();
        checkUndo(harness, before);
    };
    change([](ActionForm& form) { form.what = QStringLiteral("Something else"); });
    change([](ActionForm& form) { form.owner.clear(); });
    change([](ActionForm& form) { form.owner = QStringLiteral("Nobody Before"); });
    change([](ActionForm& form) { form.due = {}; });
    change([](ActionForm& form) { form.expectedScore.reset(); });
    change([](ActionForm& form) { form.expectedEffect = QStringLiteral("Fewer calls"); });
    change([](ActionForm& form) { form.status = ActionStatus::Done; });
    const int edits = harness.edits.stack().count();
    harness.actions.change(id, panels::formOf(*harness.actions.find(id)));
    CHECK(harness.edits.stack().count() == edits);
}

TEST_CASE("fast changes of two fields both arrive")
{
    ActionsHarness harness;
    const core::ActionId id = harness.first();
    ActionForm form = harness.formOfFirst();
    form.what = QStringLiteral("First word");
    harness.actions.change(id, form);
    form = panels::formOf(*harness.actions.find(id));
    form.expectedEffect = QStringLiteral("Second word");
    harness.actions.change(id, form);
    harness.checkShown();
    CHECK(harness.inFile(id).what == QStringLiteral("First word"));
    CHECK(harness.inFile(id).expectedEffect == QStringLiteral("Second word"));
}

TEST_CASE("done needs no reason, dropped does, and open again forgets it")
{
    ActionsHarness harness;
    const core::ActionId id = harness.first();
    auto before = harness.copy();
    harness.actions.setStatus(id, ActionStatus::Done, {});
    harness.checkShown();
    CHECK(harness.inFile(id).status == ActionStatus::Done);
    CHECK(harness.inFile(id).closedAt == harness.clock.now());
    checkUndo(harness, before);

    before = harness.copy();
    harness.actions.setStatus(id, ActionStatus::Dropped, QStringLiteral("  "));
    CHECK(harness.copy() == before);
    harness.actions.setStatus(id, ActionStatus::Dropped, QStringLiteral("Too dear"));
    CHECK(harness.inFile(id).statusReason == QStringLiteral("Too dear"));
    checkUndo(harness, before);

    before = harness.copy();
    harness.actions.setStatus(id, ActionStatus::Open, {});
    CHECK(harness.inFile(id).statusReason.isEmpty());
    CHECK_FALSE(harness.inFile(id).closedAt);
    checkUndo(harness, before);
}

TEST_CASE("a removed action goes at once and comes back")
{
    ActionsHarness harness;
    const auto before = harness.copy();
    const core::ActionId id = harness.first();
    harness.actions.remove(id);
    CHECK(harness.actions.find(id) == nullptr);
    harness.checkShown();
    checkUndo(harness, before);
}

TEST_CASE("the name of an owner who was removed stays on the action")
{
    ActionsHarness harness;
    const core::ActionId id = harness.first();
    const core::PersonId owner = *harness.inFile(id).owner;
    harness.write([owner](core::UnitOfWork& work) { work.people().remove(owner); });
    ActionForm form = harness.formOfFirst();
    CHECK(form.owner == QStringLiteral("Ana Lindner"));
    form.expectedScore = 2;
    harness.actions.change(id, form);
    harness.checkShown();
    CHECK(harness.actions.find(id)->owner == QStringLiteral("Ana Lindner"));
    CHECK(harness.actions.find(id)->action.owner == owner);
}

TEST_CASE("an answer knows its own actions and those still open on its question")
{
    ActionsHarness harness;
    const core::RoundQuestionId late = harness.actions.all().front().action.answer;
    CHECK(harness.actions.actionsOn(late) == std::vector{harness.first()});
    harness.makeRound({});
    const auto& questions = harness.sheet().questions;
    const auto again =
        std::ranges::find(questions, core::QuestionId(QStringLiteral("processes.ivr-human-exit")),
                          &core::RoundQuestion::question);
    REQUIRE(again != questions.end());
    CHECK(harness.actions.actionsOn(again->id) == std::vector{harness.first()});
    harness.actions.setStatus(harness.first(), ActionStatus::Done, {});
    CHECK(harness.actions.actionsOn(again->id).empty());
    CHECK(harness.actions.actionsOn(late).size() == 1);
}

TEST_CASE("what is open from earlier rounds can be counted before the next one")
{
    ActionsHarness harness;
    CHECK(harness.actions.openBefore(3) == 0);
    CHECK(harness.actions.openBefore(4) == 6);
    harness.actions.setStatus(harness.first(), ActionStatus::Done, {});
    CHECK(harness.actions.openBefore(4) == 5);
}

TEST_CASE("a finished action makes its question one that was acted on")
{
    ActionsHarness harness;
    panels::ComparePresenter compare(harness.diagnostic);
    compare.setActive(true);
    harness.settleAll();
    const int actedOn = compare.comparison().actedOn->all();
    CHECK(actedOn == harness.actions.count(ActionFilter::Done));
    const auto& earlier = compare.document()->from.sheet.questions;
    const auto other =
        std::ranges::find(earlier, core::QuestionId(QStringLiteral("personnel.recognition-reward")),
                          &core::RoundQuestion::question);
    REQUIRE(other != earlier.end());
    ActionForm form = harness.actions.blankFor(other->id);
    form.what = QStringLiteral("Praise in public");
    const core::ActionId id = harness.actions.add(form);
    harness.settleAll();
    CHECK(compare.comparison().actedOn->all() == actedOn);
    harness.actions.setStatus(id, ActionStatus::Done, {});
    harness.settleAll();
    CHECK(compare.comparison().actedOn->all() == actedOn + 1);
}

TEST_CASE("another language names the questions anew")
{
    ActionsHarness harness;
    const QString english = harness.actions.all().front().origin->label;
    harness.actions.setLanguage(core::Language::De);
    harness.settleAll();
    CHECK(harness.actions.all().front().origin->label != english);
}

TEST_CASE("drafts and votes do not make the list read the file again")
{
    ActionsHarness harness;
    QSignalSpy changed(&harness.actions, &panels::ActionsPresenter::changed);
    emit harness.changes.committed(core::ChangeSet(core::EntityKind::Draft));
    emit harness.changes.committed(core::ChangeSet(core::EntityKind::Vote));
    harness.settleAll();
    CHECK(changed.isEmpty());
    emit harness.changes.committed(core::ChangeSet(core::EntityKind::Action));
    emit harness.changes.committed(core::ChangeSet(core::EntityKind::Action));
    harness.settleAll();
    CHECK(changed.count() == 1);
}
