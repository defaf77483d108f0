#include "panel_harness.h"

#include "charts/comparison_words.h"
#include "core/actions/action_repository.h"
#include "panels/diagnostic/compare_model.h"
#include "panels/diagnostic/compare_presenter.h"

using namespace cxw;
using panels::CompareModel;
using panels::ComparePresenter;

namespace {

/// The sample company's rounds with somebody looking at the comparison.
class CompareHarness : public support::DiagnosticHarness
{
public:
    CompareHarness()
    {
        addSampleCompany();
        settleAll();
        compare.setActive(true);
        settleAll();
    }

    ComparePresenter compare{diagnostic};
};

} // namespace

TEST_CASE("the sample's last half year comes out as it was told")
{
    CompareHarness harness;
    REQUIRE(harness.compare.document());
    const core::RoundComparison& comparison = harness.compare.comparison();
    CHECK(harness.compare.reading() == core::Reading::Agreed);
    REQUIRE(comparison.matched);
    CHECK(comparison.matched->rose == 12);
    CHECK(comparison.matched->fell == 3);
    CHECK(comparison.matched->same == 13);
    CHECK(comparison.matched->p.value() == Approx(0.03515625));
    CHECK(comparison.matched->interval->low == Approx(2.0 / 28.0));
    CHECK(comparison.matched->interval->high == Approx(16.0 / 28.0));
    CHECK(comparison.totalChange.value() == Approx(0.29).margin(0.01));
    CHECK(comparison.composition.value() == Approx(-0.03).margin(0.01));
    CHECK(comparison.actedOn->mean == Approx(5.0 / 6.0));
    CHECK_FALSE(comparison.actedOn->p);
    CHECK(comparison.others->p.value() == Approx(0.34375));
    CHECK(comparison.notComparable.size() == 5);
}

TEST_CASE("the trend marks where the set changed")
{
    CompareHarness harness;
    const auto& trend = harness.compare.trend();
    REQUIRE(trend.size() == 3);
    CHECK(trend.front().round.number == 1);
    CHECK(trend[1].breaks);
    CHECK(trend.back().total.value() == Approx(1.86).margin(0.005));
}

TEST_CASE("another earlier round and another reading are chosen by hand")
{
    CompareHarness harness;
    const auto earlier = harness.compare.earlierRounds();
    REQUIRE(earlier.size() == 2);
    harness.compare.compareWith(earlier.back().id);
    harness.settleAll();
    CHECK(harness.compare.comparison().from.round.number == 1);
    harness.compare.read(core::Reading::Votes);
    CHECK(harness.compare.comparison().to.reading == core::Reading::Votes);
    CHECK(harness.compare.trend().back().total.value() == Approx(1.93).margin(0.005));
}

TEST_CASE("before the second round there is nothing to compare")
{
    support::DiagnosticHarness harness;
    harness.makeQuickRound();
    ComparePresenter compare(harness.diagnostic);
    compare.setActive(true);
    harness.settleAll();
    CHECK_FALSE(compare.document());
    CHECK(compare.earlierRounds().empty());
}

TEST_CASE("an action that is finished later shows at once")
{
    CompareHarness harness;
    harness.write([](core::UnitOfWork& work) {
        for (core::Action action : work.actions().all()) {
            action.status = core::ActionStatus::Open;
            work.actions().save(action);
        }
    });
    CHECK_FALSE(harness.compare.comparison().actedOn);
}

TEST_CASE("questions stand under rose, fell and same, the biggest change first or as asked")
{
    CompareHarness harness;
    CompareModel model(harness.compare);
    model.reload();
    REQUIRE(model.rowCount() == 3);
    CHECK(model.rowCount(model.index(0, 0)) == 12);
    CHECK(model.rowCount(model.index(1, 0)) == 3);
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("Rose: 12"));
    const QModelIndex first = model.index(0, CompareModel::Change, model.index(0, 0));
    CHECK(first.data().toString() == QStringLiteral("+1"));
    CHECK(model.changeAt(first)->change() == 1.0);
    CHECK_FALSE(model.changeAt(model.index(0, 0)));
    CHECK(model.parent(first) == model.index(0, 0));
}

