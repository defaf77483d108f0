#pragma once

#include "core/clock.h"
#include "core/store.h"

#include <QObject>
#include <QSet>
#include <QUndoStack>

namespace cxw::panels {

/// What a reversible act is called: to the user, translated, and in the history, in English.
struct EditName
{
    QString text;
    QString gesture;
};

/// One reversible act of the user on the workspace. Both halves hold ids and values only.
struct Edit
{
    QString text;    ///< names the act, translated: "score of “Complaints get an answer”: 2"
    QString gesture; ///< the same for the history, in English
    core::Store::WriteWork redo;
    core::Store::WriteWork undo;
    /// Of an import: what the history says of it in its one row, in English. Else empty.
    QString bulk = {};
    /// Hears how the first doing of it ended; may be empty.
    std::function<void(const core::Expected<void>&)> written = {};
    bool backUpFirst = false; ///< it changes much at once, in single rows of history
};

/// The one undo stack of a workspace: does an edit by writing it, and keeps its way back. GUI thread.
class EditStack final : public QObject
{
    Q_OBJECT

public:
    EditStack(core::Store& store, const core::Clock& clock, QObject* parent = nullptr);

    /// Writes the edit and puts it on the stack. An edit that the file refuses, or that is called off, leaves
    /// the stack again.
    void push(Edit edit);
    /// Writes what has no way back of its own (drafts, view state), with the same reports; `done` may be
    /// empty.
    void write(const QString& gesture, const core::Store::WriteWork& work,
               const core::Store::Done& done = {});

    [[nodiscard]] QUndoStack& stack() { return m_stack; }
    [[nodiscard]] bool isReadOnly() const { return m_store.isReadOnly(); }
    /// Something is on its way to the file and not committed yet.
    [[nodiscard]] bool isWriting() const { return m_writing > 0; }

signals:
    /// What still waits to be written can be, ahead of this.
    void aboutToWrite();
    void saved(cxw::core::Instant at);
    /// Not by being called off.
    void failed(const cxw::core::Error& error);

private:
    friend class EditCommand;
    void run(const core::Gesture& gesture, const core::Store::WriteWork& work,
             const core::Store::Done& done = {});
    void drop(class EditCommand* command);

    core::Store& m_store;
    const core::Clock& m_clock;
    QSet<class EditCommand*> m_commands; ///< alive; an answer may come after its command has left the stack
    QUndoStack m_stack;
    int m_writing = 0;
};

} // namespace cxw::panels
