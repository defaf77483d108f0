#pragma once

#include "core/diagnostic/answer_detail.h"

#include <vector>

namespace cxw::core {

/// What stands beside a round's answers: evidence, five whys, and then-scores. See UnitOfWork for thread and
/// lifetime.
class AnswerDetailRepository
{
public:
    virtual ~AnswerDetailRepository() = default;

    /// By question, and within it in order; without the removed ones.
    [[nodiscard]] virtual std::vector<Evidence> evidence(RoundId round) const = 0;
    virtual void save(const Evidence& evidence) = 0;
    /// Into the bin.
    virtual void remove(EvidenceId id) = 0;

    /// By question and position, whatever their parent; without the removed ones.
    [[nodiscard]] virtual std::vector<Why> whys(RoundId round) const = 0;
    /// Its parent was saved before it.
    virtual void save(const Why& why) = 0;
    /// Into the bin, with everything under it.
    virtual void remove(WhyId id) = 0;

    [[nodiscard]] virtual std::vector<ThenScore> thenScores(RoundId round) const = 0;
    virtual void save(const ThenScore& score) = 0;
    virtual void removeThenScore(RoundQuestionId question) = 0;
};

} // namespace cxw::core
