#include "storage/memory/question_set_memory.h"

#include "storage/record_fields.h"

#include <algorithm>

namespace cxw::storage {

std::vector<core::QuestionSet> QuestionSetMemory::all() const
{
    std::vector<core::QuestionSet> sets;
    for (const auto& [id, set] : m_scope.state.questionSets)
        sets.push_back(set);
    return sets;
}

void QuestionSetMemory::save(const core::QuestionSet& set)
{
    for (const core::QuestionSetItem& each : set.items) {
        require(std::ranges::count(set.items, each.question, &core::QuestionSetItem::question) == 1,
                each.question.text());
        require(std::ranges::find(m_scope.state.questions, each.question, &core::Question::id)
                    != m_scope.state.questions.end(),
                each.question.text());
    }
    const auto before = valueAt(m_scope.state.questionSets, set.id);
    if (recordSave(m_scope.changes, core::EntityKind::QuestionSet, nameOf(set.id), before, set))
        m_scope.state.questionSets[set.id] = set;
}

void QuestionSetMemory::remove(core::QuestionSetId set)
{
    const auto before = valueAt(m_scope.state.questionSets, set);
    if (!before)
        return;
    m_scope.state.questionSets.erase(set);
    recordRemoval(m_scope.changes, core::EntityKind::QuestionSet, nameOf(set), *before);
}

} // namespace cxw::storage
