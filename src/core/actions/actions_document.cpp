#include "core/actions/actions_document.h"

#include "core/actions/action_register.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace cxw::core {
namespace {

/// The figures of rounds, each computed when it is first asked for.
class ResultsByRound final
{
public:
    explicit ResultsByRound(const UnitOfWork& work)
        : m_work(work)
    {
    }

    const RoundResults& of(RoundId round)
    {
        const auto known = m_results.find(round);
        return known != m_results.end()
            ? known->second
            : m_results.emplace(round, resultsOf(loadSheet(m_work, round).value())).first->second;
    }

private:
    const UnitOfWork& m_work;
    std::map<RoundId, RoundResults> m_results;
};

ActionRecord recordOf(const ListedAction& listed, ResultsByRound& results)
{
    ActionRecord record{.action = listed.action, .owner = listed.owner, .cause = listed.cause};
    if (!listed.origin)
        return record;
    const RoundResults& round = results.of(listed.origin->round);
    record.round = round.round;
    record.question = listed.origin->label;
    for (const QuestionResult& each : round.questions)
        if (each.question.id == listed.action.answer)
            record.result = each;
    return record;
}

/// Status, then date: an open one by its due date, the others by the day they ended.
auto placeOf(const Action& action)
{
    const bool isOpen = action.status == ActionStatus::Open;
    const qint64 due = action.due.isValid() ? action.due.toJulianDay() : std::numeric_limits<qint64>::max();
    const qint64 closed = action.closedAt ? -millisecondsOf(*action.closedAt) : 0;
    return std::tuple(action.status, isOpen ? due : closed);
}

} // namespace

ActionsDocument loadActions(const UnitOfWork& work, QDate today, Language language)
{
    ActionsDocument document{.workspace = work.workspace().load(), .today = today, .language = language};
    ResultsByRound results(work);
    for (const ListedAction& each : loadActionRegister(work, language).actions)
        document.actions.push_back(recordOf(each, results));
    std::ranges::stable_sort(document.actions, {},
                             [](const ActionRecord& record) { return placeOf(record.action); });
    return document;
}

} // namespace cxw::core
