#pragma once

#include "core/complaint/complaint.h"
#include "core/complaint/complaint_field.h"
#include "core/complaint/date_reading.h"

namespace cxw::core {

/// How a cell is to be read.
struct CellReading
{
    ComplaintField field = ComplaintField::Summary;
    DateReading dates = DateReading::YearMonthDay;
    QTimeZone zone; ///< valid
};

/// Puts a filled cell into the complaint; false when it does not fit, and then nothing changed. Takes every
/// field whose value stands in the complaint itself; names of other records, references and money are not
/// its business, and false.
[[nodiscard]] bool setCell(Complaint& complaint, const QString& cell, const CellReading& reading);

/// Whether setCell takes the field.
[[nodiscard]] bool isPlainField(ComplaintField field);

/// What setCell would read again: the field as our files write it; moments in UTC. Empty where there is
/// nothing, and for fields that are not plain.
[[nodiscard]] QString cellOf(const Complaint& complaint, ComplaintField field);

} // namespace cxw::core
