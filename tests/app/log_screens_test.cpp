// The complaint log and everything that opens over it, in each setting of the program.
#include "complaint_screens.h"
#include "layout_check.h"

#include "panels/complaints/manage/filter_parts.h"
#include "panels/complaints/manage/filter_popups.h"
#include "panels/privacy/erasure_dialog.h"

#include <QDialog>
#include <QListWidget>

using namespace cxw;
using namespace support;

namespace {

void lookAt(QWidget& window, const QString& name, const Setting& setting)
{
    CAPTURE(setting.name, name.toStdString());
    checkLayout(window);
    keepPicture(window, name + QLatin1Char('-') + QLatin1String(setting.name));
}

/// What came on screen over the window: a window of its own, or what hangs from a button.
QWidget* waitForWindow()
{
    const auto found = [] {
        QWidget* popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::activeModalWidget();
    };
    settle([&] { return found() != nullptr; });
    return found();
}

} // namespace

TEST_CASE("no screen of the complaint log clips a word, loses a part or scrolls sideways", "[screens][log]")
{
    for (const Setting& setting : settings())
        DYNAMIC_SECTION(setting.name)
        {
            for (const Screen& screen : complaintScreens()) {
                Program program;
                writeSettings(setting);
                screen.open(program);
                look(program, screen.name, setting);
            }
        }
}

TEST_CASE("nor do the lists that complaints speak of", "[screens][log]")
{
    for (const Setting& setting : settings())
        DYNAMIC_SECTION(setting.name)
        {
            Program program;
            writeSettings(setting);
            program.startWithSample();
            withDialog(program, Qt::Key_F6, [&](QWidget& dialog) {
                auto* sections = dialog.findChild<QListWidget*>(QStringLiteral("listsSections"));
                REQUIRE(sections);
                for (int i = 0; i < sections->count(); ++i) {
                    program.settleAll();
                    lookAt(dialog, QStringLiteral("lists-%1").arg(i), setting);
                    program.press(Qt::Key_Down);
                }
            });
        }
}

TEST_CASE("nor do the windows over the list of complaints", "[screens][log]")
{
    const std::array windows{
        std::pair("bulk", Qt::CTRL | Qt::Key_U), std::pair("duplicate", QKeyCombination(Qt::Key_F9)),
        std::pair("save-filter", Qt::SHIFT | Qt::Key_F3), std::pair("filter", QKeyCombination(Qt::Key_F3)),
        std::pair("columns", Qt::CTRL | Qt::Key_H)};
    for (const Setting& setting : settings())
        DYNAMIC_SECTION(setting.name)
        {
            Program program;
            writeSettings(setting);
            openMarked(program);
            program.window().resize(setting.window);
            for (const auto& [name, keys] : windows) {
                program.press(keys.key(), keys.keyboardModifiers());
                QWidget* window = waitForWindow();
                REQUIRE(window);
                program.settleAll();
                lookAt(*window, QStringLiteral("log-") + QLatin1String(name), setting);
                window->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                program.activate();
            }
        }
}

TEST_CASE("nor do the lists of what a part of the filter can be", "[screens][log]")
{
    for (const Setting& setting : settings())
        DYNAMIC_SECTION(setting.name)
        {
            Program program;
            writeSettings(setting);
            openMarked(program);
            program.window().resize(setting.window);
            for (const panels::FilterPart part :
                 {panels::FilterPart::Period, panels::FilterPart::Channel, panels::FilterPart::Step}) {
                panels::openFilterPart(program.workbench().appearance(),
                                       program.workbench().workspace()->listTools().filters, part,
                                       program.find("filterComplaints"));
                QWidget* popup = waitForWindow();
                REQUIRE(popup);
                program.settleAll();
                lookAt(*popup, QStringLiteral("log-filter-part-%1").arg(int(part)), setting);
                popup->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                program.activate();
            }
        }
}

TEST_CASE("nor do its lists of policy phrases and snippets", "[screens][log]")
{
    for (const Setting& setting : settings())
        DYNAMIC_SECTION(setting.name)
        {
            Program program;
            writeSettings(setting);
            program.startWithSample();
            for (const auto& [modifier, name] :
                 {std::pair(Qt::NoModifier, "phrases"), std::pair(Qt::ShiftModifier, "snippets")}) {
                program.press(Qt::Key_F8, modifier);
                program.settleAll();
                auto& dialog = program.find<QDialog>("textListDialog");
                lookAt(dialog, QLatin1String(name), setting);
                dialog.close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                program.activate();
            }
        }
}

TEST_CASE("nor do the windows of privacy", "[screens][log]")
{
    const std::array dialogs{std::pair("person", Qt::SHIFT | Qt::Key_F12),
                             std::pair("hold", Qt::SHIFT | Qt::Key_F11),
                             std::pair("retention", Qt::CTRL | Qt::ALT | Qt::Key_U)};
    for (const Setting& setting : settings())
        DYNAMIC_SECTION(setting.name)
        {
            Program program;
            writeSettings(setting);
            openComplaint(program);
            program.clock.advance(std::chrono::hours(24 * 365 * 4)); // so that complaints are due to go
            for (const auto& [name, keys] : dialogs)
                withDialog(program, keys, [&, name = name](QWidget& dialog) {
                    program.settleAll();
                    lookAt(dialog, QStringLiteral("privacy-") + QLatin1String(name), setting);
                });
            panels::ErasureDialog question(program.workbench().appearance(),
                                           program.workbench().workspace()->privacy(),
                                           {.erasure = {.customer = core::CustomerId(1)},
                                            .title = QStringLiteral("Erase Heike Claasen"),
                                            .complaints = 3,
                                            .word = QStringLiteral("Heike Claasen")});
            question.show();
            program.settleAll();
            lookAt(question, QStringLiteral("privacy-erasure"), setting);
        }
}
