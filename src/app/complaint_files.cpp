#include "app/complaint_files.h"

#include "charts/words.h"
#include "core/calendar/work_calendar.h"
#include "core/complaint/learning/learning_figures.h"
#include "core/long_work.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"
#include "exchange/complaint_csv.h"
#include "exchange/complaint_json_table.h"
#include "exchange/complaint_rows_csv.h"
#include "exchange/complaint_statistics_json.h"
#include "exchange/complaints_json.h"
#include "exchange/csv/csv_writer.h"
#include "exchange/text_file.h"
#include "exchange/xlsx/complaint_sheets.h"

#include <QFileInfo>

namespace cxw::app {
namespace {

QString complaintsSuffix(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

core::Expected<QByteArray> complaintsSheets(const core::UnitOfWork& work, const ComplaintExport& wanted,
                                            core::LongWork* progress)
{
    const core::Workspace workspace = work.workspace().load();
    const charts::Words words(wanted.language.value_or(workspace.language));
    return exchange::complaintsXlsxOf(
        work, {.filter = wanted.filter, .zone = wanted.zone, .date = wanted.date, .workbook = workspace.name},
        words, progress);
}

core::Expected<QByteArray> complaintsBytes(const core::UnitOfWork& work, const ComplaintExport& wanted,
                                           const QString& suffix, core::LongWork* progress)
{
    if (suffix == QLatin1String("csv"))
        return exchange::complaintsCsvOf(work, wanted.filter, progress);
    if (suffix == QLatin1String("json"))
        return exchange::complaintsJsonOf(work, wanted.filter, progress);
    return complaintsSheets(work, wanted, progress);
}

template <class Table> core::Expected<panels::SharedTable> shared(core::Expected<Table> table)
{
    if (!table)
        return tl::unexpected(table.error());
    return std::make_shared<const Table>(*std::move(table));
}

} // namespace

bool isComplaintsFile(const QString& path)
{
    const QString suffix = complaintsSuffix(path);
    return suffix == QLatin1String("csv") || suffix == QLatin1String("json")
        || suffix == QLatin1String("xlsx");
}

core::Expected<void> writeComplaintsFile(const core::UnitOfWork& work, const ComplaintExport& wanted,
                                         const QString& path, core::LongWork* progress)
{
    const auto bytes = complaintsBytes(work, wanted, complaintsSuffix(path), progress);
    if (progress && progress->isCancelled())
        return tl::make_unexpected(core::Error{core::ErrorKind::Cancelled, {}});
    return bytes ? exchange::writeFile(path, *bytes) : tl::make_unexpected(bytes.error());
}

core::Expected<void> writeComplaintStatisticsFile(const core::UnitOfWork& work,
                                                  const core::ComplaintFilter& filter, core::Instant now,
                                                  const QString& path)
{
    const core::LearningQuestion question{.now = now,
                                          .schedule = core::workSchedule(work, core::localZone())};
    return exchange::writeFile(
        path,
        exchange::complaintStatisticsJsonOf(core::learningFigures(work, filter, question),
                                            core::loadAssumptions(work)));
}

core::Expected<panels::SharedTable> readComplaintTable(const QString& path)
{
    const bool isJson = QFileInfo(path).suffix().toLower() == QLatin1String("json");
    auto bytes = isJson ? exchange::readFile(path) : exchange::readFile(path, exchange::kLargestTableBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (isJson)
        return shared(exchange::ComplaintJsonTable::read(*bytes));
    return shared(exchange::ComplaintCsv::read(*std::move(bytes)));
}

core::Expected<void> writeRefusedRows(const core::ComplaintImportReport& report, const QString& path)
{
    QByteArray csv = exchange::csvRow({QStringLiteral("line"), QStringLiteral("reason")});
    for (const core::RefusedRow& each : report.refused)
        csv += exchange::csvRow({QString::number(each.line), exchange::asCell(each.reason)});
    return exchange::writeFile(path, csv);
}

} // namespace cxw::app
