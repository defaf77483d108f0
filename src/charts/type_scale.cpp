#include "charts/type_scale.h"

namespace cxw::charts {

double pointSizeOf(TypeRole role)
{
    switch (role) {
    case TypeRole::Display: return 20.0;
    case TypeRole::Title: return 12.5;
    case TypeRole::Body: return 10.5;
    case TypeRole::Caption: return 10.0;
    case TypeRole::Micro: return 9.0;
    case TypeRole::Figure: return 26.0;
    }
    return 10.5;
}

namespace {

QFont::Weight weightOf(TypeRole role)
{
    const bool heading = role == TypeRole::Display || role == TypeRole::Title || role == TypeRole::Figure;
    return heading ? QFont::DemiBold : QFont::Normal;
}

} // namespace

QFont fontFor(TypeRole role, const QFont& base, double zoom)
{
    QFont font = base;
    font.setPointSizeF(pointSizeOf(role) * zoom);
    font.setWeight(weightOf(role));
    return font;
}

QFont inRole(TypeRole role, const QFont& body)
{
    const double share = pointSizeOf(role) / pointSizeOf(TypeRole::Body);
    QFont font = body;
    if (body.pixelSize() > 0)
        font.setPixelSize(qRound(body.pixelSize() * share));
    else
        font.setPointSizeF(body.pointSizeF() * share);
    font.setWeight(weightOf(role));
    return font;
}

QFont reportFont()
{
    QFont font(QStringLiteral("Open Sans"));
    font.setStyleHint(QFont::SansSerif);
    return font;
}

} // namespace cxw::charts
