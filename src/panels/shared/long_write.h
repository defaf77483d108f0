#pragma once

#include "core/long_work.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace cxw::panels {

class EditStack;

/// Tells of a write that takes long how far it is, from one second on, and calls it off. Its owner hands
/// work() to the edits that it pushes, one at a time. GUI thread.
class LongWrite final : public QObject
{
    Q_OBJECT

public:
    /// `edits` outlives it.
    explicit LongWrite(EditStack& edits, QObject* parent = nullptr);

    /// Shared with the edits, which outlive their presenter.
    [[nodiscard]] const std::shared_ptr<core::LongWork>& work() const { return m_work; }
    /// From 0 to 1; empty when nothing takes a second.
    [[nodiscard]] std::optional<double> progress() const;

public slots:
    /// Ends the write that is under way; nothing of it stays.
    void cancel();

signals:
    void changed();

private:
    void watch();

    EditStack& m_edits;
    std::shared_ptr<core::LongWork> m_work = std::make_shared<core::LongWork>();
    QTimer m_watch;
    QElapsedTimer m_since; ///< the write that is under way began
    bool m_told = false;   ///< that it takes long
};

} // namespace cxw::panels
