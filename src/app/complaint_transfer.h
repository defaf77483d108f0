#pragma once

#include "core/error.h"

#include <QObject>

#include <functional>

class QWidget;

namespace cxw::core {
class UnitOfWork;
}

namespace cxw::panels {
class ActionRegistry;
class Appearance;
class ImportPage;
} // namespace cxw::panels

namespace cxw::app {

class OpenWorkspace;
class WaitDialog;

/// Complaints that come into the window as a file or leave it as one: the actions, the questions for a file,
/// what is dropped, and the page of an import. Lives with the view of the workspace; GUI thread.
class ComplaintTransfer final : public QObject
{
    Q_OBJECT

public:
    ComplaintTransfer(const panels::Appearance& appearance, OpenWorkspace& workspace,
                      panels::ActionRegistry& actions, QWidget& view);

    /// The import that is on; null while there is none.
    [[nodiscard]] panels::ImportPage* page() const { return m_page; }
    /// Files of complaints can be dropped there.
    void acceptFilesOn(QWidget& widget);
    void importFile(const QString& path);
    /// What list and search let through.
    void exportComplaints(const QString& path);
    void exportStatistics(const QString& path);

signals:
    /// The page has come and wants to be seen.
    void pageOpened();
    /// It goes; `imported` when the list shall show what came in.
    void pageClosed(bool imported);
    void said(const QString& sentence);
    void failed(const cxw::core::Error& error);

private:
    void chooseImport();
    void openPage();
    void closePage(bool imported);
    void showImported();
    void saveRefusedRows();
    void chooseExport();
    void chooseStatisticsExport();
    /// Writes a file on the storage thread and says how it went.
    void write(std::function<core::Expected<void>(const core::UnitOfWork&)> job, const QString& saved,
               WaitDialog* wait = nullptr);
    [[nodiscard]] QString proposedName(const QString& what) const;

    const panels::Appearance& m_appearance;
    OpenWorkspace& m_workspace;
    QWidget& m_view;
    panels::ImportPage* m_page = nullptr;
};

} // namespace cxw::app
