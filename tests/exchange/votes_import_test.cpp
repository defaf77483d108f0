#include "core/diagnostic/votes_import.h"
#include "support/qt_strings.h"

#include "sample_workspace.h"

#include "core/diagnostic/questionnaire.h"
#include "core/diagnostic/round_results.h"
#include "exchange/votes_csv.h"

using namespace cxw;
using core::Round;
using core::RoundState;
using Target = core::VotesImportOptions::Target;

namespace {

/// A workspace with the bank, to import into.
struct Import
{
    support::SampleWorkspace workspace;

    [[nodiscard]] core::Expected<core::VotesImport> rows(const QByteArray& rows, Target target,
                                                         QDate date = {})
    {
        const auto file = exchange::readVotesCsv("respondent,question,answer,note\n" + rows,
                                                 workspace.work.questions().all());
        return core::importVotes(workspace.work, file, {.target = target, .date = date},
                                 {support::shippedBank(), workspace.clock, workspace.ids});
    }

    /// A round that asks for touchpoints and facts.
    Round open(RoundState state, core::VotingForm form = core::VotingForm::Seats)
    {
        Round round{.id = core::RoundId(7), .number = 1, .state = state, .form = form, .invited = 3};
        round.date = round.anchorDate = workspace.clock.today();
        workspace.work.rounds().save(round);
        const auto& bank = support::shippedBank();
        const core::QuestionTemplate set{
            .questions = {bank.questions[24].id,
                          core::QuestionId(QStringLiteral("financials.commoditised"))}};
        for (const auto& each : core::questionsFromTemplate(bank, set, round.id, workspace.ids))
            workspace.work.rounds().saveQuestion(each);
        for (int number = 1; number <= 3; ++number)
            workspace.work.rounds().saveSeat(
                {.id = core::SeatId(number), .round = round.id, .number = number});
        return round;
    }

    [[nodiscard]] QString refusal(const core::Expected<core::VotesImport>& outcome) const
    {
        return outcome ? QString() : core::sentenceFor(outcome.error());
    }
};

const QByteArray kMapped = ",customers.touchpoints-mapped,";

} // namespace

TEST_CASE("votes become a revealed round with a seat for each respondent")
{
    Import import;
    const auto done =
        import.rows("Kai" + kMapped + "1,\nAna" + kMapped + "2,why\nAna,personnel.service-traits,3,\n",
                    Target::NewRound, QDate(2026, 11, 10));
    REQUIRE(done.has_value());
    CHECK(done->respondents == 2);
    CHECK(done->questions == 2);
    CHECK(done->answers == 3);
    const core::RoundSheet sheet = import.workspace.latestRound();
    CHECK(sheet.round.number == 1);
    CHECK(sheet.round.date == QDate(2026, 11, 10));
    CHECK(sheet.round.state == RoundState::Revealed);
    CHECK(sheet.round.form == core::VotingForm::Seats);
    CHECK(sheet.round.invited == 2);
    CHECK(sheet.round.templateId == QStringLiteral("custom"));
    REQUIRE(sheet.seats.size() == 2);
    CHECK(sheet.seats[0].name == QStringLiteral("Kai"));
    CHECK(sheet.questions[0].question.text() == QStringLiteral("personnel.service-traits"));
}

TEST_CASE("without a date a new round is of today, and its number is the next")
{
    Import import;
    import.workspace.withCompany();
    REQUIRE(import.rows("Ana" + kMapped + "1,\n", Target::NewRound).has_value());
    const Round round = import.workspace.work.rounds().all().front();
    CHECK(round.number == 4);
    CHECK(round.date == import.workspace.clock.today());
}

TEST_CASE("exactly a template's questions make a round of that template, in the newest words")
{
    Import import;
    import.workspace.withCompany();
    QByteArray rows;
    for (const core::QuestionId& each :
         support::shippedBank().findTemplate(QStringLiteral("quick"))->questions)
        rows += "Ana," + each.text().toUtf8() + ",2,\n";
    REQUIRE(import.rows(rows, Target::NewRound).has_value());
    const core::RoundSheet sheet = import.workspace.latestRound();
    CHECK(sheet.round.templateId == QStringLiteral("quick"));
    const auto reworded =
        std::ranges::find(sheet.questions, core::QuestionId(QStringLiteral("processes.mobile-enabled")),
                          &core::RoundQuestion::question);
    REQUIRE(reworded != sheet.questions.end());
    CHECK(reworded->revision == 2);
}

TEST_CASE("own questions come after the bank's")
{
    Import import;
    import.workspace.withCompany();
    REQUIRE(import.rows("Ana,own.field-handover,2,\nAna,financials.return-model,2,\n", Target::NewRound));
    CHECK(import.workspace.latestRound().questions.back().question.text()
          == QStringLiteral("own.field-handover"));
}

