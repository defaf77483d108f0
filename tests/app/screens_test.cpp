#include "screens.h"

#include "app/workshop_windows.h"
#include "panels/privacy/erasure_dialog.h"
#include "panels/workshop/facilitator_view.h"

#include <QAbstractScrollArea>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace cxw;
using support::Program;

namespace {

/// How a person has set the program up.
struct Setting
{
    const char* name;
    app::ThemeChoice theme = app::ThemeChoice::Light;
    core::Language language = core::Language::En;
    int zoomPercent = 100;
    QSize window{1440, 900};
};

const std::vector<Setting>& settings()
{
    using app::ThemeChoice;
    static const std::vector<Setting> all{
        {"light"},
        {"dark", ThemeChoice::Dark},
        {"high-contrast", ThemeChoice::HighContrast},
        {"projector", ThemeChoice::Projector},
        {"de", ThemeChoice::Light, core::Language::De},
        {"ru", ThemeChoice::Light, core::Language::Ru},
        {"150", ThemeChoice::Light, core::Language::En, 150, {1366, 768}},
        {"200", ThemeChoice::Light, core::Language::En, 200, {1366, 768}},
    };
    return all;
}

/// Written before the program starts, as by the last run.
void writeSettings(const Setting& setting)
{
    app::Settings settings;
    settings.setTheme(setting.theme);
    settings.setLanguage(setting.language);
    settings.setZoomPercent(setting.zoomPercent);
}

QString describe(const QWidget& widget, const QString& text)
{
    return QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName()
        + QStringLiteral(" “") + text.left(60) + QStringLiteral("”");
}

bool isClipped(const QLabel& label)
{
    const QRect room = label.contentsRect();
    const QRect needed = label.wordWrap()
        ? label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 100'000), Qt::TextWordWrap, label.text())
        : label.fontMetrics().boundingRect(QRect(), 0, label.text());
    return needed.width() > room.width() + 1 || needed.height() > room.height() + 1;
}

bool isClipped(const QPushButton& button)
{
    const QString text = QString(button.text()).remove(QLatin1Char('&'));
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width();
    return button.fontMetrics().horizontalAdvance(text) + icon > button.width()
        || button.fontMetrics().height() > button.height();
}

template <class Widget> QStringList clipped(const QWidget& window)
{
    QStringList found;
    for (const Widget* each : window.findChildren<Widget*>())
        if (each->isVisible() && !each->text().isEmpty() && isClipped(*each))
            found += describe(*each, each->text());
    return found;
}

/// What a scroll area holds may be larger than its viewport; nothing else may leave its parent.
QStringList outsideTheirParent(const QWidget& window)
{
    QStringList found;
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        const QWidget* parent = each->parentWidget();
        const bool scrolled = parent && qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        if (each->isVisible() && !each->isWindow() && !scrolled && !each->inherits("QFocusFrame")
            && !parent->rect().contains(each->geometry()))
            found += describe(*each, each->accessibleName());
    }
    return found;
}

/// A table of figures may be wider than its card (WCAG 2.2, 1.4.10 excepts it); no page and no list may.
QStringList scrolledSideways(const QWidget& window)
{
    QStringList found;
    for (const auto* each : window.findChildren<QAbstractScrollArea*>())
        if (each->isVisible() && each->horizontalScrollBar()->isVisible()
            && !qobject_cast<const QTableView*>(each))
            found += describe(*each, each->accessibleName());
    return found;
}

void checkLayout(const QWidget& window)
{
    const QString separator = QStringLiteral("; ");
    CHECK(clipped<QLabel>(window).join(separator) == QString());
    CHECK(clipped<QPushButton>(window).join(separator) == QString());
    CHECK(outsideTheirParent(window).join(separator) == QString());
    CHECK(scrolledSideways(window).join(separator) == QString());
}

void keepPicture(QWidget& window, const QString& name)
{
    const QDir folder(QStringLiteral(CXW_SCREENS));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    CHECK(window.grab().save(folder.filePath(name + QStringLiteral(".png"))));
}

void look(Program& program, const char* screen, const Setting& setting)
{
    program.window().resize(setting.window);
    program.settleAll();
    CAPTURE(screen, setting.name);
    checkLayout(program.window());
    keepPicture(program.window(),
                QStringLiteral("%1-%2").arg(QLatin1String(screen), QLatin1String(setting.name)));
}

} // namespace

