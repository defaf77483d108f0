#include "app/main_window.h"

#include "app/calendar_files.h"
#include "app/export_dialog.h"
#include "app/open_workspace.h"
#include "app/workspace_view.h"
#include "core/diagnostic/comparison_document.h"
#include "panels/diagnostic/diagnostic_presenter.h"

#include <QFileDialog>

namespace cxw::app {

void MainWindow::chooseFileToOpen()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a workspace", "file dialog"), dataFolder(),
                                     tr("Workspaces (*.cxw)", "file dialog: kind of file"));
    if (!path.isEmpty())
        leaveTo([&] { emit openWanted(path); });
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

} // namespace cxw::app