TEST_CASE("a round exported and imported again has the same figures")
{
    Import import;
    import.workspace.withCompany();
    const core::RoundSheet before = import.workspace.latestRound();
    const auto file =
        exchange::readVotesCsv(exchange::votesCsvOf(before).value(), import.workspace.work.questions().all());
    REQUIRE(core::importVotes(import.workspace.work, file, {},
                              {support::shippedBank(), import.workspace.clock, import.workspace.ids}));
    const auto figures = core::resultsOf(before);
    const auto again = core::resultsOf(import.workspace.latestRound());
    REQUIRE(again.total.has_value());
    CHECK(*again.total == Approx(*figures.total).margin(1e-12));
    CHECK(again.questions.size() == figures.questions.size());
}

TEST_CASE("a file with a problem changes nothing")
{
    Import import;
    const auto done = import.rows("Ana" + kMapped + "1,\nAna,nothing.at-all,1,\n", Target::NewRound);
    CHECK(import.refusal(done).contains(QStringLiteral("nothing.at-all")));
    CHECK(import.workspace.work.rounds().all().empty());
}

TEST_CASE("without a round there is no latest one to import into")
{
    Import import;
    CHECK(import.refusal(import.rows("Ana" + kMapped + "1,\n", Target::LatestRound))
              .contains(QStringLiteral("no round yet")));
}

TEST_CASE("a round that is revealed or closed takes no more votes")
{
    for (const RoundState state : {RoundState::Revealed, RoundState::Closed}) {
        Import import;
        import.open(state);
        CHECK(import.refusal(import.rows("Ana" + kMapped + "1,\n", Target::LatestRound))
                  .contains(QStringLiteral("no longer open")));
    }
}

TEST_CASE("votes into the latest round take its seats by name, by number, then free ones")
{
    Import import;
    import.open(RoundState::Draft);
    const auto done =
        import.rows("2" + kMapped + "1,\nAna" + kMapped + "2,\nKai" + kMapped + "3,\nEva" + kMapped + "3,\n",
                    Target::LatestRound);
    REQUIRE(done.has_value());
    const core::RoundSheet sheet = import.workspace.latestRound();
    CHECK(sheet.round.state == RoundState::Voting);
    CHECK(sheet.round.invited == 4);
    REQUIRE(sheet.seats.size() == 4);
    CHECK(sheet.seats[0].name == QStringLiteral("Ana"));
    CHECK(sheet.seats[1].name.isEmpty());
    CHECK(sheet.seats[2].name == QStringLiteral("Kai"));
    CHECK(sheet.seats[3].name == QStringLiteral("Eva"));
}

TEST_CASE("a second import replaces answers, and an empty answer leaves what stood there")
{
    Import import;
    import.open(RoundState::Voting);
    REQUIRE(import.rows("Ana" + kMapped + "1,first\nKai" + kMapped + "1,\n", Target::LatestRound));
    const auto done = import.rows("Ana" + kMapped + "3,\nKai" + kMapped + ",a word\n", Target::LatestRound);
    REQUIRE(done.has_value());
    CHECK(done->replaced == 1);
    const core::RoundSheet sheet = import.workspace.latestRound();
    REQUIRE(sheet.votes.size() == 2);
    const auto voteOf = [&](core::SeatId seat) {
        return *std::ranges::find(sheet.votes, seat, &core::Vote::seat);
    };
    CHECK(voteOf(sheet.seats[0].id).answer == core::Answer::Three);
    CHECK(voteOf(sheet.seats[0].id).note == QStringLiteral("first"));
    CHECK(voteOf(sheet.seats[1].id).answer == core::Answer::One);
    CHECK(voteOf(sheet.seats[1].id).note == QStringLiteral("a word"));
}

TEST_CASE("a question that the latest round does not ask is refused by its line")
{
    Import import;
    import.open(RoundState::Voting);
    CHECK(import
              .refusal(
                  import.rows("Ana" + kMapped + "1,\nAna,personnel.service-traits,1,\n", Target::LatestRound))
              .contains(QStringLiteral("Line 3: round 1 does not ask")));
    CHECK(import.workspace.latestRound().votes.empty());
}

TEST_CASE("counted hands and votes are never mixed")
{
    Import import;
    const Round round = import.open(RoundState::Voting, core::VotingForm::Counts);
    const auto question = import.workspace.work.rounds().questions(round.id).front().id;
    import.workspace.work.votes().save(core::Tally{question, core::Answer::Two, 3});
    CHECK(import.refusal(import.rows("Ana" + kMapped + "1,\n", Target::LatestRound))
              .contains(QStringLiteral("seat by seat")));
}
