#pragma once

#include "core/error.h"

#include <xlsxwriter.h>

namespace cxw::exchange {

/// The functions of libxlsxwriter that we call, under its own names.
struct XlsxLibrary
{
    decltype(&::workbook_new_opt) workbook_new_opt;
    decltype(&::lxw_workbook_free) lxw_workbook_free;
    decltype(&::workbook_set_properties) workbook_set_properties;
    decltype(&::workbook_add_worksheet) workbook_add_worksheet;
    decltype(&::workbook_add_format) workbook_add_format;
    decltype(&::workbook_close) workbook_close;
    decltype(&::worksheet_set_column) worksheet_set_column;
    decltype(&::worksheet_write_string) worksheet_write_string;
    decltype(&::worksheet_write_number) worksheet_write_number;
    decltype(&::worksheet_write_datetime) worksheet_write_datetime;
    decltype(&::worksheet_freeze_panes) worksheet_freeze_panes;
    decltype(&::worksheet_repeat_rows) worksheet_repeat_rows;
    decltype(&::worksheet_set_landscape) worksheet_set_landscape;
    decltype(&::worksheet_fit_to_pages) worksheet_fit_to_pages;
    decltype(&::format_set_num_format) format_set_num_format;
    decltype(&::format_set_align) format_set_align;
    decltype(&::format_set_indent) format_set_indent;
    decltype(&::format_set_text_wrap) format_set_text_wrap;
    decltype(&::format_set_bold) format_set_bold;
    decltype(&::format_set_bottom) format_set_bottom;
    decltype(&::lxw_strerror) lxw_strerror;
};

/// Loads the library when it is first asked for, for it brings OpenSSL, whose thousands of symbols every
/// start of the program would have to look up. Refuses where it is not installed. Any thread.
[[nodiscard]] const core::Expected<XlsxLibrary>& xlsxLibrary();

} // namespace cxw::exchange
