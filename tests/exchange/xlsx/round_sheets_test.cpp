#include "exchange/xlsx/round_sheets.h"

#include "core/diagnostic/poll.h"
#include "exchange/report/sample_report.h"
#include "exchange/votes_csv.h"
#include "exchange/xlsx/opened_xlsx.h"
#include "exchange/xlsx/xlsx_writer.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace cxw;
using core::Language;
using support::OpenedXlsx;

namespace {

const QString kQuestions = QStringLiteral("Questions");
const QString kAreas = QStringLiteral("Areas");
const QString kVotes = QStringLiteral("Votes");
const QString kAbout = QStringLiteral("About");

OpenedXlsx opened(const core::RoundDocument& document)
{
    return OpenedXlsx(exchange::xlsxOf(exchange::roundWorkbookOf(document, support::bank(),
                                                                 charts::Words(document.language)))
                          .value());
}

void checkFigure(const support::OpenedCell& cell, const std::optional<double>& figure)
{
    CHECK(cell.isThere == figure.has_value());
    CHECK_FALSE(cell.isText);
    if (figure)
        CHECK(cell.number() == Approx(*figure).margin(1e-12));
}

} // namespace

TEST_CASE("a round goes out as one sheet a table")
{
    const auto file = opened(support::fullRound(Language::En));
    CHECK(file.names()
          == QStringList{kQuestions, kAreas, kVotes, QStringLiteral("Notes"),
                         QStringLiteral("Changes in the set"), kAbout});
}

TEST_CASE("the sheet of questions has the figures of the results, unrounded")
{
    const auto document = support::fullRound(Language::En);
    const auto file = opened(document);
    REQUIRE(file.rows(kQuestions).size() == document.votes.questions.size() + 1);
    for (std::size_t i = 0; i < document.votes.questions.size(); ++i) {
        const core::QuestionResult& result = document.votes.questions[i];
        const auto cell = [&](const char* column) {
            return file.cell(kQuestions, i + 1, QString::fromUtf8(column));
        };
        CAPTURE(i);
        CHECK(cell("Id").text == result.question.question.text());
        CHECK(cell("Question").text == document.wordingOf(result.question).label);
        CHECK(cell("Revision").number() == result.question.revision);
        checkFigure(cell("Mean"), result.mean);
        checkFigure(cell("Index"), result.index);
        checkFigure(cell("A, -1 to 1"), result.agreement);
        checkFigure(cell("Coverage"), result.coverage);
        CHECK(cell("Unanswered").number() == result.unanswered);
        CHECK(cell("Don’t know").number() == result.counts.dontKnow);
        CHECK(cell("Not applicable").number() == result.counts.notApplicable);
        CHECK(cell("1").isThere == result.isScored());
        CHECK(cell("Yes").isThere != result.isScored());
        if (result.isScored()) {
            CHECK(cell("3").number() == result.counts.threes);
            CHECK(cell("n").number() == result.counts.valid());
        } else {
            CHECK(cell("No").number() == result.counts.no);
            CHECK(cell("Remark").text == QStringLiteral("yes/no, not scored"));
        }
        if (result.agreed)
            CHECK(cell("Agreed").number() == *core::scoreOf(*result.agreed));
    }
}

TEST_CASE("where too few answered there is no figure and a word says why")
{
    auto document = support::fullRound(Language::En);
    const core::RoundQuestionId first = document.sheet.questions.front().id;
    int kept = 0;
    std::erase_if(document.sheet.votes,
                  [&](const core::Vote& vote) { return vote.question == first && ++kept > 2; });
    support::recompute(document);
    REQUIRE(document.votes.questions.front().tooFew);
    const auto file = opened(document);
    CHECK_FALSE(file.cell(kQuestions, 1, QStringLiteral("Mean")).isThere);
    CHECK_FALSE(file.cell(kQuestions, 1, QStringLiteral("Index")).isThere);
    CHECK(file.cell(kQuestions, 1, QStringLiteral("Remark")).text == QStringLiteral("too few answers"));
    CHECK(file.cell(kQuestions, 2, QStringLiteral("Remark")).text.isEmpty());
}

TEST_CASE("areas and total stand on votes and on agreed scores, each by its name")
{
    const auto document = support::fullRound(Language::De);
    const auto file = opened(document);
    const std::size_t last = document.votes.areas.size() + 1;
    REQUIRE(file.rows(kAreas).size() == last + 1);
    CHECK(file.cell(kAreas, 2, QStringLiteral("Area")).text == QStringLiteral("Prozesse und Technologie"));
    for (std::size_t i = 0; i < document.votes.areas.size(); ++i) {
        checkFigure(file.cell(kAreas, i + 1, QStringLiteral("Mean")), document.votes.areas[i].mean);
        checkFigure(file.cell(kAreas, i + 1, QStringLiteral("Mean of agreed scores")),
                    document.agreed.areas[i].mean);
        CHECK(file.cell(kAreas, i + 1, QStringLiteral("Questions asked")).number()
              == document.votes.areas[i].asked);
    }
    checkFigure(file.cell(kAreas, last, QStringLiteral("Mean")), document.votes.total);
    checkFigure(file.cell(kAreas, last, QStringLiteral("Mean of agreed scores")), document.agreed.total);
}

