#include "exchange/xlsx/sheet_name.h"

namespace cxw::exchange {
namespace {

constexpr qsizetype kLongestName = 31;
const QChar kApostrophe = u'\'';

/// Cut between two characters, never inside one that takes two code units.
QString firstUnits(QString text, qsizetype most)
{
    text.truncate(most);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

QString allowed(QString name)
{
    for (QChar& each : name)
        if (QStringView(u"[]:*?/\\").contains(each) || !each.isPrint())
            each = each.isSurrogate() ? each : QChar(u' ');
    name = firstUnits(name.simplified(), kLongestName);
    while (name.startsWith(kApostrophe) || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(kApostrophe) || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("–") : name;
}

} // namespace

QString sheetName(const QString& wanted, const QStringList& taken)
{
    const QString base = allowed(wanted);
    QString name = base;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number) {
        const QString tail = QLatin1Char(' ') + QString::number(number);
        name = firstUnits(base, kLongestName - tail.size()) + tail;
    }
    return name;
}

} // namespace cxw::exchange
