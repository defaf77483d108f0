#include "panel_harness.h"

#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/vote_repository.h"
#include "panels/diagnostic/tailor_presenter.h"

#include <random>

using namespace cxw;
using panels::TailorRow;

namespace {

class TailorHarness final : public support::DiagnosticHarness
{
public:
    explicit TailorHarness(const QString& templateId = QStringLiteral("quick"))
    {
        makeRound({.templateId = templateId});
    }

    [[nodiscard]] const panels::TailorState& state() const { return tailor.state(); }
    [[nodiscard]] const TailorRow& row(std::size_t area, std::size_t index) const
    {
        return state().areas[area].rows[index];
    }
    [[nodiscard]] core::RoundQuestionId first() const { return row(0, 0).question.id; }
    [[nodiscard]] const TailorRow& find(core::RoundQuestionId id) const { return *state().find(id); }

    panels::TailorPresenter tailor{diagnostic};
};

core::Wording otherWords()
{
    return {.label = QStringLiteral("We call back"),
            .text = QStringLiteral("Do we call back the same day?"),
            .anchors = {QStringLiteral("no"), QStringLiteral("some"), QStringLiteral("all")}};
}

} // namespace

TEST_CASE("without a round there is nothing to tailor")
{
    support::DiagnosticHarness harness;
    panels::TailorPresenter tailor(harness.diagnostic);
    CHECK_FALSE(tailor.state().hasRound);
    CHECK(tailor.state().areas.empty());
    tailor.addOwn(core::AreaId(QStringLiteral("personnel")), QStringLiteral("A"), QStringLiteral("B"));
    tailor.chooseTemplate(QStringLiteral("full"));
    CHECK(harness.edits.stack().count() == 0);
}

TEST_CASE("the set stands by area with what is asked and scored")
{
    TailorHarness harness;
    CHECK(harness.state().canTailor);
    CHECK(harness.state().areas.size() == 4);
    CHECK(harness.state().asked == 20);
    CHECK(harness.state().droppedCount == 0);
    CHECK(harness.state().templateId == QStringLiteral("quick"));
    CHECK(harness.row(0, 0).wording.label
          == harness.tailor.shippedWording(harness.row(0, 0).question.question).label);
}

TEST_CASE("a question is dropped with its reason and comes back without one")
{
    TailorHarness harness;
    const core::RoundQuestionId question = harness.first();
    const auto before = harness.copy();
    harness.tailor.drop(question, QStringLiteral("  we have no counter "));
    harness.settleAll();
    CHECK_FALSE(harness.find(question).question.included);
    CHECK(harness.find(question).question.reason == QStringLiteral("we have no counter"));
    CHECK(harness.state().asked == 19);
    CHECK(harness.state().droppedCount == 1);
    support::checkUndo(harness, before);

    const auto dropped = harness.copy();
    harness.tailor.drop(question, QStringLiteral("again"));
    CHECK(harness.copy() == dropped);
    harness.tailor.bringBack(question);
    harness.settleAll();
    CHECK(harness.find(question).question.included);
    CHECK(harness.copy() == before);
    support::checkUndo(harness, dropped);
}

TEST_CASE("an own question stands last in its area and says why it is there")
{
    TailorHarness harness;
    const auto before = harness.copy();
    QSignalSpy added(&harness.tailor, &panels::TailorPresenter::questionAdded);
    harness.tailor.addOwn(core::AreaId(QStringLiteral("processes")),
                          QStringLiteral(" Night calls reach a person "), QStringLiteral("new hotline"));
    harness.settleAll();
    REQUIRE(added.count() == 1);
    const TailorRow& row = harness.state().areas[1].rows.back();
    CHECK(row.question.id == added.front().front().value<core::RoundQuestionId>());
    CHECK(row.own);
    CHECK(row.isNew);
    CHECK(row.wording.label == QStringLiteral("Night calls reach a person"));
    CHECK(row.question.reason == QStringLiteral("new hotline"));
    CHECK(harness.state().ownCount == 1);
    CHECK(harness.state().asked == 21);
    support::checkUndo(harness, before);
}

