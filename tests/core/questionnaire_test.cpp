#include "core/diagnostic/questionnaire.h"
#include "support/builders.h"
#include "support/qt_strings.h"

#include <algorithm>

using namespace cxw::core;

namespace {

QuestionBank smallBank()
{
    QuestionBank bank;
    bank.areas = {AreaId(QStringLiteral("personnel")), AreaId(QStringLiteral("customers"))};
    QuestionTemplate quick{.id = QStringLiteral("quick"),
                           .reserve = QuestionId(QStringLiteral("personnel.c"))};
    for (const char* id : {"personnel.a", "personnel.b", "personnel.c", "customers.d"}) {
        const QString text = QLatin1String(id);
        bank.questions.push_back(
            {.id = QuestionId(text), .area = AreaId(text.section(QLatin1Char('.'), 0, 0))});
        if (QuestionId(text) != quick.reserve)
            quick.questions.push_back(QuestionId(text));
    }
    bank.templates = {quick};
    return bank;
}

struct Fixture
{
    support::FixedClock clock;
    IdSource ids{clock};
    QuestionBank bank = smallBank();
    RoundId round{5};
    std::vector<RoundQuestion> set = questionsFromTemplate(bank, bank.templates.front(), round, ids);
};

void change(std::vector<RoundQuestion>& set, const RoundQuestion& changed)
{
    const auto found = std::ranges::find(set, changed.id, &RoundQuestion::id);
    if (found == set.end())
        set.push_back(changed);
    else
        *found = changed;
    std::ranges::sort(set, {}, &RoundQuestion::position);
}

QStringList order(const std::vector<RoundQuestion>& set)
{
    QStringList names;
    for (const RoundQuestion& each : set)
        names += each.question.text();
    return names;
}

} // namespace

TEST_CASE("a template gives its questions in order, each with an id")
{
    Fixture f;
    REQUIRE(f.set.size() == 3);
    CHECK(order(f.set).first() == QStringLiteral("personnel.a"));
    CHECK(std::ranges::is_sorted(f.set, {}, &RoundQuestion::position));
    CHECK(f.set[0].id != f.set[1].id);
    CHECK(f.set[0].round == f.round);
}

TEST_CASE("a draft counts its due dates from its own day and has a seat for one person")
{
    Fixture f;
    const RoundSheet draft = draftRound(4, QDate(2026, 8, 31), QStringLiteral("quick"), f.ids);
    CHECK(draft.round.number == 4);
    CHECK(draft.round.anchorDate == draft.round.date);
    CHECK(draft.round.state == RoundState::Draft);
    REQUIRE(draft.seats.size() == 1);
    CHECK(draft.seats.front().round == draft.round.id);
    CHECK(draft.questions.empty());
}

TEST_CASE("dropping keeps the question with its reason, bringing back clears it")
{
    Fixture f;
    const RoundQuestion gone = dropped(f.set[0], QStringLiteral("by law"));
    CHECK_FALSE(gone.included);
    CHECK(gone.reason == QStringLiteral("by law"));
    CHECK(broughtBack(gone) == f.set[0]);
}

TEST_CASE("the reserve takes the place of the one that leaves")
{
    Fixture f;
    const Swap swap =
        swappedIn(f.set, f.bank.questions[2], f.set[0], QStringLiteral("policies first"), f.round, f.ids);
    change(f.set, swap.leaves);
    change(f.set, swap.comes);
    CHECK(order(f.set)
          == QStringList{QStringLiteral("personnel.a"), QStringLiteral("personnel.c"),
                         QStringLiteral("personnel.b"), QStringLiteral("customers.d")});
    CHECK_FALSE(f.set[0].included);
    CHECK(f.set[1].swappedInFor == f.set[0].question);
}

TEST_CASE("an own question comes last in its area")
{
    Fixture f;
    const Question own{.id = ownQuestionId(f.ids), .area = f.bank.areas[0], .own = true};
    change(f.set, addedToArea(f.set, own, QStringLiteral("ours"), f.round, f.ids));
    CHECK(f.set[2].question == own.id);
    CHECK(isOwn(own.id));
    CHECK_FALSE(isOwn(f.set[0].question));
}

TEST_CASE("a question moves within its area and stops at the edge")
{
    Fixture f;
    CHECK(movedWithinArea(f.set, f.set[0].id, -1).empty());
    CHECK(movedWithinArea(f.set, f.set[1].id, +1).empty());
    for (const RoundQuestion& changed : movedWithinArea(f.set, f.set[0].id, +1))
        change(f.set, changed);
    CHECK(order(f.set).first() == QStringLiteral("personnel.b"));
}

TEST_CASE("the next round starts from the last one's set under new ids")
{
    Fixture f;
    f.set[0] = dropped(f.set[0], QStringLiteral("by law"));
    f.set[1].revision = 2;
    f.set[1].note = QStringLiteral("a remark");
    const auto next = questionsFromRound({.questions = f.set}, RoundId(6), f.ids);
    REQUIRE(next.size() == f.set.size());
    CHECK_FALSE(next[0].included);
    CHECK(next[1].revision == 2);
    CHECK(next[1].note.isEmpty());
    CHECK(next[1].id != f.set[1].id);
    CHECK(next[1].round == RoundId(6));
}

TEST_CASE("the counts over the list add up")
{
    Fixture f;
    f.set[0] = dropped(f.set[0], QStringLiteral("by law"));
    f.set[2].kind = QuestionKind::Context;
    const auto tallies = tallyByArea(f.bank, f.set);
    REQUIRE(tallies.size() == 2);
    CHECK(tallies[0] == AreaTally{.area = f.bank.areas[0], .asked = 1, .scored = 1, .dropped = 1, .all = 2});
    CHECK(tallies[1] == AreaTally{.area = f.bank.areas[1], .asked = 1, .context = 1, .all = 1});
}
