#pragma once

#include "core/change_set.h"
#include "core/history.h"

#include <functional>

namespace cxw::core {
struct Gesture;
}

namespace cxw::storage {

/// Turns what the repositories of one unit of work report into history rows and a change set. A bulk gesture
/// leaves one row that carries its summary instead of one per field.
class HistoryRecorder final : public core::ChangeRecorder
{
public:
    using Sink = std::function<void(const core::HistoryEntry&)>;

    /// `sink` keeps each row; its sequence is for the sink to give.
    HistoryRecorder(const core::Gesture& gesture, core::Instant at, Sink sink);

    [[nodiscard]] bool keepsFields() const override;
    void record(core::EntityKind kind, const QString& entity, core::EditAct act,
                const std::vector<core::FieldChange>& fields) override;
    void touch(core::EntityKind kind) override;

    /// After the last change and before the commit.
    void finish();
    [[nodiscard]] const core::ChangeSet& changes() const { return m_changes; }

private:
    const core::Gesture& m_gesture;
    core::Instant m_at;
    Sink m_sink;
    core::ChangeSet m_changes;
    bool m_edited = false;
};

} // namespace cxw::storage
