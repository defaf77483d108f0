#include "exchange/touchmap/map_sheet.h"

#include "charts/touchmap/map_cells.h"
#include "charts/touchmap/map_words.h"
#include "charts/touchmap/wrapped_text.h"
#include "charts/type_scale.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

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
constexpr double kFrame = 2.0;

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
    m_curves = charts::emotionCurvesOf(content.whole, m_layout);
    giveRoom();
    addSigns();
    layOut();
}

charts::MapPicture MapSheet::picture() const
{
    return {m_content.whole, m_content.facts, m_layout, m_curves, m_selected, m_lit, false};
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
    for (const charts::EmotionCurve& each : m_curves)
        if (!each.name.isEmpty())
            m_signs.push_back({.name = each.name, .curve = each.look, .icon = {}});
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

QString MapSheet::stateWord() const
{
    return m_content.whole.map.state == core::MapState::Future
        ? m_words.translate("cxw::exchange::MapSheet", "future", "state of a touchpoint map")
        : m_words.translate("cxw::exchange::MapSheet", "today", "state of a touchpoint map");
}

QString MapSheet::title() const
{
    return m_content.whole.map.name + QStringLiteral(", ") + stateWord();
}

QString MapSheet::source() const
{
    QStringList parts{
        m_words
            .translate("cxw::exchange::MapSheet", "Touchpoint map, %1", "under the name of a map; its state")
            .arg(stateWord())};
    if (!m_content.workspace.isEmpty())
        parts += m_content.workspace;
    parts += m_words.numbers().date(m_content.date);
    if (const QString counted = countedComplaints(); !counted.isEmpty())
        parts += counted;
    return parts.join(QStringLiteral(" · "));
}

QString MapSheet::countedComplaints() const
{
    const auto& lanes = m_content.lanes;
    if (std::ranges::find(lanes, core::MapLane::Complaints, &core::LaneKey::lane) == lanes.end())
        return {};
    const auto& pressure = m_content.facts.pressure;
    if (!pressure)
        return m_content.facts.complaints
            ? m_words.translate("cxw::exchange::MapSheet", "complaints of %n week(s)",
                                "what a touchpoint map counts", core::kMapWeeks)
            : QString();
    using core::PressureMeasure;
    const QString what = pressure->measure == PressureMeasure::Count
        ? m_words.translate("cxw::exchange::MapSheet", "complaints from %1 to %2",
                            "what a touchpoint map counts; dates")
        : pressure->measure == PressureMeasure::Severity
        ? m_words.translate("cxw::exchange::MapSheet", "severity of the complaints from %1 to %2",
                            "what a touchpoint map counts; dates")
        : m_words.translate("cxw::exchange::MapSheet", "complaints per 100 contacts from %1 to %2",
                            "what a touchpoint map counts; dates");
    return what.arg(m_words.numbers().date(pressure->days.first),
                    m_words.numbers().date(pressure->days.last));
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
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(exposed & QRectF(QPointF(), m_size), m_tokens.bgSurface);
    if (exposed.top() < m_matrix.y())
        paintHead(painter);
    paintMatrix(painter, exposed);
}

void MapSheet::paintHead(QPainter& painter) const
{
    painter.setPen(m_tokens.textPrimary);
    charts::paintWrapped(painter, m_titleRoom, m_content.whole.map.name, inRole(TypeRole::Display, m_font));
    const QFont caption = inRole(TypeRole::Caption, m_font);
    painter.setPen(m_tokens.textSecondary);
    charts::paintWrapped(painter, m_sourceRoom, source(), caption);
    for (const Sign& each : m_signs) {
        const double sample = each.curve ? kSampleWidth : kIconSize;
        const QRectF picture(each.place.left(), each.place.center().y() - kIconSize / 2.0, sample, kIconSize);
        if (each.curve)
            charts::paintCurveSample(painter, picture, *each.curve, m_tokens);
        else
            m_icon(painter, picture, each.icon, each.colour);
        painter.setFont(caption);
        painter.setPen(m_tokens.textPrimary);
        const QRectF room = each.place.adjusted(sample + kGap, 0.0, 0.0, 0.0);
        painter.drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetricsF(caption, painter.device()).elidedText(each.name, Qt::ElideRight, room.width()));
    }
}

void MapSheet::paintMatrix(QPainter& painter, const QRectF& exposed) const
{
    const charts::MapPicture shown = picture();
    const charts::MapBrush how = brush();
    const QRectF matrix(0.0, 0.0, m_layout.width(), m_layout.height());
    const QRectF part = exposed.translated(-m_matrix) & matrix;
    painter.save();
    painter.translate(m_matrix);
    if (!part.isEmpty())
        charts::paintMap(painter, part, shown, how);
    if (exposed.top() < m_matrix.y())
        charts::paintMapStages(painter, 0.0, matrix.width(), shown, how);
    if (exposed.left() < m_matrix.x()) {
        painter.translate(-kLaneNames, 0.0);
        charts::paintMapLanes(painter, kLaneNames, shown, how);
        painter.fillRect(QRectF(0.0, -m_layout.stageHeight(), kLaneNames, m_layout.stageHeight()),
                         m_tokens.bgSunken);
        painter.translate(kLaneNames, 0.0);
    }
    const QRectF frame = matrix.adjusted(-kLaneNames, -m_layout.stageHeight(), 0.0, 0.0);
    painter.fillRect(QRectF(frame.left(), -kFrame, frame.width(), kFrame), m_tokens.borderStrong);
    painter.fillRect(QRectF(-kFrame, frame.top(), kFrame, frame.height()), m_tokens.borderStrong);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_tokens.borderStrong, 1.0));
    painter.drawRect(frame);
    painter.restore();
}

std::vector<MapSheet::Card> MapSheet::cards() const
{
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
            const QString text =
                charts::mapCellText(lane.key, each, m_content.whole, m_content.facts, m_words);
            if (!text.isEmpty() && text != each.title)
                lines += charts::laneName(lane.key, m_content.whole, m_words) + QStringLiteral(": ") + text;
        }
        const QRectF place = m_layout.rectOf({row.value_or(0), column});
        const QRectF own(m_layout.leftOf(column), place.top(), m_layout.columnWidth(), place.height());
        cards.push_back({own.translated(m_matrix), lines.join(QLatin1Char('\n'))});
    }
    return cards;
}

} // namespace cxw::exchange
