#pragma once

#include "core/workspace/draft_repository.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace cxw::core {
class Clock;
}

namespace cxw::panels {

class EditStack;

/// Writes text that is being typed as a draft, 0.8 s after the last key and when asked to flush. One keeper
/// serves one field at a time. GUI thread.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kQuietTime{800};

    DraftKeeper(EditStack& edits, const core::Clock& clock, QObject* parent = nullptr);

    /// The text as it stands now. A new key first writes what the last one left.
    void keep(const core::DraftKey& key, const QString& text);
    /// Writes at once what waits.
    void flush();
    /// The text was confirmed or thrown away.
    void discard(const core::DraftKey& key);

private:
    EditStack& m_edits;
    const core::Clock& m_clock;
    std::optional<core::Draft> m_waiting;
    QTimer m_timer;
};

} // namespace cxw::panels
