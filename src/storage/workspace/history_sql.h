#pragma once

#include "core/history.h"

namespace cxw::storage {

class Connection;

class HistorySql final : public core::HistoryRepository
{
public:
    explicit HistorySql(Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] std::vector<core::HistoryEntry> latest(int limit) const override;
    [[nodiscard]] std::vector<core::HistoryEntry> of(core::EntityKind kind,
                                                     const std::vector<QString>& entities) const override;
    [[nodiscard]] std::map<QString, core::Instant> newestChanges(core::EntityKind kind) const override;
    /// Gives the entry the next sequence.
    void append(const core::HistoryEntry& entry);

private:
    Connection& m_connection;
};

} // namespace cxw::storage
