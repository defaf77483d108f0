#include "panels/shared/badge.h"
#include "panels/shared/banner.h"
#include "panels/shared/nav_rail.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"
#include "support/qt_strings.h"

#include <QAbstractButton>
#include <QAction>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>

#include <algorithm>
#include <map>

using namespace cxw;
using panels::Appearance;
using panels::BadgeTone;

namespace {

constexpr double kText = 4.5; // WCAG 2.2, 1.4.3

/// At 250 % a stroke is wide enough to hold pixels of the pure ink.
class Painted final
{
public:
    explicit Painted(charts::Theme theme)
        : appearance(QFont(QStringLiteral("Open Sans"), 10))
        , style(appearance)
    {
        appearance.setTheme(theme);
        appearance.setZoomPercent(Appearance::kMostZoomPercent);
    }

    Appearance appearance;
    panels::WorkbenchStyle style;
};

Painted inAnyTheme()
{
    return Painted(GENERATE(charts::Theme::Light, charts::Theme::Dark, charts::Theme::HighContrast,
                            charts::Theme::Projector));
}

/// How far the strongest ink of a picture stands out from what most of it is filled with.
double inkContrast(const QImage& image)
{
    std::map<QRgb, int> pixels;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++pixels[image.pixel(x, y)];
    const auto ground = std::ranges::max_element(pixels, {}, [](const auto& each) { return each.second; });
    double best = 1.0;
    for (const auto& [colour, count] : pixels)
        best = std::max(best, charts::contrastOf(QColor(colour), QColor(ground->first)));
    return best;
}

QImage inside(const QImage& image, int margin)
{
    return image.copy(image.rect().adjusted(margin, margin, -margin, -margin));
}

QImage pictureOf(QWidget& widget)
{
    widget.resize(widget.sizeHint());
    QImage image(widget.size(), QImage::Format_RGB32);
    widget.render(&image);
    return image;
}

struct ButtonLook
{
    const char* property;
    QStyle::StateFlag state;
};

QImage buttonPicture(Painted& painted, const ButtonLook& look)
{
    QPushButton button(QStringLiteral("MMM"));
    button.setStyle(&painted.style);
    button.setFont(painted.appearance.font(charts::TypeRole::Body));
    button.setPalette(painted.appearance.palette());
    button.setProperty(look.property, true);
    QStyleOptionButton option;
    option.initFrom(&button);
    option.rect = QRect(0, 0, 240, 90);
    option.text = button.text();
    option.state = QStyle::State_Enabled | look.state;
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(painted.appearance.tokens().bgWindow);
    QPainter painter(&image);
    painter.setFont(button.font());
    painted.style.drawControl(QStyle::CE_PushButton, &option, &painter, &button);
    return image;
}

} // namespace

TEST_CASE("every badge can be read in every theme")
{
    const Painted painted = inAnyTheme();
    for (const BadgeTone tone : {BadgeTone::Neutral, BadgeTone::Outline, BadgeTone::Accent,
                                 BadgeTone::Warning, BadgeTone::Success, BadgeTone::Danger}) {
        panels::Badge badge(painted.appearance, tone);
        badge.setWord(QStringLiteral("MMMM"));
        CAPTURE(int(tone));
        CHECK(inkContrast(inside(pictureOf(badge), 8)) >= kText);
    }
}

TEST_CASE("every button can be read in every state in every theme")
{
    Painted painted = inAnyTheme();
    for (const char* property : {"ordinary", "primary", "quiet"})
        for (const QStyle::StateFlag state :
             {QStyle::State_None, QStyle::State_MouseOver, QStyle::State_Sunken, QStyle::State_On}) {
            CAPTURE(property, int(state));
            CHECK(inkContrast(inside(buttonPicture(painted, {property, state}), 12)) >= kText);
        }
}

TEST_CASE("every message can be read in every theme")
{
    const Painted painted = inAnyTheme();
    for (const auto tone :
         {panels::BannerTone::Info, panels::BannerTone::Warning, panels::BannerTone::Danger}) {
        panels::Banner banner(painted.appearance);
        banner.say(tone, QStringLiteral("MMMM"));
        const auto* text = banner.findChild<QLabel*>(QStringLiteral("bannerText"));
        const QImage image = pictureOf(banner);
        CAPTURE(int(tone));
        CHECK(inkContrast(image.copy(text->geometry())) >= kText);
    }
}

TEST_CASE("a place of the rail can be read, on screen and under the mouse, in every theme")
{
    const Painted painted = inAnyTheme();
    QAction action(QStringLiteral("MMMM"));
    action.setObjectName(QStringLiteral("home"));
    action.setCheckable(true);
    action.setChecked(GENERATE(false, true));
    panels::NavRail rail(painted.appearance);
    rail.addPlace(action, QStringLiteral("house"));
    auto* place = rail.findChild<QAbstractButton*>(QStringLiteral("place.home"));
    place->setAttribute(Qt::WA_UnderMouse, GENERATE(false, true));
    const QImage image = pictureOf(rail);
    CHECK(inkContrast(image.copy(place->geometry().adjusted(100, 20, -20, -20))) >= kText);
}

TEST_CASE("words stand out from the grounds that messages and lists put under them")
{
    const charts::Tokens t = inAnyTheme().appearance.tokens();
    for (const QColor& ink : {t.danger, t.accent, t.success})
        CHECK(charts::contrastOf(ink, t.bgWindow) >= kText);           // steps and labels beside cards
    CHECK(charts::contrastOf(t.danger, t.bgSunken) >= kText);          // trouble in the status line
    CHECK(charts::contrastOf(t.textSecondary, t.accentSoft) >= kText); // selected rows
}
