#pragma once

#include "charts/touchmap/emotion_curve.h"
#include "core/touchmap/map_facts.h"
#include "core/touchmap/pair_changes.h"
#include "panels/shared/key_hint.h"
#include "panels/touchmap/view/cell_edits.h"
#include "panels/touchmap/view/icon_cache.h"
#include "panels/touchmap/view/map_cursor.h"

#include <QGraphicsView>

#include <memory>

namespace cxw::charts {
struct MapBrush;
struct MapPicture;
} // namespace cxw::charts

namespace cxw::panels {

class Appearance;
class CellEditor;
class FrameItem;
class LaneBar;
class MapDocument;
class MapItem;
class MapKeys;
class MapMouse;
class SpokenCell;
class StageBar;
enum class EditEnd;

/// A map as a matrix of cells with computed layout: stages and lanes stay put at its edges, columns shrink
/// with the zoom. One cell has the focus, any touchpoints may be selected; keys and mouse edit in place.
class MapView final : public QGraphicsView
{
    Q_OBJECT

public:
    /// What is edited and where that leads lives in the document; all outlive the view.
    MapView(const Appearance& appearance, MapDocument& document, core::IdSource& ids,
            QWidget* parent = nullptr);
    ~MapView() override;

    /// Complaints and questions; channels and people are the document's.
    void showFacts(core::MapFacts facts);
    /// The other map of the pair, whose feelings lie under this one's; empty for none.
    void showOther(std::optional<core::WholeMap> other);
    [[nodiscard]] bool showsOther() const { return m_other.has_value(); }
    /// Which lanes are shown, in their order; empty: the usual ones.
    void showLanes(std::optional<std::vector<core::LaneKey>> lanes);
    [[nodiscard]] std::vector<core::LaneKey> lanes() const;
    /// As they were given: empty for the usual ones.
    [[nodiscard]] const std::optional<std::vector<core::LaneKey>>& chosenLanes() const { return m_lanes; }
    void hidePersonas(std::set<core::PersonaId> hidden);
    [[nodiscard]] const std::set<core::PersonaId>& hiddenPersonas() const { return m_hidden; }
    /// How many touchpoints a paste would bring into each stage, at the stages' heads.
    void showArriving(std::map<core::StageId, int> arriving);
    /// Dims all others; empty dims none.
    void light(std::optional<std::set<core::TouchpointId>> touchpoints);
    [[nodiscard]] const std::optional<std::set<core::TouchpointId>>& lit() const { return m_lit; }
    /// Signs of what becomes of touchpoints; empty for none.
    void mark(std::optional<std::map<core::TouchpointId, core::PairChangeKind>> marks);
    [[nodiscard]] bool showsChanges() const { return m_marks.has_value(); }

    [[nodiscard]] const core::MapLayout& layout() const { return m_layout; }
    [[nodiscard]] MapCursor& cursor() { return m_cursor; }
    [[nodiscard]] const MapCursor& cursor() const { return m_cursor; }
    [[nodiscard]] CellEdits& edits() { return m_edits; }
    [[nodiscard]] MapDocument& document() { return m_document; }
    [[nodiscard]] const Appearance& appearance() const { return m_appearance; }
    [[nodiscard]] const core::MapFacts& facts() const { return m_facts; }
    [[nodiscard]] const std::vector<charts::EmotionCurve>& curves() const { return m_curves; }

    /// Whose feelings keys set; null for customers in general.
    [[nodiscard]] core::PersonaId persona() const { return m_edits.persona(); }
    void choosePersona(core::PersonaId persona);

    void moveTo(const core::MapCell& cell, bool extend = false);
    void step(core::MapStep step, bool extend = false);
    /// To a touchpoint, wherever it is; "flies to the card".
    void focusOn(core::TouchpointId touchpoint, core::LaneKey lane = {});
    /// The same with its column in the middle, and the keyboard there.
    void flyTo(core::TouchpointId touchpoint, core::LaneKey lane = {});
    /// What is selected has changed.
    void showSelection();
    /// Edits the cell under the cursor: its text, selected, or in place of it what was `typed`.
    void edit(const QString& typed = {});
    /// A place for the touchpoint, or the stage, behind the one under the cursor, and its title edited.
    void openNext();
    /// The same from wherever one is.
    void addTouchpoint();
    [[nodiscard]] bool isEditing() const;
    /// An emotion was set: goes on along the lane, when that is how one came.
    void goOnAlong();

