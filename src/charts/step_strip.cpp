#include "charts/step_strip.h"

#include <QPainter>

namespace cxw::charts {
namespace {

constexpr double kBoxShare = 0.75; ///< width of a box, of its height
constexpr double kGapShare = 2.0 / 12.0;

} // namespace

double stepStripWidth(double height)
{
    const double count = double(core::kResolveSteps.size());
    return height * (kBoxShare * count + kGapShare * (count - 1.0));
}

void paintStepStrip(QPainter& painter, const QRectF& rect, double height, const core::StepMarks& steps,
                    const Tokens& tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF box(rect.left(), rect.center().y() - height / 2.0, height * kBoxShare, height);
    for (const core::ResolveStep step : core::kResolveSteps) {
        const bool done = steps.isDone(step);
        painter.setPen(QPen(done ? tokens.accent : tokens.borderStrong, 1.0));
        painter.setBrush(done                           ? QBrush(tokens.accent)
                             : steps.doesNotApply(step) ? QBrush(tokens.borderStrong, Qt::BDiagPattern)
                                                        : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
        box.translate(height * (kBoxShare + kGapShare), 0.0);
    }
    painter.restore();
}

} // namespace cxw::charts
