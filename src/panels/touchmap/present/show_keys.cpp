#include "panels/touchmap/present/show_keys.h"

#include "panels/touchmap/present/show_presenter.h"

#include <QKeyEvent>

namespace cxw::panels {
namespace {

/// The key of the B, also where it writes a Cyrillic letter; clickers send the period.
bool isBlack(const QKeyEvent& event)
{
    constexpr int kCyrillicI = 0x0418;
    return event.key() == Qt::Key_B || event.key() == kCyrillicI || event.key() == Qt::Key_Period;
}

} // namespace

bool pressInShow(const QKeyEvent& event, ShowPresenter& presenter)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (isBlack(event)) {
        presenter.setBlank(!presenter.state().isBlank);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space: presenter.next(); return true;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up: presenter.previous(); return true;
    case Qt::Key_Home: presenter.overview(); return true;
    default: return false;
    }
}

} // namespace cxw::panels