TEST_CASE("an own question without words is not added")
{
    TailorHarness harness;
    const int acts = harness.edits.stack().count();
    harness.tailor.addOwn(core::AreaId(QStringLiteral("personnel")), QStringLiteral("   "), QString());
    CHECK(harness.edits.stack().count() == acts);
}

TEST_CASE("the reserve takes a question's place and is then no reserve any more")
{
    TailorHarness harness(QStringLiteral("balanced"));
    REQUIRE(harness.state().reserve);
    const core::QuestionId reserve = harness.state().reserve->id;
    CHECK(harness.state().reserveLabel == harness.tailor.shippedWording(reserve).label);
    const core::RoundQuestionId leaving = harness.first();
    const core::QuestionId left = harness.find(leaving).question.question;
    const auto before = harness.copy();
    harness.tailor.swapReserveIn(leaving, QStringLiteral("fits better"));
    harness.settleAll();
    CHECK_FALSE(harness.find(leaving).question.included);
    CHECK_FALSE(harness.state().reserve);
    const auto& set = harness.sheet().questions;
    const auto came = std::ranges::find(set, reserve, &core::RoundQuestion::question);
    REQUIRE(came != set.end());
    CHECK(came->swappedInFor == left);
    CHECK(harness.state().asked == 28);
    support::checkUndo(harness, before);
}

TEST_CASE("a reserve that was dropped again can be swapped in for another question")
{
    TailorHarness harness(QStringLiteral("balanced"));
    const core::QuestionId reserve = harness.state().reserve->id;
    harness.tailor.swapReserveIn(harness.first(), QStringLiteral("fits better"));
    harness.settleAll();
    const auto& set = harness.sheet().questions;
    const core::RoundQuestionId came = std::ranges::find(set, reserve, &core::RoundQuestion::question)->id;
    harness.tailor.drop(came, QStringLiteral("after all not"));
    harness.settleAll();
    REQUIRE(harness.state().reserve);
    const auto before = harness.copy();
    harness.tailor.swapReserveIn(harness.row(0, 1).question.id, QStringLiteral("for this one"));
    harness.settleAll();
    CHECK(harness.find(came).question.included);
    support::checkUndo(harness, before);
}

TEST_CASE("a question moves within its area and not over its edges")
{
    TailorHarness harness;
    const core::RoundQuestionId first = harness.row(0, 0).question.id;
    const core::RoundQuestionId second = harness.row(0, 1).question.id;
    const auto before = harness.copy();
    harness.tailor.move(first, -1);
    CHECK(harness.copy() == before);
    harness.tailor.move(first, +1);
    harness.settleAll();
    CHECK(harness.row(0, 0).question.id == second);
    CHECK(harness.row(0, 1).question.id == first);
    support::checkUndo(harness, before);
}

TEST_CASE("other words are a new revision, and every time another one")
{
    TailorHarness harness;
    const core::RoundQuestionId question = harness.first();
    const core::Wording shipped = harness.find(question).wording;
    const auto before = harness.copy();
    harness.tailor.reword(question, otherWords());
    harness.settleAll();
    CHECK(harness.find(question).wording == otherWords());
    CHECK(harness.find(question).question.revision == 2);
    CHECK(harness.find(question).reworded);
    CHECK(harness.state().rewordedCount == 1);
    CHECK(harness.tailor.shippedWording(harness.find(question).question.question) == shipped);
    support::checkUndo(harness, before);

    core::Wording third = otherWords();
    third.label = QStringLiteral("We call back today");
    const auto second = harness.copy();
    harness.tailor.reword(question, third);
    harness.settleAll();
    CHECK(harness.find(question).question.revision == 3);
    support::checkUndo(harness, second);
}

TEST_CASE("the same words and no label are no rewording")
{
    TailorHarness harness;
    const int acts = harness.edits.stack().count();
    harness.tailor.reword(harness.first(), harness.row(0, 0).wording);
    core::Wording blank = otherWords();
    blank.label = QStringLiteral("  ");
    harness.tailor.reword(harness.first(), blank);
    harness.tailor.takeShippedWording(harness.first());
    CHECK(harness.edits.stack().count() == acts);
}

