#pragma once

#include "core/diagnostic/vote_repository.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

class VoteSql final : public core::VoteRepository
{
public:
    explicit VoteSql(const SqlScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::Vote> votes(core::RoundId round) const override;
    void cast(const core::Vote& vote) override;
    [[nodiscard]] std::vector<core::Tally> tallies(core::RoundId round) const override;
    void save(const core::Tally& tally) override;
    [[nodiscard]] std::vector<core::AgreedScore> agreed(core::RoundId round) const override;
    void save(const core::AgreedScore& agreed) override;
    void removeAgreed(core::RoundQuestionId question) override;

private:
    const SqlScope& m_scope;
};

} // namespace cxw::storage
