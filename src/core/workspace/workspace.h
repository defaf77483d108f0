#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "core/language.h"

#include <QString>

namespace cxw::core {

using WorkspaceId = Id<struct WorkspaceTag>;

/// What the file says of itself: one per workspace.
struct Workspace
{
    WorkspaceId id;
    QString name;
    Language language = Language::En; ///< in which own questions and notes are written
    QString complaintWord;            ///< what a complaint is called here; empty: the interface's word
    QString intent;                   ///< the intent statement
    int monthsBetweenRounds = 6;
    Instant createdAt;

    bool operator==(const Workspace&) const = default;
};

} // namespace cxw::core