TEST_CASE("verdicts say when there is too little to test")
{
    CompareHarness harness;
    const core::RoundComparison& comparison = harness.compare.comparison();
    const charts::Words& words = harness.compare.words();
    CHECK(charts::verdictText(*comparison.matched, words)
          == QStringLiteral("12 up, 3 down, 13 same: p = 0.035, a clear change"));
    CHECK(charts::verdictText(*comparison.actedOn, words)
          == QStringLiteral("5 up, 0 down, 1 same: too few changes for a test"));
    CHECK(charts::verdictText(*comparison.others, words)
          == QStringLiteral("7 up, 3 down, 12 same: p = 0.344, no clear change"));
    CHECK(charts::cautions(comparison, words).isEmpty());
    CHECK(charts::changeText(0.321, core::Reading::Votes, words) == QStringLiteral("+0.32"));
}

TEST_CASE("a then-score is recorded, changed and taken away, each undoable, and makes the shift")
{
    CompareHarness harness;
    const core::QuestionChange first = harness.compare.comparison().questions.front();
    const auto record = [&](std::optional<int> score) {
        harness.compare.recordThen(first.question.id, score);
        harness.settleAll();
    };
    REQUIRE(harness.compare.canRecordThen());
    auto before = harness.copy();
    record(1);
    REQUIRE(harness.compare.comparison().thenScore);
    CHECK(harness.compare.comparison().thenScore->n == 1);
    CHECK(harness.compare.comparison().thenScore->adjusted == first.to - 1.0);
    support::checkUndo(harness, before);

    before = harness.copy();
    record(3);
    CHECK(harness.compare.comparison().questions.front().then == 3);
    support::checkUndo(harness, before);

    before = harness.copy();
    record(std::nullopt);
    CHECK_FALSE(harness.compare.comparison().thenScore);
    support::checkUndo(harness, before);
}

TEST_CASE("no then-score for a stranger, the same one again, another pair of rounds or a read-only file")
{
    CompareHarness harness;
    const core::RoundQuestionId first = harness.compare.comparison().questions.front().question.id;
    harness.compare.recordThen(first, 2);
    harness.settleAll();
    const int acts = harness.edits.stack().count();
    harness.compare.recordThen(first, 2);
    harness.compare.recordThen(core::RoundQuestionId(424242), 2);
    harness.compare.compareWith(harness.compare.earlierRounds().back().id);
    harness.settleAll();
    CHECK_FALSE(harness.compare.canRecordThen());
    CHECK_FALSE(harness.compare.comparison().thenScore);
    harness.compare.recordThen(harness.compare.comparison().questions.front().question.id, 1);
    harness.compare.compareWith(harness.compare.earlierRounds().front().id);
    harness.settleAll();
    harness.store.setReadOnly(true);
    harness.compare.recordThen(first, std::nullopt);
    CHECK(harness.edits.stack().count() == acts);
}

TEST_CASE("then-scores are said in words, in the row and in the table")
{
    CompareHarness harness;
    CompareModel model(harness.compare);
    const core::QuestionChange first = harness.compare.comparison().questions.front();
    harness.compare.recordThen(first.question.id, 1);
    harness.settleAll();
    model.reload();
    const core::RoundComparison& comparison = harness.compare.comparison();
    const charts::Words& words = harness.compare.words();
    CHECK(charts::shiftText(core::responseShift(10, 2.4, 1.8, 2.5), words)
          == QStringLiteral("Knowing what we know now: observed +0.10, adjusted +0.70, shift −0.60 (10 "
                            "questions)"));
    CHECK(model.indexOf(first.question.id)
              .siblingAtColumn(CompareModel::Arrow)
              .data()
              .toString()
              .endsWith(QStringLiteral("the earlier one as seen now: 1")));
    const charts::ChartTable table = charts::comparisonTable(
        comparison, harness.compare.document()->to.wordings, harness.compare.areas(), words);
    CHECK(table.headers[3] == QStringLiteral("Round 2, seen now"));
    CHECK(table.rows[0][3] == QStringLiteral("1"));
    CHECK(table.rows[1][3].isEmpty());
    CHECK(table.isNumber.size() == std::size_t(table.headers.size()));
    CHECK(charts::arrowsSentence(comparison, words).contains(QStringLiteral("Hollow diamond")));
}
