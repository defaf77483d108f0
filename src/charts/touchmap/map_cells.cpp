#include "charts/touchmap/map_cells.h"

#include "charts/cell_painting.h"
#include "charts/score_cell.h"
#include "charts/touchmap/map_heat.h"
#include "charts/touchmap/map_words.h"
#include "charts/touchmap/wrapped_text.h"
#include "charts/type_scale.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::charts {
namespace {

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

// What a card and a cell of text keep free around their words, at 100 % text size.
constexpr QMarginsF kCardInset(3.0, 3.0, 2.0, 3.0);
constexpr QMarginsF kTitleInset(5.0, 4.0, 3.0, 24.0);
constexpr QMarginsF kTextInset(7.0, 4.0, 2.0, 2.0);

/// A cell and all that it is painted with.
struct Cell
{
    QPainter& painter;
    QRectF rect;
    const core::Touchpoint& touchpoint;
    const MapPicture& picture;
    const MapBrush& brush;
    const MapMetrics& metrics;

    [[nodiscard]] double px(double length) const { return metrics.px(length); }
    [[nodiscard]] QMarginsF px(const QMarginsF& inset) const { return inset * metrics.px(1.0); }
    [[nodiscard]] const Tokens& tokens() const { return brush.tokens; }
    void icon(const QRectF& room, const char* name, const QColor& colour) const
    {
        brush.icon(painter, room, QLatin1String(name), colour);
    }
};

/// A sign at the right of a card's foot, `taken` pixels from its edge.
void paintPairMark(const Cell& cell, const QRectF& card, double taken)
{
    const auto* marks = cell.picture.pairMarks;
    const auto mark = marks ? marks->find(cell.touchpoint.id) : decltype(marks->end())();
    if (!marks || mark == marks->end())
        return;
    const double size = cell.px(18);
    const QRectF box = onPixels(
        cell.painter,
        QRectF(card.right() - size - cell.px(3) - taken, card.bottom() - size - cell.px(3), size, size));
    const QColor colour = pairColour(mark->second, cell.tokens());
    paintFilledCell(cell.painter, box, {.radius = cell.px(4)}, cell.tokens().bgSurface, colour);
    cell.brush.icon(cell.painter, box.adjusted(cell.px(3), cell.px(3), -cell.px(3), -cell.px(3)),
                    pairIcon(mark->second), colour);
}

void paintCard(const Cell& cell)
{
    const bool isSelected = cell.picture.selected.contains(cell.touchpoint.id);
    const Tokens& t = cell.tokens();
    const QRectF card = onPixels(cell.painter, cell.rect - cell.px(kCardInset));
    paintFilledCell(cell.painter, card, {.radius = cell.px(6)}, isSelected ? t.accentSoft : t.bgSurface,
                    isSelected ? t.accent : t.borderStrong);
    const bool isFull = cell.picture.layout.detail() == core::MapDetail::Full;
    const QFont& font = isFull ? (isSelected ? cell.metrics.captionStrong : cell.metrics.caption)
                               : (isSelected ? cell.metrics.microStrong : cell.metrics.micro);
    cell.painter.setPen(t.textPrimary);
    paintWrapped(cell.painter, card - cell.px(kTitleInset), cell.touchpoint.title, font);
    const double size = cell.px(14);
    QRectF icon(card.left() + cell.px(5), card.bottom() - size - cell.px(4), size, size);
    const auto next = [&](const char* name, const QColor& colour) {
        cell.icon(icon, name, colour);
        icon.translate(size + cell.px(4), 0);
    };
    if (cell.touchpoint.momentOfTruth.isSet)
        next("star", t.accent);
    if (cell.touchpoint.bestPractice.isSet)
        next("hand-thumbs-up", t.success);
    if (isSelected)
        cell.icon({card.right() - size - cell.px(4), icon.top(), size, size}, "check-lg", t.accent);
    paintPairMark(cell, card, isSelected ? size + cell.px(4) : 0.0);
}

void paintChannel(const Cell& cell)
{
    const core::Channel* channel = channelIn(cell.picture.facts, cell.touchpoint.channel);
    if (!channel)
        return;
    const double size = cell.px(16);
    const QRectF icon(cell.rect.center().x() - size / 2.0, cell.rect.top() + cell.px(8), size, size);
    cell.brush.icon(cell.painter, icon, channelIcon(*channel), cell.tokens().textSecondary);
    const QFontMetricsF metrics(cell.metrics.micro, cell.painter.device());
    cell.painter.setFont(cell.metrics.micro);
    cell.painter.setPen(cell.tokens().textPrimary);
    const QRectF line(cell.rect.left() + 2, icon.bottom(), cell.rect.width() - 4, metrics.height());
    cell.painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine,
                          metrics.elidedText(channel->name, Qt::ElideRight, line.width()));
}

