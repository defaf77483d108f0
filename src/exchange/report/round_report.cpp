#include "exchange/report/round_report.h"

#include "charts/sentences.h"
#include "exchange/report/report_changes.h"
#include "exchange/report/report_explanations.h"
#include "exchange/report/report_facts.h"

#include <algorithm>

namespace cxw::exchange {
namespace {

constexpr std::size_t kMostGaps = 10; ///< the grid shows the rest

QString subtitleOf(const core::Round& round, const charts::Words& words)
{
    return words
        .translate("cxw::exchange::RoundReport", "Customer experience diagnostic, round %1, %2",
                   "subtitle of a report; %1 number, %2 date")
        .arg(words.numbers().integer(round.number), words.numbers().date(round.date));
}

/// What stands behind a gap: the mean with its n and agreement, or one person's score by itself.
QString gapFigures(const core::QuestionResult& result, const core::RoundResults& results,
                   const charts::Words& words)
{
    const QString value = charts::valueText(*result.value, results, words);
    if (results.round.form == core::VotingForm::SinglePerson)
        return words.translate("cxw::exchange::RoundReport", "score %1", "a gap of one person's round")
            .arg(value);
    const auto mark = charts::agreementMarkOf(result, results.round.form);
    return words
        .translate("cxw::exchange::RoundReport", "mean %1, n %2, %3",
                   "a gap; %2 number of scores, %3 split, mixed or agreed")
        .arg(value, words.numbers().integer(result.counts.valid()), charts::agreementWord(mark, words));
}

/// One person's score is the value itself; a group's is what it agreed on.
std::optional<core::Answer> chipOf(const core::QuestionResult& result, core::VotingForm form)
{
    if (form != core::VotingForm::SinglePerson)
        return result.agreed && core::scoreOf(*result.agreed) ? result.agreed : std::nullopt;
    constexpr std::array scores{core::Answer::One, core::Answer::Two, core::Answer::Three};
    return scores[std::size_t(qRound(*result.value)) - 1];
}

std::vector<ReportGap> gapsOf(const core::RoundDocument& document, const charts::Words& words)
{
    const core::RoundResults& results = document.votes;
    std::vector<ReportGap> gaps;
    for (const std::size_t index : results.gaps) {
        if (gaps.size() == kMostGaps)
            break;
        const core::QuestionResult& result = results.questions[index];
        gaps.push_back({.area = result.question.area,
                        .chip = chipOf(result, results.round.form),
                        .label = document.wordingOf(result.question).label,
                        .figures = gapFigures(result, results, words)});
    }
    return gaps;
}

std::vector<ReportQuestion> questionsOf(const core::AreaId& area, const core::RoundDocument& document,
                                        const charts::Words& words)
{
    std::vector<ReportQuestion> questions;
    for (const core::QuestionResult& each : document.votes.questions) {
        if (each.question.area != area)
            continue;
        const core::Wording wording = document.wordingOf(each.question);
        questions.push_back(
            {.row = charts::gridRowOf(each, document.sheet.round.form, wording.label, words),
             .text = wording.text,
             .coverage = each.coverage ? words.numbers().percent(*each.coverage) : QString()});
    }
    return questions;
}

std::vector<ReportArea> gridOf(const core::RoundDocument& document,
                               const std::vector<charts::NamedArea>& areas, const charts::Words& words)
{
    std::vector<ReportArea> grid;
    for (const charts::NamedArea& area : areas)
        grid.push_back({.row = charts::gridAreaRowOf(area, words),
                        .questions = questionsOf(area.result.area, document, words)});
    return grid;
}

/// The table of areas with the means of the agreed scores beside those of the votes, where there are any.
charts::ChartTable areaTableOf(const core::RoundDocument& document,
                               const std::vector<charts::NamedArea>& areas, const charts::Words& words)
{
    charts::ChartTable table = charts::areaTable(document.votes, areas, words);
    if (!document.agreed.total)
        return table;
    const auto text = [&](std::optional<double> mean) {
        return mean ? words.numbers().decimal(*mean, 2) : QString(charts::kNoFigure);
    };
    table.headers.append(words.translate("cxw::exchange::RoundReport", "Mean of agreed scores", "column"));
    table.isNumber.push_back(true);
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        table.rows[i].append(
            text(i < document.agreed.areas.size() ? document.agreed.areas[i].mean : document.agreed.total));
    return table;
}

QString changesSentence(const std::vector<ReportChange>& changes, const charts::Words& words)
{
    if (changes.empty())
        return words.translate("cxw::exchange::RoundReport", "The set was asked as its template has it.",
                               "no question was dropped, added or swapped");
    return words.translate("cxw::exchange::RoundReport",
                           "What the round changed in the set before the first answer.",
                           "over the list of dropped and added questions");
}

QString notesSentence(const std::vector<ReportNote>& notes, const charts::Words& words)
{
    if (notes.empty())
        return words.translate("cxw::exchange::RoundReport", "Nothing was noted.", "no notes and reasons");
    return words.translate("cxw::exchange::RoundReport", "What was written down, question by question.",
                           "over the list of notes and reasons");
}

void addFigures(RoundReport& report, const core::RoundDocument& document, const core::QuestionBank& bank,
                const charts::Words& words)
{
    report.areas = charts::namedAreas(document.votes, document, bank);
    report.areasHeading = {words.translate("cxw::exchange::RoundReport", "Areas and total", "heading"),
                           charts::areaSentence(document.votes, report.areas, words)};
    report.areaTable = areaTableOf(document, report.areas, words);
    report.gapsHeading = {words.translate("cxw::exchange::RoundReport", "Biggest gaps", "heading"),
                          charts::gapSentence(document.votes, document.wordings, words)};
    report.gaps = gapsOf(document, words);
    report.gridHeading = {words.translate("cxw::exchange::RoundReport", "All questions", "heading"),
                          charts::gridSentence(document.votes, report.areas, words)};
    report.gridHeader = charts::gridHeader(words);
    report.coverageHeader = words.translate("cxw::exchange::RoundReport", "Coverage", "column");
    report.dontKnowHeader =
        words.translate("cxw::exchange::RoundReport", "Don’t know", "column: number of answers");
    report.unansweredHeader =
        words.translate("cxw::exchange::RoundReport", "Unanswered", "column: number of people");
    report.notApplicableHeader =
        words.translate("cxw::exchange::RoundReport", "Not applicable", "column: number of answers");
    report.grid = gridOf(document, report.areas, words);
    report.fullTextHeading = {
        words.translate("cxw::exchange::RoundReport", "The questions in full", "heading"), {}};
}

void addTexts(RoundReport& report, const core::RoundDocument& document, const core::QuestionBank& bank,
              const charts::Words& words)
{
    report.notes = notesOf(document, words);
    report.notesHeading = {words.translate("cxw::exchange::RoundReport", "Notes and reasons", "heading"),
                           notesSentence(report.notes, words)};
    report.changes = changesOf(document, words);
    report.changesHeading = {
        words.translate("cxw::exchange::RoundReport", "Dropped and added questions", "heading"),
        changesSentence(report.changes, words)};
    report.explanations = explanationsFor(document, bank, words);
    report.explanationsHeading = {
        words.translate("cxw::exchange::RoundReport", "How to read this report", "heading"), {}};
}

} // namespace

RoundReport reportOf(const core::RoundDocument& document, const core::QuestionBank& bank,
                     const charts::Words& words)
{
    RoundReport report;
    report.language = document.language;
    report.title = document.workspace.name;
    report.subtitle = subtitleOf(document.sheet.round, words);
    report.facts = factsOf(document, bank, words);
    report.pageNumber = pageNumberText(words);
    addFigures(report, document, bank, words);
    addTexts(report, document, bank, words);
    return report;
}

} // namespace cxw::exchange
