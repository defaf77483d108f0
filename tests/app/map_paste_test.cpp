#include "map_screens.h"

#include "panels/touchmap/paste/paste_table.h"

#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

using namespace cxw;
using support::Program;

namespace {

const core::WholeMap& mapOn(Program& program)
{
    return program.workbench().workspace()->maps().document().whole();
}

void paste(Program& program, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    program.press(Qt::Key_V, Qt::ControlModifier);
    program.settleAll();
}

QString channelOf(Program& program, const core::Touchpoint& touchpoint)
{
    for (const core::Channel& each : program.workbench().workspace()->maps().document().lists().channels)
        if (touchpoint.channel == each.id)
            return each.name;
    return {};
}

const core::Touchpoint* titled(Program& program, const char* title)
{
    for (const core::Touchpoint& each : mapOn(program).touchpoints)
        if (each.title == QString::fromUtf8(title))
            return &each;
    return nullptr;
}

core::WholeMap stored(Program& program)
{
    program.workbench().workspace()->maps().flush();
    program.settleAll();
    core::WholeMap whole;
    program.workbench().workspace()->store().read(
        nullptr,
        [map = mapOn(program).map.id](const core::UnitOfWork& work) { return work.maps().whole(map); },
        [&](const auto& read) { whole = read->value(); });
    program.settleAll();
    return whole;
}

/// On the map's panel, whether it is on screen or not.
template <class Widget> Widget& hidden(Program& program, const char* name)
{
    auto* found = program.view().touchmap().findChild<Widget*>(QLatin1String(name));
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("the rows of a spreadsheet come in by keyboard, and one undo takes all of them out again")
{
    Program program;
    support::openMap(program);
    const core::WholeMap before = mapOn(program);
    const auto channels = program.workbench().workspace()->maps().document().lists().channels.size();
    paste(program, support::pictureRows());
    CHECK(program.hasKeyboard("pasteInsert"));
    CHECK(program.find<QPushButton>("pasteInsert").text().contains(QStringLiteral("10")));
    CHECK(program.find<QLabel>("pasteSummary").text().contains(QStringLiteral("WhatsApp")));
    CHECK(mapOn(program) == before);
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
    CHECK(mapOn(program).touchpoints.size() == before.touchpoints.size() + 10);
    REQUIRE(titled(program, "First day with us"));
    CHECK(channelOf(program, *titled(program, "First day with us")) == QStringLiteral("WhatsApp"));
    CHECK(titled(program, "Payment reminder")->feeling.emotion == -2);
    CHECK(program.view().touchmap().view().cursor().selected().size() == 10);
    CHECK(program.hasKeyboard("mapView"));
    CHECK(stored(program) == mapOn(program));
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(mapOn(program) == before);
    CHECK(stored(program) == before);
    CHECK(program.workbench().workspace()->maps().document().lists().channels.size() == channels);
}

TEST_CASE("Escape leaves the map as it was and gives the keyboard back")
{
    Program program;
    support::openMap(program);
    const core::WholeMap before = mapOn(program);
    paste(program, support::pictureRows());
    program.press(Qt::Key_Escape);
    program.settleAll();
    CHECK(mapOn(program) == before);
    CHECK(program.hasKeyboard("mapView"));
}

TEST_CASE("Space leaves a row out, and Alt with Down gives a column another field")
{
    Program program;
    support::openMap(program);
    paste(program, support::pictureRows());
    program.press(Qt::Key_Down);
    REQUIRE(program.hasKeyboard("pasteRows"));
    program.press(Qt::Key_Space);
    CHECK(program.find<QPushButton>("pasteInsert").text().contains(QStringLiteral("9")));
    program.press(Qt::Key_End);  // the number of the sheet is left out as it is
    program.press(Qt::Key_Left); // the remarks
    program.press(Qt::Key_Down, Qt::AltModifier);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    for (int i = 0; i < 20 && menu->activeAction() != menu->actions().back(); ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    program.window().activateWindow(); // which a window manager does when a menu goes
    REQUIRE(QTest::qWaitForWindowActive(&program.window()));
    program.settleAll();
    CHECK(program.find<QLabel>("pasteSummary").text().contains(QStringLiteral("2 column")));
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
    CHECK_FALSE(titled(program, "Comparison portal offer"));
    CHECK(titled(program, "Deposit request"));
}

TEST_CASE("what is no table can come into the focused cell as text")
{
    Program program;
    support::openMap(program);
    paste(program, QString(QChar(3)) + QStringLiteral(" not a table"));
    REQUIRE(program.hasKeyboard("pasteAsText"));
    program.press(Qt::Key_Escape);
    program.settleAll();
    CHECK(program.hasKeyboard("mapView"));
}

TEST_CASE("touchpoints are copied, cut and pasted between maps by keyboard")
{
    Program program;
    support::openMap(program);
    const auto count = mapOn(program).touchpoints.size();
    auto& view = program.view().touchmap().view();
    view.focusOn(core::TouchpointId(12));
    program.press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    CHECK(mime->text().contains(QStringLiteral("Hotline menu")));
    CHECK(mime->html().contains(QStringLiteral("<td>Hotline menu</td>")));
    CHECK(mime->hasImage());
    program.press(Qt::Key_V, Qt::ControlModifier);
    program.settleAll();
    CHECK(mapOn(program).touchpoints.size() == count + 1);
    program.press(Qt::Key_X, Qt::ControlModifier);
    program.settleAll();
    CHECK(mapOn(program).touchpoints.size() == count);
    program.workbench().workspace()->maps().make(QStringLiteral("empty"), QStringLiteral("Other"));
    program.settleAll();
    REQUIRE(mapOn(program).map.name == QStringLiteral("Other"));
    const auto others = mapOn(program).touchpoints.size();
    program.view().touchmap().focusWork();
    program.press(Qt::Key_V, Qt::ControlModifier);
    program.settleAll();
    CHECK(mapOn(program).touchpoints.size() == others + 1);
    REQUIRE(titled(program, "Hotline menu"));
    CHECK(channelOf(program, *titled(program, "Hotline menu")) == QStringLiteral("Phone"));
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(mapOn(program).touchpoints.size() == others);
}

TEST_CASE("what was copied as a table is read again as it was")
{
    Program program;
    support::openMap(program);
    program.press(Qt::Key_A, Qt::ControlModifier);
    program.press(Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    paste(program, text);
    CHECK(program.find<QLabel>("pasteSummary").text().contains(QStringLiteral("16 skipped")));
    CHECK_FALSE(program.find<QPushButton>("pasteInsert").isEnabled());
}

TEST_CASE("marks are set on what is selected and taken away again, each with one key and one step")
{
    Program program;
    support::openMap(program);
    auto& view = program.view().touchmap().view();
    view.focusOn(core::TouchpointId(1));
    program.press(Qt::Key_Right, Qt::ShiftModifier);
    const core::WholeMap before = mapOn(program);
    for (const auto key : {Qt::Key_F8, Qt::Key_F9, Qt::Key_F10})
        program.press(key, Qt::ControlModifier);
    for (std::size_t i = 0; i < 2; ++i) {
        const core::Touchpoint& each = mapOn(program).touchpoints[i];
        CHECK(each.momentOfTruth.isSet);
        CHECK(each.painPoint.isSet);
        CHECK(each.bestPractice.isSet);
    }
    CHECK_FALSE(mapOn(program).touchpoints[3].painPoint.isSet);
    program.press(Qt::Key_F9, Qt::ControlModifier);
    CHECK_FALSE(mapOn(program).touchpoints[0].painPoint.isSet);
    for (int i = 0; i < 4; ++i)
        program.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(mapOn(program) == before);
}

TEST_CASE("a touchpoint is copied into another channel, which is chosen from a menu")
{
    Program program;
    support::openMap(program);
    program.view().touchmap().view().focusOn(core::TouchpointId(12));
    const auto count = mapOn(program).touchpoints.size();
    program.press(Qt::Key_F6, Qt::ControlModifier);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    const QString wanted = menu->actions()[1]->text();
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    program.settleAll();
    REQUIRE(mapOn(program).touchpoints.size() == count + 1);
    CHECK(mapOn(program).touchpoints[12].title == QStringLiteral("Hotline menu"));
    CHECK(channelOf(program, mapOn(program).touchpoints[12]) == wanted);
}

TEST_CASE("in a narrow window the inspector slides over the map, and Escape gives the keyboard back")
{
    Program program;
    support::openMap(program);
    program.window().resize(900, 700);
    program.settleAll();
    auto& panel = program.view().touchmap();
    auto* inspector = panel.findChild<QWidget*>(QStringLiteral("touchpointInspector"));
    CHECK_FALSE(inspector->isVisible());
    const int width = panel.view().width();
    program.press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    program.settleAll();
    REQUIRE(inspector->isVisible());
    CHECK(panel.view().width() == width);
    CHECK(inspector->geometry().right() + 1 == inspector->parentWidget()->width());
    CHECK(inspector->isAncestorOf(QApplication::focusWidget()));
    program.press(Qt::Key_Escape);
    program.settleAll();
    CHECK_FALSE(inspector->isVisible());
    CHECK(program.hasKeyboard("mapView"));
    program.window().resize(1440, 900);
    program.settleAll();
    CHECK(inspector->isVisible());
    CHECK(panel.view().width() < inspector->x() + 1);
}

TEST_CASE("what is cut and pasted is moved: the same touchpoint, once, and two steps take it back")
{
    Program program;
    support::openMap(program);
    auto& view = program.view().touchmap().view();
    const core::WholeMap before = mapOn(program);
    const core::TouchpointId hotline(12);
    view.focusOn(hotline);
    program.press(Qt::Key_X, Qt::ControlModifier);
    program.settleAll();
    REQUIRE_FALSE(titled(program, "Hotline menu"));
    view.focusOn(core::TouchpointId(1));
    program.press(Qt::Key_V, Qt::ControlModifier);
    program.settleAll();
    REQUIRE(titled(program, "Hotline menu"));
    CHECK(mapOn(program).touchpoints[1].id == hotline);
    CHECK(stored(program) == mapOn(program));
    program.press(Qt::Key_V, Qt::ControlModifier);
    program.settleAll();
    CHECK(mapOn(program).touchpoints.size() == before.touchpoints.size() + 1);
    CHECK(mapOn(program).touchpoints[2].title == QStringLiteral("Hotline menu"));
    CHECK(mapOn(program).touchpoints[2].id != hotline);
    for (int i = 0; i < 2; ++i)
        program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK_FALSE(titled(program, "Hotline menu"));
    view.focusOn(core::TouchpointId(16));
    program.press(Qt::Key_V, Qt::ControlModifier); // it is on no map again
    program.settleAll();
    CHECK(mapOn(program).touchpoints.back().id == hotline);
    for (int i = 0; i < 2; ++i)
        program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(mapOn(program) == before);
    CHECK(stored(program) == before);
    program.press(Qt::Key_V, Qt::ControlModifier); // the cut was undone: a copy
    program.settleAll();
    CHECK(mapOn(program).touchpoints.size() == before.touchpoints.size() + 1);
}

TEST_CASE(
    "what is cut is the same touchpoint on another map of today, and a new one on the map of the future")
{
    Program program;
    support::openMap(program);
    auto& maps = program.workbench().workspace()->maps();
    const core::WholeMap before = mapOn(program);
    program.view().touchmap().view().focusOn(core::TouchpointId(12));
    program.press(Qt::Key_X, Qt::ControlModifier);
    program.settleAll();
    maps.makeFuture();
    program.settleAll();
    REQUIRE(mapOn(program).map.state == core::MapState::Future);
    program.view().touchmap().focusWork();
    program.press(Qt::Key_V, Qt::ControlModifier);
    program.settleAll();
    REQUIRE(titled(program, "Hotline menu"));
    CHECK(titled(program, "Hotline menu")->id != core::TouchpointId(12));
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    maps.make(QStringLiteral("empty"), QStringLiteral("Other"));
    program.settleAll();
    program.view().touchmap().focusWork();
    program.press(Qt::Key_V, Qt::ControlModifier);
    program.settleAll();
    REQUIRE(titled(program, "Hotline menu"));
    CHECK(titled(program, "Hotline menu")->id == core::TouchpointId(12));
    CHECK(stored(program) == mapOn(program));
}

TEST_CASE("an empty map offers to paste a table, and says what to copy when there is none")
{
    Program program;
    program.startWithNewWorkspace();
    program.press(Qt::Key_3, Qt::AltModifier);
    program.settleAll();
    program.find("emptyMap").setFocus();
    program.press(Qt::Key_Space);
    program.settleAll();
    auto& offer = program.find("emptyMapPaste");
    REQUIRE(offer.isVisible());
    CHECK(program.view().touchmap().view().cursor().cell() == core::MapCell{1, 0});
    QGuiApplication::clipboard()->clear();
    for (int i = 0; i < 40 && !offer.hasFocus(); ++i) // through the lanes and out of the map
        program.press(Qt::Key_Tab);
    REQUIRE(offer.hasFocus());
    program.press(Qt::Key_Space);
    program.settleAll();
    CHECK(hidden<QLabel>(program, "pasteMessage").text().contains(QStringLiteral("Select the rows")));
    program.press(Qt::Key_Escape);
    program.settleAll();
    CHECK(program.hasKeyboard("mapView"));
    QGuiApplication::clipboard()->setText(support::pictureRows());
    offer.setFocus();
    program.press(Qt::Key_Space);
    program.settleAll();
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
    CHECK(mapOn(program).touchpoints.size() == 12);
    CHECK(mapOn(program).stages.size() == 5);
    CHECK_FALSE(offer.isVisible());
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(mapOn(program).touchpoints.empty());
    CHECK(offer.isVisible());
}

TEST_CASE("the menu of a stage has what can be done with it, by key and by mouse")
{
    Program program;
    support::openMap(program);
    auto& view = program.view().touchmap().view();
    const core::WholeMap before = mapOn(program);
    view.moveTo({0, 4});
    const auto open = [&](int key, Qt::KeyboardModifiers modifiers) {
        program.press(key, modifiers);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        CHECK(menu->objectName() == QStringLiteral("stageMenu"));
        return menu;
    };
    const auto choose = [&](QMenu* menu, const QString& beginning) {
        for (QAction* each : menu->actions())
            if (each->text().remove(QLatin1Char('&')).startsWith(beginning))
                menu->setActiveAction(each);
        QTest::keyClick(menu, Qt::Key_Return);
        program.activate();
        program.settleAll();
    };
    choose(open(Qt::Key_Menu, Qt::NoModifier), QStringLiteral("Move to the left"));
    CHECK(mapOn(program).stages.front().name == QStringLiteral("Switch and start"));
    QMenu* colours = nullptr;
    for (QAction* each : open(Qt::Key_F10, Qt::ShiftModifier)->actions())
        if (each->menu())
            colours = each->menu();
    REQUIRE(colours);
    colours->actions()[1]->trigger();
    QApplication::activePopupWidget()->close();
    program.activate();
    program.settleAll();
    CHECK_FALSE(mapOn(program).stages.front().color.isEmpty());
    view.moveTo({0, view.cursor().cell().column});
    choose(open(Qt::Key_Menu, Qt::NoModifier), QStringLiteral("Rename"));
    REQUIRE(view.isEditing());
    program.type(QStringLiteral("Begin"));
    program.press(Qt::Key_Return);
    program.press(Qt::Key_Escape);
    program.settleAll();
    CHECK(mapOn(program).stages.front().name == QStringLiteral("Begin"));
    view.moveTo({3, 0}); // in the stage, not at its head
    choose(open(Qt::Key_F10, Qt::ControlModifier | Qt::ShiftModifier), QStringLiteral("Delete"));
    CHECK(mapOn(program).stages.size() == before.stages.size() - 1);
    for (int i = 0; i < 4; ++i)
        program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(mapOn(program) == before);
}

TEST_CASE("what no spreadsheet put on the clipboard does no harm")
{
    Program program;
    support::openMap(program);
    const core::WholeMap before = mapOn(program);
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(picture);
    program.press(Qt::Key_V, Qt::ControlModifier);
    program.settleAll();
    CHECK_FALSE(hidden<QWidget>(program, "pasteInsert").isVisible());
    CHECK_FALSE(hidden<QWidget>(program, "pasteAsText").isVisible());
    program.press(Qt::Key_Escape);
    QString binary;
    for (int i = 0; i < 100'000; ++i)
        binary += QChar(char16_t((i * 7919) % 65'536));
    paste(program, binary);
    support::settle([&] { return program.hasKeyboard("pasteCancel") || program.hasKeyboard("pasteAsText"); });
    program.press(Qt::Key_Escape);
    paste(program, QStringLiteral("\t\t\n \t \n").repeated(5'000));
    program.settleAll();
    program.press(Qt::Key_Escape);
    auto mime = std::make_unique<QMimeData>();
    mime->setHtml(QStringLiteral("<table><tr><td><br></td><td><br></td></tr></table>").repeated(500));
    QGuiApplication::clipboard()->setMimeData(mime.release());
    program.press(Qt::Key_V, Qt::ControlModifier);
    program.settleAll();
    CHECK_FALSE(hidden<QWidget>(program, "pasteInsert").isVisible());
    program.press(Qt::Key_Escape);
    program.settleAll();
    CHECK(mapOn(program) == before);
    CHECK(program.hasKeyboard("mapView"));
}

TEST_CASE("a single cell and a title of five hundred letters come in as they are")
{
    Program program;
    support::openMap(program);
    const QString longTitle = QStringLiteral("Word ").repeated(100).trimmed();
    auto mime = std::make_unique<QMimeData>(); // as a spreadsheet has it
    mime->setText(longTitle);
    mime->setHtml(
        QStringLiteral("<html><body><table><tr><td height=\"17\" align=\"left\">%1</td></tr></table>"
                       "</body></html>")
            .arg(longTitle));
    QGuiApplication::clipboard()->setMimeData(mime.release());
    program.press(Qt::Key_V, Qt::ControlModifier);
    program.settleAll();
    CHECK(program.find<QPushButton>("pasteInsert").text().contains(QStringLiteral("1")));
    program.press(Qt::Key_Return, Qt::ControlModifier);
    program.settleAll();
    CHECK(std::ranges::count(mapOn(program).touchpoints, longTitle, &core::Touchpoint::title) == 1);
    program.view().touchmap().view().grab(); // it is painted
}

TEST_CASE("ten thousand rows of a spreadsheet come in, with Escape at hand until they are read")
{
    Program program;
    support::openMap(program);
    QString html = QStringLiteral("<html><body><table>");
    for (int i = 0; i < 10'000; ++i)
        html += QStringLiteral("<tr><td align=\"left\">Stage %1</td><td align=\"left\">Step %2</td>"
                               "<td align=\"left\">Web</td><td align=\"right\" sdval=\"1\">1</td></tr>\n")
                    .arg(i / 500)
                    .arg(i);
    html += QStringLiteral("</table></body></html>");
    const auto open = [&] {
        auto mime = std::make_unique<QMimeData>();
        mime->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(mime.release());
        program.press(Qt::Key_V, Qt::ControlModifier);
    };
    open();
    program.press(Qt::Key_Escape);
    program.settleAll();
    CHECK(program.hasKeyboard("mapView"));
    CHECK_FALSE(hidden<QWidget>(program, "pasteStrip").isVisible());
    open();
    support::settle([&] {
        return hidden<QWidget>(program, "pasteInsert").isVisible()
            && hidden<QWidget>(program, "pasteInsert").isEnabled();
    });
    program.press(Qt::Key_Return, Qt::ControlModifier);
    support::settle([&] { return mapOn(program).touchpoints.size() == 10'016; });
    program.settleAll();
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(mapOn(program).touchpoints.size() == 16);
}
