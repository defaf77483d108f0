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
    return action.status == ActionStatus::Open && action.due.isValid() && action.due < today;
}

} // namespace cxw::core