void paintNoOwner(const Cell& cell)
{
    const Tokens& t = cell.tokens();
    const QRectF box = onPixels(cell.painter, cell.rect.adjusted(3, 3, -3, -3));
    paintFilledCell(cell.painter, box, {.radius = cell.px(4)}, t.warningSoft, {});
    const QString none = mapCellText({core::MapLane::Owner, {}}, cell.touchpoint, cell.picture.whole,
                                     cell.picture.facts, cell.brush.words);
    const QFontMetricsF metrics(cell.metrics.microStrong, cell.painter.device());
    const double icon = cell.px(14);
    const double width = icon + cell.px(3) + metrics.horizontalAdvance(none);
    const double left = box.center().x() - std::min(width, box.width() - 4.0) / 2.0;
    cell.icon({left, box.center().y() - icon / 2.0, icon, icon}, "person-x", t.warning);
    cell.painter.setFont(cell.metrics.microStrong);
    cell.painter.setPen(t.warning);
    const QRectF line(left + icon + cell.px(3), box.top(), box.right() - left - icon - cell.px(3),
                      box.height());
    cell.painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          metrics.elidedText(none, Qt::ElideRight, line.width()));
}

/// The whole name, or the last of it where that is too long.
void paintOwner(const Cell& cell)
{
    const core::Person* owner = personIn(cell.picture.facts, cell.touchpoint.duties.accountable);
    if (!owner)
        return paintNoOwner(cell);
    const QFontMetricsF metrics(cell.metrics.micro, cell.painter.device());
    const double room = cell.rect.width() - cell.px(6);
    QString name = owner->name;
    if (metrics.horizontalAdvance(name) > room)
        name = name.section(QLatin1Char(' '), -1);
    cell.painter.setFont(cell.metrics.micro);
    cell.painter.setPen(cell.tokens().textPrimary);
    cell.painter.drawText(cell.rect, Qt::AlignCenter | Qt::TextSingleLine,
                          metrics.elidedText(name, Qt::ElideRight, room));
}

void paintText(const Cell& cell, const core::LaneKey& lane)
{
    const QString text =
        mapCellText(lane, cell.touchpoint, cell.picture.whole, cell.picture.facts, cell.brush.words);
    if (text.isEmpty())
        return;
    const bool isPain = lane.lane == core::MapLane::PainPoint;
    if (isPain || lane.lane == core::MapLane::BestPractice)
        cell.painter.fillRect(
            QRectF(cell.rect.left(), cell.rect.top() + 1, cell.px(3), cell.rect.height() - 2),
            isPain ? cell.tokens().danger : cell.tokens().success);
    cell.painter.setPen(cell.tokens().textPrimary);
    paintWrapped(cell.painter, cell.rect - cell.px(kTextInset), text, cell.metrics.micro);
}

