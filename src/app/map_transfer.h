#pragma once

#include "app/map_files.h"
#include "panels/touchmap/view/map_view.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace cxw::panels {
class ActionRegistry;
class Appearance;
} // namespace cxw::panels

namespace cxw::app {

class OpenWorkspace;

/// Maps that come into the window as a file or leave it as one: the actions, the questions, and what is
/// dropped. Lives with the view of the workspace; GUI thread, files are read and written beside it.
class MapTransfer final : public QObject
{
    Q_OBJECT

public:
    MapTransfer(const panels::Appearance& appearance, OpenWorkspace& workspace,
                panels::ActionRegistry& actions, QWidget& view);

    /// What goes out looks as the map does there.
    void follow(const panels::MapView& view) { m_shown = &view; }
    /// Files of maps can be dropped there.
    void acceptFilesOn(QWidget& widget);
    /// Shows what the file would bring, and takes it in when that is wanted.
    void importMap(const QString& path);
    /// The map that is shown.
    void exportMap(const QString& path, const exchange::MapLook& look = {});

signals:
    /// The maps are to be the place on screen.
    void wanted();
    void said(const QString& sentence);
    void failed(const cxw::core::Error& error);

private:
    void chooseImport();
    void chooseExport();
    void askForLook(QSizeF sheet, const QString& name);
    void askForFile(MapFileKind kind, const exchange::MapLook& look, const QString& name);
    void preview(const QString& path, const ReadMap& read);
    /// Writes beside the window and says how it went.
    void write(std::shared_ptr<const MapMaterial> material, MapFileKind kind, const exchange::MapLook& look,
               const QString& path);
    [[nodiscard]] MapReader reader() const;

    const panels::Appearance& m_appearance;
    OpenWorkspace& m_workspace;
    QWidget& m_view;
    QPointer<const panels::MapView> m_shown;
};

} // namespace cxw::app
