#include "panels/shared/edit_stack.h"

#include <QUndoCommand>

namespace cxw::panels {

/// Runs one half of an edit; becomes obsolete when the file refused it, so that nobody undoes what never was.
class EditCommand final : public QUndoCommand
{
public:
    EditCommand(EditStack& stack, Edit edit)
        : QUndoCommand(edit.text)
        , m_stack(stack)
        , m_edit(std::move(edit))
    {
        m_stack.m_commands.insert(this);
    }
    ~EditCommand() override { m_stack.m_commands.remove(this); }

    void redo() override
    {
        m_stack.run(named(m_edit.gesture), m_edit.redo,
                    [stack = &m_stack, command = this,
                     written = std::exchange(m_edit.written, {})](const core::Expected<void>& outcome) {
                        if (!outcome)
                            stack->drop(command);
                        if (written)
                            written(outcome);
                    });
    }
    void undo() override { m_stack.run(named(QStringLiteral("undo ") + m_edit.gesture), m_edit.undo); }

private:
    [[nodiscard]] core::Gesture named(const QString& name) const
    {
        return {.name = name,
                .bulk = !m_edit.bulk.isEmpty(),
                .summary = m_edit.bulk,
                .backUpFirst = m_edit.backUpFirst};
    }

    EditStack& m_stack;
    Edit m_edit;
};

EditStack::EditStack(core::Store& store, const core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    constexpr int kUndoSteps = 500; // more than anybody walks back, little enough to keep in memory
    m_stack.setUndoLimit(kUndoSteps);
}

void EditStack::push(Edit edit)
{
    m_stack.push(new EditCommand(*this, std::move(edit))); // the stack owns it
}

void EditStack::write(const QString& gesture, const core::Store::WriteWork& work,
                      const core::Store::Done& done)
{
    run({.name = gesture}, work, done);
}

void EditStack::run(const core::Gesture& gesture, const core::Store::WriteWork& work,
                    const core::Store::Done& done)
{
    emit aboutToWrite();
    ++m_writing;
    m_store.write(this, gesture, work, [this, done](const core::Expected<void>& outcome) {
        --m_writing;
        if (done)
            done(outcome);
        if (outcome)
            emit saved(m_clock.now());
        else if (outcome.error().kind != core::ErrorKind::Cancelled)
            emit failed(outcome.error());
    });
}

void EditStack::drop(EditCommand* command)
{
    if (!m_commands.contains(command))
        return;
    command->setObsolete(true);
    if (m_stack.command(m_stack.index() - 1) == command)
        m_stack.undo(); // runs nothing, only drops it; one under a later edit goes when it is reached
}

} // namespace cxw::panels
