#pragma once

#include "core/touchmap/touchpoint_map.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QWidget;

namespace cxw::panels {
class Appearance;
class MapAudienceView;
class MapFactsPresenter;
class ShowPresenter;
class ShowStrip;
class TouchmapPanel;
} // namespace cxw::panels

namespace cxw::app {

class AudienceWindow;

/// The map on screen, shown to a room: the room's picture on the second screen while the facilitator goes on
/// in the map, with a strip under it; with one screen the picture alone, with the strip under that. Lasts as
/// long as this.
class MapPresent final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    MapPresent(const panels::Appearance& appearance, panels::MapFactsPresenter& around,
               panels::TouchmapPanel& panel);
    ~MapPresent() override;

    [[nodiscard]] panels::ShowPresenter& presenter() { return *m_presenter; }
    [[nodiscard]] QWidget& audience();
    [[nodiscard]] panels::MapAudienceView& audienceView() { return *m_audience; }
    /// Where the room is led from gets the keyboard; a room that lost its screen gets what is there now.
    void comeBack();

signals:
    void ended();

private:
    void makeAudience();
    void makeStrip();
    void look();
    void showAudience();
    void loseAudience();
    void goToMap();
    void follow();

    const panels::Appearance& m_appearance;
    panels::TouchmapPanel& m_panel;
    panels::ShowPresenter* m_presenter;
    std::unique_ptr<AudienceWindow> m_window;
    panels::MapAudienceView* m_audience = nullptr;
    QPointer<panels::ShowStrip> m_strip;  ///< under the map
    std::optional<core::StageId> m_stage; ///< that the map has followed to
};

} // namespace cxw::app
