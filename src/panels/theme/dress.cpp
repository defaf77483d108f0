#include "panels/theme/dress.h"

#include "panels/theme/appearance.h"

#include <QAbstractButton>
#include <QLabel>
#include <QVariant>
#include <QWidget>

#include <array>

namespace cxw::panels {
namespace {

struct RoleName
{
    QLatin1String name;
    charts::TypeRole role;
};
constexpr std::array kRoles{
    RoleName{QLatin1String("display"), charts::TypeRole::Display},
    RoleName{QLatin1String("title"), charts::TypeRole::Title},
    RoleName{QLatin1String("body"), charts::TypeRole::Body},
    RoleName{QLatin1String("caption"), charts::TypeRole::Caption},
    RoleName{QLatin1String("micro"), charts::TypeRole::Micro},
    RoleName{QLatin1String("figure"), charts::TypeRole::Figure},
};

struct ColourName
{
    QLatin1String name;
    QColor charts::Tokens::*colour;
};
const std::array kColours{
    ColourName{QLatin1String("primary"), &charts::Tokens::textPrimary},
    ColourName{QLatin1String("secondary"), &charts::Tokens::textSecondary},
    ColourName{QLatin1String("muted"), &charts::Tokens::textMuted},
    ColourName{QLatin1String("accent"), &charts::Tokens::accent},
    ColourName{QLatin1String("danger"), &charts::Tokens::danger},
    ColourName{QLatin1String("warning"), &charts::Tokens::warning},
    ColourName{QLatin1String("success"), &charts::Tokens::success},
};

void dressOne(QWidget& widget, const Appearance& appearance)
{
    if (auto* label = qobject_cast<QLabel*>(&widget))
        label->setTextFormat(Qt::PlainText);
    const QString role = widget.property("textRole").toString();
    const bool semibold = widget.property("textWeight").toString() == QLatin1String("semibold");
    for (const RoleName& each : kRoles)
        if (role == each.name)
            widget.setFont(appearance.font(each.role, semibold));
    const QString colour = widget.property("textColour").toString();
    for (const ColourName& each : kColours)
        if (colour == each.name) {
            QPalette palette = appearance.palette();
            palette.setColor(QPalette::WindowText, appearance.tokens().*each.colour);
            widget.setPalette(palette);
        }
}

void dressAll(QWidget& root, const Appearance& appearance)
{
    dressOne(root, appearance);
    for (QWidget* child : root.findChildren<QWidget*>())
        dressOne(*child, appearance);
}

} // namespace

void dress(QWidget& root, const Appearance& appearance)
{
    dressAll(root, appearance);
    QObject::connect(&appearance, &Appearance::changed, &root,
                     [&root, &appearance] { dressAll(root, appearance); });
}

} // namespace cxw::panels
