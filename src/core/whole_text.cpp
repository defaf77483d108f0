#include "core/whole_text.h"

namespace cxw::core {

QString wholeText(QByteArrayView utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return utf8.startsWith("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

QJsonDocument wholeJson(QString text)
{
    text.replace(QChar(QChar::ByteOrderMark), QStringLiteral("\\ufeff")); // an escaped one is kept
    return QJsonDocument::fromJson(text.toUtf8());
}

} // namespace cxw::core
