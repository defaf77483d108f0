#pragma once

#include "core/privacy/person_record.h"

#include <QByteArray>

namespace cxw::exchange {

/// Everything on one person as JSON, "cxworkbench/person@1" (docs/formats.md). Any thread.
[[nodiscard]] QByteArray personJsonOf(const core::PersonRecord& record, core::Instant at);

} // namespace cxw::exchange
