#pragma once

#include "core/actions/action.h"
#include "core/calendar/due_list.h"
#include "core/workspace/workspace.h"

#include <vector>

namespace cxw::core {

/// What a workspace has by date, as a calendar shall keep it. A sequence grows with each change of what an
/// entry is made of, so that a calendar takes the newer one of two exports (RFC 5545, 3.8.7.4).
struct WorkspaceCalendar
{
    struct DatedRound
    {
        RoundDue due;
        int sequence = 0;
    };
    struct DatedAction
    {
        Action action; ///< has a date
        QString owner; ///< empty when nobody was named
        int sequence = 0;
    };

    Workspace workspace;
    std::optional<DatedRound> round;
    std::vector<DatedAction> actions; ///< in the order of adding; done and dropped ones too
};

/// Keeps no state of its own: a sequence is the seconds from 2020 to the newest change that history knows.
/// Storage thread.
[[nodiscard]] WorkspaceCalendar loadCalendar(const UnitOfWork& work);

} // namespace cxw::core
