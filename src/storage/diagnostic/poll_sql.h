#pragma once

#include "core/diagnostic/poll_repository.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

class PollSql final : public core::PollRepository
{
public:
    explicit PollSql(const SqlScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::Poll> polls(core::RoundId round) const override;
    void save(const core::Poll& poll) override;
    void remove(core::RoundQuestionId question) override;
    [[nodiscard]] std::vector<core::EarlierVote> earlierVotes(core::RoundId round) const override;
    void save(const core::EarlierVote& vote) override;
    [[nodiscard]] std::vector<core::EarlierTally> earlierTallies(core::RoundId round) const override;
    void save(const core::EarlierTally& tally) override;
    void forgetPass(core::RoundQuestionId question, int pass) override;

private:
    const SqlScope& m_scope;
};

} // namespace cxw::storage
