#include "panels/touchmap/present/room_legends.h"

#include "charts/cell_painting.h"
#include "charts/touchmap/map_heat.h"
#include "charts/words.h"
#include "panels/shared/audience_picture.h"
#include "panels/touchmap/heat/heat_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr double kText = 24.0;
constexpr double kSample = 56.0;
constexpr double kSampleHeight = 24.0;
constexpr double kAfterSample = 12.0;
constexpr double kBetween = 32.0;
constexpr double kStepAir = 16.0;
constexpr double kLeastStep = 72.0;
constexpr double kStepGap = 4.0;

struct RoomLegends
{
    Q_DECLARE_TR_FUNCTIONS(cxw::panels::RoomLegends)
};

} // namespace

double paintCurveKeys(QPainter& painter, const QRectF& room, const std::vector<CurveKey>& keys,
                      const charts::Tokens& tokens)
{
    const QFont font = audienceFont(kText, false);
    const QFontMetricsF metrics(font, painter.device());
    const double around = double(keys.size()) * (kSample + kAfterSample + kBetween) - kBetween;
    double names = 0.0;
    for (const CurveKey& each : keys)
        names += metrics.horizontalAdvance(each.name) + 1.0;
    const double share = std::min(1.0, (room.width() - around) / std::max(1.0, names));
    const double width = around + names * share;
    double left = room.right() - width;
    for (const CurveKey& each : keys) {
        QRectF sample(left, 0, kSample, kSampleHeight);
        sample.moveTop(room.center().y() - kSampleHeight / 2.0);
        paintCurveSample(painter, sample, each.look, tokens);
        const QRectF name(sample.right() + kAfterSample, room.top(),
                          (metrics.horizontalAdvance(each.name) + 1.0) * share, room.height());
        painter.setFont(font);
        painter.setPen(tokens.textPrimary);
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(each.name, Qt::ElideRight, name.width()));
        left = name.right() + kBetween;
    }
    return width;
}

QString heatTitle(const core::MapPressure& pressure, const core::NumberFormat& numbers)
{
    return RoomLegends::tr("Complaints: %1  ·  %2", "legend shown to a room; what of them, and the days")
        .arg(measureWord(pressure.measure),
             periodWord({.from = pressure.days.first, .to = pressure.days.last}, numbers));
}

void paintHeatKey(QPainter& painter, const QRectF& room, const core::MapPressure& pressure,
                  const charts::Words& words, const charts::Tokens& tokens)
{
    const QFont font = audienceFont(kText, true);
    const QFontMetricsF metrics(font, painter.device());
    const QStringList steps = heatStepTexts(pressure.measure, pressure.days.days(), words);
    const auto widthOf = [&](const QString& step) {
        return std::max(kLeastStep, metrics.horizontalAdvance(step) + 2.0 * kStepAir);
    };
    double right = room.right();
    for (int i = int(steps.size()) - 1; i >= 0; --i) {
        const charts::CellColours colours = charts::heatOf(i + 1, tokens);
        const QRectF box(right - widthOf(steps[i]), room.top(), widthOf(steps[i]), room.height());
        charts::paintFilledCell(painter, box, {.radius = 6.0}, colours.fill, {});
        painter.setFont(font);
        painter.setPen(colours.text);
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, steps[i]);
        right = box.left() - kStepGap;
    }
    painter.setPen(tokens.textPrimary);
    drawFitting(painter, audienceFont(kText, false),
                {room.left(), room.top(), right - kBetween - room.left(), room.height()},
                int(Qt::AlignLeft) | Qt::AlignVCenter, heatTitle(pressure, words.numbers()));
}

} // namespace cxw::panels
