#include "charts/touchmap/emotion_curve.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace cxw::charts {
namespace {

constexpr double kLineFrom = 2.0;   // columns narrower than this have no room for a line
constexpr double kMarksFrom = 14.0; // columns narrower than this have a line alone
constexpr double kWordsFrom = 40.0;
constexpr double kShiftsFrom = 32.0;

bool isFilled(CurveLook look)
{
    return look == CurveLook::First;
}

const EmotionCurve* firstOf(const std::vector<EmotionCurve>& curves)
{
    const auto found = std::ranges::find(curves, CurveLook::First, &EmotionCurve::look);
    return found == curves.end() ? nullptr : &*found;
}

std::optional<int> valueAt(const EmotionCurve& curve, int column)
{
    const auto found = std::ranges::lower_bound(curve.marks, column, {}, &EmotionMark::column);
    return found != curve.marks.end() && found->column == column ? std::optional(found->value) : std::nullopt;
}

/// Marks of several personas stand beside each other.
double shiftOf(const EmotionCurve& curve, const EmotionMark& mark, const std::vector<EmotionCurve>& curves,
               const core::MapLayout& layout)
{
    if (layout.columnWidth() < kShiftsFrom * layout.scale().textScale)
        return 0.0;
    const double unit = layout.scale().textScale;
    if (curve.look == CurveLook::First) {
        const bool meetsOther = std::ranges::any_of(curves, [&](const EmotionCurve& other) {
            return other.look != CurveLook::First && other.look != CurveLook::OtherState
                && valueAt(other, mark.column) == mark.value;
        });
        return meetsOther ? -6.0 * unit : 0.0;
    }
    if (curve.look == CurveLook::OtherState)
        return 0.0;
    const EmotionCurve* first = firstOf(curves);
    const double side = curve.look == CurveLook::Second ? 1.0 : -1.0;
    return side * (first && valueAt(*first, mark.column) == mark.value ? 9.0 : 6.0) * unit;
}

/// The marks to be painted for some columns: one more at each side, whose line comes in.
std::span<const EmotionMark> marksIn(const EmotionCurve& curve, core::MapSpan columns)
{
    auto first = std::ranges::lower_bound(curve.marks, columns.first, {}, &EmotionMark::column);
    auto end = std::ranges::lower_bound(first, curve.marks.end(), columns.end, {}, &EmotionMark::column);
    if (first != curve.marks.begin())
        --first;
    if (end != curve.marks.end())
        ++end;
    return {first, end};
}

QList<double> dashesOf(CurveLook look)
{
    return look == CurveLook::OtherState ? QList<double>{1.0, 2.0} : QList<double>{3.0, 2.0};
}

struct Lane
{
    QRectF rect;
    const std::vector<EmotionCurve>& curves;
    const core::MapLayout& layout;
    const Tokens& tokens;
    const QFont& micro;

    [[nodiscard]] double px(double length) const { return length * layout.scale().textScale; }
    [[nodiscard]] bool hasMarks() const { return layout.columnWidth() >= px(kMarksFrom); }
    [[nodiscard]] bool hasWords() const { return layout.columnWidth() >= px(kWordsFrom); }
    [[nodiscard]] double zero() const { return rect.center().y(); }
    [[nodiscard]] double markRadius() const { return px(layout.columnWidth() < px(40.0) ? 4.0 : 6.0); }
};

void paintRules(QPainter& painter, const Lane& lane, double left, double right)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int value = -2; value <= 2; ++value) {
        const double y = std::floor(lane.zero() - value * lane.px(kEmotionStep));
        QPen pen(value == 0 ? lane.tokens.textMuted : lane.tokens.borderSubtle, 1.0);
        if (value == 0)
            pen.setDashPattern({4.0, 3.0});
        painter.setPen(pen);
        painter.drawLine(QPointF(left, y), QPointF(right, y));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

/// The line with a point wherever it crosses zero.
QPolygonF crossed(const QPolygonF& line, double zero)
{
    QPolygonF result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i > 0 && (line[i - 1].y() - zero) * (line[i].y() - zero) < 0.0) {
            const double share = (zero - line[i - 1].y()) / (line[i].y() - line[i - 1].y());
            result << QPointF(line[i - 1].x() + share * (line[i].x() - line[i - 1].x()), zero);
        }
        result << line[i];
    }
    return result;
}

