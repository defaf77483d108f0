#include "app/focus_ring.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QGraphicsView>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>

namespace cxw::app {

FocusRing::FocusRing(QObject* parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRing::follow(QWidget* focused)
{
    const bool drawsItsOwn = qobject_cast<QAbstractItemView*>(focused)
        || qobject_cast<QGraphicsView*>(focused) || qobject_cast<QMenu*>(focused)
        || qobject_cast<QMenuBar*>(focused) || (focused && focused->isWindow());
    if (!focused || drawsItsOwn) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // A frame dies with the window it was put into.
    if (!m_frame)
        m_frame = new QFocusFrame(focused->window());
    m_frame->setWidget(focused);
}

} // namespace cxw::app
