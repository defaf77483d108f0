#pragma once

#include "panels/reports/report_choice.h"
#include "panels/shared/workspace_context.h"

#include <QFutureWatcher>
#include <QObject>

class QPagedPaintDevice;

namespace cxw::core {
class ChangeSet;
}

namespace cxw::panels {

/// Sheets shared by whoever shows them.
using SharedPages = std::shared_ptr<const charts::Pages>;

/// Decides what the place Reports shows: what was chosen, and the sheets of it, laid out away from the GUI
/// thread. The newest wish wins. Works only while somebody looks. GUI thread.
class ReportsPresenter final : public QObject
{
    Q_OBJECT

public:
    ReportsPresenter(const WorkspaceContext& context, core::Language language, ReadReport read,
                     QObject* parent = nullptr);

    void setActive(bool active);
    /// Newest first.
    [[nodiscard]] const std::vector<core::Round>& rounds() const { return m_rounds; }
    /// Rounds before the one chosen, newest first.
    [[nodiscard]] std::vector<core::Round> earlierRounds() const;
    [[nodiscard]] const ReportChoice& choice() const { return m_choice; }
    [[nodiscard]] const charts::PrintLook& look() const { return m_look; }
    /// Null where there is nothing to report, and before the first sheets are there.
    [[nodiscard]] const SharedPages& pages() const { return m_pages; }
    /// New sheets are on their way.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// A file's name without suffix: "comparison-2-3-de".
    [[nodiscard]] QString fileName() const;

public slots:
    /// Shows a report of these rounds; null ones are chosen as at the start.
    void show(cxw::panels::ReportKind kind, cxw::core::RoundId round, cxw::core::RoundId earlier);
    void chooseKind(cxw::panels::ReportKind kind);
    void chooseRound(cxw::core::RoundId round);
    void chooseEarlier(cxw::core::RoundId earlier);
    void chooseLanguage(cxw::core::Language language);
    void chooseLook(const cxw::charts::PrintLook& look);
    /// Writes the report as PDF or HTML by the suffix.
    void save(const QString& path);
    /// Prints the sheets from `first` to `last`, counted from 1; 0 stands for all.
    void print(const std::shared_ptr<QPagedPaintDevice>& device, int first, int last);

signals:
    /// Rounds or what is chosen of them.
    void choicesChanged();
    void pagesChanged();
    void busyChanged(bool busy);
    void saved(const QString& path);
    void printed();
    void failed(const cxw::core::Error& error);

private:
    void hear(const core::ChangeSet& changes);
    void choose(const ReportChoice& choice);
    void reload();
    void layOut();
    void take(const SharedPages& pages);
    void setBusy(bool busy);
    void write(std::function<core::Expected<void>()> work, std::function<void()> done);

    WorkspaceContext m_context;
    ReadReport m_read;
    bool m_active = false;
    bool m_stale = true; ///< the workspace changed since it was read
    ReportChoice m_choice;
    charts::PrintLook m_look;
    std::vector<core::Round> m_rounds;
    std::shared_ptr<const PreparedReport> m_report;
    SharedPages m_pages;
    bool m_isBusy = false;
    quint64 m_request = 0; ///< answers to older requests are dropped
    QFutureWatcher<SharedPages> m_layout;
};

} // namespace cxw::panels
