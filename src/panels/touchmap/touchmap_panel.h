#pragma once

#include "core/complaint/filter_choice.h"
#include "core/touchmap/touchpoint_map.h"
#include "panels/shared/key_hint.h"
#include "panels/touchmap/view/touchpoint_acts.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace cxw::panels {

class ActionRegistry;
class Appearance;
class EmptyState;
class HeatBar;
class InspectorPresenter;
class MapClipboard;
class MapFactsPresenter;
class MapLooks;
class MapPresenter;
class MapReviewLinks;
class MapView;
class OrphanTray;
class PastePresenter;
class PasteStrip;
class PersonaLegend;
class SegmentedSwitch;
class TouchpointInspector;
class ZoomBar;

/// The touchpoint maps: which one, whether today or the future, the matrix itself and, beside it, the
/// inspector of the touchpoint with the focus.
class TouchmapPanel final : public QWidget
{
    Q_OBJECT

public:
    TouchmapPanel(const Appearance& appearance, MapFactsPresenter& around, const ActionRegistry& actions,
                  QWidget* parent = nullptr);

    [[nodiscard]] MapView& view() { return *m_view; }
    /// What the map says about itself: weak spots, what is to be fixed, filters.
    [[nodiscard]] MapReviewLinks& review() { return *m_review; }
    /// For the end of the status line; lives as long as the panel.
    [[nodiscard]] QWidget& zoomBar();
    [[nodiscard]] MapClipboard& clipboard() { return *m_clipboard; }
    void addTouchpoint();
    /// Shows that map and brings the focus to the touchpoint, once the map is there.
    void goTo(core::MapId map, core::TouchpointId touchpoint);
    /// On what is selected, else on the touchpoint with the focus.
    void toggleMark(TouchpointMark mark);
    /// Copies of them in a channel that one chooses.
    void duplicateToChannel();
    /// Today's map and the future's feelings over it.
    void showBoth();
    /// What becomes of today's touchpoints: as a list, and as signs on the map.
    void showChanges();
    /// Of the stage in which the cursor is.
    void openStage();
    void focusSearch();
    /// Shows or hides what stands beside the map; in a narrow window it slides over the map, and Escape takes
    /// it away again.
    void toggleInspector();
    /// Which lanes are shown, and in which order.
    void chooseLanes();
    /// To the complaints without a touchpoint, in place of the inspector; from there back to the map.
    void toggleOrphans();
    /// The redesign of the touchpoint with the focus.
    void openRedesign();
    [[nodiscard]] HeatBar& heat() { return *m_heat; }
    /// Puts the keyboard where work goes on.
    void focusWork();
    [[nodiscard]] std::vector<KeyHint> hints() const;
    /// Where the keyboard is, and how much is selected.
    [[nodiscard]] QString place() const;

signals:
    void hintsChanged();
    /// The complaints at a touchpoint that were counted there.
    void complaintsWanted(const cxw::core::FilterChoice& choice);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Shown { Today, Future, Both };

    [[nodiscard]] QLayout* makeToolbar(const ActionRegistry& actions);
    void refresh();
    void refreshAround();
    void arrive();
    void listen();
    void listenToInspector();
    void listenToPaste();
    void fitSide();
    void fitTools();
    void fitLower();
    void stepAside();
    void slideOver(bool slides);
    void placeOver();
    void showState(int wanted);
    void goToFound(int direction);

    const Appearance& m_appearance;
    MapFactsPresenter& m_around;
    MapPresenter& m_maps;
    MapLooks* m_looks;
    QBoxLayout* m_bar = nullptr;
    QComboBox* m_picker;
    SegmentedSwitch* m_state;
    PersonaLegend* m_legend;
    QLineEdit* m_find;
    QPushButton* m_lanes;
    QPushButton* m_add;
    MapView* m_view;
    HeatBar* m_heat;
    ZoomBar* m_zoom;
    InspectorPresenter* m_inspected;
    TouchpointInspector* m_inspector;
    OrphanTray* m_orphans;
    MapReviewLinks* m_review;
    PastePresenter* m_paste;
    PasteStrip* m_strip;
    MapClipboard* m_clipboard;
    QWidget* m_tools;            ///< over the map
    QWidget* m_beside = nullptr; ///< the map and what stands beside it
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QStringList m_names; ///< as the picker has them
    int m_page = 0;      ///< 1: a map, or what may become one
    bool m_both = false;
    core::MapId m_goalMap; ///< of the touchpoint that is on its way to the screen
    std::optional<core::TouchpointId> m_goal;
    bool m_wasPasting = false;
    bool m_slidesOver = false;            ///< the inspector, over the map
    std::optional<bool> m_wantsInspector; ///< empty: as the width has it
};

} // namespace cxw::panels
