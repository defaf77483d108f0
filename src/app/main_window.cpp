#include "app/main_window.h"

#include "app/calendar_files.h"
#include "app/command_palette.h"
#include "app/due_actions.h"
#include "app/export_dialog.h"
#include "app/menus.h"
#include "app/open_workspace.h"
#include "app/report_actions.h"
#include "app/shortcut_sheet.h"
#include "app/welcome_page.h"
#include "app/workspace_messages.h"
#include "app/workspace_view.h"
#include "core/diagnostic/comparison_document.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/home/home_presenter.h"
#include "panels/shared/action_registry.h"
#include "panels/shared/banner.h"
#include "panels/shared/card.h"
#include "panels/theme/appearance.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenuBar>
#include <QUndoStack>
#include <QVBoxLayout>

#include <array>

namespace cxw::app {

using panels::ActionGroup;

MainWindow::MainWindow(panels::Appearance& appearance, Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_actions(std::make_unique<panels::ActionRegistry>())
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("CX Workbench"));
    setMinimumSize(720, 480);
    if (!restoreGeometry(settings.geometry()))
        resize(1440, 930);
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
}

void MainWindow::startOver()
{
    m_view = nullptr;
    m_banner = nullptr;
    delete takeCentralWidget();
    menuBar()->clear();
    m_actions = std::make_unique<panels::ActionRegistry>();
}

void MainWindow::showWelcome()
{
    startOver();
    m_workspace = nullptr;
    addFileActions(false);
    addViewActions();
    addHelpActions();
    fillMenus(*menuBar(), *m_actions);
    auto* page = new WelcomePage(m_appearance, m_settings.recentFiles());
    connect(page, &WelcomePage::newWanted, this, &MainWindow::newWanted);
    connect(page, &WelcomePage::openWanted, this, &MainWindow::chooseFileToOpen);
    connect(page, &WelcomePage::sampleWanted, this, &MainWindow::sampleWanted);
    connect(page, &WelcomePage::fileWanted, this, &MainWindow::openWanted);
    connect(page, &WelcomePage::languageWanted, this, &MainWindow::languageWanted, Qt::QueuedConnection);
    connect(page, &WelcomePage::zoomWanted, &m_appearance, &panels::Appearance::setZoomPercent);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_banner = new panels::Banner(m_appearance);
    column->addWidget(m_banner);
    column->addStretch(2);
    auto* middle = new QHBoxLayout;
    auto* card = new panels::Card(m_appearance);
    card->setMaximumWidth(m_appearance.px(760));
    (new QVBoxLayout(card))->addWidget(page);
    middle->addStretch(1);
    middle->addWidget(card, 100);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(3);
    setCentralWidget(content);
    setWindowTitle(QStringLiteral("CX Workbench"));
    page->focusFirst();
}

void MainWindow::showWorkspace(OpenWorkspace& workspace)
{
    startOver();
    m_workspace = &workspace;
    addFileActions(true);
    addEditActions();
    m_view = new WorkspaceView(m_appearance, workspace, *m_actions);
    addViewActions();
    addHelpActions();
    fillMenus(*menuBar(), *m_actions);
    connect(m_view, &WorkspaceView::wayOutWanted, this, &MainWindow::takeWayOut);
    connect(m_view, &WorkspaceView::exportWanted, this, &MainWindow::chooseExport);
    connect(m_view, &WorkspaceView::actionsExportWanted, this, &MainWindow::chooseActionsExport);
    connect(m_view, &WorkspaceView::personExportWanted, this, &MainWindow::choosePersonExport);
    connect(m_view, &WorkspaceView::setExportWanted, this, &MainWindow::chooseSetExport);
    connect(m_view, &WorkspaceView::setImportWanted, this, &MainWindow::chooseSetImport);
    setCentralWidget(m_view);
    const QString name = QFileInfo(workspace.store().filePath()).completeBaseName();
    setWindowTitle(workspace.store().isReadOnly()
                       ? tr("%1 (read-only) – CX Workbench", "window title; a file's name").arg(name)
                       : tr("%1 – CX Workbench", "window title; a file's name").arg(name));
    m_view->show(WorkspaceView::Home);
}

void MainWindow::rebuild()
{
    if (m_workspace)
        showWorkspace(*m_workspace);
    else
        showWelcome();
}

void MainWindow::say(const QString& sentence)
{
    if (m_view)
        m_view->messages().sayInfo(sentence);
    else
        m_banner->say(panels::BannerTone::Info, sentence);
}

void MainWindow::sayDanger(const core::Error& error, const QString& path)
{
    QString sentence = sentenceFor(error);
    if (!path.isEmpty())
        sentence.prepend(QFileInfo(path).fileName() + QStringLiteral(": "));
    if (m_view)
        m_view->messages().sayDanger(sentence, error.kind, path);
    else
        m_banner->say(panels::BannerTone::Danger, sentence,
                      buttonsFor(error.kind, [this, path](WayOut way) { takeWayOut(way, path); }));
}

