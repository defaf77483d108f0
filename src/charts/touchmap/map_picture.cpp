#include "charts/touchmap/map_picture.h"

#include "charts/touchmap/map_cells.h"
#include "charts/touchmap/map_overview.h"
#include "charts/touchmap/map_words.h"
#include "charts/touchmap/stage_colours.h"
#include "charts/touchmap/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::charts {
namespace {

constexpr double kStageLine = 1.0;

struct Page
{
    QPainter& painter;
    const MapPicture& picture;
    const MapBrush& brush;
    const MapMetrics& metrics;
    core::MapSpan columns;
    core::MapSpan rows;

    [[nodiscard]] const core::Touchpoint* touchpointAt(int column) const
    {
        const int index = picture.layout.columns()[std::size_t(column)].touchpoint;
        return index < 0 ? nullptr : &picture.whole.touchpoints[std::size_t(index)];
    }
};

void paintSelectedGround(const Page& page, double top, double bottom)
{
    if (page.picture.selected.empty())
        return;
    for (int column = page.columns.first; column < page.columns.end; ++column) {
        const core::Touchpoint* each = page.touchpointAt(column);
        if (each && page.picture.selected.contains(each->id))
            page.painter.fillRect(QRectF(page.picture.layout.leftOf(column), top,
                                         page.picture.layout.columnWidth(), bottom - top),
                                  page.brush.tokens.accentSoft);
    }
}

void paintRows(const Page& page)
{
    const core::MapLayout& layout = page.picture.layout;
    for (int row = page.rows.first; row < page.rows.end; ++row) {
        const core::LaneRow& each = layout.rows()[std::size_t(row)];
        const QRectF lane(0, each.top, layout.width(), each.height);
        if (each.key.lane == core::MapLane::Emotion) {
            const CurveWords words{page.brush.words.translate("cxw::charts::TouchpointMap", "peak",
                                                              "the strongest feeling of a journey"),
                                   page.brush.words.translate("cxw::charts::TouchpointMap", "end",
                                                              "the last feeling of a journey")};
            paintEmotionLane(page.painter, lane, page.columns, page.picture.curves, layout, words,
                             page.brush.tokens, page.metrics.micro);
            continue;
        }
        if (layout.detail() == core::MapDetail::Overview) {
            paintOverviewLane(page.painter, each, page.columns, page.picture, page.brush, page.metrics);
            continue;
        }
        for (int column = page.columns.first; column < page.columns.end; ++column) {
            const QRectF cell(layout.leftOf(column), each.top, layout.columnWidth(), each.height);
            if (const core::Touchpoint* touchpoint = page.touchpointAt(column))
                paintMapCell(page.painter, cell, each.key, *touchpoint, page.picture, page.brush,
                             page.metrics);
            else if (each.key.lane == core::MapLane::Touchpoint && page.picture.invitesTyping)
                paintFirstPlace(page.painter, cell, page.picture.whole.touchpoints.empty() && column == 0,
                                page.brush, page.metrics);
        }
    }
}

/// Between lanes and columns; stronger where a stage ends, dashed at the line of visibility.
void paintRules(const Page& page)
{
    const core::MapLayout& layout = page.picture.layout;
    const Tokens& t = page.brush.tokens;
    QPainter& painter = page.painter;
    const double left = layout.leftOf(page.columns.first);
    const double right = layout.leftOf(page.columns.end);
    for (int row = page.rows.first; row < page.rows.end; ++row) {
        const core::LaneRow& each = layout.rows()[std::size_t(row)];
        painter.fillRect(QRectF(left, each.top + each.height - 1, right - left, 1), t.borderSubtle);
    }
    if (layout.detail() == core::MapDetail::Overview)
        return;
    for (int column = page.columns.first; column < page.columns.end; ++column) {
        const bool endsStage = layout.stages()[std::size_t(layout.stageAt(column))].end == column + 1;
        const double x = std::round(layout.leftOf(column + 1)) - 1;
        for (int row = page.rows.first; row < page.rows.end; ++row) {
            const core::LaneRow& each = layout.rows()[std::size_t(row)];
            const bool isOpen = each.key.lane == core::MapLane::Emotion && !endsStage;
            if (!isOpen)
                painter.fillRect(QRectF(x, each.top, kStageLine, each.height),
                                 endsStage ? t.borderStrong : t.borderSubtle);
        }
    }
}

void paintLineOfVisibility(const Page& page)
{
    const core::MapLayout& layout = page.picture.layout;
    const auto row = layout.rowOf({core::MapLane::Backstage, {}});
    if (!row || !page.rows.holds(*row))
        return;
    QPen pen(page.brush.tokens.textSecondary, 2.0);
    pen.setDashPattern({4.0, 3.0});
    page.painter.setPen(pen);
    const double y = layout.rows()[std::size_t(*row)].top;
    page.painter.drawLine(QPointF(layout.leftOf(page.columns.first), y),
                          QPointF(layout.leftOf(page.columns.end), y));
}

/// A veil over what a filter leaves out.
void paintDim(const Page& page, double top, double bottom)
{
    if (!page.picture.lit)
        return;
    QColor veil = page.brush.tokens.bgSurface;
    veil.setAlphaF(0.72F);
    for (int column = page.columns.first; column < page.columns.end; ++column) {
        const core::Touchpoint* each = page.touchpointAt(column);
        if (each && !page.picture.lit->contains(each->id))
            page.painter.fillRect(QRectF(page.picture.layout.leftOf(column), top,
                                         page.picture.layout.columnWidth(), bottom - top),
                                  veil);
    }
}

} // namespace

