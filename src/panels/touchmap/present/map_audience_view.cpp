#include "panels/touchmap/present/map_audience_view.h"

#include "charts/touchmap/map_cells.h"
#include "charts/touchmap/wrapped_text.h"
#include "panels/shared/audience_picture.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"
#include "panels/touchmap/present/room_legends.h"
#include "panels/touchmap/present/show_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

constexpr double kSlideMargin = kSlideRoom.left();
constexpr double kHeadTop = 12.0;
constexpr double kHeadHeight = 44.0;
constexpr double kMarks = 66.0;
constexpr double kMostLegend = 1100.0; // wide
constexpr double kTileTop = 112.0;
constexpr double kTileGap = 24.0;
constexpr double kMostTile = 280.0; // high
constexpr double kTilesAlone = 900.0;
constexpr double kLanesTop = 756.0; // or higher, when they need more
constexpr double kOverLanes = 36.0;
constexpr int kTilesInRow = 5;

QRectF insideOf(const QRectF& tile)
{
    return tile.adjusted(24.0, 20.0, -24.0, -20.0);
}

/// Under the stage's number; a goal has the rest down to the count.
QRectF nameRoom(const QRectF& tile, const core::Stage& stage)
{
    const QRectF room = insideOf(tile).adjusted(0.0, 44.0, 0.0, -40.0);
    return {room.left(), room.top(), room.width(), room.height() * (stage.goal.isEmpty() ? 1.0 : 0.6)};
}

/// In the largest size from the font's own down at which all of the text has room.
QFont wrappedFont(QFont font, const QRectF& room, const QString& text)
{
    while (font.pixelSize() > kLeastAudienceText
           && charts::wrappedHeight(room.width(), text, font) > room.height())
        font.setPixelSize(font.pixelSize() - 4);
    return font;
}

/// The line, smaller where it is long; else the shorter one, at last without its middle.
void drawHead(QPainter& painter, const QRectF& room, const QString& line, const QString& shorter)
{
    constexpr int kLine = int(Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine;
    const QFontMetricsF least(audienceFont(kLeastAudienceText, true));
    const QString& text = least.horizontalAdvance(line) <= room.width() ? line : shorter;
    const QFont font = fittingFont(painter, audienceFont(36.0, true), room, kLine, text);
    painter.setFont(font);
    painter.drawText(room, kLine, QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, room.width()));
}

} // namespace

MapAudienceView::MapAudienceView(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_tokens(charts::tokensFor(charts::Theme::Projector))
    , m_icons(appearance)
{
    setObjectName(QStringLiteral("mapAudience"));
    setAccessibleName(tr("The room’s view of the map", "spoken by a screen reader"));
    setMinimumSize(320, 180);
}

void MapAudienceView::show(const MapShow& show)
{
    if (show == m_show)
        return;
    m_show = show;
    m_layout = show.slide ? layoutOf(*show.slide, show.whole) : core::MapLayout();
    m_curves = charts::emotionCurvesOf(show.whole, m_layout, show.hidden);
    if (show.other)
        m_curves.push_back(charts::otherStateCurve(show.whole, *show.other, m_layout));
    if (show.stage > 0)
        giveRoom();
    setAccessibleDescription(spoken());
    update();
}

void MapAudienceView::paintWith(
    const std::function<void(const charts::MapPicture&, const charts::MapBrush&)>& paint)
{
    const charts::Words words(m_appearance.numbers());
    const std::set<core::TouchpointId> nothingSelected;
    const std::optional<std::set<core::TouchpointId>> nothingDimmed;
    const charts::MapPicture picture{m_show.whole,    m_show.facts,  m_layout, m_curves,
                                     nothingSelected, nothingDimmed, false};
    const charts::MapBrush brush{m_tokens, words, audienceFont(m_show.slide->textPixels, false),
                                 m_icons.painter()};
    paint(picture, brush);
}

/// Rows as high as the longest text of the slide, while there is room for them.
void MapAudienceView::giveRoom()
{
    paintWith([this](const charts::MapPicture& picture, const charts::MapBrush& brush) {
        const charts::MapMetrics metrics(picture, brush);
        for (int row = 1; row < int(m_layout.rows().size()); ++row) {
            const core::LaneRow lane = m_layout.rows()[std::size_t(row)];
            double needed = 0.0;
            for (int column = m_show.slide->span.first; column < m_show.slide->span.end; ++column)
                if (const int each = m_layout.columns()[std::size_t(column)].touchpoint; each >= 0)
                    needed = std::max(needed,
                                      neededHeight(lane.key, m_show.whole.touchpoints[std::size_t(each)],
                                                   picture, brush, metrics));
            const double room = lane.height + slideRoom(m_show.slide->lanes).height() - m_layout.height();
            m_layout.heighten(row, std::min(std::ceil(needed), room));
        }
    });
}

QString MapAudienceView::spoken() const
{
    if (m_show.isBlank)
        return tr("The room sees nothing.", "spoken by a screen reader");
    QStringList parts{showPlace(m_show)};
    if (showsHeat())
        parts += heatTitle(*m_show.facts.pressure, m_appearance.numbers());
    if (m_show.slide && m_show.slide->stage)
        for (int column = m_show.slide->span.first; column < m_show.slide->span.end; ++column)
            if (const int each = m_layout.columns()[std::size_t(column)].touchpoint; each >= 0)
                parts += m_show.whole.touchpoints[std::size_t(each)].title;
    return parts.join(QStringLiteral(", "));
}

QSize MapAudienceView::sizeHint() const
{
    return {1280, 720};
}

void MapAudienceView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_show.isBlank)
        return painter.fillRect(rect(), Qt::black);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    beginAudiencePicture(painter, size(), m_tokens);
    if (!m_show.slide)
        return paintNothingYet(painter);
    paintHead(painter);
    if (m_show.stage == 0)
        paintOverview(painter);
    else
        paintStage(painter);
    if (showsHeat())
        paintHeatKey(painter, kSlideLegend, *m_show.facts.pressure, charts::Words(m_appearance.numbers()),
                     m_tokens);
}

