#pragma once

#include "program.h"

#include <QTimer>

#include <functional>

namespace support {

/// One thing the window can show, and how to get there from a fresh profile.
struct Screen
{
    const char* name;
    std::function<void(Program&)> open;
};

/// The dialogs by the keys that open them; `look` sees each while it is open.
inline void withDialog(Program& program, const QKeyCombination& keys,
                       const std::function<void(QWidget&)>& look)
{
    bool seen = false;
    QTimer::singleShot(0, &program.window(), [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        settle(
            [&] { return QApplication::focusWidget() && QApplication::focusWidget()->window() == dialog; });
        look(*dialog);
        seen = true;
        dialog->close();
    });
    program.press(keys.key(), keys.keyboardModifiers());
    CHECK(seen);
    program.activate();
}

} // namespace support
