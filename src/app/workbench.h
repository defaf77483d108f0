#pragma once

#include "app/color_scheme.h"
#include "app/coming_bank.h"
#include "app/desktop_notice.h"
#include "app/focus_ring.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "app/translations.h"
#include "core/id_source.h"
#include "panels/theme/appearance.h"
#include "storage/sql_store.h"

#include <QObject>

namespace cxw::app {

class Exports;
class OpenWorkspace;

/// Makes everything, wires it, and owns how long it lives: the program with its window.
class Workbench final : public QObject
{
    Q_OBJECT

public:
    /// `bank` must turn out well. `notice` tells the desktop what is due, once the person has agreed.
    Workbench(ComingBank bank, const core::Clock& clock, DesktopNotice notice = showOnDesktop);
    ~Workbench() override;

    /// Opens a file, or the last one, or the first page; the window shows itself with its data.
    void start(const QString& path);
    /// From `start` on.
    [[nodiscard]] MainWindow& window() { return *m_window; }
    /// From `start` on.
    [[nodiscard]] panels::Appearance& appearance() { return *m_appearance; }
    /// From `start` on.
    [[nodiscard]] Exports& exports() { return *m_exports; }
    [[nodiscard]] OpenWorkspace* workspace() { return m_workspace.get(); }

public slots:
    void openWorkspace(const QString& path);
    void makeWorkspace();
    void makeSample();
    void closeWorkspace();
    void reloadWorkspace();
    /// Opens a new file beside `damaged` that takes its place.
    void rescue(const QString& damaged, cxw::storage::RescueFrom from);
    void saveCopy(const QString& path);
    void setLanguage(cxw::core::Language language);
    void setTheme(cxw::app::ThemeChoice theme);

signals:
    /// The window shows a workspace with its data in place.
    void ready();

private:
    [[nodiscard]] const core::QuestionBank& bank() const;
    void connectWindow();
    /// Style, colours, fonts and the window itself.
    void makeWindow();
    void applyTheme();
    void applyAppearance();
    void create(const QString& path, core::Store::WriteWork fill);
    using Changes = std::shared_ptr<std::unique_ptr<core::ChangeFeed>>;
    [[nodiscard]] storage::SqlStore::Opened adopting(const Changes& changes, const QString& path);
    void adopt(std::unique_ptr<core::ChangeFeed> changes, std::unique_ptr<storage::SqlStore> store);
    void refuse(const core::Error& error, const QString& path);

    ComingBank m_bank;
    const core::Clock& m_clock;
    core::IdSource m_ids;
    DesktopNotice m_notice;
    Settings m_settings;
    Translations m_translations;
    std::unique_ptr<ColorScheme> m_scheme;
    std::unique_ptr<panels::Appearance> m_appearance;
    std::unique_ptr<FocusRing> m_ring;
    std::unique_ptr<MainWindow> m_window;
    Exports* m_exports = nullptr;
    std::unique_ptr<OpenWorkspace> m_workspace;
};

} // namespace cxw::app
