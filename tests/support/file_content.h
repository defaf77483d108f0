#pragma once

#include "support/qt_strings.h"

#include <QFile>

namespace support {

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Keeps the file and changes what is in it, as a sync client does; makes it when it is missing.
inline void overwrite(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(content) == content.size());
}

} // namespace support