TEST_CASE("the votes are the rows of the votes as CSV")
{
    auto document = support::fullRound(Language::En);
    document.sheet.seats[0].name = QStringLiteral("=Ion");
    document.sheet.votes.front().note = QStringLiteral("+ well");
    const auto file = opened(document);
    const qsizetype lines = exchange::votesCsvOf(document.sheet).value().count("\r\n");
    CHECK(file.rows(kVotes).size() == std::size_t(lines));
    CHECK(file.cell(kVotes, 1, QStringLiteral("Participant")).text == QStringLiteral("=Ion"));
    CHECK(file.cell(kVotes, 1, QStringLiteral("Remark of the participant")).text == QStringLiteral("+ well"));
    double sum = 0.0;
    int words = 0;
    for (std::size_t row = 1; row < file.rows(kVotes).size(); ++row) {
        const auto answer = file.cell(kVotes, row, QStringLiteral("Answer"));
        sum += answer.isText ? 0.0 : answer.number();
        words += answer.isText ? 1 : 0;
    }
    double expected = 0.0;
    int expectedWords = 0;
    for (const core::QuestionResult& each : document.votes.questions) {
        expected += each.counts.ones + 2 * each.counts.twos + 3 * each.counts.threes;
        expectedWords += each.counts.yes + each.counts.no + each.counts.notApplicable + each.counts.dontKnow;
    }
    CHECK(sum == expected);
    CHECK(words == expectedWords);
}

TEST_CASE("votes that are not revealed yet are in no sheet, nor what was written with them")
{
    auto document = support::fullRound(Language::En);
    core::RoundSheet& sheet = document.sheet;
    const core::RoundQuestion first = sheet.questions.front();
    sheet.round.state = core::RoundState::Voting;
    sheet.polls = {{.question = first.id}};
    for (core::Vote& vote : sheet.votes)
        if (vote.question == first.id)
            vote.note = QStringLiteral("secret");
    support::recompute(document);
    REQUIRE(isHidden(sheet, first.id));
    const auto file = opened(document);
    for (std::size_t row = 1; row < file.rows(kVotes).size(); ++row)
        if (file.cell(kVotes, row, QStringLiteral("Id")).text == first.question.text())
            CHECK_FALSE(file.cell(kVotes, row, QStringLiteral("Answer")).isThere);
    for (const QByteArray& part : file.parts())
        CHECK_FALSE(part.contains("secret"));
}

TEST_CASE("a show of hands goes out as counts")
{
    auto document = support::fullRound(Language::En);
    core::RoundSheet& sheet = document.sheet;
    sheet.round.form = core::VotingForm::Counts;
    sheet.votes.clear();
    sheet.seats.clear();
    sheet.tallies = {{sheet.questions[0].id, core::Answer::Two, 7},
                     {sheet.questions[0].id, core::Answer::DontKnow, 1}};
    support::recompute(document);
    const auto file = opened(document);
    const QString counts = QStringLiteral("Counts");
    CHECK_FALSE(file.names().contains(kVotes));
    REQUIRE(file.rows(counts).size() == 3);
    CHECK(file.cell(counts, 1, QStringLiteral("Answer")).number() == 2.0);
    CHECK(file.cell(counts, 1, QStringLiteral("Hands")).number() == 7.0);
    CHECK(file.cell(counts, 2, QStringLiteral("Answer")).text == QStringLiteral("don’t know"));
}

TEST_CASE("notes and changes of the set are there with what was written")
{
    const auto document = support::fullRound(Language::En);
    const auto file = opened(document);
    const QString notes = QStringLiteral("Notes");
    CHECK(file.cell(notes, 1, QStringLiteral("Text")).text == document.sheet.agreed[1].reason);
    CHECK(file.cell(notes, 2, QStringLiteral("Text")).text == document.sheet.questions[4].note);
    const QString changes = QStringLiteral("Changes in the set");
    CHECK(file.cell(changes, 1, QStringLiteral("What")).text == QStringLiteral("Dropped"));
    CHECK(file.cell(changes, 1, QStringLiteral("Why")).text == QStringLiteral("We sell nothing by post."));
}

TEST_CASE("the file says which round it is, of whom and when")
{
    const auto document = support::fullRound(Language::De);
    const auto file = opened(document);
    const auto valueOf = [&](const char* fact) {
        for (std::size_t row = 1; row < file.rows(kAbout).size(); ++row)
            if (file.cell(kAbout, row, QStringLiteral("Fact")).text == QString::fromUtf8(fact))
                return file.cell(kAbout, row, QStringLiteral("Value"));
        return support::OpenedCell();
    };
    CHECK(valueOf("Organisation").text == QStringLiteral("Nordlicht Energie"));
    CHECK(valueOf("Round").number() == 3.0);
    CHECK(valueOf("Date").format == QStringLiteral("d mmm yyyy"));
    CHECK(valueOf("People asked").number() == 11.0);
    CHECK(valueOf("Read on").text == QStringLiteral("votes"));
    CHECK(valueOf("Facilitator").text == QStringLiteral("Maria Weber"));
    CHECK(valueOf("Next round due").number() == double(QDate(1899, 12, 30).daysTo(QDate(2027, 5, 18))));
    CHECK(valueOf("Language").text == QStringLiteral("Deutsch"));
}
