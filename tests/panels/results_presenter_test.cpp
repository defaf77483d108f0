#include "panel_harness.h"

#include "core/diagnostic/vote_repository.h"
#include "panels/diagnostic/results_presenter.h"

using namespace cxw;
using core::Answer;

namespace {

/// A round of counted hands with answers to its first question.
class ResultsHarness final : public support::DiagnosticHarness
{
public:
    ResultsHarness()
    {
        makeQuickRound(core::VotingForm::Counts, 5);
        write([question = first()](core::UnitOfWork& work) {
            work.votes().save(core::Tally{question, Answer::One, 2});
            work.votes().save(core::Tally{question, Answer::Three, 3});
        });
    }

    [[nodiscard]] core::RoundQuestionId first() const { return sheet().questions.front().id; }
    void agree(std::optional<Answer> answer, const QString& reason = {})
    {
        results.agree(first(), answer, reason);
        settleAll();
    }

    panels::ResultsPresenter results{diagnostic};
};

} // namespace

TEST_CASE("without a round and without answers there are no results")
{
    support::DiagnosticHarness harness;
    panels::ResultsPresenter results(harness.diagnostic);
    CHECK_FALSE(results.hasResults());
    CHECK_FALSE(results.hasAgreed());
    CHECK_FALSE(results.canNote());
    CHECK_FALSE(results.canAgree());
    harness.makeQuickRound();
    CHECK_FALSE(results.hasResults());
    CHECK(results.areas().empty());
}

TEST_CASE("the first answer brings figures and named areas")
{
    ResultsHarness harness;
    REQUIRE(harness.results.hasResults());
    CHECK(harness.results.areas().size() == 4);
    CHECK(harness.results.results().questions.front().mean.value() == Approx(2.2));
    CHECK(harness.results.results().gaps.size() == 1);
}

TEST_CASE("an agreed score with its reason is recorded, changed and taken away, each undoable")
{
    ResultsHarness harness;
    auto before = harness.copy();
    harness.agree(Answer::Two, QStringLiteral("  only in the shop "));
    REQUIRE(harness.sheet().agreed.size() == 1);
    CHECK(harness.sheet().agreed.front().reason == QStringLiteral("only in the shop"));
    CHECK(harness.results.hasAgreed());
    support::checkUndo(harness, before);

    before = harness.copy();
    harness.agree(Answer::Three, QStringLiteral("everywhere"));
    CHECK(harness.sheet().agreed.front().answer == Answer::Three);
    support::checkUndo(harness, before);

    before = harness.copy();
    harness.agree(std::nullopt);
    CHECK(harness.sheet().agreed.empty());
    support::checkUndo(harness, before);
}

TEST_CASE("the same agreed score again is no act")
{
    ResultsHarness harness;
    harness.agree(Answer::Two, QStringLiteral("why"));
    const int acts = harness.edits.stack().count();
    harness.agree(Answer::Two, QStringLiteral("why"));
    harness.results.agree(core::RoundQuestionId(424242), Answer::Two, QString());
    CHECK(harness.edits.stack().count() == acts);
}

TEST_CASE("figures can be read on agreed scores only while there are any")
{
    ResultsHarness harness;
    harness.results.read(core::Reading::Agreed);
    CHECK(harness.results.reading() == core::Reading::Votes);
    harness.agree(Answer::Three);
    QSignalSpy changed(&harness.results, &panels::ResultsPresenter::changed);
    harness.results.read(core::Reading::Agreed);
    CHECK(changed.count() == 1);
    CHECK(harness.results.results().questions.front().value == 3.0);
    harness.results.read(core::Reading::Agreed);
    CHECK(changed.count() == 1);
    harness.agree(std::nullopt);
    CHECK(harness.results.reading() == core::Reading::Votes);
}

TEST_CASE("one person's round has nothing to agree on")
{
    support::DiagnosticHarness harness;
    harness.makeQuickRound();
    panels::ResultsPresenter results(harness.diagnostic);
    const core::Vote vote{.question = harness.sheet().questions.front().id,
                          .seat = harness.sheet().seats.front().id,
                          .answer = Answer::Two};
    harness.write([vote](core::UnitOfWork& work) { work.votes().cast(vote); });
    CHECK(results.hasResults());
    CHECK_FALSE(results.canAgree());
    const int acts = harness.edits.stack().count();
    results.agree(vote.question, Answer::One, QString());
    CHECK(harness.edits.stack().count() == acts);
}

TEST_CASE("after closing a note may still be added, an agreed score not")
{
    ResultsHarness harness;
    harness.diagnostic.closeRound();
    harness.settleAll();
    CHECK_FALSE(harness.results.canAgree());
    CHECK(harness.results.canNote());
    const auto before = harness.copy();
    harness.agree(Answer::One);
    CHECK(harness.copy() == before);
    harness.results.note(harness.first(), QStringLiteral(" Read out in March "));
    harness.settleAll();
    CHECK(harness.sheet().questions.front().note == QStringLiteral("Read out in March"));
    support::checkUndo(harness, before);
    const int acts = harness.edits.stack().count();
    harness.results.note(harness.first(), QStringLiteral("Read out in March"));
    CHECK(harness.edits.stack().count() == acts);
}

TEST_CASE("a file that can only be read takes no note")
{
    ResultsHarness harness;
    harness.store.setReadOnly(true);
    CHECK_FALSE(harness.results.canNote());
    harness.results.note(harness.first(), QStringLiteral("note"));
    harness.settleAll();
    CHECK(harness.sheet().questions.front().note.isEmpty());
}

TEST_CASE("results speak the language of the diagnostic")
{
    ResultsHarness harness;
    const QString english = harness.results.areas().front().name;
    harness.diagnostic.setLanguage(core::Language::De);
    harness.settleAll();
    CHECK(harness.results.areas().front().name != english);
    CHECK(harness.results.words().numbers().decimal(2.5, 1) == QStringLiteral("2,5"));
}
