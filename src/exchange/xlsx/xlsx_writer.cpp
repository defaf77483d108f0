#include "exchange/xlsx/xlsx_writer.h"

#include "exchange/text_file.h"
#include "exchange/xlsx/sheet_room.h"
#include "exchange/xlsx/sheet_sentences.h"
#include "exchange/xlsx/xlsx_file.h"
#include "exchange/xlsx/xlsx_library.h"

#include <QTemporaryDir>

#include <algorithm>

namespace cxw::exchange {
namespace {

constexpr double kNarrowest = 6.0; ///< of a column, in digits
constexpr double kWidest = 60.0;
constexpr qsizetype kTitleWraps = 18; // letters, beyond which a title takes another line

QString plainText(const Cell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* count = std::get_if<int>(&cell))
        return QString::number(*count);
    return std::holds_alternative<std::monostate>(cell) ? QString() : QStringLiteral("18 Sep 2026");
}

double widthOf(const Sheet& sheet, std::size_t column)
{
    qsizetype longest = std::min(sheet.columns[column].title.size(), kTitleWraps);
    for (const SheetRow& row : sheet.rows)
        for (const QString& line : plainText(row[column]).split(QLatin1Char('\n')))
            longest = std::max(longest, line.size());
    return std::clamp(double(longest) + 3.0, kNarrowest, kWidest);
}

bool hasFigures(const Sheet& sheet, std::size_t column)
{
    return std::ranges::any_of(sheet.rows, [column](const SheetRow& row) {
        const Cell& cell = row[column];
        return !std::holds_alternative<std::monostate>(cell) && !std::holds_alternative<QString>(cell);
    });
}

void write(XlsxFile& file, const Sheet& sheet)
{
    XlsxSheet page{.name = sheet.name, .columns = sheet.columns, .widths = {}, .hasFigures = {}};
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        page.widths.push_back(widthOf(sheet, i));
        page.hasFigures.push_back(hasFigures(sheet, i));
    }
    file.begin(page);
    for (const SheetRow& each : sheet.rows)
        file.add(page, each);
}

} // namespace

core::Expected<QByteArray> xlsxOf(const Workbook& workbook)
{
    const auto& library = xlsxLibrary();
    if (!library)
        return tl::make_unexpected(library.error());
    const QTemporaryDir folder;
    if (!folder.isValid())
        return tl::make_unexpected(SheetSentences::notMade(folder.errorString()));
    const QString path = folder.filePath(QStringLiteral("sheets.xlsx"));
    if (const auto room = tryRoomFor(workbook, path); !room)
        return tl::make_unexpected(room.error());
    const NumbersAsInC plain;
    XlsxFile file(*library, path, folder.path(), XlsxFile::Held::Whole);
    file.describe(workbook.title, workbook.date);
    for (const Sheet& each : workbook.sheets)
        write(file, each);
    if (const auto closed = file.close(); !closed)
        return tl::make_unexpected(closed.error());
    return readFile(path);
}

} // namespace cxw::exchange
