#include "app/workbench.h"

#include "app/export_dialog.h"
#include "app/open_workspace.h"
#include "app/round_files.h"
#include "app/workspace_making.h"
#include "app/workspace_view.h"
#include "exchange/sample_file.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/home/home_presenter.h"
#include "panels/theme/workbench_style.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontInfo>
#include <QMenuBar>
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

/// A path in the data folder that no file has yet: "My workspace.cxw", "My workspace 2.cxw" …
QString freePath(const QString& name)
{
    const QDir folder(dataFolder());
    QString path = folder.filePath(name + QStringLiteral(".cxw"));
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = folder.filePath(name + QStringLiteral(" %1.cxw").arg(n));
    return path;
}

} // namespace

Workbench::Workbench(core::QuestionBank bank, const core::Clock& clock)
    : m_bank(std::move(bank))
    , m_clock(clock)
    , m_ids(clock)
{
}

void Workbench::makeWindow()
{
    m_appearance = std::make_unique<panels::Appearance>(baseFont());
    m_appearance->setLanguage(m_settings.language().value_or(core::systemLanguage(QLocale::system())));
    m_translations.install(m_appearance->language());
    m_scheme = std::make_unique<ColorScheme>();
    m_ring = std::make_unique<FocusRing>();
    m_window = std::make_unique<MainWindow>(*m_appearance, m_settings);
    m_appearance->setZoomPercent(m_settings.zoomPercent());
    QApplication::setStyle(new panels::WorkbenchStyle(*m_appearance)); // the application owns it
    applyTheme();
    applyAppearance();
    connect(m_appearance.get(), &panels::Appearance::changed, this, &Workbench::applyAppearance);
    connect(m_scheme.get(), &ColorScheme::changed, this, &Workbench::applyTheme);
    connectWindow();
    m_window->menuBar()->sizeHint(); // has the fonts loaded
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
    connect(m_window.get(), &MainWindow::newWanted, this, &Workbench::makeWorkspace);
    connect(m_window.get(), &MainWindow::openWanted, this, &Workbench::openWorkspace);
    connect(m_window.get(), &MainWindow::sampleWanted, this, &Workbench::makeSample);
    connect(m_window.get(), &MainWindow::closeWanted, this, &Workbench::closeWorkspace, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::reloadWanted, this, &Workbench::reloadWorkspace,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::copyWanted, this, &Workbench::saveCopy);
    connect(m_window.get(), &MainWindow::exportWanted, this, &Workbench::exportRound);
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
    auto changes = std::make_unique<core::ChangeFeed>();
    const storage::Surroundings surroundings{m_clock, *changes};
    const QString absolute = QFileInfo(path).absoluteFilePath();
    // The callback must be copyable, so the feed travels in a holder of its own.
    auto holder = std::make_shared<std::unique_ptr<core::ChangeFeed>>(std::move(changes));
    storage::SqlStore::open(
        {.path = absolute, .backupFolder = backupFolder()}, surroundings, this,
        [this, holder, absolute](core::Expected<std::unique_ptr<storage::SqlStore>> store) {
            adopt(std::move(*holder), std::move(store), absolute);
        });
}

void Workbench::create(const QString& path, core::Store::WriteWork fill)
{
    auto changes = std::make_unique<core::ChangeFeed>();
    const storage::Surroundings surroundings{m_clock, *changes};
    auto holder = std::make_shared<std::unique_ptr<core::ChangeFeed>>(std::move(changes));
    storage::SqlStore::create({.path = path, .fill = std::move(fill)}, backupFolder(), surroundings, this,
                              [this, holder, path](core::Expected<std::unique_ptr<storage::SqlStore>> store) {
                                  adopt(std::move(*holder), std::move(store), path);
                              });
}

void Workbench::makeWorkspace()
{
    QDir().mkpath(dataFolder());
    const QString name = tr("My workspace", "name of a new workspace");
    create(freePath(name), emptyWorkspace({m_bank, m_clock, m_ids}, name, m_appearance->language()));
}

void Workbench::makeSample()
{
    QDir().mkpath(dataFolder());
    const auto company = exchange::readSampleCompany(m_bank);
    if (!company)
        return m_window->showWelcome(sentenceFor(company.error()));
    create(freePath(company->name),
           sampleWorkspace({m_bank, m_clock, m_ids}, *company, m_appearance->language()));
}

void Workbench::adopt(std::unique_ptr<core::ChangeFeed> changes,
                      core::Expected<std::unique_ptr<storage::SqlStore>> store, const QString& path)
{
    if (!store) {
        m_settings.forget(path);
        if (m_workspace)
            m_window->say(sentenceFor(store.error()));
        else
            m_window->showWelcome(sentenceFor(store.error()));
        m_window->show();
        return;
    }
    m_settings.remember(path);
    m_settings.setReopens(true);
    auto opened = std::make_unique<OpenWorkspace>(std::move(changes), std::move(*store), m_clock, m_ids,
                                                  m_bank, m_appearance->language());
    OpenWorkspace& workspace = *opened;
    std::swap(m_workspace, opened);
    const auto showIt = [this, &workspace] {
        m_window->showWorkspace(workspace);
        m_window->show();
        emit ready();
    };
    // The first frame shows data: the window waits for it, a few milliseconds.
    connect(&workspace.home(), &panels::HomePresenter::changed, this, showIt, Qt::SingleShotConnection);
    if (opened)
        m_window->showWelcome(); // lets go of the one before, which ends here
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

void Workbench::exportRound(const ExportChoice& choice)
{
    const QString path = choice.path;
    const auto kind = roundFileFor(path);
    if (!m_workspace || !m_workspace->diagnostic().document())
        return;
    if (!kind)
        return m_window->say(
            tr("A round goes out as .pdf, .html, .json or .csv; %1 is none of them.", "a file's path")
                .arg(path));
    QThreadPool::globalInstance()->start([this, file = RoundFile{*kind, choice.paper}, path,
                                          document = *m_workspace->diagnostic().document()] {
        const core::Expected<void> done = writeRoundFile(document, m_bank, file, path);
        QMetaObject::invokeMethod(this, [this, done, path] {
            m_window->say(done ? tr("The round is saved as %1.", "a file's path").arg(path)
                               : sentenceFor(done.error()));
        });
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
