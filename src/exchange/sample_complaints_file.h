#pragma once

#include "core/complaint/sample_complaints.h"
#include "core/diagnostic/sample_company.h"
#include "core/error.h"

namespace cxw::exchange {

/// Reads the sample company's complaints from a file, by default the one embedded in the program. Everybody
/// who acts in it must be one of the company's people, and every other name must stand in the file's lists.
[[nodiscard]] core::Expected<core::SampleComplaints>
readSampleComplaints(const core::SampleCompany& company,
                     const QString& path = QStringLiteral(":/samples/nordlicht_complaints.json"));

} // namespace cxw::exchange
