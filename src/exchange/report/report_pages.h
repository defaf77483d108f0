#pragma once

#include "exchange/report/round_report.h"

#include <QByteArray>

namespace cxw::exchange {

enum class Paper { A4, Letter };

/// The report as PDF with selectable text, embedded fonts and charts as lines: what the painters of the
/// screen draw. Any thread that may use fonts, so a QGuiApplication must exist.
[[nodiscard]] QByteArray pdfOf(const RoundReport& report, Paper paper = Paper::A4);

} // namespace cxw::exchange
