#pragma once

#include "exchange/report/round_report.h"

#include <QByteArray>

namespace cxw::exchange {

/// The report as one HTML file that loads nothing and runs nothing: headings in order, tables with captions
/// and scopes, charts as pictures with their sentence and their table beside them. Well-formed XML, UTF-8.
/// Any thread.
[[nodiscard]] QByteArray htmlOf(const RoundReport& report);

} // namespace cxw::exchange
