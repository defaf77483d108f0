#pragma once

#include "core/diagnostic/question_repository.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

class QuestionSql final : public core::QuestionRepository
{
public:
    explicit QuestionSql(const SqlScope& scope)
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
    const SqlScope& m_scope;
};

} // namespace cxw::storage
