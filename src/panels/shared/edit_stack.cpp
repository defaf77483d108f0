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

    void redo() override { m_stack.run(m_edit.gesture, m_edit.redo, this); }
    void undo() override { m_stack.run(QStringLiteral("undo ") + m_edit.gesture, m_edit.undo, nullptr); }

private:
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

void EditStack::write(const QString& gesture, const core::Store::WriteWork& work)
{
    run(gesture, work, nullptr);
}

void EditStack::run(const QString& gesture, const core::Store::WriteWork& work, EditCommand* command)
{
    ++m_writing;
    m_store.write(this, {.name = gesture}, work, [this, command](const core::Expected<void>& outcome) {
        --m_writing;
        if (outcome) {
            emit saved(m_clock.now());
            return;
        }
        if (m_commands.contains(command)) {
            command->setObsolete(true);
            if (m_stack.command(m_stack.index() - 1) == command)
                m_stack.undo(); // runs nothing, only drops it; one under a later edit goes when it is reached
        }
        emit failed(outcome.error());
    });
}

} // namespace cxw::panels
