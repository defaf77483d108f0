#pragma once

#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/vote_repository.h"
#include "storage/memory/memory_state.h"

namespace cxw::storage {

class QuestionMemory final : public core::QuestionRepository
{
public:
    explicit QuestionMemory(const MemoryScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::Question> all() const override;
    [[nodiscard]] core::WordingTable wordings(core::Language language,
                                              core::Language otherwise) const override;
    [[nodiscard]] std::vector<core::WordingRevision> allWordings() const override;
    [[nodiscard]] std::vector<core::OwnArea> areas() const override;
    void save(const core::Question& question) override;
    void saveWording(const core::WordingRevision& wording) override;
    void removeWording(const core::QuestionId& question, int revision) override;
    void remove(const core::QuestionId& question) override;
    void saveArea(const core::OwnArea& area) override;
    void removeArea(const core::AreaId& area) override;

private:
    const MemoryScope& m_scope;
};

class RoundMemory final : public core::RoundRepository
{
public:
    explicit RoundMemory(const MemoryScope& scope)
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
    const MemoryScope& m_scope;
};

class VoteMemory final : public core::VoteRepository
{
public:
    explicit VoteMemory(const MemoryScope& scope)
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
    const MemoryScope& m_scope;
};

} // namespace cxw::storage
