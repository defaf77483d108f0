#include "exchange/touchmap/map_sheet.h"

#include "charts/cell_painting.h"
#include "charts/touchmap/map_cells.h"
#include "charts/touchmap/map_heat.h"
#include "charts/touchmap/map_words.h"
#include "charts/touchmap/wrapped_text.h"
#include "charts/type_scale.h"
#include "core/long_work.h"
#include "exchange/touchmap/pair_facts.h"
#include "exchange/touchmap/touchpoint_facts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace cxw::exchange {
namespace {

using charts::TypeRole;

constexpr int kBodyPixels = 14;
constexpr double kMargin = 24.0;
constexpr double kLaneNames = 104.0;
constexpr double kLeastWidth = 560.0;
constexpr double kMostRowHeight = 480.0; // longer texts are whole in the outline
constexpr double kGap = 8.0;
constexpr double kSampleWidth = 28.0;
constexpr double kIconSize = 16.0;
constexpr double kSwatchRadius = 4.0;
constexpr double kFrame = 2.0;
constexpr int kPieceColumns = 64;

} // namespace

MapSheet::MapSheet(const MapContent& content, charts::Ink ink, charts::IconPainter icon)
    : m_content(content)
    , m_words(content.language)
    , m_tokens(charts::printTokens(ink))
    , m_icon(std::move(icon))
    , m_font(charts::reportFont())
    , m_layout(content.whole, content.lanes, {})
{
    m_font.setPixelSize(kBodyPixels);
    m_curves = charts::emotionCurvesOf(content.whole, m_layout, content.chosen.hidden);
    if (content.chosen.other)
        m_curves.push_back(charts::otherStateCurve(content.whole, *content.chosen.other, m_layout));
    giveRoom();
    addSigns();
    layOut();
}

charts::MapPicture MapSheet::picture() const
{
    const MapChosen& chosen = m_content.chosen;
    return {m_content.whole, m_content.facts, m_layout, m_curves,
            m_selected,      chosen.lit,      false,    chosen.changes.empty() ? nullptr : &chosen.changes};
}

charts::MapBrush MapSheet::brush() const
{
    return {m_tokens, m_words, m_font, m_icon};
}

/// Rows as high as the longest text in them.
void MapSheet::giveRoom()
{
    const charts::MapPicture shown = picture();
    const charts::MapBrush how = brush();
    const charts::MapMetrics metrics(shown, how);
    for (int row = 0; row < int(m_layout.rows().size()); ++row) {
        const core::LaneKey lane = m_layout.rows()[std::size_t(row)].key;
        double height = 0.0;
        for (const core::Touchpoint& each : m_content.whole.touchpoints)
            height = std::max(height, charts::neededHeight(lane, each, shown, how, metrics));
        m_layout.heighten(row, std::ceil(std::min(height, kMostRowHeight)));
    }
}

void MapSheet::addSigns()
{
    if (shows(core::MapLane::Emotion))
        addCurveSigns();
    addCardSigns();
    if (shows(core::MapLane::Complaints))
        addHeatSigns();
}

bool MapSheet::shows(core::MapLane lane) const
{
    return m_layout.rowOf({lane, {}}).has_value();
}

/// A curve of customers in general needs a name only beside that of the other map.
void MapSheet::addCurveSigns()
{
    const auto& other = m_content.chosen.other;
    for (const charts::EmotionCurve& each : m_curves) {
        const bool isOther = each.look == charts::CurveLook::OtherState;
        const QString name = isOther       ? stateWord(other->map.state, m_words)
            : each.name.isEmpty() && other ? stateWord(m_content.whole.map.state, m_words)
                                           : each.name;
        if (!name.isEmpty())
            m_signs.push_back({.name = name, .curve = each.look, .icon = {}});
    }
}

