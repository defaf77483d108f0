#include "core/diagnostic/round_sheet.h"

#include "core/diagnostic/answer_detail_repository.h"
#include "core/diagnostic/poll_repository.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/vote_repository.h"
#include "core/unit_of_work.h"

#include <algorithm>
#include <iterator>

namespace cxw::core {

std::optional<RoundSheet> loadSheet(const UnitOfWork& work, RoundId round)
{
    const auto header = work.rounds().find(round);
    if (!header)
        return std::nullopt;
    return RoundSheet{
        .round = *header,
        .questions = work.rounds().questions(round),
        .seats = work.rounds().seats(round),
        .votes = work.votes().votes(round),
        .tallies = work.votes().tallies(round),
        .agreed = work.votes().agreed(round),
        .polls = work.polls().polls(round),
        .earlierVotes = work.polls().earlierVotes(round),
        .earlierTallies = work.polls().earlierTallies(round),
        .evidence = work.answerDetails().evidence(round),
        .whys = work.answerDetails().whys(round),
        .thenScores = work.answerDetails().thenScores(round),
    };
}

std::vector<RoundSheet> loadAllSheets(const UnitOfWork& work)
{
    std::vector<RoundSheet> sheets;
    for (const Round& round : work.rounds().all())
        sheets.push_back(loadSheet(work, round.id).value());
    return sheets;
}

std::vector<RoundQuestion> askedQuestions(const RoundSheet& sheet)
{
    std::vector<RoundQuestion> asked;
    std::ranges::copy_if(sheet.questions, std::back_inserter(asked), &RoundQuestion::included);
    return asked;
}

std::map<RoundQuestionId, VoteCounts> countAnswers(const RoundSheet& sheet)
{
    std::map<RoundQuestionId, VoteCounts> counts;
    for (const Vote& vote : sheet.votes)
        if (vote.answer)
            counts[vote.question].add(*vote.answer);
    for (const Tally& tally : sheet.tallies)
        counts[tally.question].add(tally.answer, tally.count);
    return counts;
}

bool isFrozen(const RoundSheet& sheet)
{
    const bool answered =
        std::ranges::any_of(sheet.votes, [](const Vote& vote) { return vote.answer.has_value(); });
    return answered || !sheet.tallies.empty() || !sheet.agreed.empty()
        || sheet.round.state == RoundState::Closed;
}

} // namespace cxw::core
