#include "exchange/xlsx/vote_sheets.h"

#include "exchange/respondents.h"
#include "exchange/xlsx/sheet_words.h"

namespace cxw::exchange {
namespace {

SheetColumn answerColumn(const charts::Words& words)
{
    return {words.translate("cxw::exchange::Sheets", "Answer", "column")};
}

} // namespace

Sheet voteSheet(const core::RoundDocument& document, const core::QuestionBank& bank,
                const charts::Words& words)
{
    Sheet sheet{.name = words.translate("cxw::exchange::Sheets", "Votes", "name of a sheet"),
                .columns = {{words.translate("cxw::exchange::Sheets", "Participant", "column")}}};
    append(sheet.columns, questionColumns(words));
    sheet.columns.push_back(answerColumn(words));
    sheet.columns.push_back(
        {words.translate("cxw::exchange::Sheets", "Remark of the participant", "column: free text")});
    std::map<std::pair<core::SeatId, core::RoundQuestionId>, core::Vote> votes;
    for (const core::Vote& vote : document.sheet.votes)
        votes[{vote.seat, vote.question}] = vote;
    const auto respondents = respondentsOf(document.sheet);
    const auto asked = core::askedQuestions(document.sheet);
    for (const core::Seat& seat : document.sheet.seats)
        for (const core::RoundQuestion& question : asked) {
            const core::Vote& vote = votes[{seat.id, question.id}];
            SheetRow row{respondents.at(seat.id)};
            append(row, questionCells(question, document, bank));
            append(row, {answerCell(vote.answer, words), vote.note});
            sheet.rows.push_back(std::move(row));
        }
    return sheet;
}

Sheet countSheet(const core::RoundDocument& document, const core::QuestionBank& bank,
                 const charts::Words& words)
{
    Sheet sheet{.name = words.translate("cxw::exchange::Sheets", "Counts", "name of a sheet: counted hands"),
                .columns = questionColumns(words)};
    sheet.columns.push_back(answerColumn(words));
    sheet.columns.push_back(
        {words.translate("cxw::exchange::Sheets", "Hands", "column: how many answered so")});
    for (const core::RoundQuestion& question : core::askedQuestions(document.sheet))
        for (const core::Tally& tally : document.sheet.tallies)
            if (tally.question == question.id) {
                SheetRow row = questionCells(question, document, bank);
                append(row, {answerCell(tally.answer, words), tally.count});
                sheet.rows.push_back(std::move(row));
            }
    return sheet;
}

} // namespace cxw::exchange
