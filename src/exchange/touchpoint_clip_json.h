#pragma once

#include "core/touchmap/map_file.h"

#include <QByteArray>

namespace cxw::exchange {

/// Touchpoints for the clipboard as "cxworkbench/touchpoints@1" (docs/formats.md), channels and people by
/// their names.
[[nodiscard]] QByteArray clipJsonOf(const core::MapFile& clip);

/// What `clipJsonOf` wrote; ids of channels and people mean something within it only. The error names the
/// place in the text.
[[nodiscard]] core::Expected<core::MapFile> readClipJson(const QByteArray& bytes);

} // namespace cxw::exchange
