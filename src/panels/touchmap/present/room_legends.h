#pragma once

#include "charts/touchmap/emotion_curve.h"
#include "core/touchmap/pressure.h"

class QPainter;
class QRectF;

namespace cxw::charts {
class Words;
}
namespace cxw::core {
class NumberFormat;
}

namespace cxw::panels {

/// A curve in a room's legend.
struct CurveKey
{
    QString name;
    charts::CurveLook look = charts::CurveLook::First;
};

/// Which line is whose, ending at the right of `room`; long names are cut when they need more than all of it.
/// Says how wide it is.
double paintCurveKeys(QPainter& painter, const QRectF& room, const std::vector<CurveKey>& keys,
                      const charts::Tokens& tokens);

/// What a room is told of the complaints: "Complaints: Per 100 contacts  ·  01/09/2026 – 30/11/2026".
[[nodiscard]] QString heatTitle(const core::MapPressure& pressure, const core::NumberFormat& numbers);
/// That, and at the right of it each step of heat with its numbers.
void paintHeatKey(QPainter& painter, const QRectF& room, const core::MapPressure& pressure,
                  const charts::Words& words, const charts::Tokens& tokens);

} // namespace cxw::panels
