#pragma once

#include "core/diagnostic/question_set_repository.h"
#include "storage/memory/memory_state.h"

namespace cxw::storage {

class QuestionSetMemory final : public core::QuestionSetRepository
{
public:
    explicit QuestionSetMemory(const MemoryScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::QuestionSet> all() const override;
    void save(const core::QuestionSet& set) override;
    void remove(core::QuestionSetId set) override;

private:
    const MemoryScope& m_scope;
};

} // namespace cxw::storage
