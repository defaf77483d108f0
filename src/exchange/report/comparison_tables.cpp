#include "exchange/report/comparison_tables.h"

#include "charts/comparison_words.h"
#include "exchange/report/report_facts.h"

#include <algorithm>
#include <cmath>

namespace cxw::exchange {
namespace {

constexpr double kNothing = 1e-9;

QString meanText(const std::optional<double>& mean, const charts::Words& words)
{
    return mean ? words.numbers().decimal(*mean, 2) : QString(charts::kNoFigure);
}

QString areaNameIn(const core::AreaId& area, const std::vector<charts::NamedArea>& areas)
{
    const auto found =
        std::ranges::find_if(areas, [&](const charts::NamedArea& each) { return each.result.area == area; });
    return found == areas.end() ? area.text() : found->name;
}

/// How many scores a question's value rests on.
QString scoresOf(const core::QuestionId& question, const core::RoundResults& results,
                 const charts::Words& words)
{
    const auto found = std::ranges::find_if(results.questions, [&](const core::QuestionResult& each) {
        return each.question.question == question;
    });
    return found == results.questions.end() ? QString(charts::kNoFigure)
                                            : words.numbers().integer(found->counts.valid());
}

/// Rose, fell, same; within them the biggest change first.
std::vector<core::QuestionChange> byChange(std::vector<core::QuestionChange> questions)
{
    std::ranges::stable_sort(questions, {}, [](const core::QuestionChange& each) {
        const double change = each.change();
        const int group = change > kNothing ? 0 : change < -kNothing ? 1 : 2;
        return std::pair(group, -std::abs(change));
    });
    return questions;
}

std::vector<ReportGroup> groupsOf(const core::PairedChange& matched, const charts::Words& words)
{
    const auto text = [&](int count) { return words.numbers().integer(count); };
    std::vector<ReportGroup> groups;
    if (matched.rose > 0)
        groups.push_back(
            {0,
             words.translate("cxw::exchange::ComparisonReport", "Rose: %1", "questions; their number")
                 .arg(text(matched.rose))});
    if (matched.fell > 0)
        groups.push_back(
            {std::size_t(matched.rose),
             words.translate("cxw::exchange::ComparisonReport", "Fell: %1", "questions; their number")
                 .arg(text(matched.fell))});
    if (matched.same > 0)
        groups.push_back(
            {std::size_t(matched.changed()),
             words.translate("cxw::exchange::ComparisonReport", "Same: %1", "questions; their number")
                 .arg(text(matched.same))});
    return groups;
}

/// Lays the columns of the table of questions; the numbers of scores only where values are means.
class ChangeColumns final
{
public:
    explicit ChangeColumns(const ComparisonParts& parts)
        : m_parts(parts)
        , m_hasScores(parts.comparison.to.reading == core::Reading::Votes)
    {
    }

    [[nodiscard]] ReportTable head() const
    {
        const charts::Words& words = m_parts.words;
        const core::RoundComparison& comparison = m_parts.comparison;
        ReportTable table;
        table.cells.caption =
            words.translate("cxw::exchange::ComparisonReport", "Change of every matched question", "caption");
        add(table, words.translate("cxw::exchange::ComparisonReport", "Question", "column"), false);
        add(table, words.translate("cxw::exchange::ComparisonReport", "Area", "column"), false);
        addRound(table, comparison.from.round);
        table.arrowColumn = table.cells.headers.size();
        add(table, words.translate("cxw::exchange::ComparisonReport", "From 1 to 3", "column of arrows"),
            false);
        addRound(table, comparison.to.round);
        add(table, words.translate("cxw::exchange::ComparisonReport", "Change", "column"), true);
        add(table, words.translate("cxw::exchange::ComparisonReport", "Acted on", "column"), false);
        return table;
    }

