#pragma once

#include "core/complaint/learning/learning_assumptions.h"

#include <QByteArray>

namespace cxw::exchange {

/// "cxworkbench/complaint-statistics@1" (docs/formats.md): numbers unrounded, null where there is nothing or
/// too little.
[[nodiscard]] QByteArray complaintStatisticsJsonOf(const core::LearningFigures& figures,
                                                   const core::LearningAssumptions& assumptions);

} // namespace cxw::exchange
