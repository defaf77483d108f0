#include "map_harness.h"

#include "core/workspace/person_repository.h"
#include "panels/shared/typed_choice.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/inspector/dots_field.h"
#include "panels/touchmap/inspector/inspector_presenter.h"
#include "panels/touchmap/inspector/live_text.h"
#include "panels/touchmap/inspector/touchpoint_inspector.h"
#include "panels/touchmap/manage/map_parts_dialog.h"
#include "panels/touchmap/manage/new_map_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace cxw;
using core::TouchpointField;

namespace {

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

template <class Widget> Widget& in(const QWidget& window, const char* name)
{
    auto* found = window.findChild<Widget*>(QLatin1String(name));
    REQUIRE(found);
    return *found;
}

core::MapTemplates twoTemplates()
{
    core::MapTemplates templates;
    templates.templates.push_back({.id = text("one"),
                                   .name = {{core::Language::En, text("One")}},
                                   .about = {{core::Language::En, text("About one.")}},
                                   .stages = {}});
    templates.templates.push_back({.id = text("two"),
                                   .name = {{core::Language::En, text("Two")}},
                                   .about = {{core::Language::En, text("About two.")}},
                                   .stages = {}});
    return templates;
}

/// The map "a b c | d", and its first touchpoint in the inspector, on screen.
class WidgetHarness final : public support::PanelHarness
{
public:
    WidgetHarness()
    {
        const auto whole = support::mapOf({{"Buy", {"a", "b", "c"}}, {"Use", {"d"}}}, ids);
        write([&](core::UnitOfWork& work) {
            support::saveMap(work, whole);
            work.people().save({.id = core::PersonId(3), .name = text("Ana Lorenz")});
        });
        maps.begin();
        settleAll();
        presenter.follow(whole.touchpoints.front().id);
        settleAll();
        inspector.resize(300, 900);
        inspector.show();
        inspector.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&inspector));
    }

    [[nodiscard]] const core::Touchpoint& shown() const { return *presenter.touchpoint(); }
    template <class Widget> Widget& field(const char* name) { return in<Widget>(inspector, name); }
    template <class Widget> Widget& focused(const char* name)
    {
        auto& widget = field<Widget>(name);
        widget.setFocus();
        return widget;
    }

    panels::Appearance appearance{QFont()};
    panels::MapPresenter maps{context, core::Language::En, twoTemplates()};
    panels::InspectorPresenter presenter{maps};
    panels::TouchpointInspector inspector{appearance, presenter};
};

} // namespace

TEST_CASE("the dots of a score take digits and arrows, and a second click takes the score away")
{
    WidgetHarness h;
    auto& dots = h.focused<panels::DotsField>(
        qPrintable(text("inspectorScore%1").arg(int(TouchpointField::Satisfaction))));
    QTest::keyClick(&dots, Qt::Key_4);
    CHECK(h.shown().satisfaction == 4);
    CHECK(dots.accessibleDescription() == text("4 of 5"));
    QTest::keyClick(&dots, Qt::Key_Left);
    CHECK(h.shown().satisfaction == 3);
    QTest::keyClick(&dots, Qt::Key_0);
    CHECK_FALSE(h.shown().satisfaction);
    QTest::mouseClick(&dots, Qt::LeftButton, {}, QPoint(7, dots.height() / 2));
    CHECK(h.shown().satisfaction == 1);
    QTest::mouseClick(&dots, Qt::LeftButton, {}, QPoint(7, dots.height() / 2));
    CHECK_FALSE(h.shown().satisfaction);
    CHECK(h.edits.stack().count() == 0); // came to nothing
}

TEST_CASE("an emotion is one of five, from -2 to +2")
{
    WidgetHarness h;
    auto& dots = h.focused<panels::DotsField>("inspectorEmotion0");
    QTest::keyClick(&dots, Qt::Key_1);
    CHECK(h.shown().feeling.emotion == -2);
    CHECK(dots.word() == QString::fromUtf8("−2"));
    QTest::keyClick(&dots, Qt::Key_Right);
    CHECK(h.shown().feeling.emotion == -1);
}

TEST_CASE("nobody accountable is a warning that leads to the field, and goes with a name")
{
    WidgetHarness h;
    auto& name = h.field<QPushButton>("inspectorNameOwner");
    CHECK(name.isVisible());
    QTest::mouseClick(&name, Qt::LeftButton);
    auto& owner = h.field<panels::TypedChoice>("inspectorOwner");
    CHECK(owner.hasFocus());
    QTest::keyClicks(owner.lineEdit(), text("Nowak"));
    QTest::keyClick(owner.lineEdit(), Qt::Key_Return);
    CHECK(h.presenter.ownerName() == text("Nowak"));
    CHECK_FALSE(name.isVisible());
}

TEST_CASE("people are typed with a semicolon between them")
{
    WidgetHarness h;
    auto& people = h.focused<QLineEdit>("inspectorDuty0");
    QTest::keyClicks(&people, text("Tim; Ana Lorenz"));
    QTest::keyClick(&people, Qt::Key_Return);
    CHECK(h.shown().duties.responsible.size() == 2);
    CHECK(h.shown().duties.responsible.contains(core::PersonId(3)));
}

