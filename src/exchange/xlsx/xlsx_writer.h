#pragma once

#include "core/error.h"
#include "exchange/xlsx/workbook.h"

#include <QByteArray>

namespace cxw::exchange {

/// The workbook as .xlsx: typed cells, no formula, a bold head that stays in sight, columns as wide as their
/// content. Equal workbooks give equal bytes. Writes temporary files; blocks: not on the GUI thread.
[[nodiscard]] core::Expected<QByteArray> xlsxOf(const Workbook& workbook);

} // namespace cxw::exchange