void paintMap(QPainter& painter, const QRectF& exposed, const MapPicture& picture, const MapBrush& brush)
{
    const core::MapLayout& layout = picture.layout;
    const MapMetrics metrics(picture, brush);
    const Page page{painter,
                    picture,
                    brush,
                    metrics,
                    layout.columnsBetween(exposed.left(), exposed.right()),
                    layout.rowsBetween(std::max(0.0, exposed.top()), exposed.bottom())};
    const double top = std::max(0.0, exposed.top());
    const double bottom = std::min(layout.height(), exposed.bottom());
    painter.fillRect(exposed, brush.tokens.bgWindow);
    if (page.columns.size() == 0 || bottom <= top)
        return;
    painter.save();
    painter.fillRect(QRectF(layout.leftOf(page.columns.first), top,
                            page.columns.size() * layout.columnWidth(), bottom - top),
                     brush.tokens.bgSurface);
    paintSelectedGround(page, top, bottom);
    paintRules(page);
    paintRows(page);
    paintLineOfVisibility(page);
    paintDim(page, top, bottom);
    painter.restore();
}

void paintMapStages(QPainter& painter, double left, double right, const MapPicture& picture,
                    const MapBrush& brush)
{
    const core::MapLayout& layout = picture.layout;
    const MapMetrics metrics(picture, brush);
    const Tokens& t = brush.tokens;
    const double height = layout.stageHeight();
    painter.fillRect(QRectF(left, -height, right - left, height), t.bgSunken);
    const core::MapSpan columns = layout.columnsBetween(left, right);
    if (columns.size() == 0)
        return;
    const QFontMetricsF counts(metrics.micro, painter.device());
    const QFontMetricsF names(metrics.captionStrong, painter.device());
    for (int i = layout.stageAt(columns.first); i <= layout.stageAt(columns.end - 1); ++i) {
        const core::MapSpan& span = layout.stages()[std::size_t(i)];
        const QRectF head(layout.leftOf(span.first), -height, span.size() * layout.columnWidth(), height);
        painter.fillRect(QRectF(std::round(head.right()) - 1, head.top(), 1, height), t.borderStrong);
        const core::MapColumn& firstColumn = layout.columns()[std::size_t(span.first)];
        if (firstColumn.stage < 0)
            continue;
        const core::Stage& stage = picture.whole.stages[std::size_t(firstColumn.stage)];
        if (const QColor colour = stageColour(stage.color, t); colour.isValid())
            painter.fillRect(QRectF(head.left(), head.top(), head.width() - 1, metrics.px(4)), colour);
        // What is scrolled off takes its words along, as long as there is room for them.
        const double start = std::max(head.left(), left) + metrics.px(8);
        const double end = head.right() - metrics.px(7);
        const QString count = brush.words.numbers().integer(firstColumn.touchpoint < 0 ? 0 : span.size());
        const double countWidth = counts.horizontalAdvance(count) + metrics.px(6);
        const bool hasCount = end - start > countWidth + metrics.px(24);
        if (hasCount) {
            painter.setFont(metrics.micro);
            painter.setPen(t.textSecondary);
            painter.drawText(QRectF(start, head.top(), end - start, height),
                             Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, count);
        }
        const double room = end - start - (hasCount ? countWidth : 0.0);
        if (room < metrics.px(12))
            continue;
        painter.setFont(metrics.captionStrong);
        painter.setPen(t.textPrimary);
        painter.drawText(QRectF(start, head.top(), room, height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         names.elidedText(stage.name, Qt::ElideRight, room));
    }
}

void paintMapLanes(QPainter& painter, double width, const MapPicture& picture, const MapBrush& brush)
{
    const core::MapLayout& layout = picture.layout;
    const MapMetrics metrics(picture, brush);
    const Tokens& t = brush.tokens;
    painter.fillRect(QRectF(0, 0, width, layout.height()), t.bgSunken);
    for (const core::LaneRow& row : layout.rows()) {
        if (row.key.lane == core::MapLane::Stage)
            continue;
        painter.fillRect(QRectF(0, row.top + row.height - 1, width, 1), t.borderSubtle);
        const QString name = laneName(row.key, picture.whole, brush.words);
        const QFontMetricsF fit(metrics.micro, painter.device());
        const QRectF room(metrics.px(8), row.top, width - metrics.px(12), row.height);
        const double height =
            std::ceil(fit.boundingRect(room, Qt::TextWordWrap, softHyphenated(name)).height());
        painter.setPen(t.textSecondary);
        paintWrapped(painter,
                     QRectF(room.left(), row.top + std::max(2.0, (row.height - height) / 2.0), room.width(),
                            std::min(height, row.height - 4.0)),
                     name, metrics.micro);
        if (row.key.lane != core::MapLane::Emotion)
            continue;
        painter.setFont(metrics.micro);
        for (int value = -2; value <= 2; ++value) {
            const double y = row.top + row.height / 2.0 - value * metrics.px(kEmotionStep);
            painter.drawText(QRectF(0, y - metrics.px(9), width - metrics.px(8), metrics.px(18)),
                             Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, emotionText(value));
        }
    }
}

} // namespace cxw::charts
