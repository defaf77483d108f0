#include "exchange/report/round_report.h"

#include "exchange/report/sample_report.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cxw;
using core::Language;

TEST_CASE("a report takes areas, questions and scale from the bank in its language")
{
    const auto report = support::reportOn(support::fullRound(Language::De));
    CHECK(report.areas.at(1).name == QStringLiteral("Prozesse und Technologie"));
    CHECK(report.explanations.front().value.contains(QStringLiteral("Machen wir nicht")));
    CHECK(
        report.grid.front().questions.front().text.startsWith(QStringLiteral("Ist die Customer Experience")));
}

TEST_CASE("a report says when, who and how")
{
    const auto report = support::reportOn(support::fullRound(Language::En));
    const auto says = [&](const char* name, const char* value) {
        return std::ranges::count(report.facts,
                                  exchange::ReportFact{QString::fromUtf8(name), QString::fromUtf8(value)})
            == 1;
    };
    CHECK(says("Round", "3"));
    CHECK(says("Date", "18 Nov 2026"));
    CHECK(says("People", "11 asked, 11 answered"));
    CHECK(says("Way of voting", "each participant voted"));
    CHECK(says("Last round’s answers", "hidden"));
    CHECK(says("Questions", "32 asked, from the template “Full 33”"));
    CHECK(says("Facilitator", "Maria Weber"));
    CHECK(says("Next round due", "18 May 2027"));
}

TEST_CASE("the gaps come largest first and at most ten")
{
    const auto document = support::fullRound(Language::En);
    const auto report = support::reportOn(document);
    REQUIRE(report.gaps.size() == 10);
    const auto& worst = document.votes.questions[document.votes.gaps.front()];
    CHECK(report.gaps.front().label == document.wordingOf(worst.question).label);
    CHECK(report.gaps.front().chip == worst.agreed);
}

TEST_CASE("dropped and added questions are told with their reason")
{
    const auto report = support::reportOn(support::fullRound(Language::En));
    REQUIRE(report.changes.size() == 2);
    CHECK(report.changes[0].what == QStringLiteral("Dropped"));
    CHECK(report.changes[0].why == QStringLiteral("We sell nothing by post."));
    CHECK(report.changes[1].what == QStringLiteral("Added"));
}

TEST_CASE("a swap names the question that left")
{
    auto document = support::fullRound(Language::En);
    document.sheet.questions[9].swappedInFor = document.sheet.questions[6].question;
    const auto report = support::reportOn(document);
    CHECK(
        report.changes[1].what
        == QStringLiteral("Swapped in for “%1”").arg(document.wordingOf(document.sheet.questions[6]).label));
}

TEST_CASE("what participants wrote is told without their names")
{
    auto document = support::fullRound(Language::En);
    document.sheet.seats[0].name = QStringLiteral("Ion Popescu");
    document.sheet.votes.front().note = QStringLiteral("The poster hangs in one office only.");
    const auto report = support::reportOn(document);
    CHECK(report.notes.front().remarks.front()
          == exchange::ReportFact{QStringLiteral("Remark"),
                                  QStringLiteral("The poster hangs in one office only.")});
}

TEST_CASE("what was written with votes that are not revealed yet is not told")
{
    auto document = support::fullRound(Language::En);
    document.sheet.round.state = core::RoundState::Voting;
    core::Vote& vote = document.sheet.votes.front();
    vote.note = QStringLiteral("secret");
    const auto isTold = [&document] {
        const auto report = support::reportOn(document);
        return std::ranges::any_of(report.notes, [](const exchange::ReportNote& note) {
            return std::ranges::any_of(note.remarks, [](const exchange::ReportFact& remark) {
                return remark.value == QStringLiteral("secret");
            });
        });
    };
    CHECK(isTold());
    document.sheet.polls = {{.question = vote.question}};
    support::recompute(document);
    CHECK_FALSE(isTold());
}

TEST_CASE("one person's report speaks of scores and of no agreement")
{
    auto document = support::fullRound(Language::En);
    core::RoundSheet& sheet = document.sheet;
    sheet.round.form = core::VotingForm::SinglePerson;
    sheet.round.invited = 1;
    std::erase_if(sheet.votes, [](const core::Vote& vote) { return vote.seat != core::SeatId(1); });
    sheet.agreed.clear();
    support::recompute(document);
    const auto report = support::reportOn(document);
    CHECK(report.gaps.front().figures == QStringLiteral("score 1"));
    CHECK(report.gaps.front().chip == core::Answer::One);
    CHECK(report.areaTable.headers.size() == 3);
    CHECK(report.explanations.size() == 2);
    for (const auto& area : report.grid)
        for (const auto& question : area.questions)
            CHECK(question.row.n.isEmpty());
}

TEST_CASE("an unanswered round makes a report that says so")
{
    auto document = support::fullRound(Language::En);
    document.sheet.votes.clear();
    document.sheet.agreed.clear();
    document.sheet.round.state = core::RoundState::Draft;
    support::recompute(document);
    const auto report = support::reportOn(document);
    CHECK(report.areasHeading.sentence == QStringLiteral("Nobody has answered yet."));
    CHECK(report.gaps.empty());
    CHECK(report.areaTable.rows.size() == 4);
}
