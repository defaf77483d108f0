#include "core/diagnostic/votes_open_round.h"

#include "core/diagnostic/votes_import_sentences.h"

#include <algorithm>
#include <set>

namespace cxw::core {
namespace {

/// Why the round as such takes no votes from a file; empty when it does.
QString refusalOf(const RoundSheet& sheet)
{
    const Round& round = sheet.round;
    if (round.state != RoundState::Draft && round.state != RoundState::Voting)
        return VotesImportSentences::notOpen(round);
    if (round.form != VotingForm::Seats && isFrozen(sheet))
        return VotesImportSentences::otherForm(round);
    return {};
}

/// Seats the respondents and places their answers into one open round.
class OpenRound final
{
public:
    OpenRound(const RoundSheet& sheet, const VotesImportContext& context)
        : m_context(context)
        , m_seats(sheet.seats)
    {
        m_import.rows.round = sheet.round;
        m_import.rows.round.state = RoundState::Voting;
        m_import.rows.round.form = VotingForm::Seats;
        for (const RoundQuestion& each : askedQuestions(sheet))
            m_questions[each.question] = each;
        for (const Vote& each : sheet.votes) {
            m_earlier[{each.question, each.seat}] = each;
            m_taken.insert(each.seat);
        }
    }

    /// Why a row cannot go into the round; empty when it can.
    [[nodiscard]] QString refusalOf(const FileVote& row) const
    {
        const auto question = m_questions.find(row.question);
        if (question == m_questions.end())
            return VotesImportSentences::notAsked(row, m_import.rows.round);
        if (row.answer && !fits(*row.answer, question->second.kind))
            return VotesImportSentences::doesNotFit(row, m_import.rows.round);
        return {};
    }

    VotesImport from(const std::vector<FileVote>& rows)
    {
        for (const FileVote& row : rows)
            place(row, seatOf(row.respondent));
        Round& round = m_import.rows.round;
        round.invited = std::max(round.invited, int(m_seats.size()));
        return std::move(m_import);
    }

private:
    /// An empty answer or note leaves what stood there.
    void place(const FileVote& row, SeatId seat)
    {
        if (!row.answer && row.note.isEmpty())
            return;
        const RoundQuestionId question = m_questions.at(row.question).id;
        const auto earlier = m_earlier.find({question, seat});
        Vote vote = earlier == m_earlier.end() ? Vote{.question = question, .seat = seat} : earlier->second;
        m_import.replaced += row.answer && vote.answer ? 1 : 0;
        vote.answer = row.answer ? row.answer : vote.answer;
        vote.note = row.note.isEmpty() ? vote.note : row.note;
        vote.at = m_context.clock.now();
        m_import.rows.votes.push_back(vote);
    }

    SeatId seatOf(const QString& respondent)
    {
        const auto known = m_byRespondent.find(respondent);
        if (known != m_byRespondent.end())
            return known->second;
        const SeatId seat = findSeat(respondent);
        m_taken.insert(seat);
        m_byRespondent[respondent] = seat;
        return seat;
    }

    SeatId findSeat(const QString& respondent)
    {
        const auto named = std::ranges::find(m_seats, respondent, &Seat::name);
        if (named != m_seats.end())
            return named->id;
        const auto numbered = std::ranges::find_if(m_seats, [&](const Seat& seat) {
            return seat.name.isEmpty() && QString::number(seat.number) == respondent;
        });
        if (numbered != m_seats.end())
            return numbered->id;
        return nameFreeSeat(respondent);
    }

    SeatId nameFreeSeat(const QString& respondent)
    {
        auto free = std::ranges::find_if(
            m_seats, [&](const Seat& seat) { return seat.name.isEmpty() && !m_taken.contains(seat.id); });
        if (free == m_seats.end())
            free = m_seats.insert(m_seats.end(),
                                  Seat{.id = m_context.ids.next<SeatId>(),
                                       .round = m_import.rows.round.id,
                                       .number = m_seats.empty() ? 1 : m_seats.back().number + 1});
        free->name = respondent;
        m_import.rows.seats.push_back(*free);
        return free->id;
    }

    const VotesImportContext& m_context;
    std::vector<Seat> m_seats; ///< by number
    std::map<QuestionId, RoundQuestion> m_questions;
    std::map<QString, SeatId> m_byRespondent;
    std::set<SeatId> m_taken; ///< seats with an answer or a respondent of the file
    std::map<std::pair<RoundQuestionId, SeatId>, Vote> m_earlier;
    VotesImport m_import;
};

} // namespace

Expected<VotesImport> planIntoRound(const RoundSheet& round, const std::vector<FileVote>& rows,
                                    const VotesImportContext& context)
{
    if (const QString refusal = refusalOf(round); !refusal.isEmpty())
        return tl::make_unexpected(Error{ErrorKind::BadInput, refusal});
    OpenRound open(round, context);
    for (const FileVote& row : rows)
        if (const QString refusal = open.refusalOf(row); !refusal.isEmpty())
            return tl::make_unexpected(Error{ErrorKind::BadInput, refusal});
    return open.from(rows);
}

} // namespace cxw::core
