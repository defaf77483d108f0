#include "core/touchmap/map_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cxw::core {
namespace {

constexpr double kColumnWidth = 112.0;
constexpr int kPlacesToBegin = 3;

constexpr std::array kUsualLanes{MapLane::Touchpoint, MapLane::Channel,   MapLane::Owner,
                                 MapLane::Emotion,    MapLane::PainPoint, MapLane::Listening,
                                 MapLane::Complaints, MapLane::Questions};
constexpr std::array kMoreLanes{MapLane::Activity,       MapLane::BestPractice, MapLane::Satisfaction,
                                MapLane::CustomersCare,  MapLane::WeCare,       MapLane::ResponseTime,
                                MapLane::WeeklyContacts, MapLane::Note};

double compactHeightOf(MapLane lane)
{
    switch (lane) {
    case MapLane::Touchpoint:
    case MapLane::Backstage: return 92.0;
    case MapLane::Channel: return 48.0;
    case MapLane::Owner:
    case MapLane::Complaints: return 40.0;
    case MapLane::Emotion: return 168.0;
    case MapLane::PainPoint:
    case MapLane::Activity:
    case MapLane::BestPractice:
    case MapLane::Note:
    case MapLane::Free: return 60.0;
    default: return 36.0;
    }
}

double heightOf(MapLane lane, MapDetail detail)
{
    const double compact = compactHeightOf(lane);
    if (detail == MapDetail::Overview && lane == MapLane::Touchpoint)
        return 56.0;
    return detail == MapDetail::Full && compact == 60.0 ? 96.0 : compact;
}

bool isShownAt(MapLane lane, MapDetail detail)
{
    return detail != MapDetail::Overview || lane == MapLane::Touchpoint || lane == MapLane::Emotion
        || lane == MapLane::Complaints;
}

void addFreeLanes(const WholeMap& whole, std::vector<LaneKey>& lanes)
{
    for (const Lane& each : whole.lanes)
        lanes.push_back({MapLane::Free, each.id});
}

MapCell atStart(int row)
{
    return {row, 0};
}

} // namespace

std::vector<LaneKey> usualLanes(const WholeMap& whole)
{
    std::vector<LaneKey> lanes;
    for (const MapLane each : kUsualLanes) {
        lanes.push_back({each, {}});
        if (each == MapLane::Touchpoint && std::ranges::any_of(whole.touchpoints, isBackstage))
            lanes.push_back({MapLane::Backstage, {}});
    }
    addFreeLanes(whole, lanes);
    return lanes;
}

std::vector<LaneKey> offeredLanes(const WholeMap& whole)
{
    std::vector<LaneKey> lanes;
    for (const MapLane each : kUsualLanes) {
        lanes.push_back({each, {}});
        if (each == MapLane::Touchpoint)
            lanes.push_back({MapLane::Backstage, {}});
    }
    for (const MapLane each : kMoreLanes)
        lanes.push_back({each, {}});
    addFreeLanes(whole, lanes);
    return lanes;
}

MapDetail detailAt(double zoomPercent)
{
    if (zoomPercent >= 100.0)
        return MapDetail::Full;
    return zoomPercent >= 50.0 ? MapDetail::Compact : MapDetail::Overview;
}

MapLayout::MapLayout(const WholeMap& whole, std::span<const LaneKey> lanes, const MapScale& scale)
    : m_scale(scale)
    , m_columnWidth(kColumnWidth * scale.textScale * scale.zoomPercent / 100.0)
{
    addColumns(whole);
    addRows(lanes);
}

void MapLayout::addColumns(const WholeMap& whole)
{
    m_columns.reserve(whole.touchpoints.size() + whole.stages.size());
    int touchpoint = 0;
    for (int stage = 0; stage < int(whole.stages.size()); ++stage) {
        const int first = int(m_columns.size());
        while (touchpoint < int(whole.touchpoints.size())
               && whole.touchpoints[std::size_t(touchpoint)].stage == whole.stages[std::size_t(stage)].id)
            m_columns.push_back({stage, touchpoint++});
        if (int(m_columns.size()) == first)
            m_columns.push_back({stage, -1});
        m_stages.push_back({first, int(m_columns.size())});
    }
    if (!m_columns.empty())
        return;
    m_columns.resize(kPlacesToBegin);
    for (int i = 0; i < kPlacesToBegin; ++i)
        m_stages.push_back({i, i + 1});
}

void MapLayout::addRows(std::span<const LaneKey> lanes)
{
    const double stageHeight = heightOf(MapLane::Stage, detail()) * m_scale.textScale;
    m_rows.push_back({{MapLane::Stage, {}}, -stageHeight, stageHeight});
    double top = 0.0;
    for (const LaneKey& each : lanes) {
        if (!isShownAt(each.lane, detail()))
            continue;
        const double height = std::round(heightOf(each.lane, detail()) * m_scale.textScale);
        m_rows.push_back({each, top, height});
        top += height;
    }
}

void MapLayout::openPlaceAfter(int column)
{
    const auto stage = std::size_t(stageAt(column));
    m_columns.insert(m_columns.begin() + column + 1, {m_columns.at(std::size_t(column)).stage, -1});
    ++m_stages[stage].end;
    for (std::size_t i = stage + 1; i < m_stages.size(); ++i)
        m_stages[i] = {m_stages[i].first + 1, m_stages[i].end + 1};
}

