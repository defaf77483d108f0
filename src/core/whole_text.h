#pragma once

#include <QByteArrayView>
#include <QJsonDocument>
#include <QString>

namespace cxw::core {

/// The text that UTF-8 bytes hold. A byte order mark in front is a character of it; QString::fromUtf8 takes
/// it for one of the encoding and leaves it out.
[[nodiscard]] QString wholeText(QByteArrayView utf8);

/// The JSON that a text holds; null where it is none. Its strings keep a byte order mark in front, which
/// QJsonDocument leaves out.
[[nodiscard]] QJsonDocument wholeJson(QString text);

} // namespace cxw::core
