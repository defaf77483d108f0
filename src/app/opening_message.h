#pragma once

#include "core/clock.h"

#include <QLocale>

namespace cxw::storage {
class SqlStore;
}

namespace cxw::app {

/// What the person should know about how the file was opened: rescued, held by somebody else, read-only, left
/// after a crash; empty when all is as always.
[[nodiscard]] QString openingMessage(const storage::SqlStore& store, const QLocale& locale);

/// "14:02".
[[nodiscard]] QString clockTime(core::Instant instant, const QLocale& locale);

} // namespace cxw::app
