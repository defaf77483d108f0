#include "exchange/csv/csv_writer.h"
#include "exchange/respondents.h"
#include "exchange/votes_csv.h"
#include "exchange/votes_csv_sentences.h"

#include <map>

namespace cxw::exchange {
namespace {

using core::RoundQuestion;
using core::RoundSheet;
using core::Seat;
using core::Vote;

QByteArray rowOf(const QString& respondent, const RoundQuestion& question, const Vote& vote)
{
    return csvRow({asCell(respondent), question.question.text(),
                   vote.answer ? core::codeOf(*vote.answer) : QString(), asCell(vote.note)});
}

} // namespace

core::Expected<QByteArray> votesCsvOf(const RoundSheet& sheet)
{
    if (sheet.round.form == core::VotingForm::Counts)
        return tl::make_unexpected(
            core::Error{core::ErrorKind::BadInput, VotesSentences::noSingleVotes(sheet.round.number)});
    std::map<std::pair<core::SeatId, core::RoundQuestionId>, Vote> votes;
    const RoundSheet seen = withoutHidden(sheet);
    for (const Vote& vote : seen.votes)
        votes[{vote.seat, vote.question}] = vote;
    const auto respondents = respondentsOf(sheet);
    const auto asked = core::askedQuestions(sheet);
    QByteArray csv = "respondent,question,answer,note\r\n";
    for (const Seat& seat : sheet.seats)
        for (const RoundQuestion& question : asked)
            csv += rowOf(respondents.at(seat.id), question, votes[{seat.id, question.id}]);
    return csv;
}

} // namespace cxw::exchange