void MapSheet::addCardSigns()
{
    const auto& all = m_content.whole.touchpoints;
    if (std::ranges::any_of(all, [](const auto& each) { return each.momentOfTruth.isSet; }))
        m_signs.push_back(
            {m_words.translate("cxw::charts::TouchpointMap", "moment of truth", "of a touchpoint"),
             {},
             QStringLiteral("star"),
             m_tokens.accent});
    if (std::ranges::any_of(all, [](const auto& each) { return each.bestPractice.isSet; }))
        m_signs.push_back(
            {m_words.translate("cxw::charts::TouchpointMap", "best practice", "of a touchpoint"),
             {},
             QStringLiteral("hand-thumbs-up"),
             m_tokens.success});
    using enum core::PairChangeKind;
    for (const core::PairChangeKind kind : {Added, Removed, Moved, Changed}) {
        const auto becomes = [&](const core::Touchpoint& each) {
            const auto found = m_content.chosen.changes.find(each.id);
            return found != m_content.chosen.changes.end() && found->second == kind;
        };
        if (std::ranges::any_of(all, becomes))
            m_signs.push_back(
                {changeWord(kind, m_words), {}, charts::pairIcon(kind), charts::pairColour(kind, m_tokens)});
    }
}

/// What each colour of the complaints' lane reaches over, once there is one.
void MapSheet::addHeatSigns()
{
    const auto isHot = [this](const core::Touchpoint& each) {
        const auto value = pressureOf(each, m_content.facts);
        return value && value->step > 0;
    };
    const auto& pressure = m_content.facts.pressure;
    if (!pressure || std::ranges::none_of(m_content.whole.touchpoints, isHot))
        return;
    int step = 0;
    for (const QString& each : charts::heatStepTexts(pressure->measure, pressure->days.days(), m_words))
        m_signs.push_back({.name = each, .curve = {}, .icon = {}, .heat = ++step});
}

void MapSheet::layOut()
{
    const double width = std::max(kLeastWidth, kLaneNames + m_layout.width());
    const double title =
        charts::wrappedHeight(width, m_content.whole.map.name, inRole(TypeRole::Display, m_font));
    m_titleRoom = {kMargin, kMargin, width, title};
    const QFont caption = inRole(TypeRole::Caption, m_font);
    m_sourceRoom = {kMargin, m_titleRoom.bottom(), width, charts::wrappedHeight(width, source(), caption)};
    const QFontMetricsF metrics(caption);
    QPointF next(kMargin, m_sourceRoom.bottom() + kGap);
    for (Sign& each : m_signs) {
        const double sample = each.curve ? kSampleWidth : kIconSize;
        const double wanted = std::min(width, sample + kGap + metrics.horizontalAdvance(each.name) + 1.0);
        if (next.x() > kMargin && next.x() + wanted > kMargin + width)
            next = {kMargin, next.y() + metrics.height() + kGap};
        each.place = {next, QSizeF(wanted, metrics.height())};
        next.rx() += wanted + 3.0 * kGap;
    }
    const double head = m_signs.empty() ? m_sourceRoom.bottom() : m_signs.back().place.bottom();
    m_matrix = {kMargin + kLaneNames, std::ceil(head + 2.0 * kGap + m_layout.stageHeight())};
    m_size = {width + 2.0 * kMargin, m_matrix.y() + m_layout.height() + kMargin};
}

QString MapSheet::title() const
{
    return m_content.whole.map.name + QStringLiteral(", ") + stateWord(m_content.whole.map.state, m_words);
}

QString MapSheet::source() const
{
    QStringList parts{
        m_words
            .translate("cxw::exchange::MapSheet", "Touchpoint map, %1", "under the name of a map; its state")
            .arg(stateWord(m_content.whole.map.state, m_words))};
    if (!m_content.workspace.isEmpty())
        parts += m_content.workspace;
    parts += m_words.numbers().date(m_content.date);
    if (shows(core::MapLane::Complaints))
        if (const QString counted = countedComplaints(m_content.facts, m_words); !counted.isEmpty())
            parts += counted;
    if (const auto& lit = m_content.chosen.lit)
        parts += m_words
                     .translate("cxw::exchange::MapSheet", "filter: %1 of %2 touchpoints",
                                "under the name of a map; numbers: the others are pale")
                     .arg(m_words.numbers().integer(qint64(lit->size())),
                          m_words.numbers().integer(qint64(m_content.whole.touchpoints.size())));
    return parts.join(QStringLiteral(" · "));
}

