#pragma once

#include "charts/pages.h"
#include "exchange/report/report.h"

#include <QByteArray>

namespace cxw::exchange {

/// The report as one HTML file that loads nothing and runs nothing: headings in order, tables with captions
/// and scopes, charts as pictures with their sentence and their table beside them. Well-formed XML, UTF-8.
/// Any thread.
[[nodiscard]] QByteArray htmlOf(const Report& report, charts::Ink ink = charts::Ink::Colour);

} // namespace cxw::exchange