void MainWindow::takeWayOut(WayOut way, const QString& path)
{
    switch (way) {
    case WayOut::SaveCopy: return chooseCopy();
    case WayOut::LoadAgain: emit reloadWanted(); return;
    case WayOut::OpenBackup: emit rescueWanted(path, storage::RescueFrom::Backup); return;
    case WayOut::ReadRemains: emit rescueWanted(path, storage::RescueFrom::Remains); return;
    }
}

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
        [this] { emit newWanted(); });
    add("file.open", tr("&Open…", "menu"), Qt::CTRL | Qt::Key_O, [this] { chooseFileToOpen(); });
    add("file.sample", tr("&Explore the sample company", "menu"), Qt::CTRL | Qt::ALT | Qt::Key_E,
        [this] { emit sampleWanted(); });
    if (open) {
        addDueActions(*m_actions, m_workspace->due(), [this] { chooseCalendar(); });
        add(
            "file.copy", tr("Save a &copy…", "menu"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
            [this] { chooseCopy(); }, true);
        addReportActions(*m_actions, *this, [this]() -> WorkspaceView& { return *m_view; });
        add(
            "file.close", tr("C&lose workspace", "menu"), Qt::CTRL | Qt::Key_W,
            [this] { emit closeWanted(); }, true);
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
                    this, [this, i] { emit languageWanted(core::kLanguages[i]); }, Qt::QueuedConnection);
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

void MainWindow::chooseFileToOpen()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a workspace", "file dialog"), dataFolder(),
                                     tr("Workspaces (*.cxw)", "file dialog: kind of file"));
    if (!path.isEmpty())
        emit openWanted(path);
}

void MainWindow::chooseCopy()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy", "file dialog"), dataFolder(),
                                                      tr("Workspaces (*.cxw)", "file dialog: kind of file"));
    if (!path.isEmpty())
        emit copyWanted(path);
}

void MainWindow::chooseExport()
{
    if (!m_workspace || !m_workspace->diagnostic().document())
        return;
    if (const core::ComparisonDocument* comparison = m_view->diagnostic().comparisonOnScreen())
        return chooseComparisonExport(*comparison);
    const QString name = QFileInfo(m_workspace->store().filePath()).completeBaseName()
        + QStringLiteral("-round-%1").arg(m_workspace->diagnostic().document()->sheet.round.number);
    if (const auto choice = askForExport(this, name))
        emit exportWanted(*choice);
}

void MainWindow::chooseCalendar()
{
    const QString name = QFileInfo(m_workspace->store().filePath()).completeBaseName();
    const QString path = askForCalendarFile(this, name);
    if (!path.isEmpty())
        emit calendarWanted(path);
}

void MainWindow::chooseActionsExport()
{
    const QString name =
        QFileInfo(m_workspace->store().filePath()).completeBaseName() + QStringLiteral("-actions");
    if (const auto choice = askForActionsExport(this, name))
        emit actionsExportWanted(choice->path);
}

void MainWindow::choosePersonExport(core::CustomerId customer, const QString& name)
{
    if (const auto choice = askForPersonExport(this, name))
        emit personExportWanted(customer, choice->path);
}

void MainWindow::chooseComparisonExport(const core::ComparisonDocument& document)
{
    const QString name = QFileInfo(m_workspace->store().filePath()).completeBaseName()
        + QStringLiteral("-rounds-%1-%2")
              .arg(document.from.sheet.round.number)
              .arg(document.to.sheet.round.number);
    if (const auto choice = askForComparisonExport(this, name))
        emit comparisonExportWanted(choice->path);
}

void MainWindow::chooseSetExport()
{
    QString path =
        QFileDialog::getSaveFileName(this, tr("Export the set of questions", "file dialog"), dataFolder(),
                                     tr("Question sets (*.json)", "file dialog: kind of file"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".json");
    emit setExportWanted(path);
}

void MainWindow::chooseSetImport()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import a set of questions", "file dialog"), dataFolder(),
                                     tr("Question sets (*.json)", "file dialog: kind of file"));
    if (!path.isEmpty())
        emit setImportWanted(path);
}

void MainWindow::showPalette()
{
    CommandPalette(*m_actions, m_view ? m_view->records() : std::vector<PaletteRecord>(), m_appearance, this)
        .exec();
}

void MainWindow::showSheet()
{
    ShortcutSheet(*m_actions, m_appearance, this).exec();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // Text fields keep Ctrl+K (delete to the end of the line on some desktops) for themselves unless told
    // otherwise.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress)
        return pressWithEnter(watched, static_cast<QKeyEvent*>(event)->key())
            || QMainWindow::eventFilter(watched, event);
    return QMainWindow::eventFilter(watched, event);
}

/// Outside dialogs Qt's buttons know the space bar alone; here Enter is the verb everywhere.
bool MainWindow::pressWithEnter(QObject* watched, int key)
{
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (!button || !button->hasFocus() || !button->isEnabled()
        || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return false;
    button->click();
    return true;
}

} // namespace cxw::app
