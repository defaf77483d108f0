#include "core/actions/actions_document.h"

#include "core/actions/action_repository.h"
#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/round_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"
#include "core/workspace/workspace_repository.h"

#include <algorithm>
#include <tuple>

namespace cxw::core {
namespace {

/// Fills in what the rounds know of the answers that actions came from.
class AnswerLookup final
{
public:
    AnswerLookup(const UnitOfWork& work, Language language)
        : m_work(work)
        , m_wordings(work.questions().wordings(language, work.workspace().load().language))
    {
    }

    void fill(std::vector<ActionRecord>& records) const
    {
        for (const Round& round : m_work.rounds().all()) {
            const std::vector<RoundQuestion> questions = m_work.rounds().questions(round.id);
            std::optional<RoundResults> results; // only of rounds that led to something
            for (ActionRecord& record : records) {
                const auto asked = std::ranges::find(questions, record.action.answer, &RoundQuestion::id);
                if (asked == questions.end())
                    continue;
                if (!results)
                    results = resultsOf(loadSheet(m_work, round.id).value());
                fill(record, *asked, *results);
            }
        }
    }

private:
    void fill(ActionRecord& record, const RoundQuestion& asked, const RoundResults& results) const
    {
        const auto words = m_wordings.find({asked.question, asked.revision});
        record.round = results.round;
        record.question = words == m_wordings.end() ? asked.question.text() : words->second.label;
        for (const QuestionResult& each : results.questions)
            if (each.question.id == asked.id)
                record.result = each;
    }

    const UnitOfWork& m_work;
    WordingTable m_wordings;
};

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
    for (const Action& each : work.actions().all())
        document.actions.push_back(
            {.action = each, .owner = each.owner ? work.people().rememberedName(*each.owner) : QString()});
    AnswerLookup(work, language).fill(document.actions);
    std::ranges::stable_sort(document.actions, {},
                             [](const ActionRecord& record) { return placeOf(record.action); });
    return document;
}

} // namespace cxw::core