/// Without a clip, which the SVG generator does not know.
void paintAreas(QPainter& painter, const Lane& lane, const QPolygonF& line)
{
    const QPolygonF whole = crossed(line, lane.zero());
    const auto fill = [&](QColor colour, auto bound) {
        QPolygonF area;
        for (const QPointF& each : whole)
            area << QPointF(each.x(), bound(each.y(), lane.zero()));
        area << QPointF(whole.last().x(), lane.zero()) << QPointF(whole.first().x(), lane.zero());
        colour.setAlphaF(0.18F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(area);
    };
    painter.setRenderHint(QPainter::Antialiasing, lane.hasMarks()); // its edge is under the line
    fill(lane.tokens.delta[4], [](double y, double zero) { return std::min(y, zero); });
    fill(lane.tokens.delta[0], [](double y, double zero) { return std::max(y, zero); });
    painter.setRenderHint(QPainter::Antialiasing, true);
}

QList<QLineF> segmentsOf(const QPolygonF& line)
{
    QList<QLineF> segments;
    segments.reserve(line.size());
    for (qsizetype i = 1; i < line.size(); ++i)
        segments.emplaceBack(line[i - 1], line[i]);
    return segments;
}

void paintLine(QPainter& painter, const Lane& lane, CurveLook look, const QPolygonF& line)
{
    QPen pen(curveColour(look, lane.tokens), lane.px(isFilled(look) ? 2.5 : 2.0));
    pen.setJoinStyle(Qt::RoundJoin);
    if (!isFilled(look) && lane.hasMarks()) // shorter than a dash, and dear to paint
        pen.setDashPattern(dashesOf(look));
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (lane.hasMarks())
        painter.drawPolyline(line);
    else // as one path the strokes of many steep turns lie over each other, which is dear to fill
        painter.drawLines(segmentsOf(line));
}

void paintWord(QPainter& painter, const Lane& lane, const QPointF& place, const QString& text, bool above,
               const QColor& colour)
{
    QFont strong = lane.micro;
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(strong, painter.device());
    QRectF box(0, 0, std::min(metrics.horizontalAdvance(text) + 2.0, lane.layout.columnWidth() * 1.6),
               metrics.height());
    box.moveCenter(place);
    box.moveTop(above ? place.y() - lane.px(9.0) - box.height() : place.y() + lane.px(8.0));
    box.moveTop(std::clamp(box.top(), lane.rect.top(), lane.rect.bottom() - box.height()));
    box.moveLeft(std::clamp(box.left(), lane.rect.left(),
                            std::max(lane.rect.left(), lane.rect.right() - box.width())));
    painter.setFont(strong);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, box.width()));
}

QString remarkOn(const Lane& lane, const EmotionCurve& curve, std::size_t index, const CurveWords& words)
{
    QStringList parts;
    const EmotionMark& mark = curve.marks[index];
    if (!mark.word.isEmpty() && (std::abs(mark.value) == 2 || lane.layout.detail() == core::MapDetail::Full))
        parts += mark.word;
    if (curve.look == CurveLook::First && curve.peak == index)
        parts += words.peak;
    else if (curve.look == CurveLook::First && curve.end == index)
        parts += words.end;
    return parts.join(QStringLiteral(", "));
}

void paintMarks(QPainter& painter, const Lane& lane, const EmotionCurve& curve,
                std::span<const EmotionMark> marks, const QPolygonF& line, const CurveWords& words)
{
    const std::size_t offset = marks.empty() ? 0 : std::size_t(marks.data() - curve.marks.data());
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const QPointF place = line[qsizetype(i)];
        const bool isPoint =
            curve.look == CurveLook::First && (curve.peak == offset + i || curve.end == offset + i);
        if (isPoint) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(curveColour(curve.look, lane.tokens), lane.px(1.0)));
            painter.drawEllipse(place, lane.markRadius() + lane.px(4.0), lane.markRadius() + lane.px(4.0));
        }
        paintEmotionMark(painter, place, lane.markRadius(), marks[i].value, curve.look, lane.tokens);
        const QString remark = lane.hasWords() ? remarkOn(lane, curve, offset + i, words) : QString();
        if (!remark.isEmpty())
            paintWord(painter, lane, place, remark, marks[i].value > 0, curveColour(curve.look, lane.tokens));
    }
}

