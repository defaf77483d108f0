#pragma once

#include "core/error.h"
#include "exchange/xlsx/workbook.h"

namespace cxw::exchange {

/// Tries whether there is room for the workbook before it is packed, by writing as much to `path` and taking
/// it away again. libxlsxwriter does not notice when one of its temporary files is cut short, and would pack
/// what there is.
[[nodiscard]] core::Expected<void> tryRoomFor(const Workbook& workbook, const QString& path);

} // namespace cxw::exchange
