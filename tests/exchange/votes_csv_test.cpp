#include "exchange/votes_csv.h"
#include "support/qt_strings.h"

#include "sample_workspace.h"

#include <ctime>
#include <random>

using namespace cxw;
using core::VotesFile;

namespace {

const QByteArray kHeader = "respondent,question,answer,note\n";

VotesFile read(const QByteArray& bytes)
{
    return exchange::readVotesCsv(bytes, support::shippedBank().questions);
}

VotesFile readRows(const QByteArray& rows)
{
    return read(kHeader + rows);
}

/// The only problem of a file; its sentence must hold `words`.
core::FileProblem onlyProblem(const VotesFile& file, const char* words)
{
    REQUIRE(file.problems.size() == 1);
    INFO(file.problems.front().sentence.toStdString());
    CHECK(file.problems.front().sentence.contains(QString::fromUtf8(words)));
    return file.problems.front();
}

/// Whether `work` took less than five seconds of the processor; other programs do not count.
template <class Work> bool isQuick(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return std::clock() - start < 5 * CLOCKS_PER_SEC;
}

} // namespace

TEST_CASE("a plain file of votes is read row by row")
{
    const VotesFile file = readRows("Ana,customers.touchpoints-mapped,2,\"half, so far\"\n"
                                    "Ana,financials.commoditised,yes,\n"
                                    "Kai,customers.touchpoints-mapped,,\n");
    REQUIRE(file.isGood());
    REQUIRE(file.rows.size() == 3);
    CHECK(file.rows[0].line == 2);
    CHECK(file.rows[0].answer == core::Answer::Two);
    CHECK(file.rows[0].note == QStringLiteral("half, so far"));
    CHECK(file.rows[1].answer == core::Answer::Yes);
    CHECK_FALSE(file.rows[2].answer.has_value());
}

TEST_CASE("byte-order mark, semicolons, CRLF and any order of columns are all read")
{
    const VotesFile file = read("\xEF\xBB\xBFNote;Answer;Question;Respondent\r\n"
                                "\"eins;\r\nzwei\";3;customers.touchpoints-mapped;J\xC3\xB6rg\r\n"
                                "\r\n"
                                ";dk;customers.touchpoints-mapped;Kai");
    REQUIRE(file.isGood());
    REQUIRE(file.rows.size() == 2);
    CHECK(file.rows[0].respondent == QStringLiteral("Jörg"));
    CHECK(file.rows[0].note == QStringLiteral("eins;\r\nzwei"));
    CHECK(file.rows[1].line == 5);
    CHECK(file.rows[1].answer == core::Answer::DontKnow);
}

TEST_CASE("an unknown question is named with its line and column")
{
    const auto problem = onlyProblem(readRows("Ana,customers.maps,2,\n"), "“customers.maps”");
    CHECK(problem.line == 2);
    CHECK(problem.column == 2);
}

TEST_CASE("an answer that is none is named with what may stand there")
{
    CHECK(onlyProblem(readRows("Ana,customers.touchpoints-mapped,4,\n"), "“4” is no answer").column == 3);
}

TEST_CASE("an answer of the other kind is refused")
{
    onlyProblem(readRows("Ana,customers.touchpoints-mapped,yes,\n"), "1, 2 or 3");
    onlyProblem(readRows("Ana,financials.commoditised,3,\n"), "yes or no");
}

TEST_CASE("the second answer of one person to one question is refused")
{
    const VotesFile file =
        readRows("Ana,customers.touchpoints-mapped,2,\nAna,customers.touchpoints-mapped,3,\n");
    CHECK(onlyProblem(file, "in line 2 already").line == 3);
}

TEST_CASE("too few and too many fields are refused by line")
{
    onlyProblem(readRows("Ana,customers.touchpoints-mapped,2\n"), "the line has fewer");
    onlyProblem(readRows("Ana,customers.touchpoints-mapped,2,,\n"), "the line has more");
}

TEST_CASE("a row without a respondent is refused")
{
    onlyProblem(readRows(" ,customers.touchpoints-mapped,2,\n"), "respondent is missing");
}

TEST_CASE("missing, repeated and unknown columns are named")
{
    onlyProblem(read("respondent,question,note\n"), "“answer” is missing");
    onlyProblem(read("respondent,question,answer,note,note\n"), "“note” stands there twice");
    onlyProblem(read("respondent,question,answer,note,weight\n"), "“weight” is not known");
}

TEST_CASE("a file without a header says which names were expected")
{
    onlyProblem(read("Ana,customers.touchpoints-mapped,2,\n"), "respondent, question, answer, note");
}

TEST_CASE("an empty file and a bare header hold no votes")
{
    onlyProblem(read(""), "holds no votes");
    onlyProblem(read(kHeader), "holds no votes");
}

TEST_CASE("other encodings and NUL are named with their line")
{
    CHECK(onlyProblem(readRows("J\xF6rg,customers.touchpoints-mapped,2,\n"), "UTF-8").line == 2);
    onlyProblem(read(QByteArray("\xFF\xFEr\0e\0", 6)), "UTF-16");
    onlyProblem(read(QByteArray("r\0e\0s\0", 6)), "UTF-16");
    CHECK(onlyProblem(readRows(QByteArray("A\0a,x,2,\n", 9)), "NUL").line == 2);
}

