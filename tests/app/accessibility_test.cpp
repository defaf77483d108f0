#include "screens.h"

#include "panels/shared/action_registry.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QSet>

using namespace cxw;
using support::Program;

namespace {

QString describe(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName();
}

QString describe(QAccessibleInterface& node)
{
    const auto* widget = qobject_cast<QWidget*>(node.object());
    return QStringLiteral("role %1 ").arg(int(node.role())) + (widget ? describe(*widget) : QString());
}

/// The nodes that can take the keyboard and have no name for a screen reader.
QStringList namelessNodes(QAccessibleInterface& node)
{
    QStringList found;
    if (node.state().invisible)
        return found;
    if (node.state().focusable && node.text(QAccessible::Name).trimmed().isEmpty())
        found += describe(node);
    for (int i = 0; i < node.childCount(); ++i)
        if (QAccessibleInterface* child = node.child(i); child && child->isValid())
            found += namelessNodes(*child);
    return found;
}

QString spokenName(const QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget))->text(QAccessible::Name);
}

/// What Tab should reach: on screen, enabled, and not only by click.
QSet<QWidget*> tabStops(const QWidget& window)
{
    QSet<QWidget*> stops;
    for (QWidget* each : window.findChildren<QWidget*>())
        if (each->isVisible() && each->isEnabled() && !each->focusProxy() && each->window() == &window
            && (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            stops.insert(each);
    return stops;
}

/// What Tab does reach, until it comes round. A date keeps it for its day, month and year, a map for the
/// lanes of a touchpoint.
QSet<QWidget*> walkByTab()
{
    const auto mostIn = [](const QWidget* widget) {
        return qobject_cast<const cxw::panels::MapView*>(widget) ? 12 : 4;
    };
    QSet<QWidget*> reached;
    QWidget* before = nullptr;
    for (int stays = 0; !before || stays < mostIn(before);) {
        QWidget* focused = QApplication::focusWidget();
        if (!focused || (focused != before && reached.contains(focused)))
            break;
        stays = focused == before ? stays + 1 : 0;
        before = focused;
        reached.insert(focused);
        QTest::keyPress(focused, Qt::Key_Tab);
    }
    return reached;
}

void checkNames(QWidget& window)
{
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&window);
    REQUIRE(root);
    CHECK(namelessNodes(*root).join(QStringLiteral("; ")) == QString());
}

void checkTabOrder(QWidget& window)
{
    const QSet<QWidget*> reached = walkByTab();
    QStringList missed;
    QStringList nameless;
    for (const QWidget* each : tabStops(window)) {
        if (!reached.contains(const_cast<QWidget*>(each)))
            missed += describe(*each);
        if (each->objectName().isEmpty() && spokenName(*each).isEmpty())
            nameless += describe(*each);
    }
    CHECK(missed.join(QStringLiteral("; ")) == QString());
    CHECK(nameless.join(QStringLiteral("; ")) == QString());
}

/// A label that guesses its format would show a customer's words as markup.
void checkPlainText(const QWidget& window)
{
    QStringList guessing;
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (label->pixmap().isNull() && label->textFormat() != Qt::PlainText && !label->inherits("QTipLabel"))
            guessing += describe(*label) + QLatin1Char(' ') + label->text();
    CHECK(guessing.join(QStringLiteral("; ")) == QString());
}

void checkAll(QWidget& window)
{
    checkNames(window);
    checkPlainText(window);
    checkTabOrder(window);
}

/// Keys that sit in the same place, or at all, on us, de, es, ro and ru keyboards.
bool isSafe(const QKeySequence& keys)
{
    if (keys.count() != 1)
        return false;
    const Qt::Key key = keys[0].key();
    const bool letterOrDigit =
        (key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9);
    const bool modified = keys[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const bool function = key >= Qt::Key_F1 && key <= Qt::Key_F12;
    const bool arrow = key >= Qt::Key_Left && key <= Qt::Key_Down;
    const bool other = key == Qt::Key_Return || key == Qt::Key_Space || key == Qt::Key_Plus
        || key == Qt::Key_Minus || key == Qt::Key_Equal; // the plus key without Shift, where plus needs it
    return function || ((letterOrDigit || arrow || other) && modified);
}

void checkShortcuts(const panels::ActionRegistry& actions)
{
    QHash<QKeySequence, QString> owners;
    for (const auto& entry : actions.entries()) {
        CAPTURE(entry.spec.id.toStdString());
        CHECK_FALSE(entry.spec.shortcuts.isEmpty());
        CHECK_FALSE(entry.action->text().isEmpty());
        for (const QKeySequence& keys : entry.action->shortcuts()) {
            CAPTURE(keys.toString().toStdString());
            CHECK(isSafe(keys));
            CHECK(owners.value(keys) == QString());
            owners.insert(keys, entry.spec.id);
        }
    }
}

} // namespace

TEST_CASE("on every screen each thing has a name, Tab reaches it, and no text is taken for markup")
{
    for (const support::Screen& screen : support::allScreens()) {
        CAPTURE(screen.name);
        Program program;
        screen.open(program);
        checkAll(program.window());
    }
}

TEST_CASE("so it is in the command palette and on the shortcut sheet")
{
    Program program;
    program.startWithSample();
    for (const QKeyCombination& keys : {support::kPalette, support::kSheet})
        support::withDialog(program, keys, [](QWidget& dialog) { checkAll(dialog); });
}

TEST_CASE("so it is with a question of the results open and a reason being asked for")
{
    Program program;
    program.startWithSample();
    program.showStep(panels::DiagnosticPanel::Results);
    program.press(Qt::Key_Return);
    REQUIRE(program.find("resultNote").isVisible());
    checkAll(program.window());

    program.diagnostic().makeRound({});
    program.settleAll();
    program.showStep(panels::DiagnosticPanel::Tailor);
    program.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(program.find("reasonField").hasFocus());
    checkAll(program.window());
}

TEST_CASE("every action has keys of its own that every keyboard has")
{
    Program program;
    program.start();
    checkShortcuts(program.window().actions());
    program.startWithSample();
    checkShortcuts(program.window().actions());
}
