#include "app/desktop_notice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace cxw::app {

void showOnDesktop(const QString& title, const QString& text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    constexpr uint kReplacesNone = 0;
    constexpr int kDesktopDecides = -1;
    const QString program = QStringLiteral("cxworkbench");
    QDBusMessage notify = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    // Desktops may read markup in the text: what a user typed belongs in the title.
    notify.setArguments({QStringLiteral("CX Workbench"), kReplacesNone, program, title, text, QStringList(),
                         QVariantMap{{QStringLiteral("desktop-entry"), program}}, kDesktopDecides});
    bus.send(notify);
}

} // namespace cxw::app
