#pragma once

#include "core/workspace/person_repository.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

class PersonSql final : public core::PersonRepository
{
public:
    explicit PersonSql(const SqlScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::Person> all() const override;
    [[nodiscard]] std::optional<core::Person> find(core::PersonId id) const override;
    [[nodiscard]] QString rememberedName(core::PersonId id) const override;
    void save(const core::Person& person) override;
    void remove(core::PersonId id) override;

private:
    const SqlScope& m_scope;
};

} // namespace cxw::storage