TEST_CASE("no screen clips a word, loses a part or scrolls sideways, however the program is set up",
          "[screens]")
{
    for (const Setting& setting : settings())
        for (const support::Screen& screen : support::allScreens()) {
            Program program;
            writeSettings(setting);
            screen.open(program);
            look(program, screen.name, setting);
        }
}

TEST_CASE("nor do the command palette and the shortcut sheet", "[screens]")
{
    for (const Setting& setting : settings()) {
        Program program;
        writeSettings(setting);
        program.startWithSample();
        for (const QKeyCombination& keys : {support::kPalette, support::kSheet})
            support::withDialog(program, keys, [&](QWidget& dialog) {
                CAPTURE(setting.name, dialog.windowTitle().toStdString());
                checkLayout(dialog);
                keepPicture(
                    dialog,
                    QStringLiteral("%1-%2").arg(QLatin1String(keys == support::kPalette ? "palette" : "keys"),
                                                QLatin1String(setting.name)));
            });
    }
}

TEST_CASE("nor do the lists of policy phrases and snippets", "[screens]")
{
    for (const Setting& setting : settings()) {
        Program program;
        writeSettings(setting);
        program.startWithSample();
        for (const auto& [modifier, name] :
             {std::pair(Qt::NoModifier, "phrases"), std::pair(Qt::ShiftModifier, "snippets")}) {
            program.press(Qt::Key_F8, modifier);
            program.settleAll();
            auto& dialog = program.find<QDialog>("textListDialog");
            CAPTURE(setting.name, name);
            checkLayout(dialog);
            keepPicture(dialog,
                        QStringLiteral("%1-%2").arg(QLatin1String(name), QLatin1String(setting.name)));
            dialog.close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            program.activate();
        }
    }
}

TEST_CASE("nor do the windows of privacy", "[screens]")
{
    const std::array dialogs{std::pair("person", Qt::SHIFT | Qt::Key_F12),
                             std::pair("hold", Qt::SHIFT | Qt::Key_F11),
                             std::pair("retention", Qt::CTRL | Qt::ALT | Qt::Key_U)};
    for (const Setting& setting : settings()) {
        Program program;
        writeSettings(setting);
        support::openComplaint(program);
        program.clock.advance(std::chrono::hours(24 * 365 * 4)); // so that complaints are due to go
        for (const auto& [name, keys] : dialogs)
            support::withDialog(program, keys, [&, name = name](QWidget& dialog) {
                program.settleAll();
                CAPTURE(setting.name, name);
                checkLayout(dialog);
                keepPicture(
                    dialog,
                    QStringLiteral("privacy-%1-%2").arg(QLatin1String(name), QLatin1String(setting.name)));
            });
        panels::ErasureDialog question(program.workbench().appearance(),
                                       program.workbench().workspace()->privacy(),
                                       {.erasure = {.customer = core::CustomerId(1)},
                                        .title = QStringLiteral("Erase Heike Claasen"),
                                        .complaints = 3,
                                        .word = QStringLiteral("Heike Claasen")});
        question.show();
        program.settleAll();
        CAPTURE(setting.name);
        checkLayout(question);
        keepPicture(question, QStringLiteral("privacy-erasure-%1").arg(QLatin1String(setting.name)));
    }
}

TEST_CASE("nor do the workshop's windows, before the reveal and after it", "[screens]")
{
    for (const Setting& setting : settings()) {
        Program program;
        writeSettings(setting);
        support::openWorkshop(program);
        app::WorkshopWindows& windows = *program.view().workshop();
        const auto lookAt = [&](QWidget& window, const char* name, QSize size) {
            window.setWindowState(Qt::WindowNoState);
            window.resize(size);
            program.settleAll();
            CAPTURE(setting.name, name);
            checkLayout(window);
            keepPicture(window,
                        QStringLiteral("%1-%2").arg(QLatin1String(name), QLatin1String(setting.name)));
        };
        windows.showFacilitator();
        lookAt(*windows.facilitator().window(), "facilitator", setting.window);
        lookAt(windows.audience(), "audience", {1920, 1080});
        support::splitTheRoom(program);
        lookAt(*windows.facilitator().window(), "facilitator-revealed", setting.window);
        lookAt(windows.audience(), "audience-revealed", {1920, 1080});
    }
}
