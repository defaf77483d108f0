#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace bench {

/// Ends the program once the window has been painted and handed to the screen for the first time.
class FirstFrame final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, [] { QCoreApplication::quit(); }); // after the paint has been done
        return false;
    }
};

inline void quitAfterFirstFrame(QWidget& window)
{
    window.installEventFilter(new FirstFrame(&window));
}

} // namespace bench
