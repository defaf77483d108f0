#pragma once

#include "core/diagnostic/round_repository.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

class RoundSql final : public core::RoundRepository
{
public:
    explicit RoundSql(const SqlScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::Round> all() const override;
    [[nodiscard]] std::optional<core::Round> find(core::RoundId id) const override;
    void save(const core::Round& round) override;
    void remove(core::RoundId id) override;
    [[nodiscard]] std::vector<core::RoundQuestion> questions(core::RoundId round) const override;
    void saveQuestion(const core::RoundQuestion& question) override;
    void removeQuestion(core::RoundQuestionId question) override;
    [[nodiscard]] std::vector<core::Seat> seats(core::RoundId round) const override;
    void saveSeat(const core::Seat& seat) override;
    void removeSeat(core::SeatId seat) override;

private:
    const SqlScope& m_scope;
};

} // namespace cxw::storage