QString MapSheet::description() const
{
    QStringList stages;
    for (const core::Stage& each : m_content.whole.stages)
        stages += each.name;
    const QString count = m_words.translate("cxw::exchange::MapSheet", "%n touchpoint(s)",
                                            "how many a map has", int(m_content.whole.touchpoints.size()));
    return source() + QStringLiteral(". ") + count
        + (stages.empty() ? QString() : QStringLiteral(": ") + m_words.list(stages));
}

void MapSheet::paint(QPainter& painter, const QRectF& exposed) const
{
    paintGround(painter, exposed);
    if (exposed.top() < m_matrix.y())
        paintHead(painter);
    paintMatrix(painter, exposed);
    paintEdges(painter, exposed);
}

int MapSheet::columnsOfPiece(const core::LaneRow& row) const
{
    const int columns = int(m_layout.columns().size());
    return row.key.lane == core::MapLane::Emotion ? columns : std::min(columns, kPieceColumns);
}

qint64 MapSheet::pieces() const
{
    qint64 pieces = 1; // the head and the edges
    for (const core::LaneRow& row : m_layout.rows() | std::views::drop(1)) {
        const int columns = columnsOfPiece(row);
        pieces += (qint64(m_layout.columns().size()) + columns - 1) / columns;
    }
    return pieces;
}

bool MapSheet::paintInPieces(QPainter& painter, core::LongWork* progress) const
{
    paintGround(painter, QRectF(QPointF(), m_size));
    paintHead(painter);
    const int columns = int(m_layout.columns().size());
    for (const core::LaneRow& row : m_layout.rows() | std::views::drop(1)) {
        const int step = columnsOfPiece(row);
        for (int first = 0; first < columns; first += step) {
            const double left = m_layout.leftOf(first);
            const double right = m_layout.leftOf(std::min(columns, first + step));
            paintMatrix(painter, QRectF(left, row.top, right - left, row.height).translated(m_matrix));
            if (progress && !progress->advance())
                return false;
        }
    }
    paintEdges(painter, QRectF(QPointF(), m_size));
    return !progress || progress->advance();
}

void MapSheet::paintGround(QPainter& painter, const QRectF& exposed) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(exposed & QRectF(QPointF(), m_size), m_tokens.bgSurface);
}

void MapSheet::paintHead(QPainter& painter) const
{
    painter.setPen(m_tokens.textPrimary);
    charts::paintWrapped(painter, m_titleRoom, m_content.whole.map.name, inRole(TypeRole::Display, m_font));
    const QFont caption = inRole(TypeRole::Caption, m_font);
    painter.setPen(m_tokens.textSecondary);
    charts::paintWrapped(painter, m_sourceRoom, source(), caption);
    for (const Sign& each : m_signs)
        paintSign(painter, each);
}

void MapSheet::paintSign(QPainter& painter, const Sign& sign) const
{
    const double sample = sign.curve ? kSampleWidth : kIconSize;
    const QRectF picture(sign.place.left(), sign.place.center().y() - kIconSize / 2.0, sample, kIconSize);
    if (sign.curve)
        charts::paintCurveSample(painter, picture, *sign.curve, m_tokens);
    else if (sign.heat > 0)
        charts::paintFilledCell(painter, picture, {.radius = kSwatchRadius},
                                charts::heatOf(sign.heat, m_tokens).fill, {});
    else
        m_icon(painter, picture, sign.icon, sign.colour);
    const QFont caption = inRole(TypeRole::Caption, m_font);
    painter.setFont(caption);
    painter.setPen(m_tokens.textPrimary);
    const QRectF room = sign.place.adjusted(sample + kGap, 0.0, 0.0, 0.0);
    painter.drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(caption, painter.device()).elidedText(sign.name, Qt::ElideRight, room.width()));
}

