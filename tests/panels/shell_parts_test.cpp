#include "panels/shared/action_registry.h"
#include "panels/shared/text_label.h"
#include "panels/shared/typed_choice.h"
#include "panels/shared/wrap_layout.h"
#include "panels/theme/appearance.h"
#include "support/qt_strings.h"

#include <QAbstractItemView>
#include <QAction>
#include <QPalette>
#include <QSignalSpy>

using namespace cxw;
using panels::ActionRegistry;
using panels::Appearance;

TEST_CASE("an action runs what it was made for as long as the receiver lives")
{
    ActionRegistry registry;
    int ran = 0;
    auto receiver = std::make_unique<QObject>();
    QAction* action = registry.add({.id = QStringLiteral("round.start"),
                                    .group = panels::ActionGroup::Diagnostic,
                                    .text = QStringLiteral("Start"),
                                    .shortcuts = {Qt::CTRL | Qt::Key_R},
                                    .checkable = true},
                                   receiver.get(), [&] { ++ran; });
    action->trigger();
    CHECK(ran == 1);
    CHECK(action->isCheckable());
    CHECK(action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_R));
    receiver.reset();
    action->trigger();
    CHECK(ran == 1);
}

TEST_CASE("actions are found by their id and stand in the order of adding")
{
    ActionRegistry registry;
    QObject receiver;
    for (const char* id : {"b", "a", "c"})
        registry.add({.id = QLatin1String(id)}, &receiver, [] {});
    CHECK(registry.find(QStringLiteral("a"))->objectName() == QStringLiteral("a"));
    CHECK(registry.find(QStringLiteral("nothing")) == nullptr);
    CHECK(registry.entries().front().spec.id == QStringLiteral("b"));
    CHECK(registry.entries().back().action == registry.find(QStringLiteral("c")));
}

TEST_CASE("text size stays between 80 and 250 percent and scales lengths and fonts")
{
    Appearance appearance(QFont(QStringLiteral("Open Sans"), 10));
    QSignalSpy changed(&appearance, &Appearance::changed);
    const double body = appearance.font(charts::TypeRole::Body).pointSizeF();
    appearance.setZoomPercent(10);
    CHECK(appearance.zoomPercent() == 80);
    appearance.setZoomPercent(900);
    CHECK(appearance.zoomPercent() == 250);
    CHECK(appearance.px(10) == 25);
    CHECK(appearance.font(charts::TypeRole::Body).pointSizeF() == Approx(2.5 * body));
    CHECK(changed.count() == 2);
    appearance.setZoomPercent(250);
    CHECK(changed.count() == 2);
}

TEST_CASE("the palette follows the theme")
{
    Appearance appearance{QFont()};
    QSignalSpy changed(&appearance, &Appearance::changed);
    for (const charts::Theme theme :
         {charts::Theme::Dark, charts::Theme::HighContrast, charts::Theme::Projector, charts::Theme::Light}) {
        appearance.setTheme(theme);
        const charts::Tokens tokens = charts::tokensFor(theme);
        const QPalette palette = appearance.palette();
        CHECK(palette.color(QPalette::Window) == tokens.bgWindow);
        CHECK(palette.color(QPalette::WindowText) == tokens.textPrimary);
        CHECK(palette.color(QPalette::Base) == tokens.bgSurface);
        CHECK(palette.color(QPalette::Highlight) == tokens.accent);
        CHECK(palette.color(QPalette::Disabled, QPalette::Text) == tokens.textDisabled);
    }
    CHECK(changed.count() == 4);
    appearance.setTheme(charts::Theme::Light);
    CHECK(changed.count() == 4);
}

TEST_CASE("figures follow the language")
{
    Appearance appearance{QFont()};
    QSignalSpy changed(&appearance, &Appearance::changed);
    appearance.setLanguage(core::Language::De);
    appearance.setLanguage(core::Language::De);
    CHECK(changed.count() == 1);
    CHECK(appearance.numbers().decimal(1.5, 1) == QStringLiteral("1,5"));
    CHECK(appearance.font(charts::TypeRole::Body, true).weight() == QFont::DemiBold);
}

TEST_CASE("a label that is emptied says nothing any more, cut or whole")
{
    const Appearance appearance{QFont()};
    for (const bool elided : {false, true}) {
        panels::TextLabel label(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary);
        label.setElided(elided);
        label.setFullText(QStringLiteral("To complete: severity"));
        label.setFullText(QString());
        CHECK(label.text().isEmpty());
        CHECK(label.accessibleName().isEmpty());
    }
}

TEST_CASE("a choice shows remarks in its open list, and never in the field")
{
    panels::TypedChoice choice;
    choice.offer({QStringLiteral("Letter"), QStringLiteral("Portal")}, {QStringLiteral("Sign"), QString()},
                 {});
    const auto* model = choice.model();
    CHECK(model->index(0, 0).data(Qt::AccessibleTextRole) == QStringLiteral("Letter, Sign"));
    CHECK_FALSE(model->index(1, 0).data(Qt::AccessibleTextRole).isValid());
    const int withRemark = choice.view()->sizeHintForIndex(model->index(0, 0)).width();
    choice.setCurrentIndex(0);
    CHECK(choice.currentText() == QStringLiteral("Letter"));
    choice.offer({QStringLiteral("Letter")}, {});
    CHECK(choice.view()->sizeHintForIndex(model->index(0, 0)).width() < withRemark);
}

TEST_CASE("what is pushed to the right ends there in whichever line it comes to stand")
{
    QWidget head;
    auto* row = new panels::WrapLayout(10);
    row->pushRightAfter(1);
    head.setLayout(row);
    std::vector<QWidget*> parts;
    for (int i = 0; i < 3; ++i) {
        parts.push_back(new QWidget);
        parts.back()->setFixedSize(100, 20);
        row->addWidget(parts.back());
    }
    row->setGeometry(QRect(0, 0, 400, 20));
    CHECK(parts[0]->x() == 0);
    CHECK(parts[2]->geometry().right() == 399);
    CHECK(parts[1]->geometry().right() == 289);
    row->setGeometry(QRect(0, 0, 220, 50));
    CHECK(parts[1]->geometry().right() == 219);
    CHECK(parts[2]->geometry() == QRect(120, 30, 100, 20));
}
