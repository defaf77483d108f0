#pragma once

#include "core/complaint/filter_choice.h"
#include "core/error.h"
#include "core/touchmap/touchpoint_map.h"
#include "panels/shared/key_hint.h"

#include <QObject>

#include <memory>
#include <vector>

class QStackedWidget;
class QWidget;

namespace cxw::panels {
class ActionRegistry;
class Appearance;
class MapFactsPresenter;
class TouchmapPanel;
} // namespace cxw::panels

namespace cxw::app {

class MapPresent;
class MapTransfer;
class OpenWorkspace;

/// Where the touchpoint maps are in the window. Lives with the view of the workspace; GUI thread.
class TouchmapPlace final : public QObject
{
    Q_OBJECT

public:
    /// The panel comes into `places`; adds what one can do with maps to the window's actions.
    TouchmapPlace(const panels::Appearance& appearance, OpenWorkspace& workspace,
                  panels::ActionRegistry& actions, QStackedWidget& places, QWidget& view);
    ~TouchmapPlace() override;

    /// Built when it is first asked for.
    [[nodiscard]] panels::TouchmapPanel& panel();
    [[nodiscard]] MapTransfer& transfer() { return *m_transfer; }
    void comeToFront();
    /// The map with the touchpoint comes on screen.
    void goTo(const core::NamedTouchpoint& touchpoint);
    [[nodiscard]] std::vector<panels::KeyHint> hints();
    /// The map as it is shown to a room; null while it is not.
    [[nodiscard]] MapPresent* presented() { return m_present.get(); }
    void endPresenting();

signals:
    /// It is to be the place on screen.
    void wanted();
    void hintsChanged();
    void complaintsWanted(const cxw::core::FilterChoice& choice);
    void failed(const cxw::core::Error& error);

private:
    void addActions();
    void addPresenting();
    void present();
    void beginPresenting();

    const panels::Appearance& m_appearance;
    OpenWorkspace& m_workspace;
    panels::ActionRegistry& m_actions;
    QStackedWidget& m_places;
    panels::MapFactsPresenter* m_around;
    MapTransfer* m_transfer;
    panels::TouchmapPanel* m_panel = nullptr;
    std::unique_ptr<MapPresent> m_present;
};

} // namespace cxw::app
