#include "exchange/xlsx/sheet_room.h"

#include "exchange/xlsx/sheet_sentences.h"
#include "exchange/xlsx/sheet_text.h"

#include <QFile>
#include <QSet>

namespace cxw::exchange {
namespace {

/// More bytes than the workbook takes on disk before it is packed.
qint64 mostBytes(const Workbook& workbook)
{
    constexpr qint64 kFrame = 64 * 1024;
    constexpr qint64 kCell = 64;
    constexpr qint64 kEscaped = 7; // "_x0001_"
    QSet<QString> texts;           // equal ones are kept once
    qint64 bytes = kFrame;
    for (const Sheet& sheet : workbook.sheets)
        for (const SheetRow& row : sheet.rows)
            for (const Cell& cell : row) {
                bytes += kCell;
                if (const auto* text = std::get_if<QString>(&cell))
                    texts.insert(*text);
            }
    for (const QString& each : texts)
        bytes += kEscaped * sheetText(each).size();
    return bytes;
}

} // namespace

core::Expected<void> tryRoomFor(const Workbook& workbook, const QString& path)
{
    const qint64 bytes = mostBytes(workbook);
    QFile probe(path);
    const bool fits =
        probe.open(QIODevice::WriteOnly) && probe.write(QByteArray(bytes, ' ')) == bytes && probe.flush();
    const QString why = probe.errorString();
    probe.remove();
    if (!fits)
        return tl::make_unexpected(SheetSentences::notMade(why));
    return {};
}

} // namespace cxw::exchange
