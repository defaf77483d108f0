#include "app/main_window.h"

#include "app/command_palette.h"
#include "app/menus.h"
#include "app/open_workspace.h"
#include "app/shortcut_sheet.h"
#include "app/welcome_page.h"
#include "app/workspace_messages.h"
#include "app/workspace_view.h"
#include "panels/shared/action_registry.h"
#include "panels/shared/banner.h"
#include "panels/shared/card.h"
#include "panels/theme/appearance.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QVBoxLayout>

namespace cxw::app {

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
    case WayOut::LoadAgain: leaveTo([this] { emit reloadWanted(); }); return;
    case WayOut::OpenBackup: emit rescueWanted(path, storage::RescueFrom::Backup); return;
    case WayOut::ReadRemains: emit rescueWanted(path, storage::RescueFrom::Remains); return;
    }
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

bool MainWindow::mayLeave()
{
    return !m_view || m_view->endShows();
}

void MainWindow::leaveTo(const std::function<void()>& next)
{
    if (mayLeave())
        next();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeave())
        return event->ignore();
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
