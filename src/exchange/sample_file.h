#pragma once

#include "core/diagnostic/sample_company.h"
#include "core/error.h"

namespace cxw::exchange {

/// Reads the sample company from a file, by default the one embedded in the program. Its questions must be
/// its own or the bank's, and everybody must have a place in every line of votes.
[[nodiscard]] core::Expected<core::SampleCompany>
readSampleCompany(const core::QuestionBank& bank,
                  const QString& path = QStringLiteral(":/samples/nordlicht.json"));

} // namespace cxw::exchange
