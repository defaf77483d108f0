#include "layout_check.h"

#include "app/map_transfer.h"
#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"
#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/touchmap_panel.h"
#include "panels/touchmap/view/map_view.h"
#include "support/file_content.h"

#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QUndoStack>

using namespace cxw;
using support::Program;

namespace {

void showMap(Program& program)
{
    program.press(Qt::Key_3, Qt::AltModifier);
    program.settleAll();
}

panels::MapPresenter& maps(Program& program)
{
    return program.workbench().workspace()->maps();
}

const core::WholeMap& shownMap(Program& program)
{
    return maps(program).document().whole();
}

/// The dialog that has come up, with the keyboard in it.
QWidget& openDialog()
{
    support::settle([] {
        const QWidget* dialog = QApplication::activeModalWidget();
        return dialog && QApplication::focusWidget() && QApplication::focusWidget()->window() == dialog;
    });
    return *QApplication::activeModalWidget();
}

void waitForMessage(Program& program, const QString& part)
{
    support::settle([&] { return program.message().contains(part); });
    program.settleAll();
}

QByteArray exported(Program& program, const QString& path, const exchange::MapLook& look = {})
{
    program.view().mapTransfer().exportMap(path, look);
    waitForMessage(program, path);
    return support::contentOf(path);
}

/// What the preview says, and whether the file comes in.
QString imported(Program& program, const QString& path, bool accept = true)
{
    program.view().mapTransfer().importMap(path);
    QWidget& dialog = openDialog();
    CHECK(dialog.objectName() == QStringLiteral("mapImportDialog"));
    QStringList said;
    for (const QLabel* each : dialog.findChildren<QLabel*>())
        said += each->text();
    if (const auto* lines = dialog.findChild<QPlainTextEdit*>())
        said += lines->toPlainText();
    if (accept)
        program.press(Qt::Key_Return);
    else
        program.press(Qt::Key_Escape);
    program.activate();
    program.settleAll();
    return said.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("a map goes out by keyboard alone: kind, size, file")
{
    Program program;
    program.startWithSample();
    showMap(program);
    const QTemporaryDir folder;
    program.press(Qt::Key_F4, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(openDialog().objectName() == QStringLiteral("mapExportDialog"));
    CHECK(program.hasKeyboard("mapExportKind"));
    program.press(Qt::Key_Down); // from pages to the picture
    program.press(Qt::Key_Tab);
    CHECK(program.hasKeyboard("mapExportSize"));
    program.press(Qt::Key_Down); // twice as large
    program.press(Qt::Key_Return);
    support::settle([] { return qobject_cast<QFileDialog*>(QApplication::activeModalWidget()); });
    const auto& dialog = static_cast<QFileDialog&>(openDialog());
    CHECK(QFileInfo(dialog.selectedFiles().constFirst()).suffix() == QStringLiteral("png"));
    program.type(folder.filePath(QStringLiteral("poster.png")));
    program.press(Qt::Key_Return);
    program.activate();
    waitForMessage(program, QStringLiteral("poster.png"));
    QImage image;
    REQUIRE(image.loadFromData(support::contentOf(folder.filePath(QStringLiteral("poster.png")))));
    CHECK(image.width() > 2 * 2'000);
}

TEST_CASE("Ctrl+E exports the map that is on screen")
{
    Program program;
    program.startWithSample();
    showMap(program);
    program.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(openDialog().objectName() == QStringLiteral("mapExportDialog"));
    program.press(Qt::Key_Escape);
    program.activate();
}

TEST_CASE("a map goes out as each kind of file, with the lanes that are shown")
{
    Program program;
    program.startWithSample();
    showMap(program);
    const QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(QLatin1String(name)); };
    CHECK(exported(program, path("a.pdf")).startsWith("%PDF"));
    CHECK(exported(program, path("a.png")).startsWith("\x89PNG"));
    CHECK(exported(program, path("a.mmd")).startsWith("journey\n"));
    CHECK(exported(program, path("a.html")).contains("<h3"));
    CHECK(exported(program, path("a.csv")).startsWith("id,stage,touchpoint,"));
    CHECK(exported(program, path("a.json")).contains("cxworkbench/map@1"));
    CHECK(exported(program, path("a.svg")).contains("Listening"));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 7);
    program.view().mapTransfer().exportMap(path("a.docx"));
    program.settleAll();
    CHECK(program.message().contains(QStringLiteral(".svg")));
}

TEST_CASE("a map that went out as JSON comes into another workspace as one step, equal")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.json"));
    QByteArray bytes;
    {
        Program program;
        program.startWithSample();
        showMap(program);
        bytes = exported(program, path);
    }
    Program program;
    program.startWithNewWorkspace();
    showMap(program);
    const QString said = imported(program, path);
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("map.json brings a new map")));
    CHECK(said.contains(QStringLiteral("with 5 stages and 20 touchpoints.")));
    REQUIRE(maps(program).document().hasMap());
    CHECK(shownMap(program).touchpoints.size() == 20u);
    CHECK(exported(program, folder.filePath(QStringLiteral("again.json"))) == bytes);
    CHECK(imported(program, path, false).contains(QStringLiteral("is already as map.json has it")));
    program.workbench().workspace()->edits().stack().undo();
    program.settleAll();
    CHECK_FALSE(maps(program).document().hasMap());
    program.workbench().workspace()->edits().stack().redo();
    program.settleAll();
    CHECK(shownMap(program).touchpoints.size() == 20u);
}

