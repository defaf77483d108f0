#pragma once

#include "core/diagnostic/question_set_repository.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

class QuestionSetSql final : public core::QuestionSetRepository
{
public:
    explicit QuestionSetSql(const SqlScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::QuestionSet> all() const override;
    void save(const core::QuestionSet& set) override;
    void remove(core::QuestionSetId set) override;

private:
    [[nodiscard]] std::optional<core::QuestionSet> find(core::QuestionSetId set) const;
    [[nodiscard]] std::vector<core::QuestionSetItem> itemsOf(core::QuestionSetId set) const;
    void removeItems(core::QuestionSetId set);

    const SqlScope& m_scope;
};

} // namespace cxw::storage
