#include "exchange/report/comparison_report.h"

#include "exchange/report/sample_report.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cxw;
using core::Language;
using exchange::ReportTable;
using support::SampleReports;

namespace {

const exchange::ReportSection& section(const exchange::SectionedReport& report, const char* title)
{
    const auto found = std::ranges::find_if(report.sections, [&](const exchange::ReportSection& each) {
        return each.heading.title == QLatin1String(title);
    });
    REQUIRE(found != report.sections.end());
    return *found;
}

template <class Block> const Block& blockIn(const exchange::ReportSection& section)
{
    for (const exchange::ReportBlock& each : section.blocks)
        if (const auto* block = std::get_if<Block>(&each))
            return *block;
    FAIL("no such block");
    throw std::logic_error("no such block");
}

} // namespace

TEST_CASE("a comparison's report says which rounds, which reading and how many questions")
{
    const SampleReports sample(Language::En);
    const auto report = sample.reportOn(sample.comparison(2, 3));
    CHECK(report.title == QStringLiteral("Nordlicht Energie"));
    CHECK(report.subtitle
          == QStringLiteral(
              "Customer experience diagnostic, round 3, 18 Nov 2026, against round 2, 18 May 2026"));
    CHECK(
        report.facts
        == std::vector<exchange::ReportFact>{{QStringLiteral("Read on"), QStringLiteral("the agreed scores")},
                                             {QStringLiteral("Matched questions"), QStringLiteral("28")},
                                             {QStringLiteral("Not comparable"), QStringLiteral("5")}});
}

TEST_CASE("the matched change stands with its test, its interval and the composition apart")
{
    const SampleReports sample(Language::En);
    const auto report = sample.reportOn(sample.comparison(2, 3));
    const auto& matched = section(report, "Matched change");
    CHECK(matched.heading.sentence == QStringLiteral("12 up, 3 down, 13 same: p = 0.035, a clear change"));
    const auto& facts = blockIn<std::vector<exchange::ReportFact>>(matched);
    REQUIRE(facts.size() == 4);
    CHECK(facts[0].value
          == QStringLiteral("+0.32, the mean over 28 questions asked in the same words in both rounds"));
    CHECK(facts[1].value == QStringLiteral("+0.07 to +0.57; 95 %, indicative"));
    CHECK(facts[3].name == QStringLiteral("Composition"));
    CHECK(facts[3].value.startsWith(QStringLiteral("−0.03")));
}

TEST_CASE("every matched question has its arrow, the biggest rise first")
{
    const SampleReports sample(Language::En);
    const auto document = sample.comparison(2, 3);
    const auto report = sample.reportOn(document);
    const auto& table = blockIn<ReportTable>(section(report, "Question by question"));
    REQUIRE(table.cells.rows.size() == 28);
    REQUIRE(table.arrows.size() == 28);
    REQUIRE(table.groups.size() == 3);
    CHECK(table.groups[0].name == QStringLiteral("Rose: 12"));
    CHECK(table.groups[1].before == 12);
    CHECK(table.groups[2].before == 15);
    CHECK(table.arrows.front().to > table.arrows.front().from);
    CHECK(table.arrows[12].to < table.arrows[12].from);
    CHECK(table.arrows.back().to == table.arrows.back().from);
    CHECK(table.cells.headers[2] == QStringLiteral("Round 2, 18 May 2026"));
    for (const QStringList& row : table.cells.rows)
        CHECK(row.size() == table.cells.headers.size());
}

TEST_CASE("a comparison read on votes says on how many scores each mean rests")
{
    const SampleReports sample(Language::En);
    auto document = sample.comparison(2, 3);
    document.from.sheet.agreed.clear();
    const auto report = sample.reportOn(document);
    const auto& table = blockIn<ReportTable>(section(report, "Question by question"));
    CHECK(table.cells.headers.count(QStringLiteral("n")) == 2);
    CHECK(table.cells.rows.front()[2].size() == 4); // 1.18
    CHECK(table.cells.rows.front()[3].toInt() > 2);
}

TEST_CASE("what was acted on stands against the others")
{
    const SampleReports sample(Language::En);
    const auto report = sample.reportOn(sample.comparison(2, 3));
    const auto& table = blockIn<ReportTable>(section(report, "Acted on, and the others"));
    REQUIRE(table.cells.rows.size() == 2);
    CHECK(table.cells.rows[0]
          == QStringList{QStringLiteral("Acted on"), QStringLiteral("6"), QStringLiteral("+0.83"),
                         QStringLiteral("5 up, 0 down, 1 same: too few changes for a test")});
    CHECK(table.cells.rows[1][1] == QStringLiteral("22"));
}

TEST_CASE("what cannot be compared is named with why")
{
    const SampleReports sample(Language::En);
    const auto report = sample.reportOn(sample.comparison(2, 3));
    const auto& table = blockIn<ReportTable>(section(report, "Not comparable"));
    REQUIRE(table.cells.rows.size() == 5);
    for (const QStringList& row : table.cells.rows)
        CHECK_FALSE(row[2].isEmpty());
}

TEST_CASE("the trend marks the rounds that no plain line leads to")
{
    const SampleReports sample(Language::En);
    const auto report = sample.reportOn(sample.comparison(2, 3));
    const auto& trend = section(report, "Area means, all rounds");
    CHECK(blockIn<exchange::ReportTrend>(trend).points.size() == 3);
    const auto& table = blockIn<ReportTable>(trend);
    REQUIRE(table.cells.rows.size() == 3);
    CHECK(table.cells.rows[0].last().isEmpty());
    CHECK(table.cells.rows[1].last() == QStringLiteral("another set, mode or group"));
    CHECK(table.cells.rows[2][table.cells.rows[2].size() - 2] == QStringLiteral("11"));
}

TEST_CASE("another mode and another group are said before the figures")
{
    const SampleReports sample(Language::En);
    auto document = sample.comparison(2, 3);
    for (core::RoundComparison* each : {&document.votes, &document.agreed}) {
        each->from.round.mode = core::AskingMode::Shown;
        each->to.round.mode = core::AskingMode::Blind;
        each->to.round.invited = 9;
    }
    const auto report = sample.reportOn(document);
    const auto& blocks = section(report, "Matched change").blocks;
    REQUIRE(blocks.size() > 2);
    CHECK(std::holds_alternative<exchange::ReportCaution>(blocks[0]));
    CHECK(std::holds_alternative<exchange::ReportCaution>(blocks[1]));
    CHECK(std::holds_alternative<exchange::ReportInterval>(blocks[2]));
}

TEST_CASE("where nothing matches the report says so and lists what stands apart")
{
    const SampleReports sample(Language::En);
    auto document = sample.comparison(2, 3);
    for (core::RoundComparison* each : {&document.votes, &document.agreed}) {
        each->questions.clear();
        each->matched.reset();
        each->actedOn.reset();
        each->others.reset();
        each->composition.reset();
    }
    const auto report = sample.reportOn(document);
    CHECK(section(report, "Matched change").heading.sentence
          == QStringLiteral("No question was asked in the same words in both rounds."));
    CHECK(section(report, "Matched change").blocks.empty());
    CHECK(section(report, "Not comparable").blocks.size() == 1);
}