/// On the slide.
bool MapAudienceView::hasTouchpoints() const
{
    return m_show.stage == 0 ? !m_show.whole.touchpoints.empty()
                             : m_layout.columns()[std::size_t(m_show.slide->span.first)].touchpoint >= 0;
}

bool MapAudienceView::showsHeat() const
{
    return m_show.slide && m_show.facts.pressure && hasTouchpoints()
        && showsLane(m_show.slide->lanes, core::MapLane::Complaints);
}

/// A map whose first stage is still to come.
void MapAudienceView::paintNothingYet(QPainter& painter) const
{
    painter.setPen(m_tokens.textPrimary);
    const QString& map = m_show.whole.map.name;
    drawHead(painter, {kSlideMargin, kHeadTop, kSlideRoom.width(), kHeadHeight}, map, map);
    if (m_show.whole.map.id.isNull())
        return;
    painter.setPen(m_tokens.textSecondary);
    painter.setFont(audienceFont(36.0, false));
    painter.drawText(kSlideRoom, Qt::AlignCenter, tr("No stage in this map yet.", "shown to a room"));
}

void MapAudienceView::paintHead(QPainter& painter) const
{
    QRectF head(kSlideMargin, kHeadTop, kSlideRoom.width(), kHeadHeight);
    if (m_curves.size() > 1 && showsLane(m_show.slide->lanes, core::MapLane::Emotion))
        head.setWidth(head.width() - kSlideMargin
                      - paintCurveKeys(painter, head.adjusted(head.width() - kMostLegend, 0, 0, 0),
                                       curveKeys(), m_tokens));
    const QString place = showPlace(m_show);
    painter.setPen(m_tokens.textPrimary);
    const QString& map = m_show.whole.map.name;
    drawHead(painter, head,
             m_show.stage == 0 ? map + QStringLiteral("  ·  ") + place
                               : place + QStringLiteral("  ·  ") + map,
             m_show.stage == 0 ? map : place);
    std::vector<StepMark> marks;
    for (int stage = 1; stage <= int(m_show.whole.stages.size()); ++stage)
        marks.push_back(stage == m_show.stage      ? StepMark::Current
                            : stage < m_show.stage ? StepMark::Done
                                                   : StepMark::Open);
    paintStepMarks(painter, kSlideMargin, kSlideRoom.width(), kMarks, marks, m_tokens);
}

/// Customers in general go by the state of their map, as they have no name.
std::vector<CurveKey> MapAudienceView::curveKeys() const
{
    const auto stateOf = [](const core::WholeMap& whole) {
        return whole.map.state == core::MapState::Future ? tr("Future", "state of a map")
                                                         : tr("Today", "state of a map");
    };
    std::vector<CurveKey> keys;
    for (const charts::EmotionCurve& each : m_curves)
        keys.push_back({each.name.isEmpty() ? stateOf(m_show.whole) : each.name, each.look});
    if (m_show.other) {
        const auto& personas = m_show.other->personas;
        const QString state = stateOf(*m_show.other);
        keys.back().name = personas.empty()
            ? state
            : tr("%1: %2", "whether of today or of the future, and a persona's name")
                  .arg(state, personas.front().name);
    }
    return keys;
}

