#include "panels/actions/action_words.h"

#include <QCoreApplication>

namespace cxw::panels {
namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(ActionWords)
};

} // namespace

QString statusWord(core::ActionStatus status)
{
    switch (status) {
    case core::ActionStatus::Open: return ActionWords::tr("open", "status of an action");
    case core::ActionStatus::Done: return ActionWords::tr("done", "status of an action");
    case core::ActionStatus::Dropped: return ActionWords::tr("dropped", "status of an action");
    }
    return {};
}

QString dueWord(const core::Action& action, QDate today)
{
    const auto days = daysToDue(action, today);
    if (!days)
        return {};
    if (*days < 0)
        return ActionWords::tr("%n day(s) late", "an open action", -*days);
    if (*days == 0)
        return ActionWords::tr("due today", "an open action");
    return ActionWords::tr("in %n day(s)", "when an open action is due", *days);
}

QString causeWord(const QString& cause)
{
    return cause.isEmpty()
        ? ActionWords::tr("Takes away a cause of complaints", "where an action came from")
        : ActionWords::tr("Cause: %1", "where an action came from; a cause of complaints").arg(cause);
}

QString originWord(const core::ListedAction& listed)
{
    return listed.action.cause.isNull() ? originWord(listed.origin) : causeWord(listed.cause);
}

QString originWord(const std::optional<core::AnswerOrigin>& origin)
{
    if (!origin)
        return ActionWords::tr("Not from an answer", "an action that stands alone");
    return ActionWords::tr("Round %1: %2", "where an action came from; number and question's label")
        .arg(QString::number(origin->roundNumber), origin->label);
}

} // namespace cxw::panels