    [[nodiscard]] QStringList row(const core::QuestionChange& each) const
    {
        const charts::Words& words = m_parts.words;
        const core::RoundComparison& comparison = m_parts.comparison;
        QStringList cells{charts::labelOf(each.question, m_parts.document.to.wordings),
                          areaNameIn(each.question.area, m_parts.areas)};
        addValue(cells, each.from, each.question.question, comparison.from);
        cells += QString();
        addValue(cells, each.to, each.question.question, comparison.to);
        cells += charts::changeText(each.change(), comparison.to.reading, words);
        cells +=
            each.actedOn ? words.translate("cxw::exchange::ComparisonReport", "yes", "acted on") : QString();
        return cells;
    }

private:
    static void add(ReportTable& table, const QString& header, bool isNumber)
    {
        table.cells.headers += header;
        table.cells.isNumber.push_back(isNumber);
    }

    void addRound(ReportTable& table, const core::Round& round) const
    {
        add(table, roundText(round, m_parts.words), true);
        if (m_hasScores)
            add(table,
                m_parts.words.translate("cxw::exchange::ComparisonReport", "n", "column: number of scores"),
                true);
    }

    void addValue(QStringList& cells, double value, const core::QuestionId& question,
                  const core::RoundResults& results) const
    {
        cells += m_parts.words.numbers().decimal(value, m_hasScores ? 2 : 0);
        if (m_hasScores)
            cells += scoresOf(question, results, m_parts.words);
    }

