#include "exchange/xlsx/sheet_words.h"

#include "charts/chart_table.h"

namespace cxw::exchange {

std::vector<SheetColumn> questionColumns(const charts::Words& words)
{
    return {{words.translate("cxw::exchange::Sheets", "Id", "column: of a question, for programs")},
            {words.translate("cxw::charts::ChartTable", "Area", "column")},
            {words.translate("cxw::charts::ChartTable", "Question", "column")}};
}

SheetRow questionCells(const core::RoundQuestion& question, const core::RoundDocument& document,
                       const core::QuestionBank& bank)
{
    return {question.question.text(), document.areaName(question.area, bank),
            document.wordingOf(question).label};
}

Cell answerCell(const std::optional<core::Answer>& answer, const charts::Words& words)
{
    if (!answer)
        return {};
    if (const auto score = core::scoreOf(*answer))
        return *score;
    return charts::answerText(answer, words);
}

QString tooFewText(const charts::Words& words)
{
    return words.translate("cxw::charts::Comparison", "too few answers", "why not comparable");
}

QString notScoredText(const charts::Words& words)
{
    return words.translate("cxw::charts::Comparison", "yes/no, not scored", "why not comparable");
}

QString totalText(const charts::Words& words)
{
    return words.translate("cxw::charts::ChartTable", "Total", "row: mean of the areas");
}

QString roundText(int number, const charts::Words& words)
{
    return words.translate("cxw::charts::Comparison", "Round %1", "column of a comparison")
        .arg(words.numbers().integer(number));
}

QString readingText(core::Reading reading, const charts::Words& words)
{
    return reading == core::Reading::Votes
        ? words.translate("cxw::exchange::Sheets", "votes", "what the figures are read on")
        : words.translate("cxw::exchange::Sheets", "agreed scores", "what the figures are read on");
}

} // namespace cxw::exchange
