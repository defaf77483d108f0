#include "exchange/xlsx/xlsx_writer.h"

#include "exchange/text_file.h"
#include "exchange/xlsx/sheet_name.h"
#include "exchange/xlsx/sheet_room.h"
#include "exchange/xlsx/sheet_sentences.h"
#include "exchange/xlsx/sheet_text.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <clocale>

namespace cxw::exchange {
namespace {

constexpr double kNarrowest = 6.0; ///< of a column, in digits
constexpr double kWidest = 60.0;
constexpr qsizetype kTitleWraps = 18; // letters, beyond which a title takes another line

/// libxlsxwriter prints numbers as the locale has them, and a decimal comma would spoil the file. For this
/// thread and this long they are printed as in C.
class NumbersAsInC final
{
public:
    NumbersAsInC()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(nullptr))))
        , m_before(uselocale(m_plain))
    {
    }
    ~NumbersAsInC()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    NumbersAsInC(const NumbersAsInC&) = delete;
    NumbersAsInC& operator=(const NumbersAsInC&) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

const char* patternFor(Digits digits)
{
    switch (digits) {
    case Digits::Two: return "0.00";
    case Digits::Three: return "0.000";
    case Digits::Signed: return "+0.00;-0.00;0.00";
    case Digits::Percent: return "0%";
    }
    return "General";
}

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

/// One file of libxlsxwriter from its first sheet to its bytes on disk.
class XlsxFile final
{
public:
    XlsxFile(const QByteArray& path, QByteArray folder)
        : m_folder(std::move(folder))
    {
        lxw_workbook_options options{.constant_memory = LXW_FALSE, .tmpdir = m_folder.data()};
        m_book = workbook_new_opt(path.constData(), &options);
        m_textHead = head(LXW_ALIGN_LEFT);
        m_figureHead = head(LXW_ALIGN_RIGHT);
        m_text = style("@");
        format_set_text_wrap(m_text);
        format_set_indent(m_text, 1); // keeps off the figure before it
        m_count = style("0");
        m_date = style("d mmm yyyy");
    }
    ~XlsxFile()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    void describe(const Workbook& workbook)
    {
        QByteArray title = sheetText(workbook.title);
        lxw_doc_properties about{};
        about.title = title.data();
        about.created = workbook.date.startOfDay(Qt::UTC).toSecsSinceEpoch();
        note(workbook_set_properties(m_book, &about));
    }

    void add(const Sheet& sheet)
    {
        m_names += sheetName(sheet.name, m_names);
        lxw_worksheet* page = workbook_add_worksheet(m_book, m_names.last().toUtf8().constData());
        if (!page)
            return note(LXW_ERROR_PARAMETER_VALIDATION);
        for (std::size_t i = 0; i < sheet.columns.size(); ++i)
            addColumn(page, sheet, lxw_col_t(i));
        worksheet_freeze_panes(page, 1, 0);
        worksheet_repeat_rows(page, 0, 0);
        worksheet_set_landscape(page);
        worksheet_fit_to_pages(page, 1, 0);
    }

    /// Writes it all; the object is of no use afterwards.
    lxw_error close()
    {
        note(workbook_close(std::exchange(m_book, nullptr)));
        return m_error;
    }

private:
    lxw_format* style(const char* pattern)
    {
        lxw_format* format = workbook_add_format(m_book);
        format_set_num_format(format, pattern);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    }

    lxw_format* head(lxw_format_alignments side)
    {
        lxw_format* format = style("General");
        format_set_align(format, side);
        if (side == LXW_ALIGN_LEFT)
            format_set_indent(format, 1);
        format_set_text_wrap(format);
        format_set_bold(format);
        format_set_bottom(format, LXW_BORDER_THIN);
        return format;
    }

    void addColumn(lxw_worksheet* page, const Sheet& sheet, lxw_col_t column)
    {
        const SheetColumn& kind = sheet.columns[column];
        note(worksheet_set_column(page, column, column, widthOf(sheet, column), nullptr));
        note(worksheet_write_string(page, 0, column, sheetText(kind.title).constData(),
                                    hasFigures(sheet, column) ? m_figureHead : m_textHead));
        lxw_format* figure = style(patternFor(kind.digits));
        for (std::size_t i = 0; i < sheet.rows.size(); ++i)
            note(write(page, lxw_row_t(i) + 1, column, sheet.rows[i][column], figure));
    }

    lxw_error write(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const Cell& cell,
                    lxw_format* figure)
    {
        if (const auto* text = std::get_if<QString>(&cell))
            return worksheet_write_string(page, row, column, sheetText(*text).constData(), m_text);
        if (const auto* count = std::get_if<int>(&cell))
            return worksheet_write_number(page, row, column, *count, m_count);
        if (const auto* number = std::get_if<double>(&cell))
            return worksheet_write_number(page, row, column, *number, figure);
        if (const auto* date = std::get_if<QDate>(&cell)) {
            lxw_datetime day{.year = date->year(), .month = date->month(), .day = date->day()};
            return worksheet_write_datetime(page, row, column, &day, m_date);
        }
        return LXW_NO_ERROR;
    }

    void note(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    QByteArray m_folder;
    lxw_workbook* m_book = nullptr;
    lxw_format* m_textHead = nullptr;
    lxw_format* m_figureHead = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_count = nullptr;
    lxw_format* m_date = nullptr;
    QStringList m_names;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace

core::Expected<QByteArray> xlsxOf(const Workbook& workbook)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return tl::make_unexpected(SheetSentences::notMade(folder.errorString()));
    const QString path = folder.filePath(QStringLiteral("sheets.xlsx"));
    if (const auto room = tryRoomFor(workbook, path); !room)
        return tl::make_unexpected(room.error());
    const NumbersAsInC plain;
    XlsxFile file(QFile::encodeName(path), QFile::encodeName(folder.path()));
    file.describe(workbook);
    for (const Sheet& each : workbook.sheets)
        file.add(each);
    if (const lxw_error error = file.close(); error != LXW_NO_ERROR)
        return tl::make_unexpected(SheetSentences::notMade(QString::fromUtf8(lxw_strerror(error))));
    return readFile(path);
}

} // namespace cxw::exchange