TEST_CASE("a note is kept as it is typed, and all of it is one step")
{
    WidgetHarness h;
    QTest::mouseClick(&h.field<QCheckBox>("inspectorPain"), Qt::LeftButton, {}, QPoint(8, 8));
    CHECK(h.shown().painPoint.isSet);
    auto& note = h.focused<panels::LiveText>("inspectorPainNote");
    CHECK(note.isVisible());
    QTest::keyClicks(&note, text("Four menus deep"));
    CHECK(h.shown().painPoint.note == text("Four menus deep"));
    CHECK(note.toPlainText() == text("Four menus deep"));
    CHECK(h.edits.stack().count() == 2);
}

TEST_CASE("a title is kept as it is typed; an emptied one comes back")
{
    WidgetHarness h;
    auto& title = h.focused<QLineEdit>("inspectorTitle");
    title.selectAll();
    QTest::keyClicks(&title, text("Hotline menu"));
    CHECK(h.shown().title == text("Hotline menu"));
    CHECK(h.edits.stack().count() == 1);
    title.selectAll();
    QTest::keyClick(&title, Qt::Key_Delete);
    CHECK(h.shown().title == text("Hotline menu"));
    h.focused<QLineEdit>("inspectorDuty0");
    CHECK(title.text() == text("Hotline menu"));
}

TEST_CASE("the time within which customers get an answer is said in the largest whole unit")
{
    WidgetHarness h;
    h.presenter.setResponse(120);
    auto& number = h.field<QSpinBox>("timeNumber");
    auto& unit = h.field<QComboBox>("timeUnit");
    CHECK(number.value() == 2);
    CHECK(unit.currentIndex() == 1);
    number.setValue(3);
    CHECK(h.shown().responseMinutes == 180);
    unit.setCurrentIndex(2);
    CHECK(h.shown().responseMinutes == 3 * 24 * 60);
    number.setValue(0);
    CHECK_FALSE(h.shown().responseMinutes);
}

TEST_CASE("every field of the inspector has a name for a screen reader")
{
    WidgetHarness h;
    for (const QWidget* each : h.inspector.findChildren<QWidget*>()) {
        const bool isStop = (each->focusPolicy() & Qt::TabFocus) != 0 && !each->focusProxy()
            && each->parentWidget() && !qobject_cast<const QAbstractSpinBox*>(each->parentWidget())
            && !qobject_cast<const QComboBox*>(each->parentWidget());
        if (!isStop || !each->isVisible() || each->objectName().startsWith(text("qt_")))
            continue;
        INFO(each->metaObject()->className() << " " << each->objectName().toStdString());
        const auto* button = qobject_cast<const QAbstractButton*>(each);
        CHECK((!each->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
        CHECK_FALSE(each->objectName().isEmpty());
    }
}

TEST_CASE("without a touchpoint the inspector says what to do")
{
    WidgetHarness h;
    h.presenter.follow({});
    CHECK_FALSE(h.field<QLineEdit>("inspectorTitle").isVisible());
}

TEST_CASE("a new map is made of the chosen template under a name of one's own")
{
    WidgetHarness h;
    panels::NewMapDialog dialog(h.appearance, h.maps);
    auto& list = in<QListWidget>(dialog, "newMapTemplates");
    auto& name = in<QLineEdit>(dialog, "newMapName");
    CHECK(dialog.name() == text("One"));
    list.setCurrentRow(1);
    CHECK(dialog.templateId() == text("two"));
    CHECK(dialog.name() == text("Two"));
    name.selectAll();
    QTest::keyClicks(&name, text("Mine"));
    list.setCurrentRow(0);
    CHECK(dialog.name() == text("Mine"));
    name.clear();
    CHECK_FALSE(in<QPushButton>(dialog, "newMapMake").isEnabled());
}

TEST_CASE("personas are added, renamed in their list and removed with keys")
{
    WidgetHarness h;
    panels::MapPartsDialog dialog(h.appearance, h.maps);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    const auto& personas = in<QWidget>(dialog, "parts0");
    auto& added = in<QLineEdit>(personas, "partNew");
    added.setFocus();
    QTest::keyClicks(&added, text("Lea"));
    QTest::keyClick(&added, Qt::Key_Return);
    QTest::keyClicks(&added, text("Joerg"));
    QTest::keyClick(&added, Qt::Key_Return);
    auto& list = in<QListWidget>(personas, "partNames");
    REQUIRE(list.count() == 2);
    CHECK(list.currentRow() == 1);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
    h.settleAll();
    CHECK(h.maps.document().whole().personas.front().name == text("Joerg"));
    QTest::keyClick(&list, Qt::Key_Delete);
    h.settleAll();
    REQUIRE(list.count() == 1);
    QTest::keyClick(&list, Qt::Key_F2);
    auto* editor = list.findChild<QLineEdit*>();
    REQUIRE(editor);
    editor->setText(text("Lea, first flat"));
    QTest::keyClick(editor, Qt::Key_Return);
    h.settleAll();
    CHECK(h.maps.document().whole().personas.front().name == text("Lea, first flat"));
    h.edits.stack().undo();
    h.settleAll();
    CHECK(list.item(0)->text() == text("Lea"));
}
