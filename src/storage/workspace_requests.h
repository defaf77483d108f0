#pragma once

#include "core/store.h"

#include <QString>

namespace cxw::storage {

/// Which workspace to open, and where its backups go.
struct OpenRequest
{
    QString path;         ///< absolute
    QString backupFolder; ///< absolute; holds the backups of all workspaces
    bool readOnly = false;
};

/// What to do when a file of that name is already there.
enum class Existing { Keep, Replace };

/// A workspace that is to be.
struct NewWorkspace
{
    QString path; ///< absolute
    Existing existing = Existing::Keep;
    core::Store::WriteWork fill; ///< writes at least the workspace row
};

} // namespace cxw::storage