void MapAudienceView::paintOverview(QPainter& painter)
{
    const core::MapSpan& stages = m_show.slide->span;
    const int across = std::min(stages.size(), kTilesInRow);
    const int down = (stages.size() + across - 1) / across;
    const bool hasLanes = showsHeat()
        || (hasTouchpoints() && !m_curves.empty() && showsLane(m_show.slide->lanes, core::MapLane::Emotion));
    const double lanesTop = std::min(kLanesTop, slideRoom(m_show.slide->lanes).bottom() - m_layout.height());
    const double tiles = hasLanes ? lanesTop - kOverLanes - kTileTop : kTilesAlone;
    const double width = (kSlideRoom.width() - (across - 1) * kTileGap) / across;
    const double height = std::min(kMostTile, (tiles - (down - 1) * kTileGap) / down);
    const auto tile = [&](int i) {
        return QRectF(kSlideMargin + (i % across) * (width + kTileGap),
                      kTileTop + double(i / across) * (height + kTileGap), width, height);
    };
    QFont name = audienceFont(36.0, true); // of the longest, for stages look alike
    for (int i = 0; i < stages.size(); ++i) {
        const core::Stage& stage = m_show.whole.stages[std::size_t(stages.first + i)];
        name = wrappedFont(name, nameRoom(tile(i), stage), stage.name);
    }
    for (int i = 0; i < stages.size(); ++i)
        paintTile(painter, tile(i), stages.first + i, name);
    if (hasLanes)
        paintColumns(painter, {kSlideMargin, lanesTop, kSlideRoom.width(), m_layout.height()},
                     {0, int(m_layout.columns().size())});
}

void MapAudienceView::paintTile(QPainter& painter, const QRectF& tile, int stage, const QFont& name) const
{
    const core::Stage& shown = m_show.whole.stages[std::size_t(stage)];
    const auto count = std::ranges::count(m_show.whole.touchpoints, shown.id, &core::Touchpoint::stage);
    drawBox(painter, tile, m_tokens.accentSoft, m_tokens.accent, 16.0, 2.0);
    const QRectF room = insideOf(tile);
    const core::NumberFormat numbers = m_appearance.numbers();
    painter.setPen(m_tokens.textSecondary);
    painter.setFont(audienceFont(28.0, true));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, numbers.integer(stage + 1));
    painter.setFont(audienceFont(24.0, false));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom, tr("%n touchpoint(s)", "of a stage", int(count)));
    painter.setPen(m_tokens.textPrimary);
    const QRectF named = nameRoom(tile, shown);
    charts::paintWrapped(painter, named, shown.name, name);
    const QRectF rest(room.left(), named.bottom(), room.width(), room.bottom() - 40.0 - named.bottom());
    charts::paintWrapped(painter, rest, shown.goal, wrappedFont(audienceFont(24.0, false), rest, shown.goal));
}

void MapAudienceView::paintStage(QPainter& painter)
{
    if (hasTouchpoints())
        return paintColumns(painter, kSlideRoom, m_show.slide->span);
    painter.setPen(m_tokens.textSecondary);
    painter.setFont(audienceFont(36.0, false));
    painter.drawText(kSlideRoom, Qt::AlignCenter, tr("No touchpoint in this stage yet.", "shown to a room"));
}

/// A part of the map with its lanes' names before it.
void MapAudienceView::paintColumns(QPainter& painter, const QRectF& room, core::MapSpan columns)
{
    const double names = kSlideLaneNames * slideScale(m_show.slide->textPixels);
    const double height = m_layout.height();
    const double width = columns.size() * m_layout.columnWidth();
    const double left = m_layout.leftOf(columns.first);
    paintWith([&](const charts::MapPicture& picture, const charts::MapBrush& brush) {
        painter.save();
        painter.translate(room.topLeft());
        paintMapLanes(painter, names, picture, brush);
        painter.translate(names - left, 0);
        painter.setClipRect(QRectF(left, 0, width, height));
        paintMap(painter, {left + 0.1, 0, width - 0.2, height}, picture, brush);
        painter.restore();
    });
    painter.fillRect(QRectF(room.left(), room.top() - 2.0, names + width, 2.0), m_tokens.borderStrong);
    painter.fillRect(QRectF(room.left() + names - 2.0, room.top(), 2.0, height), m_tokens.borderStrong);
}

} // namespace cxw::panels