TEST_CASE("a stray quotation mark and one never closed are damage in their line")
{
    CHECK(onlyProblem(readRows("Ana,customers.touchpoints-mapped,2,a\"b\n"), "quotation mark").line == 2);
    CHECK(onlyProblem(readRows("Ana,customers.touchpoints-mapped,2,\"ab\nKai\n"), "never closed").line == 2);
}

TEST_CASE("more than a thousand respondents are refused where the first of them stands")
{
    QByteArray rows;
    for (int i = 0; i <= exchange::kMostRespondents; ++i)
        rows += "P" + QByteArray::number(i) + ",customers.touchpoints-mapped,2,\n";
    CHECK(onlyProblem(readRows(rows), "1000 respondents").line == exchange::kMostRespondents + 2);
}

TEST_CASE("problems beyond a hundred are only counted")
{
    const VotesFile file = readRows(QByteArray("x\n").repeated(250));
    CHECK(file.problems.size() == std::size_t(exchange::kMostProblems));
    CHECK(file.furtherProblems == 150);
    CHECK(file.rows.empty());
}

TEST_CASE("ten megabytes of noise are refused quickly")
{
    std::mt19937 random(5);
    QByteArray binary(10'000'000, Qt::Uninitialized);
    std::ranges::generate(binary, [&] { return char(random()); });
    CHECK(isQuick([&] { CHECK_FALSE(read(binary).isGood()); }));
    CHECK(isQuick([&] { CHECK_FALSE(readRows(QByteArray("a\n").repeated(5'000'000)).isGood()); }));
    CHECK(isQuick([&] { CHECK_FALSE(readRows(QByteArray(10'000'000, ',')).isGood()); }));
    CHECK(isQuick([&] { CHECK_FALSE(readRows('"' + QByteArray(10'000'000, 'a')).isGood()); }));
}

TEST_CASE("what is written of a round is read again")
{
    const core::RoundSheet sheet = support::SampleWorkspace().withCompany().latestRound();
    std::vector<core::Question> known = support::shippedBank().questions;
    for (const core::RoundQuestion& each : sheet.questions)
        known.push_back({.id = each.question, .area = each.area, .kind = each.kind});
    const VotesFile file = exchange::readVotesCsv(exchange::votesCsvOf(sheet).value(), known);
    REQUIRE(file.isGood());
    CHECK(file.rows.size() == sheet.seats.size() * core::askedQuestions(sheet).size());
    const auto given =
        std::ranges::count_if(file.rows, [](const auto& row) { return row.answer.has_value(); });
    CHECK(given == std::ssize(sheet.votes));
}

TEST_CASE("a note that a spreadsheet would compute is written as text and comes back as it was")
{
    for (const char* note : {"=1+1", "+1", "-2 points", "@here", "'=quoted", "''=twice", "'tis", "a=b", " x ",
                             "two\nlines", "say \"no\""}) {
        core::RoundSheet sheet = support::RoundBuilder(1).asks("customers.touchpoints-mapped", "2").sheet();
        sheet.votes.front().note = QString::fromUtf8(note);
        const QByteArray csv = exchange::votesCsvOf(sheet).value();
        CHECK_FALSE(csv.contains(",="));
        CHECK(read(csv).rows.at(0).note == QString::fromUtf8(note));
    }
}

TEST_CASE("seats without a name go by number, and no two seats by the same name")
{
    core::RoundSheet sheet = support::RoundBuilder(4).asks("customers.touchpoints-mapped", "2222").sheet();
    sheet.seats[1].name = QStringLiteral("Ana");
    sheet.seats[2].name = QStringLiteral("Ana");
    const VotesFile file = read(exchange::votesCsvOf(sheet).value());
    REQUIRE(file.rows.size() == 4);
    CHECK(file.rows[0].respondent == QStringLiteral("1"));
    CHECK(file.rows[1].respondent == QStringLiteral("Ana"));
    CHECK(file.rows[2].respondent == QStringLiteral("Ana (3)"));
}

TEST_CASE("votes that are not revealed yet stay out of the file")
{
    core::RoundSheet sheet = support::RoundBuilder(1).asks("customers.touchpoints-mapped", "2").sheet();
    sheet.polls.push_back({.question = sheet.questions.front().id});
    CHECK_FALSE(read(exchange::votesCsvOf(sheet).value()).rows.at(0).answer);
    sheet.polls.front().revealedAt = support::FixedClock().now();
    CHECK(read(exchange::votesCsvOf(sheet).value()).rows.at(0).answer == core::Answer::Two);
}

TEST_CASE("a show of hands has no single votes to write")
{
    const auto sheet = support::RoundBuilder(3, core::VotingForm::Counts).asks("customers.a", "").sheet();
    CHECK_FALSE(exchange::votesCsvOf(sheet).has_value());
}
