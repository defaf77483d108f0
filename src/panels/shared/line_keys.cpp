#include "panels/shared/line_keys.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace cxw::panels {
namespace {

bool isOurs(const QKeyCombination& keys)
{
    return keys == QKeyCombination(Qt::Key_Return) || keys == QKeyCombination(Qt::Key_F2)
        || keys == QKeyCombination(Qt::Key_Delete) || keys == (Qt::CTRL | Qt::Key_Return)
        || keys == (Qt::ALT | Qt::Key_Up) || keys == (Qt::ALT | Qt::Key_Down);
}

/// The Enter of the number pad is the same key to a person.
QKeyCombination keysOf(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const Qt::Key key = event.key() == Qt::Key_Enter ? Qt::Key_Return : Qt::Key(event.key());
    return QKeyCombination(modifiers, key);
}

} // namespace

LineKeys::LineKeys(QAbstractItemView& list)
    : QObject(&list)
{
    list.installEventFilter(this);
}

bool LineKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(keysOf(*static_cast<QKeyEvent*>(event)))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && take(keysOf(*static_cast<QKeyEvent*>(event))))
        return true;
    return QObject::eventFilter(watched, event);
}

bool LineKeys::take(const QKeyCombination& keys)
{
    if (!isOurs(keys))
        return false;
    switch (keys.key()) {
    case Qt::Key_Return:
        if (keys.keyboardModifiers() == Qt::ControlModifier)
            emit besideWanted();
        else
            emit goneOn();
        break;
    case Qt::Key_F2: emit wordsWanted(); break;
    case Qt::Key_Delete: emit removalWanted(); break;
    case Qt::Key_Up: emit moveWanted(-1); break;
    default: emit moveWanted(+1);
    }
    return true;
}

} // namespace cxw::panels
