#include "core/diagnostic/comparison_document.h"

#include "core/actions/action_repository.h"
#include "core/diagnostic/round_repository.h"
#include "core/unit_of_work.h"

#include <algorithm>

namespace cxw::core {
namespace {

/// Questions with a finished action that came from an answer of the earlier round or of one in between.
std::set<QuestionId> actedOnBetween(const UnitOfWork& work, const Round& from, const Round& to)
{
    std::set<RoundQuestionId> finished;
    for (const Action& each : work.actions().all())
        if (each.status == ActionStatus::Done)
            finished.insert(each.answer);
    std::set<QuestionId> questions;
    for (const Round& round : work.rounds().all())
        if (!finished.empty() && round.number >= from.number && round.number < to.number)
            for (const RoundQuestion& each : work.rounds().questions(round.id))
                if (finished.contains(each.id))
                    questions.insert(each.question);
    return questions;
}

bool isRightBefore(const UnitOfWork& work, const Round& from, const Round& to)
{
    const auto rounds = work.rounds().all();
    return from.number < to.number && std::ranges::none_of(rounds, [&](const Round& each) {
               return each.number > from.number && each.number < to.number;
           });
}

std::set<QuestionId> askedIn(const UnitOfWork& work, RoundId round)
{
    std::set<QuestionId> asked;
    for (const RoundQuestion& each : work.rounds().questions(round))
        if (each.included)
            asked.insert(each.question);
    return asked;
}

bool share(const std::set<QuestionId>& one, const std::set<QuestionId>& other)
{
    return std::ranges::any_of(one, [&](const QuestionId& each) { return other.contains(each); });
}

} // namespace

std::optional<RoundId> roundToCompareWith(const UnitOfWork& work, const Round& later)
{
    const std::set<QuestionId> asked = askedIn(work, later.id);
    std::optional<RoundId> before;
    for (const Round& each : work.rounds().all()) { // newest first
        if (each.number >= later.number)
            continue;
        if (share(asked, askedIn(work, each.id)))
            return each.id;
        if (!before)
            before = each.id;
    }
    return before;
}

std::vector<RoundSheet> sheetsLike(const UnitOfWork& work, RoundId round)
{
    const std::set<QuestionId> asked = askedIn(work, round);
    std::vector<RoundSheet> sheets;
    for (const Round& each : work.rounds().all())
        if (each.id == round || share(asked, askedIn(work, each.id)))
            sheets.push_back(loadSheet(work, each.id).value());
    return sheets;
}

std::optional<ComparisonDocument> loadComparison(const UnitOfWork& work, RoundId from, RoundId to,
                                                 Language language)
{
    auto earlier = loadRoundDocument(work, from, language);
    auto later = loadRoundDocument(work, to, language);
    if (!earlier || !later)
        return std::nullopt;
    const auto actedOn = actedOnBetween(work, earlier->sheet.round, later->sheet.round);
    const bool hasThen = isRightBefore(work, earlier->sheet.round, later->sheet.round);
    if (!hasThen)
        later->sheet.thenScores.clear();
    auto votes = compareRounds(earlier->sheet, later->sheet, Reading::Votes, actedOn);
    auto agreed = compareRounds(earlier->sheet, later->sheet, Reading::Agreed, actedOn);
    return ComparisonDocument{.from = std::move(*earlier),
                              .to = std::move(*later),
                              .votes = std::move(votes),
                              .agreed = std::move(agreed),
                              .takesThenScores = hasThen};
}

} // namespace cxw::core
