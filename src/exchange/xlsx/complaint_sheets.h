#pragma once

#include "charts/words.h"
#include "core/complaint/complaint_filter.h"
#include "core/error.h"

#include <QByteArray>
#include <QTimeZone>

namespace cxw::core {
class LongWork;
class UnitOfWork;
} // namespace cxw::core

namespace cxw::exchange {

/// Which complaints go out as a spreadsheet.
struct ComplaintSheets
{
    core::ComplaintFilter filter;
    QTimeZone zone;   ///< by whose clock times are written
    QDate date;       ///< of the file's making
    QString workbook; ///< title of the file
};

/// Complaints as .xlsx, newest received first, with steps, promises, citations and the customers on sheets
/// of their own, and with the lists that complaints name. Times are dates, money and counts numbers, choices
/// the codes that our other files have (docs/formats.md); a text is never computed. Rows are not held in
/// memory. Cancelled when `progress` was called off. Storage thread; writes temporary files.
[[nodiscard]] core::Expected<QByteArray> complaintsXlsxOf(const core::UnitOfWork& work,
                                                          const ComplaintSheets& wanted,
                                                          const charts::Words& words,
                                                          core::LongWork* progress = nullptr);

} // namespace cxw::exchange
