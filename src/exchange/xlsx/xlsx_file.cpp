#include "exchange/xlsx/xlsx_file.h"

#include "exchange/xlsx/sheet_name.h"
#include "exchange/xlsx/sheet_sentences.h"
#include "exchange/xlsx/sheet_text.h"
#include "exchange/xlsx/xlsx_library.h"

#include <QFile>

namespace cxw::exchange {
namespace {

constexpr quint32 kRowsOfASheet = LXW_ROW_MAX;

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

} // namespace

NumbersAsInC::NumbersAsInC()
    : m_plain(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(nullptr))))
    , m_before(uselocale(m_plain))
{
}

NumbersAsInC::~NumbersAsInC()
{
    uselocale(m_before);
    freelocale(m_plain);
}

XlsxFile::XlsxFile(const XlsxLibrary& library, const QString& path, const QString& folder, Held held)
    : m_lib(library)
    , m_folder(QFile::encodeName(folder))
{
    lxw_workbook_options options{.constant_memory = held == Held::RowByRow ? std::uint8_t(LXW_TRUE)
                                                                           : std::uint8_t(LXW_FALSE),
                                 .tmpdir = m_folder.data()};
    m_book = m_lib.workbook_new_opt(QFile::encodeName(path).constData(), &options);
    m_textHead = head(false);
    m_figureHead = head(true);
    m_text = style("@");
    m_lib.format_set_text_wrap(m_text);
    m_lib.format_set_indent(m_text, 1); // keeps off the figure before it
    m_count = style("0");
    m_date = style("d mmm yyyy");
    m_moment = style("d mmm yyyy hh:mm");
}

XlsxFile::~XlsxFile()
{
    if (m_book)
        m_lib.lxw_workbook_free(m_book);
}

void XlsxFile::describe(const QString& title, QDate date)
{
    QByteArray text = sheetText(title);
    lxw_doc_properties about{};
    about.title = text.data();
    about.created = date.startOfDay(Qt::UTC).toSecsSinceEpoch();
    note(m_lib.workbook_set_properties(m_book, &about));
}

void XlsxFile::begin(XlsxSheet& sheet)
{
    m_names += sheetName(sheet.name, m_names);
    sheet.page = m_lib.workbook_add_worksheet(m_book, m_names.last().toUtf8().constData());
    sheet.nextRow = 1;
    if (!sheet.page)
        return note(LXW_ERROR_PARAMETER_VALIDATION);
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        const auto column = lxw_col_t(i);
        note(m_lib.worksheet_set_column(sheet.page, column, column, sheet.widths[i], nullptr));
        note(m_lib.worksheet_write_string(sheet.page, 0, column,
                                          sheetText(sheet.columns[i].title).constData(),
                                          sheet.hasFigures[i] ? m_figureHead : m_textHead));
        if (sheet.figures.size() <= i)
            sheet.figures.push_back(style(patternFor(sheet.columns[i].digits)));
    }
    m_lib.worksheet_freeze_panes(sheet.page, 1, 0);
    m_lib.worksheet_repeat_rows(sheet.page, 0, 0);
    m_lib.worksheet_set_landscape(sheet.page);
    m_lib.worksheet_fit_to_pages(sheet.page, 1, 0);
}

void XlsxFile::add(XlsxSheet& sheet, const SheetRow& row)
{
    if (sheet.nextRow >= kRowsOfASheet)
        begin(sheet);
    if (!sheet.page)
        return;
    for (std::size_t i = 0; i < row.size(); ++i)
        write(sheet, quint16(i), row[i]);
    ++sheet.nextRow;
}

core::Expected<void> XlsxFile::close()
{
    note(m_lib.workbook_close(std::exchange(m_book, nullptr)));
    if (m_error == LXW_NO_ERROR)
        return {};
    return tl::make_unexpected(
        SheetSentences::notMade(QString::fromUtf8(m_lib.lxw_strerror(lxw_error(m_error)))));
}

lxw_format* XlsxFile::style(const char* pattern)
{
    lxw_format* format = m_lib.workbook_add_format(m_book);
    m_lib.format_set_num_format(format, pattern);
    m_lib.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

lxw_format* XlsxFile::head(bool right)
{
    lxw_format* format = style("General");
    m_lib.format_set_align(format, right ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
    if (!right)
        m_lib.format_set_indent(format, 1);
    m_lib.format_set_text_wrap(format);
    m_lib.format_set_bold(format);
    m_lib.format_set_bottom(format, LXW_BORDER_THIN);
    return format;
}

void XlsxFile::write(XlsxSheet& sheet, quint16 column, const Cell& cell)
{
    const lxw_row_t row = sheet.nextRow;
    if (const auto* text = std::get_if<QString>(&cell)) {
        note(m_lib.worksheet_write_string(sheet.page, row, column, sheetText(*text).constData(), m_text));
    } else if (const auto* count = std::get_if<int>(&cell)) {
        note(m_lib.worksheet_write_number(sheet.page, row, column, *count, m_count));
    } else if (const auto* number = std::get_if<double>(&cell)) {
        note(m_lib.worksheet_write_number(sheet.page, row, column, *number, sheet.figures[column]));
    } else if (const auto* date = std::get_if<QDate>(&cell)) {
        lxw_datetime day{.year = date->year(), .month = date->month(), .day = date->day()};
        note(m_lib.worksheet_write_datetime(sheet.page, row, column, &day, m_date));
    } else if (const auto* moment = std::get_if<QDateTime>(&cell)) {
        const QDate on = moment->date();
        const QTime at = moment->time();
        lxw_datetime when{.year = on.year(),
                          .month = on.month(),
                          .day = on.day(),
                          .hour = at.hour(),
                          .min = at.minute(),
                          .sec = at.second() + at.msec() / 1000.0};
        note(m_lib.worksheet_write_datetime(sheet.page, row, column, &when, m_moment));
    }
}

void XlsxFile::note(int error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

} // namespace cxw::exchange
