#include "app/workbench.h"

#include "app/due_watch.h"
#include "app/exports.h"
#include "app/open_workspace.h"
#include "app/workspace_making.h"
#include "app/workspace_view.h"
#include "panels/home/home_presenter.h"
#include "panels/theme/workbench_style.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontInfo>
#include <QFontMetrics>
#include <QThreadPool>

namespace cxw::app {
namespace {

/// The desktop's font; Open Sans where no desktop has said anything, for DejaVu clips the accents of
/// capitals.
QFont baseFont()
{
    const QFont font = QApplication::font();
    const QString family = QFontInfo(font).family();
    const bool isFallback = family.isEmpty() || family.contains(QStringLiteral("DejaVu"));
    return isFallback ? charts::reportFont() : font;
}

/// Has the fonts of all roles loaded. Each is looked up on the system when it is first measured; that takes
/// longer than to lay out a panel.
void loadFonts(const panels::Appearance& appearance)
{
    using enum charts::TypeRole;
    std::vector<QFont> fonts;
    for (const charts::TypeRole role : {Display, Title, Body, Caption, Micro, Figure})
        fonts.push_back(appearance.font(role));
    for (const charts::TypeRole role : {Body, Caption})
        fonts.push_back(appearance.font(role, true));
    for (const QFont& each : fonts)
        static_cast<void>(QFontMetrics(each).height());
}

/// A path in the folder that no file has yet: "My workspace.cxw", "My workspace 2.cxw" …
QString freePath(const QDir& folder, const QString& name)
{
    QString path = folder.filePath(name + QStringLiteral(".cxw"));
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = folder.filePath(name + QStringLiteral(" %1.cxw").arg(n));
    return path;
}

/// Beside the damaged file, or with our own where nothing can be written there.
QString rescuedPath(const QString& damaged, storage::RescueFrom from)
{
    const QFileInfo file(damaged);
    const QString base = file.completeBaseName();
    const QString name = from == storage::RescueFrom::Backup
        ? Workbench::tr("%1 (backup)", "name of a new file; the damaged file's name").arg(base)
        : Workbench::tr("%1 (rescued)", "name of a new file; the damaged file's name").arg(base);
    const bool beside = QFileInfo(file.absolutePath()).isWritable();
    return freePath(beside ? file.absoluteDir() : QDir(dataFolder()), name);
}

auto newChanges()
{
    // A callback must be copyable, so the feed travels in a holder of its own.
    return std::make_shared<std::unique_ptr<core::ChangeFeed>>(std::make_unique<core::ChangeFeed>());
}

} // namespace

Workbench::Workbench(ComingBank bank, const core::Clock& clock, DesktopNotice notice)
    : m_bank(std::move(bank))
    , m_clock(clock)
    , m_ids(clock)
    , m_notice(std::move(notice))
{
}

const core::QuestionBank& Workbench::bank() const
{
    return *m_bank.get();
}

void Workbench::makeWindow()
{
    m_appearance = std::make_unique<panels::Appearance>(baseFont());
    m_appearance->setLanguage(m_settings.language().value_or(core::systemLanguage(QLocale::system())));
    m_translations.install(m_appearance->language());
    m_scheme = std::make_unique<ColorScheme>();
    m_ring = std::make_unique<FocusRing>();
    m_appearance->setZoomPercent(m_settings.zoomPercent());
    applyTheme();
    QApplication::setStyle(new panels::WorkbenchStyle(*m_appearance)); // the application owns it
    m_window = std::make_unique<MainWindow>(*m_appearance, m_settings);
    applyAppearance();
    connect(m_appearance.get(), &panels::Appearance::changed, this, &Workbench::applyAppearance);
    connect(m_scheme.get(), &ColorScheme::changed, this, &Workbench::applyTheme);
    connectWindow();
    loadFonts(*m_appearance);
}

Workbench::~Workbench()
{
    if (m_window)
        m_window->showWelcome(); // lets go of the presenters before they die
    QThreadPool::globalInstance()->waitForDone();
    m_window.reset();
    QApplication::setStyle(QStringLiteral("Fusion")); // ours speaks to an appearance that ends here
}

void Workbench::connectWindow()
{
    m_exports = new Exports(m_bank, m_clock, *m_appearance, *m_window); // the window owns it
    connect(m_window.get(), &MainWindow::newWanted, this, &Workbench::makeWorkspace);
    connect(m_window.get(), &MainWindow::openWanted, this, &Workbench::openWorkspace);
    connect(m_window.get(), &MainWindow::sampleWanted, this, &Workbench::makeSample);
    connect(m_window.get(), &MainWindow::closeWanted, this, &Workbench::closeWorkspace, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::reloadWanted, this, &Workbench::reloadWorkspace,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::rescueWanted, this, &Workbench::rescue, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::copyWanted, this, &Workbench::saveCopy);
    connect(m_window.get(), &MainWindow::exportWanted, m_exports, &Exports::exportRound);
    connect(m_window.get(), &MainWindow::calendarWanted, m_exports, &Exports::exportCalendar);
    connect(m_window.get(), &MainWindow::actionsExportWanted, m_exports, &Exports::exportActions);
    connect(m_window.get(), &MainWindow::personExportWanted, m_exports, &Exports::exportPerson);
    connect(m_window.get(), &MainWindow::comparisonExportWanted, m_exports, &Exports::exportComparison);
    connect(m_window.get(), &MainWindow::setExportWanted, m_exports, &Exports::exportSet);
    connect(m_window.get(), &MainWindow::setImportWanted, m_exports, &Exports::importSet);
    connect(m_window.get(), &MainWindow::languageWanted, this, &Workbench::setLanguage);
    connect(m_window.get(), &MainWindow::themeWanted, this, &Workbench::setTheme);
}

void Workbench::applyTheme()
{
    switch (m_settings.theme()) {
    case ThemeChoice::System:
        m_appearance->setTheme(m_scheme->isDark() ? charts::Theme::Dark : charts::Theme::Light);
        return;
    case ThemeChoice::Light: m_appearance->setTheme(charts::Theme::Light); return;
    case ThemeChoice::Dark: m_appearance->setTheme(charts::Theme::Dark); return;
    case ThemeChoice::HighContrast: m_appearance->setTheme(charts::Theme::HighContrast); return;
    case ThemeChoice::Projector: m_appearance->setTheme(charts::Theme::Projector); return;
    }
}

void Workbench::applyAppearance()
{
    QApplication::setPalette(m_appearance->palette());
    QApplication::setFont(m_appearance->font(charts::TypeRole::Body));
    m_settings.setZoomPercent(m_appearance->zoomPercent());
    for (QWidget* each : m_window->findChildren<QWidget*>())
        each->updateGeometry();
    m_window->update();
}

void Workbench::start(const QString& path)
{
    const QStringList recent = m_settings.recentFiles();
    const QString file = path.isEmpty() && m_settings.reopens() ? recent.value(0) : path;
    if (!file.isEmpty())
        openWorkspace(file);
    makeWindow(); // while the file is being read
    if (file.isEmpty()) {
        m_window->showWelcome();
        m_window->show();
    }
}

void Workbench::openWorkspace(const QString& path)
{
    const Changes changes = newChanges();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    storage::SqlStore::open({.path = absolute, .backupFolder = backupFolder()}, {m_clock, **changes}, this,
                            adopting(changes, absolute));
}

void Workbench::create(const QString& path, core::Store::WriteWork fill)
{
    const Changes changes = newChanges();
    storage::SqlStore::create({.path = path, .fill = std::move(fill)}, backupFolder(), {m_clock, **changes},
                              this, adopting(changes, path));
}

void Workbench::rescue(const QString& damaged, storage::RescueFrom from)
{
    const Changes changes = newChanges();
    const storage::RescueRequest request{damaged, rescuedPath(damaged, from), backupFolder(), from};
    storage::SqlStore::rescue(
        request, {m_clock, **changes}, this,
        [this, changes, damaged, from](core::Expected<std::unique_ptr<storage::SqlStore>> store) {
            if (store)
                return adopt(std::move(*changes), *std::move(store));
            const core::Error& error = store.error();
            if (from == storage::RescueFrom::Backup && error.kind == core::ErrorKind::NotFound)
                return m_window->say(tr("There is no sound backup of %1.", "a file's path").arg(damaged));
            if (error.kind == core::ErrorKind::Corrupt)
                return m_window->say(tr("Nothing could be read of %1.", "a file's path").arg(damaged));
            m_window->sayDanger(error, damaged);
        });
}

void Workbench::makeWorkspace()
{
    QDir().mkpath(dataFolder());
    const QString name = tr("My workspace", "name of a new workspace");
    create(freePath(dataFolder(), name),
           emptyWorkspace({bank(), m_clock, m_ids}, name, m_appearance->language()));
}

void Workbench::makeSample()
{
    QDir().mkpath(dataFolder());
    const auto sample = readSample(bank());
    if (!sample)
        return m_window->say(sentenceFor(sample.error()));
    create(freePath(dataFolder(), sample->company.name),
           sampleWorkspace({bank(), m_clock, m_ids}, *sample, m_appearance->language()));
}

storage::SqlStore::Opened Workbench::adopting(const Changes& changes, const QString& path)
{
    return [this, changes, path](core::Expected<std::unique_ptr<storage::SqlStore>> store) {
        if (store)
            adopt(std::move(*changes), *std::move(store));
        else
            refuse(store.error(), path);
    };
}

void Workbench::refuse(const core::Error& error, const QString& path)
{
    m_settings.forget(path);
    if (!m_workspace)
        m_window->showWelcome();
    m_window->sayDanger(error, path);
    m_window->show();
}

void Workbench::adopt(std::unique_ptr<core::ChangeFeed> changes, std::unique_ptr<storage::SqlStore> store)
{
    m_settings.remember(store->filePath());
    m_settings.setReopens(true);
    auto opened = std::make_unique<OpenWorkspace>(std::move(changes), std::move(store), m_clock, m_ids,
                                                  bank(), m_appearance->language());
    OpenWorkspace& workspace = *opened;
    std::swap(m_workspace, opened);
    new DueWatch(workspace.due(), m_settings, m_notice, &workspace);
    m_window->showWorkspace(workspace); // lets go of the one before, which ends here
    // The first frame shows data: the window waits for it, a few milliseconds.
    const auto showIt = [this] {
        m_window->show();
        emit ready();
    };
    connect(&workspace.home(), &panels::HomePresenter::changed, this, showIt, Qt::SingleShotConnection);
}

void Workbench::closeWorkspace()
{
    m_settings.setReopens(false);
    m_window->showWelcome();
    m_workspace.reset();
}

void Workbench::reloadWorkspace()
{
    if (!m_workspace)
        return;
    const QString path = m_workspace->store().filePath();
    m_window->showWelcome();
    m_workspace.reset();
    openWorkspace(path);
}

void Workbench::saveCopy(const QString& path)
{
    if (!m_workspace)
        return;
    m_workspace->store().saveCopy(
        path, storage::Existing::Replace, this, [this, path](const core::Expected<void>& done) {
            m_window->say(done ? tr("The copy is saved as %1.", "a file's path").arg(path)
                               : sentenceFor(done.error()));
        });
}

void Workbench::setLanguage(core::Language language)
{
    m_settings.setLanguage(language);
    m_appearance->setLanguage(language);
    m_translations.install(language);
    m_window->rebuild();
    if (m_workspace)
        m_workspace->setLanguage(language);
}

void Workbench::setTheme(ThemeChoice theme)
{
    m_settings.setTheme(theme);
    applyTheme();
}

} // namespace cxw::app
