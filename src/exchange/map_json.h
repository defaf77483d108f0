#pragma once

#include "core/touchmap/map_file.h"

#include <QByteArray>

namespace cxw::exchange {

/// A map as "cxworkbench/map@1" (docs/formats.md), channels and people by their names. Storage thread.
[[nodiscard]] QByteArray mapJsonOf(const core::UnitOfWork& work, const core::WholeMap& whole);

/// What `mapJsonOf` wrote; channels and people that `work` has not come with it. The error names the place in
/// the file. Storage thread.
[[nodiscard]] core::Expected<core::MapFile> readMapJson(const QByteArray& bytes, const core::UnitOfWork& work,
                                                        core::IdSource& ids);

} // namespace cxw::exchange