    const ComparisonParts& m_parts;
    bool m_hasScores;
};

QStringList actedOnRow(const QString& group, const core::PairedChange& change, const charts::Words& words)
{
    return {group, words.numbers().integer(change.all()), words.numbers().change(change.mean, 2),
            charts::verdictText(change, words)};
}

QString basisOf(const core::AreaId& area, const core::RoundResults& results, const charts::Words& words)
{
    const auto found = std::ranges::find(results.areas, area, &core::AreaResult::area);
    return found == results.areas.end() ? QString(charts::kNoFigure) : charts::basisText(*found, words);
}

} // namespace

QString roundText(const core::Round& round, const charts::Words& words)
{
    return words.translate("cxw::exchange::ComparisonReport", "Round %1, %2", "number and date of a round")
        .arg(words.numbers().integer(round.number), words.numbers().date(round.date));
}

ReportTable roundsTable(const ComparisonParts& parts)
{
    const auto earlier = factsOf(parts.document.from, parts.bank, parts.words);
    const auto later = factsOf(parts.document.to, parts.bank, parts.words);
    ReportTable table;
    table.cells = {.caption =
                       parts.words.translate("cxw::exchange::ComparisonReport", "The two rounds", "caption"),
                   .headers = {parts.words.translate("cxw::exchange::ComparisonReport", "Round", "column"),
                               roundText(parts.comparison.from.round, parts.words),
                               roundText(parts.comparison.to.round, parts.words)},
                   .isNumber = {false, false, false}};
    const auto valueIn = [](const std::vector<ReportFact>& facts, const QString& name) {
        const auto found = std::ranges::find(facts, name, &ReportFact::name);
        return found == facts.end() ? QString(charts::kNoFigure) : found->value;
    };
    constexpr std::size_t kNumberAndDate = 2; // the heads of the columns say them
    for (std::size_t i = kNumberAndDate; i < later.size(); ++i)
        table.cells.rows.push_back({later[i].name, valueIn(earlier, later[i].name), later[i].value});
    return table;
}

ReportTable changesTable(const ComparisonParts& parts)
{
    const ChangeColumns columns(parts);
    ReportTable table = columns.head();
    if (parts.comparison.matched)
        table.groups = groupsOf(*parts.comparison.matched, parts.words);
    for (const core::QuestionChange& each : byChange(parts.comparison.questions)) {
        table.cells.rows.push_back(columns.row(each));
        table.arrows.push_back({each.from, each.to});
    }
    return table;
}

ReportTable actedOnTable(const ComparisonParts& parts)
{
    const charts::Words& words = parts.words;
    ReportTable table;
    table.cells = {
        .caption = words.translate("cxw::exchange::ComparisonReport", "Acted on, and the others", "caption"),
        .headers = {words.translate("cxw::exchange::ComparisonReport", "Group", "column: acted on or not"),
                    words.translate("cxw::exchange::ComparisonReport", "Questions", "column: their number"),
                    words.translate("cxw::exchange::ComparisonReport", "Mean change", "column"),
                    words.translate("cxw::exchange::ComparisonReport", "In words",
                                    "column: what a test says")},
        .isNumber = {false, true, true, false}};
    table.cells.rows.push_back(
        actedOnRow(words.translate("cxw::exchange::ComparisonReport", "Acted on", "a group of questions"),
                   *parts.comparison.actedOn, words));
    if (parts.comparison.others)
        table.cells.rows.push_back(
            actedOnRow(words.translate("cxw::exchange::ComparisonReport", "Others", "a group of questions"),
                       *parts.comparison.others, words));
    return table;
}

ReportTable areaChangesTable(const ComparisonParts& parts)
{
    const charts::Words& words = parts.words;
    const core::RoundComparison& comparison = parts.comparison;
    const QString basis =
        words.translate("cxw::exchange::ComparisonReport", "Based on", "column: 8 of 8 questions");
    ReportTable table;
    table.cells = {
        .caption = words.translate("cxw::exchange::ComparisonReport", "Change of every area", "caption"),
        .headers = {words.translate("cxw::exchange::ComparisonReport", "Area", "column"),
                    roundText(comparison.from.round, words), basis, roundText(comparison.to.round, words),
                    basis, words.translate("cxw::exchange::ComparisonReport", "Matched change", "column"),
                    words.translate("cxw::exchange::ComparisonReport", "In words",
                                    "column: what a test says")},
        .isNumber = {false, true, false, true, false, true, false}};
    for (const core::AreaChange& each : comparison.areas)
        table.cells.rows.push_back(
            {areaNameIn(each.area, parts.areas), meanText(each.from, words),
             basisOf(each.area, comparison.from, words), meanText(each.to, words),
             basisOf(each.area, comparison.to, words),
             each.matched ? words.numbers().change(each.matched->mean, 2) : QString(charts::kNoFigure),
             each.matched ? charts::verdictText(*each.matched, words) : QString()});
    table.cells.rows.push_back(
        {words.translate("cxw::exchange::ComparisonReport", "Total", "row under the areas"),
         meanText(comparison.from.total, words), QString(), meanText(comparison.to.total, words), QString(),
         comparison.matched ? words.numbers().change(comparison.matched->mean, 2)
                            : QString(charts::kNoFigure),
         comparison.matched ? charts::verdictText(*comparison.matched, words) : QString()});
    return table;
}

ReportTable notComparableTable(const ComparisonParts& parts)
{
    const charts::Words& words = parts.words;
    ReportTable table;
    table.cells = {
        .caption = words.translate("cxw::exchange::ComparisonReport", "Not comparable", "caption"),
        .headers = {words.translate("cxw::exchange::ComparisonReport", "Question", "column"),
                    words.translate("cxw::exchange::ComparisonReport", "Area", "column"),
                    words.translate("cxw::exchange::ComparisonReport", "Why", "column: why not comparable")},
        .isNumber = {false, false, false}};
    for (const core::NotComparable& each : parts.comparison.notComparable)
        table.cells.rows.push_back({charts::labelOf(each.question, parts.document.to.wordings),
                                    areaNameIn(each.question.area, parts.areas),
                                    charts::whyText(each, parts.comparison, words)});
    return table;
}

ReportTable trendTable(const std::vector<core::TrendPoint>& points, const ComparisonParts& parts)
{
    const charts::Words& words = parts.words;
    ReportTable table;
    table.cells = charts::trendTable(points, parts.areas, words);
    table.cells.headers += words.translate("cxw::exchange::ComparisonReport", "People asked", "column");
    table.cells.headers +=
        words.translate("cxw::exchange::ComparisonReport", "Against the round before", "column of the trend");
    table.cells.isNumber.insert(table.cells.isNumber.end(), {true, false});
    for (std::size_t i = 0; i < points.size(); ++i) {
        table.cells.rows[i] += words.numbers().integer(points[i].round.invited);
        table.cells.rows[i] += points[i].breaks
            ? words.translate("cxw::exchange::ComparisonReport", "another set, mode or group",
                              "why a trend is dotted")
            : QString();
    }
    return table;
}

} // namespace cxw::exchange
