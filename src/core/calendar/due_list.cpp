#include "core/calendar/due_list.h"

#include "core/actions/action_repository.h"
#include "core/diagnostic/due_date.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/round_results.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"

#include <algorithm>

namespace cxw::core {

std::optional<Round> newestAnsweredRound(const UnitOfWork& work)
{
    for (const Round& round : work.rounds().all())
        if (resultsOf(loadSheet(work, round.id).value()).hasAnswers())
            return round;
    return std::nullopt;
}

std::optional<RoundDue> roundDueAfter(const Round& held, int monthsBetweenRounds)
{
    const QDate due = nextDueDate(held.anchorDate, held.date, monthsBetweenRounds);
    if (!due.isValid())
        return std::nullopt;
    return RoundDue{.number = held.number + 1, .date = due, .lastHeld = held.date};
}

DueList loadDueList(const UnitOfWork& work, QDate today, const std::optional<Round>& held)
{
    DueList list{.today = today};
    if (held)
        list.round = roundDueAfter(*held, work.workspace().load().monthsBetweenRounds);
    list.roundBegun = list.round && work.rounds().all().front().number >= list.round->number;
    const auto actions = work.actions().all();
    list.actions = int(std::ranges::count_if(actions, [today](const Action& each) {
        return each.status == ActionStatus::Open && each.due.isValid() && each.due <= today;
    }));
    return list;
}

} // namespace cxw::core
