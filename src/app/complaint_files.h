#pragma once

#include "core/complaint/complaint_filter.h"
#include "core/complaint/complaint_import.h"
#include "core/language.h"
#include "panels/complaints/import/import_presenter.h"

namespace cxw::core {
class LongWork;
class UnitOfWork;
} // namespace cxw::core

namespace cxw::app {

/// Which complaints go out, and how a spreadsheet of them speaks.
struct ComplaintExport
{
    core::ComplaintFilter filter = {};
    QTimeZone zone; ///< by whose clock a spreadsheet has its times
    QDate date;
    std::optional<core::Language> language; ///< empty: the workspace's
};

/// .csv, .json and .xlsx hold complaints.
[[nodiscard]] bool isComplaintsFile(const QString& path);

/// Writes the complaints as the suffix of `path` says; Cancelled when `progress` was called off, and then
/// there is no file. Storage thread.
[[nodiscard]] core::Expected<void> writeComplaintsFile(const core::UnitOfWork& work,
                                                       const ComplaintExport& wanted, const QString& path,
                                                       core::LongWork* progress = nullptr);

/// Writes what the complaints come to at that time, as JSON. Storage thread.
[[nodiscard]] core::Expected<void> writeComplaintStatisticsFile(const core::UnitOfWork& work,
                                                                const core::ComplaintFilter& filter,
                                                                core::Instant now, const QString& path);

/// A file as a table of complaints: .json as we write it, any other as CSV. Blocks: never on the GUI thread.
[[nodiscard]] core::Expected<panels::SharedTable> readComplaintTable(const QString& path);

/// Writes which rows were refused and why, as a table of line and reason. Blocks: never on the GUI thread.
[[nodiscard]] core::Expected<void> writeRefusedRows(const core::ComplaintImportReport& report,
                                                    const QString& path);

} // namespace cxw::app
