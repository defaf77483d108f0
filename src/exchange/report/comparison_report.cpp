#include "exchange/report/comparison_report.h"

#include "charts/comparison_words.h"
#include "exchange/report/comparison_tables.h"
#include "exchange/report/report_facts.h"

#include <algorithm>

namespace cxw::exchange {
namespace {

/// Makes the sections of one comparison.
class ComparisonSections final
{
public:
    ComparisonSections(const ComparisonParts& parts, const std::vector<core::TrendPoint>& trend)
        : m_parts(parts)
        , m_comparison(parts.comparison)
        , m_words(parts.words)
        , m_trend(trend)
    {
    }

    [[nodiscard]] std::vector<ReportFact> headFacts() const;
    [[nodiscard]] std::vector<ReportSection> all() const;

private:
    [[nodiscard]] ReportSection matched() const;
    [[nodiscard]] std::vector<ReportFact> figures() const;
    [[nodiscard]] ReportSection questions() const;
    [[nodiscard]] ReportSection actedOn() const;
    [[nodiscard]] ReportSection areas() const;
    [[nodiscard]] ReportSection notComparable() const;
    [[nodiscard]] ReportSection trend() const;
    [[nodiscard]] ReportSection explanations() const;

    const ComparisonParts& m_parts;
    const core::RoundComparison& m_comparison;
    const charts::Words& m_words;
    const std::vector<core::TrendPoint>& m_trend;
};

std::vector<ReportFact> ComparisonSections::headFacts() const
{
    const QString reading = m_comparison.to.reading == core::Reading::Agreed
        ? m_words.translate("cxw::exchange::ComparisonReport", "the agreed scores",
                            "what figures are read on")
        : m_words.translate("cxw::exchange::ComparisonReport", "the votes", "what figures are read on");
    return {
        {m_words.translate("cxw::exchange::ComparisonReport", "Read on", "fact: votes or agreed scores"),
         reading},
        {m_words.translate("cxw::exchange::ComparisonReport", "Matched questions", "fact: their number"),
         m_words.numbers().integer(qint64(m_comparison.questions.size()))},
        {m_words.translate("cxw::exchange::ComparisonReport", "Not comparable", "fact: number of questions"),
         m_words.numbers().integer(qint64(m_comparison.notComparable.size()))}};
}

/// What stands behind the figure of the matched change.
std::vector<ReportFact> ComparisonSections::figures() const
{
    const core::NumberFormat& numbers = m_words.numbers();
    const core::PairedChange& change = *m_comparison.matched;
    std::vector<ReportFact> facts{
        {m_words.translate("cxw::exchange::ComparisonReport", "Matched change", "fact"),
         m_words
             .translate("cxw::exchange::ComparisonReport",
                        "%1, the mean over %n question(s) asked in the same words in both rounds",
                        "fact; %1 a change, %n questions", change.all())
             .arg(numbers.change(change.mean, 2))}};
    if (change.interval)
        facts.push_back(
            {m_words.translate("cxw::exchange::ComparisonReport", "Interval", "fact: of the matched change"),
             m_words
                 .translate("cxw::exchange::ComparisonReport", "%1 to %2; 95 %, indicative",
                            "fact: ends of an interval")
                 .arg(numbers.change(change.interval->low, 2), numbers.change(change.interval->high, 2))});
    if (!m_comparison.composition)
        return facts;
    facts.push_back(
        {m_words.translate("cxw::exchange::ComparisonReport", "Total", "fact: mean of the areas"),
         m_words
             .translate("cxw::exchange::ComparisonReport", "%1 in round %2, %3 in round %4: %5",
                        "fact: totals of two rounds and their difference")
             .arg(numbers.decimal(*m_comparison.from.total, 2),
                  numbers.integer(m_comparison.from.round.number), numbers.decimal(*m_comparison.to.total, 2),
                  numbers.integer(m_comparison.to.round.number),
                  numbers.change(*m_comparison.totalChange, 2))});
    facts.push_back(
        {m_words.translate("cxw::exchange::ComparisonReport", "Composition",
                           "fact: part of the total change"),
         m_words
             .translate(
                 "cxw::exchange::ComparisonReport",
                 "%1 of the total change: what the changed set and the equal weight of areas add. It is "
                 "no part of the matched change.",
                 "fact; %1 a change")
             .arg(numbers.change(*m_comparison.composition, 2))});
    return facts;
}

ReportSection ComparisonSections::matched() const
{
    ReportSection section{{m_words.translate("cxw::exchange::ComparisonReport", "Matched change", "heading"),
                           m_comparison.matched ? charts::verdictText(*m_comparison.matched, m_words)
                                                : charts::arrowsSentence(m_comparison, m_words)},
                          {}};
    for (const QString& caution : charts::cautions(m_comparison, m_words))
        section.blocks.emplace_back(ReportCaution{caution});
    if (m_comparison.matched) {
        section.blocks.emplace_back(ReportInterval{*m_comparison.matched, m_words,
                                                   charts::verdictText(*m_comparison.matched, m_words)});
        section.blocks.emplace_back(figures());
    }
    return section;
}

ReportSection ComparisonSections::questions() const
{
    return {{m_words.translate("cxw::exchange::ComparisonReport", "Question by question", "heading"),
             charts::arrowsSentence(m_comparison, m_words)},
            {changesTable(m_parts)}};
}

ReportSection ComparisonSections::actedOn() const
{
    return {{m_words.translate("cxw::exchange::ComparisonReport", "Acted on, and the others", "heading"),
             m_words.translate("cxw::exchange::ComparisonReport",
                               "Acted on: an action that came from the answer was finished in between.",
                               "sentence over a table")},
            {actedOnTable(m_parts)}};
}

ReportSection ComparisonSections::areas() const
{
    QStringList clear;
    for (const core::AreaChange& each : m_comparison.areas)
        for (const charts::NamedArea& area : m_parts.areas)
            if (each.isDiscovery && area.result.area == each.area)
                clear += area.name;
    const QString sentence = clear.isEmpty()
        ? m_words.translate("cxw::exchange::ComparisonReport",
                            "No area changed clearly, with all areas tested together.",
                            "sentence over a table")
        : m_words
              .translate("cxw::exchange::ComparisonReport",
                         "Clearly changed, with all areas tested together: %1.",
                         "sentence over a table; a list of areas")
              .arg(m_words.list(clear));
    return {{m_words.translate("cxw::exchange::ComparisonReport", "Areas and total", "heading"), sentence},
            {areaChangesTable(m_parts)}};
}

ReportSection ComparisonSections::notComparable() const
{
    return {{m_words.translate("cxw::exchange::ComparisonReport", "Not comparable", "heading"),
             m_words.translate("cxw::exchange::ComparisonReport",
                               "%n question(s) stand apart and count in no change.", "sentence over a table",
                               int(m_comparison.notComparable.size()))},
            {notComparableTable(m_parts)}};
}

ReportSection ComparisonSections::trend() const
{
    const QString sentence = charts::trendSentence(m_trend, m_parts.areas, m_words);
    ReportSection section{
        {m_words.translate("cxw::exchange::ComparisonReport", "Area means, all rounds", "heading"), sentence},
        {ReportTrend{m_trend, m_parts.areas, m_words, sentence}}};
    if (std::ranges::any_of(m_trend, &core::TrendPoint::breaks))
        section.heading.sentence += QLatin1Char(' ')
            + m_words.translate("cxw::exchange::ComparisonReport",
                                "Dotted: the set, the mode or the group changed in between.",
                                "under the trend");
    section.blocks.emplace_back(trendTable(m_trend, m_parts));
    return section;
}

ReportSection ComparisonSections::explanations() const
{
    return {
        {m_words.translate("cxw::exchange::ComparisonReport", "How to read this report", "heading"), {}},
        {std::vector<ReportFact>{
            {m_words.translate("cxw::exchange::ComparisonReport", "Matched",
                               "term in how to read the report"),
             m_words.translate("cxw::exchange::ComparisonReport",
                               "Only questions that both rounds asked in the same words are compared. "
                               "Nothing is filled in.",
                               "how to read the report")},
            {m_words.translate("cxw::exchange::ComparisonReport", "Arrow", "term in how to read the report"),
             m_words.translate("cxw::exchange::ComparisonReport",
                               "From the open dot, the earlier round, to the tip, the later one, on the "
                               "scale of 1 to 3.",
                               "how to read the report")},
            {m_words.translate("cxw::exchange::ComparisonReport", "Test", "term in how to read the report"),
             m_words.translate("cxw::exchange::ComparisonReport",
                               "p is the share of all sign patterns of the changes that are at least as "
                               "far from 0 as this one (exact sign-flip test). Below 0.05 a change is "
                               "clear; with fewer than six changed answers there is no test.",
                               "how to read the report")},
            {m_words.translate("cxw::exchange::ComparisonReport", "Interval",
                               "term in how to read the report"),
             m_words.translate("cxw::exchange::ComparisonReport",
                               "Where the mean change lies in 95 % of all samples drawn from these "
                               "changes (exact bootstrap). Indicative: the groups are small.",
                               "how to read the report")}}}};
}

std::vector<ReportSection> ComparisonSections::all() const
{
    std::vector<ReportSection> sections{matched()};
    if (m_comparison.matched)
        sections.push_back(questions());
    if (m_comparison.actedOn)
        sections.push_back(actedOn());
    sections.push_back(areas());
    if (!m_comparison.notComparable.empty())
        sections.push_back(notComparable());
    sections.push_back(trend());
    sections.push_back(
        {{m_words.translate("cxw::exchange::ComparisonReport", "The two rounds", "heading"), {}},
         {roundsTable(m_parts)}});
    sections.push_back(explanations());
    return sections;
}

QString subtitleOf(const core::RoundComparison& comparison, const charts::Words& words)
{
    const core::NumberFormat& numbers = words.numbers();
    return words
        .translate("cxw::exchange::ComparisonReport",
                   "Customer experience diagnostic, round %1, %2, against round %3, %4",
                   "subtitle of a report; numbers and dates of two rounds, the later one first")
        .arg(numbers.integer(comparison.to.round.number), numbers.date(comparison.to.round.date),
             numbers.integer(comparison.from.round.number), numbers.date(comparison.from.round.date));
}

} // namespace

SectionedReport comparisonReportOf(const core::ComparisonDocument& document,
                                   const std::vector<core::RoundSheet>& rounds,
                                   const core::QuestionBank& bank, const charts::Words& words)
{
    const core::RoundComparison& comparison =
        document.comparison(document.hasAgreed() ? core::Reading::Agreed : core::Reading::Votes);
    const auto areas = charts::namedAreas(comparison, document, bank);
    const auto trend = core::trendOf(rounds, comparison.to.reading);
    const ComparisonParts parts{document, comparison, areas, bank, words};
    const ComparisonSections sections(parts, trend);
    SectionedReport report;
    report.language = document.to.language;
    report.title = document.to.workspace.name;
    report.subtitle = subtitleOf(comparison, words);
    report.facts = sections.headFacts();
    report.pageNumber = pageNumberText(words);
    report.sections = sections.all();
    return report;
}

} // namespace cxw::exchange
