#pragma once

#include "core/workspace/setting_repository.h"
#include "storage/sql_scope.h"

namespace cxw::storage {

class SettingSql final : public core::SettingRepository
{
public:
    explicit SettingSql(const SqlScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::optional<QString> find(const QString& name) const override;
    void save(const QString& name, const QString& value) override;
    void saveDecision(const QString& name, const QString& value) override;

private:
    void write(const QString& name, const QString& value);

    const SqlScope& m_scope;
};

} // namespace cxw::storage
