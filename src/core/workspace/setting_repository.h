#pragma once

#include <QString>

#include <optional>

namespace cxw::core {

/// What belongs to the workspace and is no record of its own: view state (columns, shares, habits), and what
/// people decided for all (saved filters, assumptions).
class SettingRepository
{
public:
    virtual ~SettingRepository() = default;
    [[nodiscard]] virtual std::optional<QString> find(const QString& name) const = 0;
    /// View state, which leaves no history.
    virtual void save(const QString& name, const QString& value) = 0;
    /// What somebody decided; history keeps it.
    virtual void saveDecision(const QString& name, const QString& value) = 0;
};

} // namespace cxw::core
