#pragma once

#include "exchange/report/report.h"

#include <QString>

#include <optional>

class QWidget;

namespace cxw::app {

/// Where something shall go out to; the suffix of the path says as what.
struct ExportChoice
{
    QString path;
    exchange::Paper paper = exchange::Paper::A4; ///< of a PDF
};

/// Asks for the file of a round. Proposes a PDF called `name` on the paper of the system's region; empty when
/// nothing was chosen.
[[nodiscard]] std::optional<ExportChoice> askForExport(QWidget* parent, const QString& name);

/// Asks for the file of the actions. Proposes a spreadsheet called `name`; empty when nothing was chosen.
[[nodiscard]] std::optional<ExportChoice> askForActionsExport(QWidget* parent, const QString& name);
/// Asks for the file of everything on a person. Proposes a page for the browser; empty when nothing was
/// chosen.
[[nodiscard]] std::optional<ExportChoice> askForPersonExport(QWidget* parent, const QString& name);
/// Asks for the file of a comparison. Proposes a spreadsheet called `name`; empty when nothing was chosen.
[[nodiscard]] std::optional<ExportChoice> askForComparisonExport(QWidget* parent, const QString& name);

/// Asks for the file of complaints. Proposes a spreadsheet called `name`; empty when nothing was chosen.
[[nodiscard]] std::optional<ExportChoice> askForComplaintsExport(QWidget* parent, const QString& name);
/// Asks for the file of the figures about complaints. Proposes one called `name`; empty when nothing was
/// chosen.
[[nodiscard]] std::optional<ExportChoice> askForComplaintStatisticsExport(QWidget* parent,
                                                                          const QString& name);

} // namespace cxw::app