void MapSheet::paintMatrix(QPainter& painter, const QRectF& exposed) const
{
    const QRectF part = exposed.translated(-m_matrix) & QRectF(0.0, 0.0, m_layout.width(), m_layout.height());
    if (part.isEmpty())
        return;
    painter.save();
    painter.translate(m_matrix);
    charts::paintMap(painter, part, picture(), brush());
    painter.restore();
}

/// What stays put on screen: the stages' heads and the lanes' names.
void MapSheet::paintEdges(QPainter& painter, const QRectF& exposed) const
{
    const charts::MapPicture shown = picture();
    const charts::MapBrush how = brush();
    painter.save();
    painter.translate(m_matrix);
    if (exposed.top() < m_matrix.y())
        charts::paintMapStages(painter, 0.0, m_layout.width(), shown, how);
    if (exposed.left() < m_matrix.x()) {
        painter.translate(-kLaneNames, 0.0);
        charts::paintMapLanes(painter, kLaneNames, shown, how);
        painter.fillRect(QRectF(0.0, -m_layout.stageHeight(), kLaneNames, m_layout.stageHeight()),
                         m_tokens.bgSunken);
        painter.translate(kLaneNames, 0.0);
    }
    paintFrame(painter);
    painter.restore();
}

void MapSheet::paintFrame(QPainter& painter) const
{
    const QRectF frame(-kLaneNames, -m_layout.stageHeight(), kLaneNames + m_layout.width(),
                       m_layout.stageHeight() + m_layout.height());
    painter.fillRect(QRectF(frame.left(), -kFrame, frame.width(), kFrame), m_tokens.borderStrong);
    painter.fillRect(QRectF(-kFrame, frame.top(), kFrame, frame.height()), m_tokens.borderStrong);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_tokens.borderStrong, 1.0));
    painter.drawRect(frame);
}

std::vector<MapSheet::Card> MapSheet::cards() const
{
    core::WholeMap seen = m_content.whole;
    std::erase_if(seen.personas,
                  [this](const core::Persona& each) { return m_content.chosen.hidden.contains(each.id); });
    const bool feels = seen.personas.empty() == m_content.whole.personas.empty();
    const PairFacts pair = pairFactsOf(m_content, m_words);
    std::vector<Card> cards;
    for (int column = 0; column < int(m_layout.columns().size()); ++column) {
        const int index = m_layout.columns()[std::size_t(column)].touchpoint;
        if (index < 0)
            continue;
        const core::Touchpoint& each = m_content.whole.touchpoints[std::size_t(index)];
        const core::LaneKey front{core::MapLane::Touchpoint, {}};
        const core::LaneKey back{core::MapLane::Backstage, {}};
        const auto row = m_layout.rowOf(isBackstage(each) ? back : front);
        QStringList lines{each.title};
        for (const core::LaneRow& lane : m_layout.rows()) {
            if (lane.key.lane == core::MapLane::Emotion && !feels)
                continue;
            const QString text = charts::mapCellText(lane.key, each, seen, m_content.facts, m_words);
            if (!text.isEmpty() && text != each.title)
                lines += charts::laneName(lane.key, seen, m_words) + QStringLiteral(": ") + text;
        }
        if (const auto found = pair.find(each.id); found != pair.end())
            for (const ReportFact& fact : found->second)
                lines += fact.name + QStringLiteral(": ") + fact.value;
        const QRectF place = m_layout.rectOf({row.value_or(0), column});
        const QRectF own(m_layout.leftOf(column), place.top(), m_layout.columnWidth(), place.height());
        cards.push_back({own.translated(m_matrix), lines.join(QLatin1Char('\n'))});
    }
    return cards;
}

} // namespace cxw::exchange
