#include "panels/diagnostic/then_keys.h"

#include <QKeyEvent>
#include <QWidget>

namespace cxw::panels {

ThenKeys::ThenKeys(QWidget& list)
    : QObject(&list)
{
    list.installEventFilter(this);
}

bool ThenKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const int digit = pressed->key() - Qt::Key_0;
    const bool plain = (pressed->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || digit < 0 || digit > 3)
        return QObject::eventFilter(watched, event);
    emit scoreChosen(digit == 0 ? std::nullopt : std::optional(digit));
    return true;
}

} // namespace cxw::panels
