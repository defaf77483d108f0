#pragma once

#include "core/touchmap/touchpoint_map.h"

#include <QRectF>

#include <optional>
#include <span>

namespace cxw::core {

/// The rows that a map can show. Free is a lane of the map's own.
enum class MapLane {
    Stage,
    Touchpoint,
    Backstage, ///< touchpoints behind the line of visibility
    Channel,
    Owner,
    Emotion,
    PainPoint,
    Listening,
    Complaints,
    Questions,
    Activity,
    BestPractice,
    Satisfaction,
    CustomersCare,
    WeCare,
    ResponseTime,
    WeeklyContacts,
    Note,
    Free,
};

/// One row: which lane, and of the free ones which.
struct LaneKey
{
    MapLane lane = MapLane::Touchpoint;
    LaneId free; ///< null for every other lane

    auto operator<=>(const LaneKey&) const = default;
};

/// Whether the touchpoint's card stands behind the line of visibility.
[[nodiscard]] inline bool isBackstage(const Touchpoint& touchpoint)
{
    return touchpoint.visibility != Visibility::Front;
}

/// What a map shows until somebody chooses: the lanes from touchpoints to questions, the one behind the line
/// of visibility where something stands there, and the map's own.
[[nodiscard]] std::vector<LaneKey> usualLanes(const WholeMap& whole);
/// Every lane that the map can show but the stages, in the order in which they are offered.
[[nodiscard]] std::vector<LaneKey> offeredLanes(const WholeMap& whole);

/// How much a map says at a zoom: cards with all their words; narrow ones; a block per touchpoint.
enum class MapDetail { Full, Compact, Overview };
/// Full from 100 percent on, Overview under 50.
[[nodiscard]] MapDetail detailAt(double zoomPercent);

struct MapScale
{
    double zoomPercent = 100.0; ///< of the columns: letters do not shrink
    double textScale = 1.0;     ///< of everything, as the text size

    bool operator==(const MapScale&) const = default;
};

/// A column of the map: a touchpoint, or the place for the first one of a stage, or of a map without stages.
struct MapColumn
{
    int stage = -1;      ///< index in WholeMap::stages; -1 for a stage that is not there yet
    int touchpoint = -1; ///< index in WholeMap::touchpoints; -1 for none yet

    bool operator==(const MapColumn&) const = default;
};

struct LaneRow
{
    LaneKey key;
    double top = 0.0;
    double height = 0.0;

    bool operator==(const LaneRow&) const = default;
};

/// Neighbours from `first` up to before `end`.
struct MapSpan
{
    int first = 0;
    int end = 0;

    [[nodiscard]] bool holds(int index) const { return index >= first && index < end; }
    [[nodiscard]] int size() const { return end - first; }
    bool operator==(const MapSpan&) const = default;
};

struct MapCell
{
    int row = 0;
    int column = 0;

    auto operator<=>(const MapCell&) const = default;
};

enum class MapStep { Left, Right, Up, Down, RowStart, RowEnd, MapStart, MapEnd };

/// Where everything of a map lies, computed: stages as groups of columns, lanes as rows. Units are pixels;
/// the first row, the stages', lies above 0, as it stays put when the rest is scrolled. Never empty: a map
/// without stages has three places to begin in. Holds indices into the map it was made of.
class MapLayout
{
public:
    MapLayout() = default;
    MapLayout(const WholeMap& whole, std::span<const LaneKey> lanes, const MapScale& scale);

    /// A place for a new touchpoint behind a column, in its stage.
    void openPlaceAfter(int column);
    /// A place for a new stage behind the stage of a column.
    void openStageAfter(int column);
    /// Makes a row at least so high; those below it make way.
    void heighten(int row, double height);

    [[nodiscard]] const std::vector<MapColumn>& columns() const { return m_columns; }
    [[nodiscard]] const std::vector<LaneRow>& rows() const { return m_rows; }
    /// The columns of each stage, in order; one of three columns in a map without stages.
    [[nodiscard]] const std::vector<MapSpan>& stages() const { return m_stages; }
    [[nodiscard]] MapDetail detail() const { return detailAt(m_scale.zoomPercent); }
    [[nodiscard]] const MapScale& scale() const { return m_scale; }

    [[nodiscard]] double columnWidth() const { return m_columnWidth; }
    [[nodiscard]] double leftOf(int column) const { return column * m_columnWidth; }
    [[nodiscard]] double width() const { return double(m_columns.size()) * m_columnWidth; }
    /// Of all rows below the stages.
    [[nodiscard]] double height() const;
    [[nodiscard]] double stageHeight() const { return m_rows.empty() ? 0.0 : m_rows.front().height; }

    /// The columns and rows that touch a stretch; empty outside the map.
    [[nodiscard]] MapSpan columnsBetween(double left, double right) const;
    [[nodiscard]] MapSpan rowsBetween(double top, double bottom) const;
    [[nodiscard]] std::optional<MapCell> cellAt(const QPointF& place) const;
    /// A stage's cell is as wide as the stage.
    [[nodiscard]] QRectF rectOf(const MapCell& cell) const;

    [[nodiscard]] int stageAt(int column) const;
    [[nodiscard]] std::optional<int> columnOf(TouchpointId id, const WholeMap& whole) const;
    [[nodiscard]] std::optional<int> rowOf(const LaneKey& key) const;
    /// The cell that a step leads to; the same one at an edge.
    [[nodiscard]] MapCell next(const MapCell& cell, MapStep step) const;
    /// The nearest cell that there is.
    [[nodiscard]] MapCell held(const MapCell& cell) const;

private:
    void addColumns(const WholeMap& whole);
    void addRows(std::span<const LaneKey> lanes);

    MapScale m_scale;
    double m_columnWidth = 1.0;
    std::vector<MapColumn> m_columns;
    std::vector<MapSpan> m_stages;
    std::vector<LaneRow> m_rows;
};

/// The zoom at which so many columns fill a width, held to what a view offers.
[[nodiscard]] double zoomForColumns(int columns, double width, double textScale);
constexpr double kLeastMapZoom = 0.1;
constexpr double kMostMapZoom = 300.0;

} // namespace cxw::core
