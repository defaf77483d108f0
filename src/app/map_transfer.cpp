#include "app/map_transfer.h"

#include "app/file_drop.h"
#include "app/map_export_dialog.h"
#include "app/map_import_dialog.h"
#include "app/open_workspace.h"
#include "app/wait_dialog.h"
#include "core/clock.h"
#include "exchange/touchmap/map_sheet.h"
#include "panels/shared/action_registry.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/view/map_view.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace cxw::app {
namespace {

/// A map's picture as one asks for it.
struct Measured
{
    QSizeF sheet;
    QString name;
};

QString fileNameFor(QString mapName)
{
    mapName.replace(QLatin1Char('/'), QLatin1Char('-'));
    return mapName;
}

} // namespace

MapTransfer::MapTransfer(const panels::Appearance& appearance, OpenWorkspace& workspace,
                         panels::ActionRegistry& actions, QWidget& view)
    : QObject(&view)
    , m_appearance(appearance)
    , m_workspace(workspace)
    , m_view(view)
{
    QAction* out = actions.add({.id = QStringLiteral("map.export"),
                                .group = panels::ActionGroup::Map,
                                .text = tr("E&xport map…", "menu"),
                                .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_F4},
                                .startsSection = true},
                               this, [this] {
                                   emit wanted();
                                   chooseExport();
                               });
    QAction* in = actions.add({.id = QStringLiteral("map.import"),
                               .group = panels::ActionGroup::Map,
                               .text = tr("I&mport map…", "menu"),
                               .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_F3}},
                              this, [this] {
                                  emit wanted();
                                  chooseImport();
                              });
    in->setEnabled(workspace.maps().canChange());
    const auto judge = [out, &maps = workspace.maps()] { out->setEnabled(maps.document().hasMap()); };
    connect(&workspace.maps(), &panels::MapPresenter::changed, out, judge);
    judge();
}

void MapTransfer::acceptFilesOn(QWidget& widget)
{
    auto* drop = new FileDrop(widget, {QStringLiteral("csv"), QStringLiteral("json")});
    connect(drop, &FileDrop::dropped, this, &MapTransfer::importMap);
}

MapReader MapTransfer::reader() const
{
    MapReader reader{.language = m_appearance.language(),
                     .today = m_workspace.maps().context().clock.today()};
    if (m_shown) {
        reader.hidden = m_shown->hiddenPersonas();
        reader.lit = m_shown->lit();
        reader.showsOther = m_shown->showsOther();
        reader.showsChanges = m_shown->showsChanges();
    }
    return reader;
}

void MapTransfer::chooseImport()
{
    const QString path =
        QFileDialog::getOpenFileName(&m_view, tr("Import map", "file dialog"), QDir::homePath(),
                                     tr("Touchpoint maps (*.json *.csv)", "file dialog: kind of file"));
    if (!path.isEmpty())
        importMap(path);
}

void MapTransfer::importMap(const QString& path)
{
    panels::MapPresenter& maps = m_workspace.maps();
    if (!maps.canChange())
        return;
    maps.flush();
    m_workspace.store().read(
        this,
        [path, now = maps.context().clock.now(), &ids = maps.context().ids](const core::UnitOfWork& work) {
            return readMap(work, path, now, ids);
        },
        [this, path](const core::Expected<core::Expected<ReadMap>>& answer) {
            const core::Expected<ReadMap> read = answer ? *answer : tl::make_unexpected(answer.error());
            if (read)
                preview(path, *read);
            else
                emit failed(read.error());
        });
}

void MapTransfer::preview(const QString& path, const ReadMap& read)
{
    const QString name = QFileInfo(path).fileName();
    auto* dialog = new MapImportDialog(m_appearance, name, read, &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, name, import = read.import] {
        m_workspace.maps().takeIn(import, name);
        emit said(tr("The map “%1” has come in from %2.", "a map and a file").arg(import.name, name));
    });
    dialog->open();
}

void MapTransfer::chooseExport()
{
    panels::MapPresenter& maps = m_workspace.maps();
    maps.flush();
    m_workspace.store().read(
        this,
        [map = maps.shown(), reader = reader()](const core::UnitOfWork& work) -> std::optional<Measured> {
            const auto content = loadMapContent(work, map, reader);
            if (!content)
                return std::nullopt;
            const exchange::MapSheet sheet(*content, charts::Ink::Colour, {});
            return Measured{sheet.size(), content->whole.map.name};
        },
        [this](const core::Expected<std::optional<Measured>>& measured) {
            if (!measured)
                emit failed(measured.error());
            else if (*measured)
                askForLook((*measured)->sheet, (*measured)->name);
        });
}

void MapTransfer::askForLook(QSizeF sheet, const QString& name)
{
    auto* dialog = new MapExportDialog(m_appearance, sheet, &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, name] { askForFile(dialog->kind(), dialog->look(), name); });
    dialog->open();
}

void MapTransfer::askForFile(MapFileKind kind, const exchange::MapLook& look, const QString& name)
{
    const QString suffix = suffixOf(kind);
    auto* dialog = new QFileDialog(&m_view, tr("Export map", "file dialog"),
                                   QDir::home().filePath(fileNameFor(name) + QLatin1Char('.') + suffix),
                                   QStringLiteral("*.") + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, look](const QString& path) { exportMap(path, look); });
    dialog->open();
}

void MapTransfer::exportMap(const QString& path, const exchange::MapLook& look)
{
    const auto kind = mapFileFor(path);
    if (!kind) {
        emit said(tr("A map goes out as .pdf, .png, .svg, .html, .mmd, .csv or .json; %1 is none of them.",
                     "a file's path")
                      .arg(path));
        return;
    }
    panels::MapPresenter& maps = m_workspace.maps();
    maps.flush();
    m_workspace.store().read(
        this,
        [map = maps.shown(), kind = *kind, reader = reader()](const core::UnitOfWork& work) {
            return loadMapMaterial(work, map, kind, reader);
        },
        [this, kind = *kind, look, path](core::Expected<std::optional<MapMaterial>> material) {
            if (!material)
                emit failed(material.error());
            else if (*material)
                write(std::make_shared<const MapMaterial>(**std::move(material)), kind, look, path);
        });
}

void MapTransfer::write(std::shared_ptr<const MapMaterial> material, MapFileKind kind,
                        const exchange::MapLook& look, const QString& path)
{
    auto progress = std::make_shared<core::LongWork>();
    const QPointer wait =
        new WaitDialog(tr("Writing the map…", "while a file is written"), progress, 0, &m_view);
    auto promise = std::make_shared<QPromise<core::Expected<void>>>();
    promise->future().then(this, [this, wait, path](const core::Expected<void>& written) {
        delete wait;
        if (written)
            emit said(tr("The map is saved as %1.", "a file's path").arg(path));
        else if (written.error().kind != core::ErrorKind::Cancelled)
            emit failed(written.error());
    });
    QThreadPool::globalInstance()->start([=, material = std::move(material)] {
        promise->start();
        promise->addResult(saveMap(*material, kind, look, path, progress.get()));
        promise->finish();
    });
}

} // namespace cxw::app
