#include "panels/shared/audience_picture.h"

#include "charts/tokens.h"
#include "charts/type_scale.h"

#include <QPainter>

#include <algorithm>

namespace cxw::panels {

void beginAudiencePicture(QPainter& painter, const QSize& size, const charts::Tokens& tokens)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), tokens.bgSurface);
    const double scale =
        std::min(size.width() / kAudienceScreen.width(), size.height() / kAudienceScreen.height());
    painter.translate((size.width() - kAudienceScreen.width() * scale) / 2.0,
                      (size.height() - kAudienceScreen.height() * scale) / 2.0);
    painter.scale(scale, scale);
}

QFont audienceFont(double pixels, bool strong)
{
    QFont font = charts::reportFont();
    font.setPixelSize(int(pixels));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont fittingFont(QPainter& painter, QFont font, const QRectF& rect, int flags, const QString& text)
{
    for (; font.pixelSize() > kLeastAudienceText; font.setPixelSize(font.pixelSize() - 4)) {
        painter.setFont(font);
        const QRectF used = painter.boundingRect(rect, flags, text);
        if (used.height() <= rect.height() && used.width() <= rect.width())
            break;
    }
    return font;
}

void drawFitting(QPainter& painter, const QFont& font, const QRectF& rect, int flags, const QString& text)
{
    painter.setFont(fittingFont(painter, font, rect, flags, text));
    painter.drawText(rect, flags, text);
}

void paintStepMarks(QPainter& painter, double left, double width, double y,
                    const std::vector<StepMark>& marks, const charts::Tokens& tokens)
{
    const double gap = 6.0;
    const double each = (width + gap) / double(marks.size()) - gap;
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const bool current = marks[i] == StepMark::Current;
        painter.setBrush(current                          ? tokens.score[1].fill
                             : marks[i] == StepMark::Open ? tokens.borderSubtle
                                                          : tokens.accent);
        const double tall = current ? 16.0 : 11.0;
        painter.drawRoundedRect(QRectF(left + double(i) * (each + gap), y - tall / 2.0, each, tall), 3.0,
                                3.0);
    }
}

} // namespace cxw::panels
