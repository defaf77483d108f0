#include "panels/shared/banner.h"
#include "panels/theme/appearance.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>

#include <catch2/catch.hpp>

using namespace cxw;

TEST_CASE("the text of a message can be marked with the mouse once it is there")
{
    const panels::Appearance appearance{QFont()};
    panels::Banner banner(appearance);
    banner.say(panels::BannerTone::Info, QStringLiteral("The copy is saved."));
    auto* text = banner.findChild<QLabel*>(QStringLiteral("bannerText"));
    QEvent enter(QEvent::Enter);
    QCoreApplication::sendEvent(text, &enter);
    CHECK(text->textInteractionFlags() == Qt::TextSelectableByMouse);
    CHECK(banner.sentence() == QStringLiteral("The copy is saved."));
}