TEST_CASE("a table changes the shown map as one step; its bad lines are named and left out")
{
    Program program;
    program.startWithSample();
    showMap(program);
    const core::WholeMap before = shownMap(program);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("changes.csv"));
    const QByteArray id = QByteArray::number(before.touchpoints.front().id.value());
    support::overwrite(path,
                       "id,stage,touchpoint,emotion\n" + id + "," + before.stages.front().name.toUtf8()
                           + ",Renamed,1\n,New stage,Brand new,2\n,New stage,Too good,7\n,,Nowhere,\n");
    CHECK(imported(program, path, false)
              .contains(QStringLiteral("Touchpoints: 1 new, 1 changed and 19 as before")));
    CHECK(shownMap(program) == before);
    const int steps = program.workbench().workspace()->edits().stack().count();
    const QString said = imported(program, path);
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("2 line")));
    CHECK(said.contains(QStringLiteral("Line 4, column 4")));
    CHECK(said.contains(QStringLiteral("Line 5, column 2")));
    CHECK(program.workbench().workspace()->edits().stack().count() == steps + 1);
    CHECK(shownMap(program).touchpoints.size() == before.touchpoints.size() + 1);
    CHECK(shownMap(program).stages.size() == before.stages.size() + 1);
    CHECK(maps(program).document().find(before.touchpoints.front().id)->title == QStringLiteral("Renamed"));
    program.press(Qt::Key_Z, Qt::ControlModifier);
    program.settleAll();
    CHECK(shownMap(program) == before);
}

TEST_CASE("a file that is no map is refused by its place, and nothing happens")
{
    Program program;
    program.startWithSample();
    showMap(program);
    const core::WholeMap before = shownMap(program);
    const QTemporaryDir folder;
    const auto refused = [&](const char* name, const QByteArray& bytes, const char* why) {
        const QString path = folder.filePath(QLatin1String(name));
        support::overwrite(path, bytes);
        program.view().mapTransfer().importMap(path);
        waitForMessage(program, QString::fromUtf8(why));
        CHECK_FALSE(QApplication::activeModalWidget());
    };
    refused("a.json", "{ \"format\": \"cxworkbench/map@1\", \"map\": 7 }", "$.map");
    refused("b.csv", "stage,mood\nHelp,1\n", "“mood” is not known");
    CHECK(shownMap(program) == before);
}

TEST_CASE("a file is dropped on the map, whatever part of it lies under the pointer")
{
    Program program;
    program.startWithNewWorkspace();
    showMap(program);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dropped.csv"));
    support::overwrite(path, "stage,touchpoint\nHelp,Menu\n");
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(path)});
    for (QWidget* target :
         {static_cast<QWidget*>(&program.view().touchmap()), program.view().touchmap().view().viewport()}) {
        QDragEnterEvent over(QPoint(10, 10), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &over);
        CHECK(over.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &drop);
        CHECK(drop.isAccepted());
        CHECK(openDialog().objectName() == QStringLiteral("mapImportDialog"));
        program.press(Qt::Key_Escape);
        program.activate();
        program.settleAll();
    }
    QMimeData text;
    text.setText(QStringLiteral("not a file"));
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&program.view().touchmap(), &enter);
    CHECK_FALSE(enter.isAccepted());
}

TEST_CASE("the dialogs of a map that goes out or comes in clip nothing", "[screens][touchmap]")
{
    for (const support::Setting& setting : support::settings())
        DYNAMIC_SECTION(setting.name)
        {
            Program program;
            support::writeSettings(setting);
            program.startWithSample();
            showMap(program);
            const auto check = [&](const char* name) {
                QWidget& dialog = openDialog();
                QCoreApplication::processEvents();
                support::checkLayout(dialog);
                support::keepPicture(
                    dialog, QStringLiteral("%1-%2").arg(QLatin1String(name), QLatin1String(setting.name)));
                program.press(Qt::Key_Escape);
                program.activate();
            };
            program.press(Qt::Key_F4, Qt::ControlModifier | Qt::ShiftModifier);
            check("map-export");
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("changes.csv"));
            support::overwrite(path,
                               "stage,touchpoint,channel,emotion\nHelp,Menu,Pigeon,1\nHelp,Call,Web,9\n");
            program.view().mapTransfer().importMap(path);
            check("map-import");
        }
}