void paintCentred(const Cell& cell, const core::LaneKey& lane)
{
    const QString text =
        mapCellText(lane, cell.touchpoint, cell.picture.whole, cell.picture.facts, cell.brush.words);
    const QFontMetricsF metrics(cell.metrics.micro, cell.painter.device());
    cell.painter.setFont(cell.metrics.micro);
    cell.painter.setPen(cell.tokens().textPrimary);
    cell.painter.drawText(cell.rect, Qt::AlignCenter | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, cell.rect.width() - cell.px(4)));
}

void paintComplaints(const Cell& cell)
{
    const auto value = pressureOf(cell.touchpoint, cell.picture.facts);
    if (!value)
        return;
    const CellColours colours = heatOf(value->step, cell.tokens());
    const double inset = cell.px(3);
    const QRectF box = onPixels(cell.painter, cell.rect.adjusted(inset, inset, -inset, -inset));
    if (value->step > 0)
        paintFilledCell(cell.painter, box, {.radius = cell.px(4)}, colours.fill, {});
    const QString text = heatText(*value, measureOf(cell.picture.facts), cell.brush.words);
    if (value->lack == core::PressureLack::None)
        return paintWhenItFits(cell.painter, box, text,
                               value->step > 0 ? cell.metrics.captionStrong : cell.metrics.caption,
                               colours.text);
    const QFontMetricsF metrics(cell.metrics.micro, cell.painter.device());
    cell.painter.setFont(cell.metrics.micro);
    cell.painter.setPen(colours.text);
    cell.painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, box.width()));
}

/// The lowest of its questions; how many more there are stands beside it where there is room.
void paintQuestions(const Cell& cell)
{
    const core::LinkedQuestion* lowest = nullptr;
    int more = -1;
    for (const core::QuestionId& id : cell.touchpoint.questions) {
        const auto found = cell.picture.facts.questions.find(id);
        if (found == cell.picture.facts.questions.end())
            continue;
        ++more;
        const core::LinkedQuestion& each = found->second;
        if (!lowest || (each.value && (!lowest->value || *each.value < *lowest->value)))
            lowest = &each;
    }
    if (!lowest)
        return;
    // One that the latest round did not ask has no number.
    const QString number =
        (lowest->number ? cell.brush.words.numbers().integer(lowest->number) : QString(QChar(0x2013)))
        + (more > 0 && cell.rect.width() >= cell.px(72) ? QStringLiteral(" +%1").arg(more) : QString());
    const QFontMetricsF metrics(cell.metrics.micro, cell.painter.device());
    const double chip = lowest->value ? cell.px(20) : 0.0;
    const double gap = cell.px(4);
    const double left = cell.rect.center().x() - (metrics.horizontalAdvance(number) + gap + chip) / 2.0;
    cell.painter.setFont(cell.metrics.micro);
    cell.painter.setPen(cell.tokens().textPrimary);
    cell.painter.drawText(
        QRectF(left, cell.rect.top(), metrics.horizontalAdvance(number) + 1, cell.rect.height()),
        Qt::AlignVCenter | Qt::TextSingleLine, number);
    if (!lowest->value)
        return;
    const int score = std::clamp(int(std::lround(*lowest->value)), 1, 3);
    paintScoreCell(
        cell.painter,
        {left + metrics.horizontalAdvance(number) + gap, cell.rect.center().y() - chip / 2.0, chip, chip},
        {.answer = core::Answer(int(core::Answer::One) + score - 1), .word = {}}, cell.tokens(),
        cell.metrics.micro);
}

} // namespace

MapMetrics::MapMetrics(const MapPicture& picture, const MapBrush& brush)
    : micro(inRole(TypeRole::Micro, brush.font))
    , microStrong(semibold(micro))
    , caption(inRole(TypeRole::Caption, brush.font))
    , captionStrong(semibold(caption))
    , m_scale(picture.layout.scale().textScale)
{
}

QString pairIcon(core::PairChangeKind kind)
{
    switch (kind) {
    case core::PairChangeKind::Added: return QStringLiteral("plus-lg");
    case core::PairChangeKind::Removed: return QStringLiteral("dash-lg");
    case core::PairChangeKind::Moved: return QStringLiteral("arrow-left-right");
    case core::PairChangeKind::Changed: return QStringLiteral("pencil");
    }
    return {};
}

