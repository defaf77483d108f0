#include "charts/statistics/plot.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace cxw::charts {
namespace {

constexpr double kMarkRadius = 3.5;

/// The smallest of `shares` times a power of ten that is at least `least`, and at least 1.
template <std::size_t Count> double roundStep(double least, const std::array<double, Count>& shares)
{
    if (least <= 1.0)
        return 1.0;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double share : shares)
        if (share * power >= least - 1e-9)
            return share * power;
    return 10.0 * power;
}

} // namespace

ValueAxis axisUpTo(double highest, int mostSteps)
{
    const double step = roundStep(highest / double(mostSteps), std::array{1.0, 2.0, 5.0});
    return {step, std::max(1, int(std::ceil(highest / step - 1e-9)))};
}

ValueAxis axisInSteps(double highest, int steps)
{
    return {roundStep(highest / double(steps), std::array{1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0}), steps};
}

double lineHeight(const QFontMetricsF& metrics)
{
    return std::ceil(metrics.height()) + 2.0;
}

QFont strong(const QFont& font)
{
    QFont heavier = font;
    heavier.setWeight(QFont::DemiBold);
    return heavier;
}

void paintLabel(QPainter& painter, const QRectF& rect, int alignment, const QString& text,
                const QColor& colour, const QColor& ground)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    QRectF patch = rect;
    patch.setSize({metrics.horizontalAdvance(text), std::ceil(metrics.height()) - 2.0});
    if (alignment & Qt::AlignRight)
        patch.moveRight(rect.right());
    if (alignment & Qt::AlignHCenter)
        patch.moveLeft(rect.center().x() - patch.width() / 2.0);
    patch.moveTop(rect.center().y() - patch.height() / 2.0);
    painter.fillRect(patch.adjusted(-2.0, 0.0, 2.0, 0.0), ground);
    painter.setPen(colour);
    painter.drawText(QRectF(patch.left(), rect.top(), patch.width() + 1.0, rect.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
}

void paintMark(QPainter& painter, const QPointF& at, MarkShape shape, const QColor& colour,
               const QColor& ground)
{
    painter.setPen(shape == MarkShape::Ring ? QPen(colour, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(shape == MarkShape::Ring ? ground : colour);
    if (shape == MarkShape::Square)
        painter.drawRect(QRectF(at.x() - kMarkRadius - 0.5, at.y() - kMarkRadius - 0.5,
                                2.0 * kMarkRadius + 1.0, 2.0 * kMarkRadius + 1.0));
    else
        painter.drawEllipse(at, kMarkRadius, kMarkRadius);
}

std::vector<double> apart(std::vector<double> wanted, double height, double from, double to)
{
    double free = from;
    for (double& top : wanted) {
        top = std::max(top, free);
        free = top + height;
    }
    double end = to;
    for (auto top = wanted.rbegin(); top != wanted.rend(); ++top) {
        *top = std::min(*top, end - height);
        end = *top;
    }
    return wanted;
}

} // namespace cxw::charts
