#include "app/complaint_transfer.h"

#include "app/complaint_files.h"
#include "app/export_dialog.h"
#include "app/file_drop.h"
#include "app/open_workspace.h"
#include "app/wait_dialog.h"
#include "core/clock.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/import/import_page.h"
#include "panels/shared/action_registry.h"
#include "panels/theme/appearance.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QPointer>

namespace cxw::app {
namespace {

QString kindOfTable()
{
    return ComplaintTransfer::tr("Tables (*.csv)", "file dialog: kind of file");
}

QString kindsOfImport()
{
    return ComplaintTransfer::tr("Complaints (*.csv *.json)", "file dialog: kind of file");
}

} // namespace

ComplaintTransfer::ComplaintTransfer(const panels::Appearance& appearance, OpenWorkspace& workspace,
                                     panels::ActionRegistry& actions, QWidget& view)
    : QObject(&view)
    , m_appearance(appearance)
    , m_workspace(workspace)
    , m_view(view)
{
    QAction* import = actions.add({.id = QStringLiteral("complaint.import"),
                                   .group = panels::ActionGroup::Complaints,
                                   .text = tr("&Import complaints…", "menu"),
                                   .shortcuts = {Qt::CTRL | Qt::ALT | Qt::Key_I},
                                   .startsSection = true},
                                  this, [this] { chooseImport(); });
    import->setEnabled(workspace.import().canChange());
    actions.add({.id = QStringLiteral("complaint.export"),
                 .group = panels::ActionGroup::Complaints,
                 .text = tr("E&xport the complaints shown…", "menu"),
                 .shortcuts = {Qt::CTRL | Qt::ALT | Qt::Key_X}},
                this, [this] { chooseExport(); });
    actions.add({.id = QStringLiteral("complaint.exportStatistics"),
                 .group = panels::ActionGroup::Complaints,
                 .text = tr("Export figures of the complaints shown…", "menu"),
                 .shortcuts = {Qt::CTRL | Qt::ALT | Qt::Key_C}},
                this, [this] { chooseStatisticsExport(); });
    if (workspace.import().stage() != panels::ImportStage::None)
        openPage(); // it goes on in another language
}

void ComplaintTransfer::acceptFilesOn(QWidget& widget)
{
    auto* drop = new FileDrop(widget, {QStringLiteral("csv"), QStringLiteral("json")});
    connect(drop, &FileDrop::dropped, this, &ComplaintTransfer::importFile);
}

void ComplaintTransfer::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(&m_view, tr("Import complaints", "file dialog"),
                                                      QDir::homePath(), kindsOfImport());
    if (!path.isEmpty())
        importFile(path);
}

void ComplaintTransfer::importFile(const QString& path)
{
    if (!m_workspace.import().canChange())
        return;
    m_workspace.import().open(path);
    openPage();
    emit pageOpened();
}

void ComplaintTransfer::openPage()
{
    if (m_page)
        return;
    m_page = new panels::ImportPage(m_appearance, m_workspace.import());
    connect(m_page, &panels::ImportPage::left, this, &ComplaintTransfer::closePage);
    connect(m_page, &panels::ImportPage::anotherFileWanted, this, &ComplaintTransfer::chooseImport);
    connect(m_page, &panels::ImportPage::refusedRowsExportWanted, this, &ComplaintTransfer::saveRefusedRows);
    acceptFilesOn(*m_page);
}

void ComplaintTransfer::closePage(bool imported)
{
    panels::ImportPage* page = std::exchange(m_page, nullptr);
    page->disconnect(); // it says nothing more
    if (imported)
        showImported();
    m_workspace.import().close();
    emit pageClosed(imported);
    page->deleteLater();
}

void ComplaintTransfer::showImported()
{
    const panels::ImportPresenter& import = m_workspace.import();
    m_workspace.complaints().begin();
    if (const auto filter = import.imported())
        m_workspace.complaints().showBehind(
            {.filter = *filter,
             .what = tr("Imported from %1", "complaints in a list; a file's name").arg(import.fileName()),
             .fromFigures = false});
    else
        m_workspace.complaints().showShelf(panels::Shelf::All);
}

void ComplaintTransfer::saveRefusedRows()
{
    const auto report = m_workspace.import().plan();
    if (!report)
        return;
    QString path =
        QFileDialog::getSaveFileName(&m_view, tr("Save refused rows", "file dialog"),
                                     QDir::home().filePath(QStringLiteral("refused.csv")), kindOfTable());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".csv");
    write([report = *report, path](const core::UnitOfWork&) { return writeRefusedRows(report, path); },
          tr("The refused rows are saved as %1.", "a file's path").arg(path));
}

QString ComplaintTransfer::proposedName(const QString& what) const
{
    return QFileInfo(m_workspace.store().filePath()).completeBaseName() + what;
}

void ComplaintTransfer::chooseExport()
{
    if (const auto choice = askForComplaintsExport(&m_view, proposedName(QStringLiteral("-complaints"))))
        exportComplaints(choice->path);
}

void ComplaintTransfer::chooseStatisticsExport()
{
    if (const auto choice =
            askForComplaintStatisticsExport(&m_view, proposedName(QStringLiteral("-complaint-statistics"))))
        exportStatistics(choice->path);
}

void ComplaintTransfer::exportComplaints(const QString& path)
{
    if (!isComplaintsFile(path)) {
        emit said(
            tr("Complaints go out as .xlsx, .csv or .json; %1 is none of them.", "a file's path").arg(path));
        return;
    }
    const auto& complaints = m_workspace.complaints();
    const ComplaintExport wanted{.filter = complaints.listed(),
                                 .zone = core::localZone(),
                                 .date = complaints.context().clock.today(),
                                 .language = m_appearance.language()};
    auto progress = std::make_shared<core::LongWork>();
    auto* wait = new WaitDialog(tr("Writing the complaints…", "while a file is written"), progress,
                                complaints.found().value_or(0), &m_view);
    write(
        [wanted, path, progress](const core::UnitOfWork& work) {
            return writeComplaintsFile(work, wanted, path, progress.get());
        },
        tr("The complaints are saved as %1.", "a file's path").arg(path), wait);
}

void ComplaintTransfer::exportStatistics(const QString& path)
{
    write([filter = m_workspace.complaints().filter(), now = m_workspace.complaints().now(), path](
              const core::UnitOfWork& work) { return writeComplaintStatisticsFile(work, filter, now, path); },
          tr("The figures are saved as %1.", "a file's path").arg(path));
}

void ComplaintTransfer::write(std::function<core::Expected<void>(const core::UnitOfWork&)> job,
                              const QString& saved, WaitDialog* wait)
{
    m_workspace.store().read(
        this, std::move(job),
        [this, saved, wait = QPointer(wait)](const core::Expected<core::Expected<void>>& outcome) {
            delete wait;
            const core::Expected<void> written = outcome ? *outcome : tl::make_unexpected(outcome.error());
            if (written)
                emit said(saved);
            else if (written.error().kind != core::ErrorKind::Cancelled)
                emit failed(written.error());
        });
}

} // namespace cxw::app
