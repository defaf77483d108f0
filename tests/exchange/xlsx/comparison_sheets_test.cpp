#include "exchange/xlsx/comparison_sheets.h"

#include "exchange/sample_workspace.h"
#include "exchange/xlsx/opened_xlsx.h"
#include "exchange/xlsx/xlsx_writer.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace cxw;
using core::Reading;
using support::OpenedXlsx;

namespace {

const QString kQuestions = QStringLiteral("Questions");
const QString kSummary = QStringLiteral("Summary");
const QString kAreas = QStringLiteral("Areas");

/// Rounds 2 and 3 of the sample company.
core::ComparisonDocument sampleComparison()
{
    support::SampleWorkspace sample;
    sample.withCompany();
    const auto rounds = sample.work.rounds().all();
    return loadComparison(sample.work, rounds[1].id, rounds[0].id, core::Language::En).value();
}

OpenedXlsx opened(const core::ComparisonDocument& document, Reading reading)
{
    return OpenedXlsx(
        exchange::xlsxOf(exchange::comparisonWorkbookOf(document, support::shippedBank(), reading,
                                                        charts::Words(core::Language::En)))
            .value());
}

} // namespace

TEST_CASE("a comparison goes out question by question with its change as a number")
{
    const auto document = sampleComparison();
    for (const Reading reading : {Reading::Votes, Reading::Agreed}) {
        const auto file = opened(document, reading);
        const core::RoundComparison& comparison = document.comparison(reading);
        CHECK(file.names()
              == QStringList{kQuestions, QStringLiteral("Not comparable"), kAreas, kSummary,
                             QStringLiteral("About")});
        REQUIRE(file.rows(kQuestions).size() == comparison.questions.size() + 1);
        for (std::size_t i = 0; i < comparison.questions.size(); ++i) {
            const core::QuestionChange& each = comparison.questions[i];
            CHECK(file.cell(kQuestions, i + 1, QStringLiteral("Id")).text == each.question.question.text());
            CHECK(file.cell(kQuestions, i + 1, QStringLiteral("Round 2")).number() == Approx(each.from));
            CHECK(file.cell(kQuestions, i + 1, QStringLiteral("Round 3")).number() == Approx(each.to));
            CHECK(file.cell(kQuestions, i + 1, QStringLiteral("Change")).number()
                  == Approx(each.change()).margin(1e-12));
            CHECK_FALSE(file.cell(kQuestions, i + 1, QStringLiteral("Change")).isText);
            CHECK(file.cell(kQuestions, i + 1, QStringLiteral("Acted on")).text
                  == (each.actedOn ? QStringLiteral("yes") : QString()));
        }
    }
}

TEST_CASE("what could not be compared is listed with why")
{
    const auto document = sampleComparison();
    const auto file = opened(document, Reading::Agreed);
    const QString others = QStringLiteral("Not comparable");
    REQUIRE(file.rows(others).size() == document.agreed.notComparable.size() + 1);
    for (std::size_t row = 1; row < file.rows(others).size(); ++row) {
        CHECK_FALSE(file.cell(others, row, QStringLiteral("Why")).text.isEmpty());
        CHECK(file.cell(others, row, QStringLiteral("Question")).text
              != file.cell(others, row, QStringLiteral("Id")).text);
    }
}

TEST_CASE("the summary has test, interval and the parts of the change")
{
    const auto document = sampleComparison();
    const auto file = opened(document, Reading::Agreed);
    const auto cell = [&](std::size_t row, const char* column) {
        return file.cell(kSummary, row, QString::fromUtf8(column));
    };
    CHECK(cell(1, "Matched questions").number() == 28.0);
    CHECK(cell(1, "p").number() == Approx(0.03515625));
    CHECK(cell(1, "At least (95 %, indicative)").number() == Approx(0.0714286));
    CHECK(cell(1, "At most (95 %, indicative)").number() == Approx(0.5714286));
    CHECK(cell(1, "Up").number() == 12.0);
    CHECK(cell(1, "Down").number() == 3.0);
    CHECK(cell(1, "Change of the total").number() - cell(1, "Matched change").number()
          == Approx(cell(1, "Composition").number()));
    // Too few of those acted on moved for a test: no figure, and words that say so.
    CHECK_FALSE(cell(2, "p").isThere);
    CHECK_FALSE(cell(2, "At least (95 %, indicative)").isThere);
    CHECK(cell(2, "Verdict").text.contains(QStringLiteral("too few changes for a test")));
}

TEST_CASE("areas have both means, and the total as the last row")
{
    const auto document = sampleComparison();
    const auto file = opened(document, Reading::Votes);
    const core::RoundComparison& comparison = document.votes;
    const std::size_t last = comparison.areas.size() + 1;
    REQUIRE(file.rows(kAreas).size() == last + 1);
    for (std::size_t i = 0; i < comparison.areas.size(); ++i)
        CHECK(file.cell(kAreas, i + 1, QStringLiteral("Round 3")).number()
              == Approx(comparison.areas[i].to.value()));
    CHECK(file.cell(kAreas, last, QStringLiteral("Change")).number()
          == Approx(comparison.totalChange.value()).margin(1e-12));
}

TEST_CASE("rounds with nothing in common make a file that says so")
{
    auto document = sampleComparison();
    for (core::RoundQuestion& each : document.to.sheet.questions)
        each.revision += 1;
    document.votes = compareRounds(document.from.sheet, document.to.sheet, Reading::Votes);
    const auto file = opened(document, Reading::Votes);
    CHECK(file.rows(kQuestions).size() == 1);
    CHECK(file.cell(kSummary, 1, QStringLiteral("Matched questions")).number() == 0.0);
    CHECK_FALSE(file.cell(kSummary, 1, QStringLiteral("Matched change")).isThere);
    CHECK_FALSE(file.cell(kSummary, 1, QStringLiteral("Composition")).isThere);
}