QColor pairColour(core::PairChangeKind kind, const Tokens& tokens)
{
    switch (kind) {
    case core::PairChangeKind::Added: return tokens.success;
    case core::PairChangeKind::Removed: return tokens.danger;
    case core::PairChangeKind::Moved: return tokens.accent;
    case core::PairChangeKind::Changed: return tokens.warning;
    }
    return {};
}

void paintMapCell(QPainter& painter, const QRectF& rect, const core::LaneKey& lane,
                  const core::Touchpoint& touchpoint, const MapPicture& picture, const MapBrush& brush,
                  const MapMetrics& metrics)
{
    const Cell cell{painter, rect, touchpoint, picture, brush, metrics};
    using enum core::MapLane;
    switch (lane.lane) {
    case Stage:
    case Emotion: return;
    case Touchpoint:
    case Backstage:
        if ((lane.lane == Backstage) == isBackstage(touchpoint))
            paintCard(cell);
        return;
    case Channel: return paintChannel(cell);
    case Owner: return paintOwner(cell);
    case Listening:
        if (touchpoint.listeningPost) {
            const double size = cell.px(16);
            QRectF icon(0, 0, size, size);
            icon.moveCenter(rect.center());
            cell.icon(icon, "broadcast", brush.tokens.accent);
        }
        return;
    case Complaints: return paintComplaints(cell);
    case Questions: return paintQuestions(cell);
    case PainPoint:
    case Activity:
    case BestPractice:
    case Note:
    case Free: return paintText(cell, lane);
    case Satisfaction:
    case CustomersCare:
    case WeCare:
    case ResponseTime:
    case WeeklyContacts: return paintCentred(cell, lane);
    }
}

double neededHeight(const core::LaneKey& lane, const core::Touchpoint& touchpoint, const MapPicture& picture,
                    const MapBrush& brush, const MapMetrics& metrics)
{
    const auto heightIn = [&](const QMarginsF& inset, const QString& text, const QFont& font) {
        const double width = picture.layout.columnWidth() - metrics.px(inset.left() + inset.right())
            - 1.0; // a card stands on whole pixels
        return text.isEmpty() ? 0.0
                              : wrappedHeight(width, text, font) + metrics.px(inset.top() + inset.bottom());
    };
    using enum core::MapLane;
    switch (lane.lane) {
    case Touchpoint:
    case Backstage:
        return (lane.lane == Backstage) == isBackstage(touchpoint)
            ? heightIn(kCardInset + kTitleInset, touchpoint.title, metrics.caption)
            : 0.0;
    case PainPoint:
    case Activity:
    case BestPractice:
    case Note:
    case Free:
        return heightIn(kTextInset, mapCellText(lane, touchpoint, picture.whole, picture.facts, brush.words),
                        metrics.micro);
    default: return 0.0;
    }
}

void paintFirstPlace(QPainter& painter, const QRectF& cell, bool firstOfAll, const MapBrush& brush,
                     const MapMetrics& metrics)
{
    const double inset = metrics.px(3);
    const QRectF card = onPixels(painter, cell.adjusted(inset, inset, -inset, -inset));
    paintDashedCell(painter, card, {.radius = metrics.px(6)}, brush.tokens.textMuted);
    painter.setPen(brush.tokens.textMuted);
    paintWrapped(painter, card.adjusted(metrics.px(5), metrics.px(4), -metrics.px(3), -metrics.px(4)),
                 firstOfAll ? brush.words.translate("cxw::charts::TouchpointMap", "Type the first touchpoint",
                                                    "in the first place of an empty map")
                            : brush.words.translate("cxw::charts::TouchpointMap", "Type a touchpoint",
                                                    "in the place of a stage without any"),
                 metrics.micro);
}

} // namespace cxw::charts
