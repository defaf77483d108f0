#pragma once

#include "core/error.h"
#include "exchange/report/report.h"

namespace cxw::exchange {

/// Writes the report where `path` says, as PDF or HTML by its suffix; an older file stays as it was when that
/// fails. Blocks: not on the GUI thread.
[[nodiscard]] core::Expected<void> saveReport(const Report& report, const QString& path,
                                              const charts::PrintLook& look = {});

} // namespace cxw::exchange