    [[nodiscard]] double zoomPercent() const { return m_zoom; }
    /// How a map begins: at a zoom, or with as much as fits.
    void startZoom(std::optional<double> percent);
    /// Around a point of the viewport; of its middle, when none is given.
    void setZoom(double percent, std::optional<int> around = {});
    void zoomBy(double factor, std::optional<int> around = {});
    void fit();
    void fitStage();

    /// Of the viewport's coordinates and of the stages' head.
    [[nodiscard]] FrameItem& edge() { return *m_edge; }
    [[nodiscard]] FrameItem& band() { return *m_band; }
    /// A widget of the caller's over the name of a lane, shown with it.
    void holdAtLane(const core::LaneKey& lane, QWidget& widget);
    /// The same over the lanes' names, beside the stages; shown and hidden by the caller.
    void holdInCorner(QWidget& widget);
    [[nodiscard]] QRectF markRect(const charts::EmotionCurve& curve, const charts::EmotionMark& mark) const;

    /// "Owner of Hotline menu".
    [[nodiscard]] QString place() const;
    [[nodiscard]] std::vector<KeyHint> hints() const;
    /// All that a touchpoint's column says, line by line.
    [[nodiscard]] QString columnText(core::TouchpointId touchpoint) const;
    [[nodiscard]] QString cellText(const core::MapCell& cell) const;
    void peek();

signals:
    /// The focus is on another cell.
    void focusMoved();
    void selectionChanged();
    /// Other lanes, or other personas, are shown, or the other map with this one.
    void lookChanged();
    void zoomChanged();
    /// Those that the lane of complaints counts.
    void complaintsWanted(cxw::core::TouchpointId touchpoint);
    /// Somebody has zoomed.
    void zoomChosen(double percent);
    void hintsChanged();
    void copyWanted();
    void cutWanted();
    void pasteWanted();
    /// Of the stage under the cursor.
    void stageMenuWanted(const QPoint& place);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    friend class StageBar;
    friend class LaneBar;
    enum class Place { None, Touchpoint, Stage };
    /// What is being edited.
    struct Editing
    {
        core::LaneKey lane;
        core::StageId stage;
        std::vector<core::TouchpointId> touchpoints; ///< empty: a new one, or the stage
        QString text;
        bool wasTyped = false;
    };

    void rebuild();
    void startAnew();
    void restyle();
    void placeHeads();
    void showFocus();
    void reveal();
    void fitFirst();
    void applyZoom(double percent, int around);
    void endEdit(EditEnd how, const QString& text);
    [[nodiscard]] bool commit(const Editing& editing, const QString& text);
    [[nodiscard]] bool addTyped(const Editing& editing, const QString& text);
    void goOn(EditEnd how, bool toNew);
    void closePlace();
    [[nodiscard]] std::optional<core::TouchpointId> touchpointBefore(int column) const;
    [[nodiscard]] std::optional<core::StageId> stageBefore(int column) const;
    [[nodiscard]] QRect editedRect() const;
    void paintWith(const std::function<void(const charts::MapPicture&, const charts::MapBrush&)>& paint);

    const Appearance& m_appearance;
    MapDocument& m_document;
    CellEdits m_edits;
    core::MapFacts m_facts;
    std::optional<core::WholeMap> m_other;
    std::optional<std::vector<core::LaneKey>> m_lanes;
    std::set<core::PersonaId> m_hidden;
    std::optional<std::set<core::TouchpointId>> m_lit;
    std::optional<std::map<core::TouchpointId, core::PairChangeKind>> m_marks;
    std::map<core::StageId, int> m_arriving;
    core::MapLayout m_layout;
    std::vector<charts::EmotionCurve> m_curves;
    MapCursor m_cursor;
    IconCache m_icons;
    double m_zoom = 100.0;
    bool m_fitsFirst = true; ///< nobody has zoomed yet
    bool m_cameSideways = false;
    Place m_place = Place::None;
    int m_placeColumn = 0;
    std::optional<Editing> m_editing;
    MapItem* m_item; // the scene's, as the frames are
    FrameItem* m_ring;
    FrameItem* m_edge;
    FrameItem* m_band;
    StageBar* m_stageBar;
    LaneBar* m_laneBar;
    QWidget* m_corner = nullptr;
    CellEditor* m_editor;
    std::unique_ptr<MapKeys> m_keys;
    std::unique_ptr<MapMouse> m_mouse;
    std::unique_ptr<SpokenCell> m_spoken;
};

} // namespace cxw::panels
