#include "exchange/comparison_csv.h"

#include "exchange/csv/csv_reader.h"
#include "exchange/sample_workspace.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace cxw;
using core::Reading;

namespace {

core::ComparisonDocument sampleComparison()
{
    support::SampleWorkspace sample;
    sample.withCompany();
    const auto rounds = sample.work.rounds().all();
    return loadComparison(sample.work, rounds[1].id, rounds[0].id, core::Language::En).value();
}

std::vector<QStringList> rowsOf(const core::ComparisonDocument& document, Reading reading)
{
    std::vector<QStringList> rows;
    const auto damage = exchange::readCsv(exchange::comparisonCsvOf(document, reading), ',',
                                          [&](int, const QStringList& fields) {
                                              rows.push_back(fields);
                                              return true;
                                          });
    REQUIRE_FALSE(damage);
    return rows;
}

} // namespace

TEST_CASE("a comparison as CSV has a row for each question of either round")
{
    const auto document = sampleComparison();
    const core::RoundComparison& comparison = document.votes;
    const auto rows = rowsOf(document, Reading::Votes);
    REQUIRE(rows.size() == 1 + comparison.questions.size() + comparison.notComparable.size());
    CHECK(rows[0].join(u',') == QStringLiteral("question,area,label,from,to,change,actedOn,why,reason"));
    for (std::size_t i = 0; i < comparison.questions.size(); ++i) {
        const core::QuestionChange& each = comparison.questions[i];
        const QStringList& row = rows[i + 1];
        CHECK(row[0] == each.question.question.text());
        CHECK(row[3].toDouble() == each.from); // to the last digit
        CHECK(row[4].toDouble() == each.to);
        CHECK(row[5].toDouble() == each.change());
        CHECK(row[6] == (each.actedOn ? QStringLiteral("yes") : QStringLiteral("no")));
        CHECK(row[7].isEmpty());
    }
    const QStringList& dropped = rows.back();
    CHECK(dropped[3].isEmpty());
    CHECK(dropped[5].isEmpty());
    CHECK(dropped[7] == QStringLiteral("dropped"));
    CHECK_FALSE(dropped[8].isEmpty());
}

TEST_CASE("a reason that a spreadsheet would compute goes out as text")
{
    auto document = sampleComparison();
    document.votes.notComparable.back().reason = QStringLiteral("=1+1");
    const auto rows = rowsOf(document, Reading::Votes);
    CHECK(rows.back()[8] == QStringLiteral("'=1+1"));
}
