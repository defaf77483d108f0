#include "charts/chart_table.h"

#include "charts/agreement_badge.h"
#include "charts/vote_strip.h"
#include "charts/words.h"

namespace cxw::charts {
namespace {

/// What heads the columns of questions and areas; the words of screen, report and table twin.
QString meanHeader(const Words& words)
{
    return words.translate("cxw::charts::ChartTable", "Mean", "column: mean score, 1 to 3");
}

QString decimalOrNothing(std::optional<double> value, const Words& words)
{
    return value ? words.numbers().decimal(*value, 2) : QString(kNoFigure);
}

QStringList gridHeaders(const Words& words)
{
    return {
        words.translate("cxw::charts::ChartTable", "Question", "column"),
        QStringLiteral("1"),
        QStringLiteral("2"),
        QStringLiteral("3"),
        words.translate("cxw::charts::ChartTable", "Yes", "column: number of yes answers"),
        words.translate("cxw::charts::ChartTable", "No", "column: number of no answers"),
        words.translate("cxw::charts::ChartTable", "Not applicable", "column: number of answers"),
        words.translate("cxw::charts::ChartTable", "Don’t know", "column: number of answers"),
        words.translate("cxw::charts::ChartTable", "Unanswered", "column: number of people"),
        meanHeader(words),
        words.translate("cxw::charts::ChartTable", "n", "column: number of scores behind a mean"),
        words.translate("cxw::charts::ChartTable", "Agreement", "column: how far the votes agree"),
        words.translate("cxw::charts::ChartTable", "Coverage", "column: share of people with a score"),
        words.translate("cxw::charts::ChartTable", "Agreed", "column: the score the group agreed on"),
    };
}

/// Three cells for the scores and two for yes and no: the pair that a question does not ask for stays empty.
QStringList countCells(const core::QuestionResult& each, const Words& words)
{
    const auto cell = [&](int count, bool asked) {
        return asked ? words.numbers().integer(count) : QString();
    };
    const core::VoteCounts& counts = each.counts;
    const bool scored = each.isScored();
    return {cell(counts.ones, scored),   cell(counts.twos, scored),  cell(counts.threes, scored),
            cell(counts.yes, !scored),   cell(counts.no, !scored),   cell(counts.notApplicable, true),
            cell(counts.dontKnow, true), cell(each.unanswered, true)};
}

QStringList gridRow(const core::QuestionResult& each, const core::RoundResults& results,
                    const core::WordingTable& wordings, const Words& words)
{
    QStringList row{labelOf(each.question, wordings)};
    row += countCells(each, words);
    row.append(each.isScored() ? decimalOrNothing(each.mean, words) : QString());
    row.append(each.isScored() ? words.numbers().integer(each.counts.valid()) : QString());
    row.append(agreementWord(agreementMarkOf(each, results.round.form), words));
    row.append(each.coverage ? words.numbers().percent(*each.coverage) : QString());
    row.append(answerText(each.agreed, words));
    return row;
}

} // namespace

ChartTable areaTable(const core::RoundResults& results, const std::vector<NamedArea>& areas,
                     const Words& words)
{
    ChartTable table;
    table.caption = words.translate("cxw::charts::ChartTable", "Areas and total", "caption of a table");
    table.headers = {words.translate("cxw::charts::ChartTable", "Area", "column"), meanHeader(words),
                     words.translate("cxw::charts::ChartTable", "Based on", "column: 8 of 8 questions")};
    table.isNumber = {false, true, false};
    for (const NamedArea& each : areas)
        table.rows.push_back(
            {each.name, decimalOrNothing(each.result.mean, words), basisText(each.result, words)});
    if (results.total)
        table.rows.push_back(
            {words.translate("cxw::charts::ChartTable", "Total", "row: mean of the areas"),
             decimalOrNothing(results.total, words),
             words.translate("cxw::charts::ChartTable", "mean of the areas", "what the total is based on")});
    return table;
}

ChartTable gridTable(const core::RoundResults& results, const core::WordingTable& wordings,
                     const Words& words)
{
    ChartTable table;
    table.caption =
        words.translate("cxw::charts::ChartTable", "Answers to every question", "caption of a table");
    table.headers = gridHeaders(words);
    table.isNumber = {false, true, true, true, true, true, true, true, true, true, true, false, true, true};
    for (const core::QuestionResult& each : results.questions)
        table.rows.push_back(gridRow(each, results, wordings, words));
    return table;
}

QString answerText(const std::optional<core::Answer>& answer, const Words& words)
{
    if (!answer)
        return QString(kNoFigure);
    switch (*answer) {
    case core::Answer::Yes: return words.translate("cxw::charts::ChartTable", "yes", "an answer");
    case core::Answer::No: return words.translate("cxw::charts::ChartTable", "no", "an answer");
    case core::Answer::NotApplicable:
        return words.translate("cxw::charts::ChartTable", "not applicable", "an answer");
    case core::Answer::DontKnow: return words.translate("cxw::charts::ChartTable", "don’t know", "an answer");
    case core::Answer::One:
    case core::Answer::Two:
    case core::Answer::Three: break;
    }
    return words.numbers().integer(*core::scoreOf(*answer));
}

QString basisText(const core::AreaResult& area, const Words& words)
{
    const QString answered = words.numbers().integer(area.answered);
    if (area.context == 0)
        return words
            .translate("cxw::charts::ChartTable", "%1 of %n question(s)",
                       "%1 questions with a value, %n questions asked", area.asked)
            .arg(answered);
    return words
        .translate("cxw::charts::ChartTable", "%1 of %n question(s), %2 yes/no apart",
                   "%1 questions with a value, %n scored questions asked, %2 yes/no questions beside them",
                   area.asked)
        .arg(answered, words.numbers().integer(area.context));
}

} // namespace cxw::charts
