#include "exchange/complaint_rows_csv.h"

#include "core/complaint/complaint_names.h"
#include "core/complaint/complaint_repository.h"
#include "core/long_work.h"
#include "core/unit_of_work.h"
#include "exchange/complaint_table.h"
#include "exchange/csv/csv_writer.h"

namespace cxw::exchange {
namespace {

using core::Complaint;
using core::ComplaintField;

/// An amount below zero is a number and no text that computes.
QString guarded(const QString& cell, ComplaintField field)
{
    return field == ComplaintField::Amount ? cell : asCell(cell);
}

QStringList header(const ExtraColumns& extras)
{
    QStringList names;
    for (const ComplaintField each : core::allComplaintFields())
        names += codeOf(each);
    for (const QString& each : extras.names())
        names += core::kExtraColumn + each;
    return names;
}

} // namespace

QByteArray complaintsCsvOf(const core::UnitOfWork& work, const core::ComplaintFilter& filter,
                           core::LongWork* progress)
{
    ExtraColumns extras;
    work.complaints().forEach(filter, [&](const Complaint& complaint) {
        extras.learn(complaint);
        return !progress || !progress->isCancelled();
    });
    core::ComplaintNames names(work);
    std::vector<QByteArray> rows;
    work.complaints().forEach(filter, [&](const Complaint& complaint) {
        QStringList cells;
        for (const ComplaintField field : core::allComplaintFields())
            cells += guarded(tableCell(complaint, field, names), field);
        for (const QString& each : extras.texts(complaint))
            cells += asCell(each);
        rows.push_back(csvRow(cells));
        return !progress || progress->advance();
    });
    QByteArray csv = csvRow(header(extras));
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        csv += *row;
    return csv;
}

} // namespace cxw::exchange
