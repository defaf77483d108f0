#pragma once

#include "core/diagnostic/comparison_document.h"

#include <QByteArray>

namespace cxw::exchange {

/// Two rounds held against each other as `question,area,label,from,to,change,actedOn,why,reason`
/// (docs/formats.md): one row for each question of either round, in the order of the JSON. Numbers are not
/// rounded; where a question could not be compared its figures are empty and `why` says so.
[[nodiscard]] QByteArray comparisonCsvOf(const core::ComparisonDocument& document, core::Reading reading);

} // namespace cxw::exchange
