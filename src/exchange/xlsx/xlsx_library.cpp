#include "exchange/xlsx/xlsx_library.h"

#include "exchange/xlsx/sheet_sentences.h"

#include <QLibrary>

namespace cxw::exchange {
namespace {

core::Expected<XlsxLibrary> load()
{
    QLibrary file(QStringLiteral(CXW_XLSX_LIBRARY)); // stays loaded when this object goes
    XlsxLibrary lib{};
    bool isWhole = file.load();
    const auto find = [&](auto& function, const char* name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(file.resolve(name));
        isWhole = isWhole && function;
    };
    find(lib.workbook_new_opt, "workbook_new_opt");
    find(lib.lxw_workbook_free, "lxw_workbook_free");
    find(lib.workbook_set_properties, "workbook_set_properties");
    find(lib.workbook_add_worksheet, "workbook_add_worksheet");
    find(lib.workbook_add_format, "workbook_add_format");
    find(lib.workbook_close, "workbook_close");
    find(lib.worksheet_set_column, "worksheet_set_column");
    find(lib.worksheet_write_string, "worksheet_write_string");
    find(lib.worksheet_write_number, "worksheet_write_number");
    find(lib.worksheet_write_datetime, "worksheet_write_datetime");
    find(lib.worksheet_freeze_panes, "worksheet_freeze_panes");
    find(lib.worksheet_repeat_rows, "worksheet_repeat_rows");
    find(lib.worksheet_set_landscape, "worksheet_set_landscape");
    find(lib.worksheet_fit_to_pages, "worksheet_fit_to_pages");
    find(lib.format_set_num_format, "format_set_num_format");
    find(lib.format_set_align, "format_set_align");
    find(lib.format_set_indent, "format_set_indent");
    find(lib.format_set_text_wrap, "format_set_text_wrap");
    find(lib.format_set_bold, "format_set_bold");
    find(lib.format_set_bottom, "format_set_bottom");
    find(lib.lxw_strerror, "lxw_strerror");
    if (!isWhole)
        return tl::make_unexpected(SheetSentences::notMade(file.errorString()));
    return lib;
}

} // namespace

const core::Expected<XlsxLibrary>& xlsxLibrary()
{
    static const core::Expected<XlsxLibrary> library = load();
    return library;
}

} // namespace cxw::exchange
