#include "app/color_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace cxw::app {
namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kSpace = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");
constexpr uint kPrefersDark = 1;

} // namespace

ColorScheme::ColorScheme(QObject* parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // QtDBus offers signals of other programs by name only.
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                "1hear(QString,QString,QDBusVariant)");
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    ask.setArguments({kSpace, kKey});
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError()) // the portal wraps the value twice
            take(reply.value().variant().value<QDBusVariant>().variant().toUInt());
    });
}

void ColorScheme::hear(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space == kSpace && key == kKey)
        take(value.variant().toUInt());
}

void ColorScheme::take(uint scheme)
{
    const bool dark = scheme == kPrefersDark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    emit changed();
}

} // namespace cxw::app
