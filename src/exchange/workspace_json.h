#pragma once

#include "core/error.h"
#include "core/workspace/workspace_copy.h"

#include <QByteArray>

namespace cxw::core {
class UnitOfWork;
}

namespace cxw::exchange {

/// A whole workspace as "cxworkbench/workspace@1" (docs/formats.md): ids as texts of digits, times in UTC,
/// two spaces of indent, always in the same order. The row's own id stays out: it names the file, not what is
/// in it.
[[nodiscard]] QByteArray workspaceJsonOf(const core::WorkspaceCopy& copy);

/// What `workspaceJsonOf` wrote; the row's id is "none". Refuses everything that it would not have written:
/// unknown and missing keys, wrong types, ids and references that stand twice, ids that name nothing, answers
/// that do not fit. The error names the place in the file.
[[nodiscard]] core::Expected<core::WorkspaceCopy> readWorkspaceJson(const QByteArray& bytes);

/// Storage thread.
[[nodiscard]] QByteArray exportWorkspace(const core::UnitOfWork& work);

/// Fills a fresh workspace and returns what was written; refuses one that holds people, rounds or complaints.
/// On an error nothing was written. Storage thread.
[[nodiscard]] core::Expected<core::WorkspaceCopy> importWorkspace(core::UnitOfWork& work,
                                                                  const QByteArray& bytes);

} // namespace cxw::exchange
