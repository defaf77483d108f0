#include "charts/area_radar.h"

#include "charts/area_marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cxw::charts {
namespace {

constexpr double kLowest = 1.0;
constexpr double kHighest = 3.0;
constexpr double kMarkGap = 6.0; ///< between an area's mark and its name
constexpr double kTipGap = 12.0; ///< between a tip and what stands beside it

std::vector<NamedArea> withMean(const AreaRadar& areas)
{
    std::vector<NamedArea> shown;
    std::ranges::copy_if(areas, std::back_inserter(shown),
                         [](const NamedArea& each) { return each.result.mean.has_value(); });
    return shown;
}

/// Where middle, tips and names lie.
struct Frame
{
    QPointF middle;
    double radius = 0.0;
    std::size_t corners = 0;

    [[nodiscard]] QPointF direction(std::size_t corner) const
    {
        const double angle = 2.0 * std::numbers::pi * double(corner) / double(corners);
        return {std::sin(angle), -std::cos(angle)};
    }
    [[nodiscard]] QPointF at(std::size_t corner, double value) const
    {
        const double share = (value - kLowest) / (kHighest - kLowest);
        return middle + direction(corner) * (radius * share);
    }
    [[nodiscard]] QPolygonF ring(double value) const
    {
        QPolygonF ring;
        for (std::size_t corner = 0; corner < corners; ++corner)
            ring.append(at(corner, value));
        return ring;
    }
};

/// The least width in which a name takes at most two lines.
double widthInTwoLines(const QString& name, const QFontMetricsF& metrics)
{
    double least = metrics.horizontalAdvance(name);
    for (qsizetype at = name.indexOf(QLatin1Char(' ')); at >= 0; at = name.indexOf(QLatin1Char(' '), at + 1))
        least = std::min(
            least,
            std::max(metrics.horizontalAdvance(name.left(at)), metrics.horizontalAdvance(name.mid(at + 1))));
    return least + 4.0; // hinted text on screen is a little wider than its metrics say
}

double markSize(const QFontMetricsF& metrics)
{
    return std::round(metrics.height() * 0.56);
}

/// Which side of its tip a name stands on; names above and below the middle stand to the right.
bool isAtLeft(const QPointF& direction)
{
    return direction.x() < -0.3;
}

/// As large as leaves room for the names beside the tips; the middle moves to where the names are shorter.
Frame frameFor(const QRectF& rect, const std::vector<NamedArea>& areas, const QFontMetricsF& metrics)
{
    Frame frame{rect.center(), 0.0, areas.size()};
    double left = 0.0;
    double right = 0.0;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        double& side = isAtLeft(frame.direction(i)) ? left : right;
        side =
            std::max(side, kTipGap + markSize(metrics) + kMarkGap + widthInTwoLines(areas[i].name, metrics));
    }
    const double byHeight = rect.height() / 2.0 - 2.0;
    const double byWidth = (rect.width() - left - right) / 2.0;
    frame.radius = std::max(std::min(byHeight, byWidth), 16.0);
    if (byWidth < byHeight)
        frame.middle.setX(rect.left() + left + frame.radius);
    return frame;
}

void paintGrid(QPainter& painter, const Frame& frame, const Tokens& tokens)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.borderSubtle, 1.0));
    for (const double value : {1.5, 2.0, 2.5, 3.0})
        painter.drawPolygon(frame.ring(value));
    for (std::size_t corner = 0; corner < frame.corners; ++corner)
        painter.drawLine(frame.middle, frame.at(corner, kHighest));
}

void paintShape(QPainter& painter, const QPolygonF& points, const Tokens& tokens)
{
    QColor fill = tokens.accentSoft;
    fill.setAlphaF(0.75F);
    painter.setPen(QPen(tokens.accent, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(fill);
    painter.drawPolygon(points);
    painter.setBrush(tokens.bgSurface);
    for (const QPointF& point : points)
        painter.drawEllipse(point, 4.0, 4.0);
}

void paintAxis(QPainter& painter, const Frame& frame, const Tokens& tokens, const QFontMetricsF& metrics)
{
    painter.setPen(tokens.textMuted);
    for (const int value : {2, 3}) {
        const QPointF tick = frame.at(0, value);
        const double baseline = value == 3 ? metrics.capHeight() / 2.0 : metrics.capHeight();
        painter.drawText(tick + QPointF(6.0, baseline), QString::number(value));
    }
}

/// The room for a name: beside its tip, to the right of the axis where the tip is above or below the middle.
QRectF nameRect(const Frame& frame, std::size_t corner, const QRectF& all, double lineHeight)
{
    const QPointF tip = frame.at(corner, kHighest);
    const double across = frame.direction(corner).x();
    const bool onAxis = std::abs(across) < 0.3;
    const double distance = onAxis ? 20.0 : kTipGap;
    double top = tip.y() - lineHeight;
    if (onAxis)
        top = std::clamp(top, all.top() - lineHeight / 2.0, all.bottom() - 1.5 * lineHeight);
    if (isAtLeft(frame.direction(corner)))
        return {all.left(), top, tip.x() - distance - all.left(), 2.0 * lineHeight};
    return {tip.x() + distance, top, all.right() - tip.x() - distance, 2.0 * lineHeight};
}

void paintName(QPainter& painter, const QRectF& room, const NamedArea& area, bool atLeft,
               const Tokens& tokens)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double mark = markSize(metrics);
    const int flags = int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWordWrap;
    const QSizeF space(room.width() - mark - kMarkGap, room.height());
    const QRectF needed = metrics.boundingRect(QRectF(QPointF(), space), flags, area.name);
    const double left = atLeft ? room.right() - needed.width() - mark - kMarkGap : room.left();
    paintAreaMark(painter, QRectF(left, room.center().y() - mark / 2.0, mark, mark), area.result.area,
                  tokens);
    painter.setPen(tokens.textSecondary);
    const QRectF text(left + mark + kMarkGap, room.top(), std::ceil(needed.width()) + 1.0, room.height());
    painter.drawText(text, flags, area.name);
}

QPolygonF pointsIn(const Frame& frame, const std::vector<NamedArea>& areas)
{
    QPolygonF points;
    for (std::size_t i = 0; i < areas.size(); ++i)
        points.append(frame.at(i, *areas[i].result.mean));
    return points;
}

} // namespace

bool hasRadarShape(const AreaRadar& areas)
{
    return withMean(areas).size() >= 3;
}

QPolygonF radarPoints(const QRectF& rect, const AreaRadar& areas, const QFont& font)
{
    const auto shown = withMean(areas);
    return pointsIn(frameFor(rect, shown, QFontMetricsF(font)), shown);
}

void paintAreaRadar(QPainter& painter, const QRectF& rect, const AreaRadar& areas, const Tokens& tokens,
                    const QFont& font)
{
    const auto shown = withMean(areas);
    if (shown.size() < 3)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    const Frame frame = frameFor(rect, shown, metrics);
    paintGrid(painter, frame, tokens);
    paintShape(painter, pointsIn(frame, shown), tokens);
    paintAxis(painter, frame, tokens, metrics);
    for (std::size_t i = 0; i < shown.size(); ++i)
        paintName(painter, nameRect(frame, i, rect, metrics.height()), shown[i], isAtLeft(frame.direction(i)),
                  tokens);
    painter.restore();
}

} // namespace cxw::charts
