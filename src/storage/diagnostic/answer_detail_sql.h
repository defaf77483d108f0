#pragma once

#include "core/diagnostic/answer_detail_repository.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

class AnswerDetailSql final : public core::AnswerDetailRepository
{
public:
    explicit AnswerDetailSql(const SqlScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::Evidence> evidence(core::RoundId round) const override;
    void save(const core::Evidence& evidence) override;
    void remove(core::EvidenceId id) override;
    [[nodiscard]] std::vector<core::Why> whys(core::RoundId round) const override;
    void save(const core::Why& why) override;
    void remove(core::WhyId id) override;
    [[nodiscard]] std::vector<core::ThenScore> thenScores(core::RoundId round) const override;
    void save(const core::ThenScore& score) override;
    void removeThenScore(core::RoundQuestionId question) override;

private:
    const SqlScope& m_scope;
};

} // namespace cxw::storage
