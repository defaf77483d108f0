#pragma once

#include "charts/pages.h"
#include "exchange/report/report.h"

#include <QByteArray>

namespace cxw::exchange {

/// The report on sheets of paper: what the painters of the screen draw. Any thread that may use fonts, so a
/// QGuiApplication must exist.
[[nodiscard]] charts::Pages pagesOf(const Report& report, const charts::PrintLook& look = {});

/// How the sheets of every report and ballot lie.
[[nodiscard]] QPageLayout layoutOn(Paper paper);

/// The pages as PDF with selectable text, embedded fonts and charts as lines.
[[nodiscard]] QByteArray pdfOf(const charts::Pages& pages);
[[nodiscard]] QByteArray pdfOf(const Report& report, const charts::PrintLook& look = {});

} // namespace cxw::exchange
