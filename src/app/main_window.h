#pragma once

#include "app/settings.h"
#include "app/way_out.h"

#include "core/complaint/customer.h"
#include "storage/rescue.h"

#include <QMainWindow>

#include <functional>

namespace cxw::core {
struct ComparisonDocument;
}
namespace cxw::panels {
class ActionRegistry;
class Appearance;
class Banner;
} // namespace cxw::panels

namespace cxw::app {

struct ExportChoice;
class OpenWorkspace;
class WorkspaceView;

/// The window: menus made of the registry, and in it the first page or an open workspace. Wishes leave as
/// signals.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(panels::Appearance& appearance, Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    void showWelcome();
    void showWorkspace(OpenWorkspace& workspace);
    /// The present content once more, in the language of now.
    void rebuild();
    /// Null on the first page.
    [[nodiscard]] OpenWorkspace* workspace() { return m_workspace; }
    [[nodiscard]] WorkspaceView* workspaceView() { return m_view; }
    [[nodiscard]] const panels::ActionRegistry& actions() const { return *m_actions; }
    void say(const QString& sentence);
    /// About the file at `path`, with what helps as buttons.
    void sayDanger(const core::Error& error, const QString& path);

signals:
    void newWanted();
    void openWanted(const QString& path);
    void sampleWanted();
    void closeWanted();
    void reloadWanted();
    void rescueWanted(const QString& damaged, cxw::storage::RescueFrom from);
    void copyWanted(const QString& path);
    void exportWanted(const cxw::app::ExportChoice& choice);
    void calendarWanted(const QString& path);
    void actionsExportWanted(const QString& path);
    void personExportWanted(cxw::core::CustomerId customer, const QString& path);
    /// Of the comparison on screen.
    void comparisonExportWanted(const QString& path);
    void setExportWanted(const QString& path);
    void setImportWanted(const QString& path);
    void languageWanted(cxw::core::Language language);
    void themeWanted(cxw::app::ThemeChoice theme);

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static bool pressWithEnter(QObject* watched, int key);
    void startOver();
    /// A running workshop asks whether it may end.
    [[nodiscard]] bool mayLeave();
    /// What takes this workspace, or its view, away.
    void leaveTo(const std::function<void()>& next);
    void addFileActions(bool open);
    void addEditActions();
    void addViewActions();
    void addHelpActions();
    void chooseFileToOpen();
    void chooseCopy();
    void chooseExport();
    void chooseCalendar();
    void chooseActionsExport();
    void choosePersonExport(core::CustomerId customer, const QString& name);
    void chooseComparisonExport(const core::ComparisonDocument& document);
    void chooseSetExport();
    void chooseSetImport();
    void takeWayOut(WayOut way, const QString& path);
    void showPalette();
    void showSheet();

    panels::Appearance& m_appearance;
    Settings& m_settings;
    OpenWorkspace* m_workspace = nullptr;
    WorkspaceView* m_view = nullptr;
    panels::Banner* m_banner = nullptr; ///< of the first page
    std::unique_ptr<panels::ActionRegistry> m_actions;
};

} // namespace cxw::app
