#pragma once

#include "core/error.h"
#include "core/touchmap/map_change.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace cxw::panels {

class EditStack;
class MapDocument;

/// Writes what changes on maps, folded over 0.3 s: only the records that changed, each once. Whatever else
/// the workspace writes comes after what waits here. GUI thread.
class MapAutosaver final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kFoldingTime{300};

    /// Both outlive it, and so does the store; it flushes when it goes.
    MapAutosaver(MapDocument& document, EditStack& edits, QObject* parent = nullptr);
    ~MapAutosaver() override;

    /// Writes at once what waits.
    void flush();
    /// Nothing waits and nothing is on its way: the file holds what is on screen.
    [[nodiscard]] bool isIdle() const;

    /// Something is on its way to the file and not committed yet.
    [[nodiscard]] bool isWriting() const { return m_writing > 0; }

signals:
    /// A write is in the file; its commit was heard before.
    void written();
    /// The rules of the data refused a write, which is not tried again.
    void refused();
    /// All is written or refused.
    void idle();

private:
    void keep(const core::MapChange& change);
    void hear(const core::Expected<void>& outcome, const core::MapChange& change);

    EditStack& m_edits;
    core::MapChange m_waiting; ///< of all maps
    int m_writing = 0;
    QTimer m_timer;
};

} // namespace cxw::panels
