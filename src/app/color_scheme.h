#pragma once

#include <QObject>

class QDBusVariant;

namespace cxw::app {

/// Whether the desktop asks for dark, as its portal says over D-Bus; Qt 6.4 cannot tell. Asks without
/// waiting.
class ColorScheme final : public QObject
{
    Q_OBJECT

public:
    explicit ColorScheme(QObject* parent = nullptr);
    [[nodiscard]] bool isDark() const { return m_dark; }

signals:
    void changed();

private slots:
    void hear(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void take(uint scheme);

    bool m_dark = false;
};

} // namespace cxw::app