TEST_CASE("the shipped words come back")
{
    TailorHarness harness;
    const core::RoundQuestionId question = harness.first();
    const core::Wording shipped = harness.find(question).wording;
    harness.tailor.reword(question, otherWords());
    harness.settleAll();
    const auto before = harness.copy();
    harness.tailor.takeShippedWording(question);
    harness.settleAll();
    CHECK(harness.find(question).wording == shipped);
    CHECK_FALSE(harness.find(question).reworded);
    support::checkUndo(harness, before);
}

TEST_CASE("an earlier round keeps the words it was asked in")
{
    TailorHarness harness;
    const core::RoundId earlier = harness.sheet().round.id;
    const core::Wording shipped = harness.row(0, 0).wording;
    harness.makeRound({});
    harness.tailor.reword(harness.first(), otherWords());
    harness.settleAll();
    harness.diagnostic.select(earlier);
    harness.settleAll();
    CHECK(harness.row(0, 0).wording == shipped);
}

TEST_CASE("another template replaces the set, and undo brings the old one back with all its changes")
{
    TailorHarness harness;
    harness.tailor.drop(harness.first(), QStringLiteral("no counter"));
    harness.settleAll();
    const auto before = harness.copy();
    harness.tailor.chooseTemplate(QStringLiteral("full"));
    harness.settleAll();
    CHECK(harness.state().asked == 33);
    CHECK(harness.state().round.templateId == QStringLiteral("full"));
    support::checkUndo(harness, before);
    const int acts = harness.edits.stack().count();
    harness.tailor.chooseTemplate(QStringLiteral("full"));
    harness.tailor.chooseTemplate(QStringLiteral("enormous"));
    CHECK(harness.edits.stack().count() == acts);
}

TEST_CASE("after the first answer nothing about the set changes any more")
{
    TailorHarness harness;
    const core::Vote vote{
        .question = harness.first(), .seat = harness.sheet().seats.front().id, .answer = core::Answer::Two};
    harness.write([vote](core::UnitOfWork& work) { work.votes().cast(vote); });
    CHECK_FALSE(harness.state().canTailor);
    CHECK_FALSE(harness.state().reserve);
    const auto before = harness.copy();
    harness.tailor.drop(harness.first(), QStringLiteral("late"));
    harness.tailor.bringBack(harness.first());
    harness.tailor.move(harness.first(), 1);
    harness.tailor.reword(harness.first(), otherWords());
    harness.tailor.takeShippedWording(harness.first());
    harness.tailor.swapReserveIn(harness.first(), QStringLiteral("late"));
    harness.tailor.chooseTemplate(QStringLiteral("full"));
    harness.tailor.addOwn(core::AreaId(QStringLiteral("personnel")), QStringLiteral("late"), QString());
    CHECK(harness.copy() == before);
}

TEST_CASE("a seeded walk of acts undone to its start and redone to its end is the same both ways")
{
    TailorHarness harness(QStringLiteral("balanced"));
    std::mt19937 random(20261122);
    const auto start = harness.copy();
    const int acts = harness.edits.stack().count();
    for (int i = 0; i < 40; ++i) {
        const auto& set = harness.sheet().questions;
        const core::RoundQuestion question = set[random() % set.size()];
        core::Wording words = otherWords();
        words.label += QString::number(i);
        switch (random() % 6) {
        case 0: harness.tailor.drop(question.id, QStringLiteral("reason %1").arg(i)); break;
        case 1: harness.tailor.bringBack(question.id); break;
        case 2: harness.tailor.move(question.id, random() % 2 ? 1 : -1); break;
        case 3: harness.tailor.reword(question.id, words); break;
        case 4: harness.tailor.swapReserveIn(question.id, QStringLiteral("swap %1").arg(i)); break;
        default: harness.tailor.addOwn(question.area, words.label, QStringLiteral("own"));
        }
        harness.settleAll();
    }
    const auto end = harness.copy();
    harness.edits.stack().setIndex(acts);
    CHECK(harness.copy() == start);
    harness.edits.stack().setIndex(harness.edits.stack().count());
    CHECK(harness.copy() == end);
}
