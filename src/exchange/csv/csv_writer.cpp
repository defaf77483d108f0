#include "exchange/csv/csv_writer.h"

#include <algorithm>

namespace cxw::exchange {
namespace {

const QChar kApostrophe = u'\'';

bool needsQuotes(const QString& field)
{
    return std::ranges::any_of(field, [](QChar each) { return QStringView(u",;\"\r\n").contains(each); });
}

QString quoted(QString field)
{
    if (!needsQuotes(field))
        return field;
    field.replace(QLatin1String("\""), QLatin1String("\"\""));
    return QLatin1Char('"') + field + QLatin1Char('"');
}

/// Also what only looks like our own apostrophe before such a text, so that reading gives the same back.
bool computes(QStringView text)
{
    while (text.startsWith(kApostrophe))
        text = text.sliced(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

} // namespace

QByteArray csvRow(const QStringList& fields)
{
    QStringList cells;
    for (const QString& field : fields)
        cells += quoted(field);
    return cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

QString asCell(const QString& text)
{
    return computes(text) ? kApostrophe + text : text;
}

QString fromCell(const QString& cell)
{
    return cell.startsWith(kApostrophe) && computes(cell) ? cell.sliced(1) : cell;
}

} // namespace cxw::exchange
