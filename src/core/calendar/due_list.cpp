#include "core/calendar/due_list.h"

#include "core/actions/action_repository.h"
#include "core/diagnostic/due_date.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/round_results.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"

#include <algorithm>

namespace cxw::core {

std::optional<RoundDue> nextRoundDue(const UnitOfWork& work)
{
    for (const Round& round : work.rounds().all()) {
        if (!resultsOf(loadSheet(work, round.id).value()).hasAnswers())
            continue;
        const int months = work.workspace().load().monthsBetweenRounds;
        const QDate due = nextDueDate(round.anchorDate, round.date, months);
        if (!due.isValid())
            return std::nullopt;
        return RoundDue{.number = round.number + 1, .date = due, .lastHeld = round.date};
    }
    return std::nullopt;
}

DueList loadDueList(const UnitOfWork& work, QDate today)
{
    DueList list{.workspace = work.workspace().load(), .today = today, .round = nextRoundDue(work)};
    list.roundBegun = list.round && work.rounds().all().front().number >= list.round->number;
    const auto actions = work.actions().all();
    list.actions = int(std::ranges::count_if(actions, [today](const Action& each) {
        return each.status == ActionStatus::Open && each.due.isValid() && each.due <= today;
    }));
    return list;
}

} // namespace cxw::core
