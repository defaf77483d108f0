#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdlib>

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
            QTimer::singleShot(0,
                               [] { std::_Exit(0); }); // after the paint has been done, before any tidying up
        return false;
    }
};

inline void quitAfterFirstFrame(QWidget& window)
{
    window.installEventFilter(new FirstFrame(&window));
}

} // namespace bench
