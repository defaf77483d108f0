#pragma once

#include "core/touchmap/map_layout.h"
#include "panels/touchmap/lower/lower_panels.h"

#include <QObject>

class QPushButton;

namespace cxw::panels {

class ActionRegistry;
class LowerLooks;
class MapFactsPresenter;
class MapFilterPresenter;
class MapReviewPresenter;
class MapView;
class TouchpointInspector;

/// Ties what a map says about itself to the map: the lists under it fly to its cards, fixes open its cells,
/// filters dim it, and a pair is marked on it. GUI thread.
class MapReviewLinks final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; the widgets it makes belong to whoever lays them out.
    struct Around
    {
        const Appearance& appearance;
        MapFactsPresenter& facts;
        const ActionRegistry& actions;
        MapView& view;
        TouchpointInspector& inspector;
    };

    explicit MapReviewLinks(const Around& around, QObject* parent = nullptr);

    [[nodiscard]] LowerPanels& lower() { return *m_lower; }
    [[nodiscard]] MapFilterPresenter& filter() { return *m_filter; }
    /// Opens the filters; says how many touchpoints are lit.
    [[nodiscard]] QPushButton& filterButton() { return *m_filterButton; }
    /// Opens what is to be fixed; hidden while there is nothing.
    [[nodiscard]] QPushButton& fixButton() { return *m_fixButton; }

    /// The room that tools, map and lists share; `tools` is the height of the first.
    void fit(int width, int height, int tools);
    /// A narrow toolbar has no room for the button of what is to be fixed.
    void setTight(bool tight);
    /// Opens a list, or folds it away when it has the keyboard.
    void toggle(LowerPanels::Page page);
    void chooseFilter();
    /// Whether the changes of the pair are marked on the map.
    void showPair(bool shown);
    /// To a card on any map, also one that is not shown yet.
    void flyTo(core::MapId map, core::TouchpointId touchpoint);

signals:
    /// A field of the inspector is about to have the keyboard.
    void inspectorWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void listen();
    void listenToLower();
    void remember();
    void refresh();
    void refreshFilter();
    void showFixButton();
    void fly(core::TouchpointId touchpoint);
    void arrive();
    void fix(core::FindingKind kind);
    void openField(core::TouchpointId touchpoint, core::MapLane lane);

    Around m_around;
    MapReviewPresenter* m_review;
    MapFilterPresenter* m_filter;
    LowerPanels* m_lower;
    LowerLooks* m_looks;
    QPushButton* m_filterButton;
    QPushButton* m_fixButton;
    core::MapId m_flightMap; ///< null: nobody is on the way to another map
    core::TouchpointId m_flight;
    bool m_showsPair = false;
    bool m_isTight = false;
    std::optional<bool> m_wantsFolded; ///< empty: as the height has it
};

} // namespace cxw::panels