/// Pixel by pixel the best and the worst: a stroke as long as all of them together would take a second.
/// Filled between them for the first persona, for others both as a dot.
void paintPixels(QPainter& painter, const Lane& lane, CurveLook look, const QPolygonF& line)
{
    const double thick = lane.px(2.0);
    const QColor ink = curveColour(look, lane.tokens);
    QColor good = lane.tokens.delta[4];
    QColor bad = lane.tokens.delta[0];
    good.setAlphaF(0.18F);
    bad.setAlphaF(0.18F);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (qsizetype i = 0; i < line.size();) {
        const double x = std::floor(line[i].x());
        double best = line[i].y();
        double worst = best;
        for (; i < line.size() && std::floor(line[i].x()) == x; ++i) {
            best = std::min(best, line[i].y());
            worst = std::max(worst, line[i].y());
        }
        if (!isFilled(look)) {
            painter.fillRect(QRectF(x, best - thick / 2.0, 1.0, thick), ink);
            painter.fillRect(QRectF(x, worst - thick / 2.0, 1.0, thick), ink);
            continue;
        }
        if (best < lane.zero())
            painter.fillRect(QRectF(x, best, 1.0, lane.zero() - best), good);
        if (worst > lane.zero())
            painter.fillRect(QRectF(x, lane.zero(), 1.0, worst - lane.zero()), bad);
        painter.fillRect(QRectF(x, best - thick / 2.0, 1.0, worst - best + thick), ink);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void paintCurve(QPainter& painter, const Lane& lane, const EmotionCurve& curve, core::MapSpan columns,
                const CurveWords& words)
{
    const auto marks = marksIn(curve, columns);
    if (marks.empty())
        return;
    QPolygonF line;
    line.reserve(qsizetype(marks.size()));
    for (const EmotionMark& each : marks)
        line << emotionPlace(lane.rect, curve, each, lane.curves, lane.layout);
    if (lane.layout.columnWidth() < kLineFrom)
        return paintPixels(painter, lane, curve.look, line);
    if (curve.look == CurveLook::First)
        paintAreas(painter, lane, line);
    paintLine(painter, lane, curve.look, line);
    if (lane.hasMarks())
        paintMarks(painter, lane, curve, marks, line, words);
}

} // namespace

QColor curveColour(CurveLook look, const Tokens& tokens)
{
    switch (look) {
    case CurveLook::First: return tokens.textPrimary;
    case CurveLook::Second: return tokens.area[1];
    case CurveLook::Third: return tokens.area[2];
    case CurveLook::OtherState: return tokens.accent;
    }
    return tokens.textPrimary;
}

void paintEmotionMark(QPainter& painter, const QPointF& centre, double radius, int value, CurveLook look,
                      const Tokens& tokens)
{
    const QColor colour = curveColour(look, tokens);
    painter.setPen(QPen(colour, isFilled(look) ? 1.0 : 1.8));
    painter.setBrush(isFilled(look) ? colour : tokens.bgSurface);
    if (value == 0) {
        painter.drawEllipse(centre, radius * 0.85, radius * 0.85);
        return;
    }
    const double tip = value > 0 ? -radius : radius;
    const std::array corners{centre + QPointF(0.0, tip), centre + QPointF(radius, -tip * 0.75),
                             centre + QPointF(-radius, -tip * 0.75)};
    painter.drawPolygon(corners.data(), int(corners.size()));
}

void paintCurveSample(QPainter& painter, const QRectF& rect, CurveLook look, const Tokens& tokens)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(curveColour(look, tokens), isFilled(look) ? 2.5 : 2.0);
    if (!isFilled(look))
        pen.setDashPattern(dashesOf(look));
    painter.setPen(pen);
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    paintEmotionMark(painter, rect.center(), rect.height() * 0.3, 0, look, tokens);
}

QPointF emotionPlace(const QRectF& lane, const EmotionCurve& curve, const EmotionMark& mark,
                     const std::vector<EmotionCurve>& curves, const core::MapLayout& layout)
{
    return {layout.leftOf(mark.column) + layout.columnWidth() / 2.0 + shiftOf(curve, mark, curves, layout),
            lane.center().y() - mark.value * kEmotionStep * layout.scale().textScale};
}

void paintEmotionLane(QPainter& painter, const QRectF& lane, core::MapSpan columns,
                      const std::vector<EmotionCurve>& curves, const core::MapLayout& layout,
                      const CurveWords& words, const Tokens& tokens, const QFont& micro)
{
    painter.save();
    const Lane room{lane, curves, layout, tokens, micro};
    paintRules(painter, room, layout.leftOf(columns.first), layout.leftOf(columns.end));
    for (const EmotionCurve& each : curves) // the first one lies on top
        if (each.look == CurveLook::OtherState)
            paintCurve(painter, room, each, columns, words);
    for (auto each = curves.rbegin(); each != curves.rend(); ++each)
        if (each->look == CurveLook::First)
            paintCurve(painter, room, *each, columns, words);
    for (const EmotionCurve& each : curves)
        if (each.look != CurveLook::First && each.look != CurveLook::OtherState)
            paintCurve(painter, room, each, columns, words);
    painter.restore();
}

} // namespace cxw::charts
