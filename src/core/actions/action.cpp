#include "core/actions/action.h"

#include "core/code_table.h"

namespace cxw::core {
namespace {

constexpr std::array kStatuses{
    Code<ActionStatus>{ActionStatus::Open, QLatin1String("open")},
    Code<ActionStatus>{ActionStatus::Done, QLatin1String("done")},
    Code<ActionStatus>{ActionStatus::Dropped, QLatin1String("dropped")},
};

} // namespace

QString codeOf(ActionStatus status)
{
    return wordIn(kStatuses, status);
}

std::optional<ActionStatus> actionStatusFrom(QStringView code)
{
    return choiceIn(kStatuses, code);
}

bool isOverdue(const Action& action, QDate today)
{
    return daysToDue(action, today).value_or(0) < 0;
}

std::optional<int> daysToDue(const Action& action, QDate today)
{
    if (action.status != ActionStatus::Open || !action.due.isValid())
        return std::nullopt;
    return int(today.daysTo(action.due));
}

} // namespace cxw::core
