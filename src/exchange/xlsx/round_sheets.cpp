#include "exchange/xlsx/round_sheets.h"

#include "charts/agreement_badge.h"
#include "charts/chart_table.h"
#include "core/diagnostic/poll.h"
#include "exchange/report/report_changes.h"
#include "exchange/report/report_facts.h"
#include "exchange/xlsx/sheet_words.h"
#include "exchange/xlsx/vote_sheets.h"

namespace cxw::exchange {
namespace {

using core::QuestionResult;
using core::RoundDocument;

std::vector<SheetColumn> figureColumns(const charts::Words& words)
{
    return {
        {words.translate("cxw::exchange::Sheets", "Revision", "column: of a question's wording")},
        {QStringLiteral("1")},
        {QStringLiteral("2")},
        {QStringLiteral("3")},
        {words.translate("cxw::charts::ChartTable", "Yes", "column: number of yes answers")},
        {words.translate("cxw::charts::ChartTable", "No", "column: number of no answers")},
        {words.translate("cxw::charts::ChartTable", "Not applicable", "column: number of answers")},
        {words.translate("cxw::charts::ChartTable", "Don’t know", "column: number of answers")},
        {words.translate("cxw::charts::ChartTable", "Unanswered", "column: number of people")},
        {words.translate("cxw::charts::ChartTable", "n", "column: number of scores behind a mean")},
        {words.translate("cxw::charts::ChartTable", "Mean", "column: mean score, 1 to 3")},
        {words.translate("cxw::exchange::Sheets", "Index", "column: the mean on 0 to 100")},
        {words.translate("cxw::exchange::Sheets", "A, -1 to 1", "column: van der Eijk's agreement A")},
        {words.translate("cxw::charts::ChartTable", "Agreement", "column: how far the votes agree")},
        {words.translate("cxw::charts::ChartTable", "Coverage", "column: share of people with a score"),
         Digits::Percent},
        {words.translate("cxw::charts::ChartTable", "Agreed", "column: the score the group agreed on")},
        {words.translate("cxw::exchange::Sheets", "Reason", "column: of an agreed score")},
        {words.translate("cxw::exchange::RoundReport", "Note", "before the group's note")},
        {words.translate("cxw::exchange::Sheets", "Remark", "column: why there is no figure")},
    };
}

/// The pair of counts that a question does not ask for stays empty.
SheetRow countCells(const QuestionResult& result)
{
    const core::VoteCounts& counts = result.counts;
    const auto cell = [](int count, bool isAsked) { return isAsked ? Cell(count) : Cell(); };
    const bool scored = result.isScored();
    return {cell(counts.ones, scored), cell(counts.twos, scored), cell(counts.threes, scored),
            cell(counts.yes, !scored), cell(counts.no, !scored),  counts.notApplicable,
            counts.dontKnow,           result.unanswered,         cell(counts.valid(), scored)};
}

QString remarkOn(const QuestionResult& result, const charts::Words& words)
{
    if (!result.isScored())
        return notScoredText(words);
    return result.tooFew ? tooFewText(words) : QString();
}

SheetRow figureCells(const QuestionResult& result, core::VotingForm form, const charts::Words& words)
{
    SheetRow row{result.question.revision};
    append(row, countCells(result));
    append(row,
           {cellOf(result.mean), cellOf(result.index), cellOf(result.agreement),
            charts::agreementWord(charts::agreementMarkOf(result, form), words), cellOf(result.coverage),
            answerCell(result.agreed, words), result.agreedReason, result.question.note,
            remarkOn(result, words)});
    return row;
}

Sheet questionSheet(const RoundDocument& document, const core::QuestionBank& bank, const charts::Words& words)
{
    Sheet sheet{.name = words.translate("cxw::exchange::Sheets", "Questions", "name of a sheet"),
                .columns = questionColumns(words)};
    append(sheet.columns, figureColumns(words));
    for (const QuestionResult& each : document.votes.questions) {
        SheetRow row = questionCells(each.question, document, bank);
        append(row, figureCells(each, document.sheet.round.form, words));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

/// Votes and agreed scores stand side by side, so that nobody takes one for the other.
Sheet areaSheet(const RoundDocument& document, const core::QuestionBank& bank, const charts::Words& words)
{
    Sheet sheet{.name = words.translate("cxw::exchange::Sheets", "Areas", "name of a sheet"),
                .columns = {
                    {words.translate("cxw::charts::ChartTable", "Area", "column")},
                    {words.translate("cxw::charts::ChartTable", "Mean", "column: mean score, 1 to 3")},
                    {words.translate("cxw::exchange::Sheets", "Questions with a value", "column: a number")},
                    {words.translate("cxw::exchange::Sheets", "Questions asked", "column: a number")},
                    {words.translate("cxw::exchange::Sheets", "Yes/no questions apart", "column: a number")},
                    {words.translate("cxw::exchange::RoundReport", "Mean of agreed scores", "column")},
                    {words.translate("cxw::exchange::Sheets", "Agreed with a value",
                                     "column: a number of questions")},
                }};
    for (std::size_t i = 0; i < document.votes.areas.size(); ++i) {
        const core::AreaResult& votes = document.votes.areas[i];
        const core::AreaResult& agreed = document.agreed.areas[i];
        sheet.rows.push_back({document.areaName(votes.area, bank), cellOf(votes.mean), votes.answered,
                              votes.asked, votes.context, cellOf(agreed.mean), agreed.answered});
    }
    sheet.rows.push_back({totalText(words), cellOf(document.votes.total), Cell(), Cell(), Cell(),
                          cellOf(document.agreed.total), Cell()});
    return sheet;
}

Sheet noteSheet(const RoundDocument& document, const charts::Words& words)
{
    Sheet sheet{.name = words.translate("cxw::exchange::Sheets", "Notes", "name of a sheet"),
                .columns = {{words.translate("cxw::charts::ChartTable", "Question", "column")},
                            {words.translate("cxw::exchange::Sheets", "Kind", "column: of a note")},
                            {words.translate("cxw::exchange::Sheets", "Text", "column: a note")}}};
    for (const ReportNote& note : notesOf(document, words))
        for (const ReportFact& remark : note.remarks)
            sheet.rows.push_back({note.label, remark.name, remark.value});
    return sheet;
}

Sheet changeSheet(const RoundDocument& document, const charts::Words& words)
{
    Sheet sheet{.name = words.translate("cxw::exchange::Sheets", "Changes in the set",
                                        "name of a sheet, at most 31 characters"),
                .columns = {{words.translate("cxw::charts::ChartTable", "Question", "column")},
                            {words.translate("cxw::exchange::Sheets", "What", "column: dropped, added")},
                            {words.translate("cxw::exchange::Sheets", "Why", "column")}}};
    for (const ReportChange& each : changesOf(document, words))
        sheet.rows.push_back({each.label, each.what, each.why});
    return sheet;
}

/// The facts of the report; number, date and people as what they are.
Sheet aboutSheet(const RoundDocument& document, const core::QuestionBank& bank, const charts::Words& words)
{
    const core::Round& round = document.sheet.round;
    const QString number = words.translate("cxw::exchange::RoundReport", "Round", "fact");
    const QString date = words.translate("cxw::exchange::RoundReport", "Date", "fact");
    const QString due = words.translate("cxw::exchange::RoundReport", "Next round due", "fact");
    Sheet sheet{.name = words.translate("cxw::exchange::Sheets", "About", "name of a sheet"),
                .columns = {{words.translate("cxw::exchange::Sheets", "Fact", "column: name of a fact")},
                            {words.translate("cxw::exchange::Sheets", "Value", "column: of a fact")}}};
    sheet.rows = {{words.translate("cxw::exchange::Sheets", "Organisation", "fact"), document.workspace.name},
                  {number, round.number},
                  {date, cellOf(round.date)},
                  {words.translate("cxw::exchange::Sheets", "People asked", "fact: a number"), round.invited},
                  {words.translate("cxw::exchange::Sheets", "Read on", "fact: votes or agreed scores"),
                   readingText(core::Reading::Votes, words)}};
    for (const ReportFact& each : factsOf(document, bank, words))
        if (each.name != number && each.name != date && each.name != due)
            sheet.rows.push_back({each.name, each.value});
    sheet.rows.push_back({due, cellOf(document.due)});
    sheet.rows.push_back({words.translate("cxw::exchange::Sheets", "Language", "fact: of the file"),
                          nativeNameOf(document.language)});
    return sheet;
}

} // namespace

Workbook roundWorkbookOf(const RoundDocument& whole, const core::QuestionBank& bank,
                         const charts::Words& words)
{
    RoundDocument document = whole;
    document.sheet = withoutHidden(whole.sheet);
    const core::Round& round = document.sheet.round;
    return {.title =
                words
                    .translate("cxw::exchange::RoundReport", "Customer experience diagnostic, round %1, %2",
                               "subtitle of a report; %1 number, %2 date")
                    .arg(words.numbers().integer(round.number), words.numbers().date(round.date)),
            .date = round.date,
            .sheets = {questionSheet(document, bank, words), areaSheet(document, bank, words),
                       round.form == core::VotingForm::Counts ? countSheet(document, bank, words)
                                                              : voteSheet(document, bank, words),
                       noteSheet(document, words), changeSheet(document, words),
                       aboutSheet(document, bank, words)}};
}

} // namespace cxw::exchange
