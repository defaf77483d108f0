#include "app/main_window.h"

#include "app/due_actions.h"
#include "app/open_workspace.h"
#include "app/report_actions.h"
#include "app/workspace_messages.h"
#include "app/workspace_view.h"
#include "panels/shared/action_registry.h"
#include "panels/theme/appearance.h"

#include <QAction>
#include <QUndoStack>

#include <array>

namespace cxw::app {

using panels::ActionGroup;

void MainWindow::addFileActions(bool open)
{
    const auto add = [this](const char* id, const QString& text, const QKeySequence& keys, auto run,
                            bool section = false) {
        m_actions->add({.id = QLatin1String(id),
                        .group = ActionGroup::File,
                        .text = text,
                        .shortcuts = {keys},
                        .startsSection = section},
                       this, run);
    };
    add("file.new", tr("&New workspace", "menu"), Qt::CTRL | Qt::ALT | Qt::Key_N,
        [this] { leaveTo([this] { emit newWanted(); }); });
    add("file.open", tr("&Open…", "menu"), Qt::CTRL | Qt::Key_O, [this] { chooseFileToOpen(); });
    add("file.sample", tr("&Explore the sample company", "menu"), Qt::CTRL | Qt::ALT | Qt::Key_E,
        [this] { leaveTo([this] { emit sampleWanted(); }); });
    if (open) {
        addDueActions(*m_actions, m_workspace->due(), [this] { chooseCalendar(); });
        add(
            "file.copy", tr("Save a &copy…", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
            [this] { chooseCopy(); }, true);
        addReportActions(*m_actions, *this, [this]() -> WorkspaceView& { return *m_view; });
        add(
            "file.close", tr("C&lose workspace", "menu"), Qt::CTRL | Qt::Key_W,
            [this] { leaveTo([this] { emit closeWanted(); }); }, true);
    }
    add(
        "file.quit", tr("&Quit", "menu"), Qt::CTRL | Qt::Key_Q, [this] { close(); }, true);
}

void MainWindow::addEditActions()
{
    QUndoStack& stack = m_workspace->edits().stack();
    QAction* undo = m_actions->add({.id = QStringLiteral("edit.undo"),
                                    .group = ActionGroup::Edit,
                                    .text = tr("&Undo", "menu"),
                                    .shortcuts = {Qt::CTRL | Qt::Key_Z}},
                                   &stack, [&stack] { stack.undo(); });
    QAction* redo = m_actions->add({.id = QStringLiteral("edit.redo"),
                                    .group = ActionGroup::Edit,
                                    .text = tr("&Redo", "menu"),
                                    .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_Z}},
                                   &stack, [&stack] { stack.redo(); });
    const auto name = [&stack, undo, redo] {
        undo->setEnabled(stack.canUndo());
        redo->setEnabled(stack.canRedo());
        undo->setText(stack.canUndo() ? tr("&Undo: %1", "menu; names the act").arg(stack.undoText())
                                      : tr("&Undo", "menu"));
        redo->setText(stack.canRedo() ? tr("&Redo: %1", "menu; names the act").arg(stack.redoText())
                                      : tr("&Redo", "menu"));
    };
    connect(&stack, &QUndoStack::indexChanged, undo, name);
    name();
    m_actions->add({.id = QStringLiteral("edit.saved"),
                    .group = ActionGroup::Edit,
                    .text = tr("&Save", "menu: everything is saved already"),
                    .shortcuts = {Qt::CTRL | Qt::Key_S},
                    .startsSection = true},
                   this, [this] { m_view->messages().sayAllIsSaved(); });
    m_actions->add({.id = QStringLiteral("edit.palette"),
                    .group = ActionGroup::Edit,
                    .text = tr("Search or run a &command…", "menu"),
                    .shortcuts = {Qt::CTRL | Qt::Key_K}},
                   this, [this] { showPalette(); });
}

void MainWindow::addViewActions()
{
    const auto add = [this](const QString& id, const QString& text, const QList<QKeySequence>& keys, auto run,
                            bool section = false) {
        m_actions->add(
            {.id = id, .group = ActionGroup::View, .text = text, .shortcuts = keys, .startsSection = section},
            this, run);
    };
    add(
        QStringLiteral("view.larger"), tr("&Larger text", "menu"),
        {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
        [this] { m_appearance.setZoomPercent(m_appearance.zoomPercent() + 10); }, true);
    add(QStringLiteral("view.smaller"), tr("&Smaller text", "menu"), {Qt::CTRL | Qt::Key_Minus},
        [this] { m_appearance.setZoomPercent(m_appearance.zoomPercent() - 10); });
    add(QStringLiteral("view.normal"), tr("&Normal text size", "menu"), {Qt::CTRL | Qt::Key_0},
        [this] { m_appearance.setZoomPercent(100); });
    const std::array themes{tr("Colours of the s&ystem", "menu: theme"), tr("L&ight", "menu: theme"),
                            tr("&Dark", "menu: theme"), tr("High &contrast", "menu: theme"),
                            tr("&Projector", "menu: theme")};
    for (int i = 0; i < int(themes.size()); ++i)
        add(
            QStringLiteral("view.theme%1").arg(i), themes[std::size_t(i)],
            {QKeySequence(QKeyCombination(Qt::CTRL | Qt::ALT, Qt::Key(Qt::Key_1 + i)))},
            [this, i] { emit themeWanted(ThemeChoice(i)); }, i == 0);
    for (std::size_t i = 0; i < core::kLanguages.size(); ++i)
        add(
            QStringLiteral("view.language.") + codeOf(core::kLanguages[i]), nativeNameOf(core::kLanguages[i]),
            {QKeySequence(QKeyCombination(Qt::CTRL | Qt::ALT | Qt::SHIFT, Qt::Key(Qt::Key_F1 + int(i))))},
            [this, i] {
                QMetaObject::invokeMethod(
                    this, [this, i] { leaveTo([this, i] { emit languageWanted(core::kLanguages[i]); }); },
                    Qt::QueuedConnection);
            },
            i == 0);
}

void MainWindow::addHelpActions()
{
    m_actions->add({.id = QStringLiteral("help.keys"),
                    .group = ActionGroup::Help,
                    .text = tr("All &keys", "menu"),
                    .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_H}},
                   this, [this] { showSheet(); });
}

} // namespace cxw::app