void MapLayout::openStageAfter(int column)
{
    const auto stage = std::size_t(stageAt(column));
    const int place = m_stages[stage].end;
    m_columns.insert(m_columns.begin() + place, MapColumn());
    for (std::size_t i = stage + 1; i < m_stages.size(); ++i)
        m_stages[i] = {m_stages[i].first + 1, m_stages[i].end + 1};
    m_stages.insert(m_stages.begin() + std::ptrdiff_t(stage) + 1, {place, place + 1});
}

void MapLayout::heighten(int row, double height)
{
    const double more = height - m_rows.at(std::size_t(row)).height;
    if (more <= 0.0)
        return;
    m_rows[std::size_t(row)].height = height;
    for (auto below = m_rows.begin() + row + 1; below != m_rows.end(); ++below)
        below->top += more;
}

double MapLayout::height() const
{
    return m_rows.size() < 2 ? 0.0 : m_rows.back().top + m_rows.back().height;
}

MapSpan MapLayout::columnsBetween(double left, double right) const
{
    const int count = int(m_columns.size());
    if (right <= 0.0 || left >= width() || right <= left)
        return {};
    return {std::clamp(int(std::floor(left / m_columnWidth)), 0, count),
            std::clamp(int(std::ceil(right / m_columnWidth)), 0, count)};
}

MapSpan MapLayout::rowsBetween(double top, double bottom) const
{
    const auto first =
        std::ranges::upper_bound(m_rows, top, {}, [](const LaneRow& each) { return each.top + each.height; });
    const auto end = std::ranges::lower_bound(first, m_rows.end(), bottom, {}, &LaneRow::top);
    return {int(first - m_rows.begin()), int(end - m_rows.begin())};
}

std::optional<MapCell> MapLayout::cellAt(const QPointF& place) const
{
    const auto row = std::ranges::upper_bound(m_rows, place.y(), {},
                                              [](const LaneRow& each) { return each.top + each.height; });
    if (row == m_rows.end() || place.y() < row->top || place.x() < 0.0 || place.x() >= width())
        return {};
    const int column = std::min(int(place.x() / m_columnWidth), int(m_columns.size()) - 1);
    return MapCell{int(row - m_rows.begin()), column};
}

QRectF MapLayout::rectOf(const MapCell& cell) const
{
    const LaneRow& row = m_rows.at(std::size_t(cell.row));
    if (row.key.lane != MapLane::Stage)
        return {leftOf(cell.column), row.top, m_columnWidth, row.height};
    const MapSpan& stage = m_stages.at(std::size_t(stageAt(cell.column)));
    return {leftOf(stage.first), row.top, stage.size() * m_columnWidth, row.height};
}

int MapLayout::stageAt(int column) const
{
    const auto after = std::ranges::upper_bound(m_stages, column, {}, &MapSpan::first);
    return std::max(0, int(after - m_stages.begin()) - 1);
}

std::optional<int> MapLayout::columnOf(TouchpointId id, const WholeMap& whole) const
{
    const auto found = std::ranges::find(whole.touchpoints, id, &Touchpoint::id);
    if (found == whole.touchpoints.end())
        return {};
    const int wanted = int(found - whole.touchpoints.begin());
    // Touchpoints stand in the order of their columns; places without one lie between them.
    const auto column = std::ranges::find(m_columns, wanted, &MapColumn::touchpoint);
    return column == m_columns.end() ? std::nullopt : std::optional(int(column - m_columns.begin()));
}

std::optional<int> MapLayout::rowOf(const LaneKey& key) const
{
    const auto found = std::ranges::find(m_rows, key, &LaneRow::key);
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

MapCell MapLayout::held(const MapCell& cell) const
{
    return {std::clamp(cell.row, 0, int(m_rows.size()) - 1),
            std::clamp(cell.column, 0, int(m_columns.size()) - 1)};
}

MapCell MapLayout::next(const MapCell& from, MapStep step) const
{
    const MapCell cell = held(from);
    const int lastColumn = int(m_columns.size()) - 1;
    const bool byStage = m_rows[std::size_t(cell.row)].key.lane == MapLane::Stage;
    const MapSpan& stage = m_stages[std::size_t(stageAt(cell.column))];
    switch (step) {
    case MapStep::Left: {
        if (!byStage)
            return held({cell.row, cell.column - 1});
        return stage.first == 0 ? MapCell{cell.row, 0}
                                : MapCell{cell.row, m_stages[std::size_t(stageAt(stage.first - 1))].first};
    }
    case MapStep::Right:
        return {cell.row,
                byStage ? (stage.end > lastColumn ? cell.column : stage.end)
                        : std::min(cell.column + 1, lastColumn)};
    case MapStep::Up: return held({cell.row - 1, cell.column});
    case MapStep::Down: return held({cell.row + 1, cell.column});
    case MapStep::RowStart: return atStart(cell.row);
    case MapStep::RowEnd: return {cell.row, lastColumn};
    case MapStep::MapStart: return atStart(std::min(1, int(m_rows.size()) - 1));
    case MapStep::MapEnd: return {int(m_rows.size()) - 1, lastColumn};
    }
    return cell;
}

double zoomForColumns(int columns, double width, double textScale)
{
    if (columns <= 0)
        return 100.0;
    return std::clamp(100.0 * width / (columns * kColumnWidth * textScale), kLeastMapZoom, kMostMapZoom);
}

} // namespace cxw::core
