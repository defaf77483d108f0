#pragma once

#include <QString>

#include <optional>

namespace cxw::core {

/// View state that belongs to the workspace and not to the machine: panel, round on screen, zoom.
class SettingRepository
{
public:
    virtual ~SettingRepository() = default;
    [[nodiscard]] virtual std::optional<QString> find(const QString& name) const = 0;
    virtual void save(const QString& name, const QString& value) = 0;
};

} // namespace cxw::core
