#include "support/fake_unit_of_work.h"

#include "core/actions/action_register.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

namespace {

const QDate kToday(2026, 11, 22);

Action action(qint64 id, ActionStatus status, QDate due = {})
{
    return {.id = ActionId(id), .what = QStringLiteral("Do it"), .due = due, .status = status};
}

RoundQuestion asked(qint64 id, RoundId round, const char* question)
{
    return {.id = RoundQuestionId(id),
            .round = round,
            .question = QuestionId(QLatin1String(question)),
            .area = AreaId(QStringLiteral("customers"))};
}

} // namespace

TEST_CASE("only an open action with a date runs late")
{
    CHECK(isOverdue(action(1, ActionStatus::Open, kToday.addDays(-1)), kToday));
    CHECK_FALSE(isOverdue(action(1, ActionStatus::Open, kToday), kToday));
    CHECK_FALSE(isOverdue(action(1, ActionStatus::Open), kToday));
    CHECK_FALSE(isOverdue(action(1, ActionStatus::Done, kToday.addDays(-1)), kToday));
    CHECK_FALSE(isOverdue(action(1, ActionStatus::Dropped, kToday.addDays(-1)), kToday));
    CHECK(daysToDue(action(1, ActionStatus::Open, kToday.addDays(-9)), kToday) == -9);
    CHECK(daysToDue(action(1, ActionStatus::Open, kToday.addDays(12)), kToday) == 12);
    CHECK_FALSE(daysToDue(action(1, ActionStatus::Open), kToday));
    CHECK_FALSE(daysToDue(action(1, ActionStatus::Done, kToday), kToday));
}

TEST_CASE("the register puts open actions first, the earliest date before the others")
{
    support::FakeUnitOfWork work;
    const QDate early = kToday.addDays(-400);
    for (const Action& each :
         {action(1, ActionStatus::Done, early), action(2, ActionStatus::Open),
          action(3, ActionStatus::Open, kToday), action(4, ActionStatus::Dropped, early),
          action(6, ActionStatus::Open, kToday.addDays(-3)), action(5, ActionStatus::Open, kToday)})
        work.actions().save(each);
    std::vector<qint64> order;
    for (const ListedAction& each : loadActionRegister(work, Language::En).actions)
        order.push_back(each.action.id.value());
    CHECK(order == std::vector<qint64>{6, 3, 5, 2, 1, 4});
}

TEST_CASE("the register says where an action came from, in the words of its round, and whose it is")
{
    support::FakeUnitOfWork work;
    const Person ada{.id = PersonId(7), .name = QStringLiteral("Ada Nowak")};
    work.people().save(ada);
    work.rounds().save({.id = RoundId(1), .number = 2});
    RoundQuestion reworded = asked(10, RoundId(1), "own.a");
    reworded.revision = 2;
    work.rounds().saveQuestion(reworded);
    work.rounds().saveQuestion(asked(11, RoundId(1), "own.b"));
    work.questions().saveWording(
        {QuestionId(QStringLiteral("own.a")), 2, Language::En, {.label = QStringLiteral("New words")}});
    Action planned = action(20, ActionStatus::Open);
    planned.answer = reworded.id;
    planned.owner = ada.id;
    work.actions().save(planned);
    Action wordless = action(21, ActionStatus::Open);
    wordless.answer = RoundQuestionId(11);
    work.actions().save(wordless);
    work.causes().save({.id = CauseId(5), .name = QStringLiteral("Letter late")});
    Action ofCause = action(22, ActionStatus::Open);
    ofCause.cause = CauseId(5);
    work.actions().save(ofCause);
    work.people().remove(ada.id);

    const ActionRegister all = loadActionRegister(work, Language::De);
    REQUIRE(all.actions.size() == 3);
    CHECK(all.actions[0].cause.isEmpty());
    CHECK(all.actions[2].cause == QStringLiteral("Letter late"));
    CHECK(all.actions[0].origin
          == AnswerOrigin{RoundId(1), 2, reworded.question, reworded.area, {}, QStringLiteral("New words")});
    CHECK(all.actions[0].owner == ada.name);
    CHECK(all.actions[1].origin->label == QStringLiteral("own.b"));
    CHECK_FALSE(all.actions[2].origin);
    CHECK(all.answers.size() == 2);
    CHECK(all.people.empty());
}
