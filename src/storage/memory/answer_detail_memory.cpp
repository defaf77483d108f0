#include "storage/memory/answer_detail_memory.h"

#include "core/diagnostic/five_whys.h"
#include "storage/record_fields.h"

#include <algorithm>

namespace cxw::storage {
namespace {

bool isOfRound(const MemoryState& state, core::RoundQuestionId question, core::RoundId round)
{
    const auto found = valueAt(state.roundQuestions, question);
    return found && found->round == round;
}

/// The rows of `map` that are not in the bin and whose question is `wanted`, by question, position and id.
template <class Map, class Removed, class Wanted>
auto placed(const Map& map, const Removed& removed, Wanted wanted)
{
    std::vector<typename Map::mapped_type> rows;
    for (const auto& [id, row] : map)
        if (!removed.contains(id) && wanted(row.question))
            rows.push_back(row);
    std::ranges::stable_sort(rows, {}, [](const auto& row) { return std::pair(row.question, row.position); });
    return rows;
}

template <class Map, class Removed>
std::optional<typename Map::mapped_type> keptAt(const Map& map, const Removed& removed,
                                                const typename Map::key_type& id)
{
    return removed.contains(id) ? std::nullopt : valueAt(map, id);
}

} // namespace

std::vector<core::Evidence> AnswerDetailMemory::evidence(core::RoundId round) const
{
    return placed(m_scope.state.evidence, m_scope.state.removedEvidence,
                  [&](core::RoundQuestionId question) { return isOfRound(m_scope.state, question, round); });
}

void AnswerDetailMemory::save(const core::Evidence& evidence)
{
    require(m_scope.state.roundQuestions.contains(evidence.question),
            QStringLiteral("evidence.round_question_id"));
    const auto before = keptAt(m_scope.state.evidence, m_scope.state.removedEvidence, evidence.id);
    if (!recordSave(m_scope.changes, core::EntityKind::Evidence, nameOf(evidence.id), before, evidence))
        return;
    m_scope.state.evidence[evidence.id] = evidence;
    m_scope.state.removedEvidence.erase(evidence.id);
}

void AnswerDetailMemory::remove(core::EvidenceId id)
{
    const auto before = keptAt(m_scope.state.evidence, m_scope.state.removedEvidence, id);
    if (!before)
        return;
    m_scope.state.removedEvidence.insert(id);
    recordRemoval(m_scope.changes, core::EntityKind::Evidence, nameOf(id), *before);
}

std::vector<core::Why> AnswerDetailMemory::whys(core::RoundId round) const
{
    return placed(m_scope.state.whys, m_scope.state.removedWhys,
                  [&](core::RoundQuestionId question) { return isOfRound(m_scope.state, question, round); });
}

void AnswerDetailMemory::save(const core::Why& why)
{
    require(m_scope.state.roundQuestions.contains(why.question), QStringLiteral("why.round_question_id"));
    require(why.parent.isNull() || (why.parent != why.id && m_scope.state.whys.contains(why.parent)),
            QStringLiteral("why.parent_id"));
    const auto before = keptAt(m_scope.state.whys, m_scope.state.removedWhys, why.id);
    if (!recordSave(m_scope.changes, core::EntityKind::Why, nameOf(why.id), before, why))
        return;
    m_scope.state.whys[why.id] = why;
    m_scope.state.removedWhys.erase(why.id);
}

void AnswerDetailMemory::remove(core::WhyId id)
{
    const auto before = keptAt(m_scope.state.whys, m_scope.state.removedWhys, id);
    if (!before)
        return;
    const auto all = placed(m_scope.state.whys, m_scope.state.removedWhys,
                            [&](core::RoundQuestionId question) { return question == before->question; });
    for (const core::Why& each : branchOf(core::fiveWhysOf(all), id)) {
        m_scope.state.removedWhys.insert(each.id);
        recordRemoval(m_scope.changes, core::EntityKind::Why, nameOf(each.id), each);
    }
}

std::vector<core::ThenScore> AnswerDetailMemory::thenScores(core::RoundId round) const
{
    std::vector<core::ThenScore> scores;
    for (const auto& [question, score] : m_scope.state.thenScores)
        if (isOfRound(m_scope.state, question, round))
            scores.push_back(score);
    return scores;
}

void AnswerDetailMemory::save(const core::ThenScore& score)
{
    require(m_scope.state.roundQuestions.contains(score.question),
            QStringLiteral("then_score.round_question_id"));
    require(score.score >= 1 && score.score <= 3, QStringLiteral("then_score.score"));
    const auto before = valueAt(m_scope.state.thenScores, score.question);
    if (recordSave(m_scope.changes, core::EntityKind::ThenScore, nameOf(score.question), before, score))
        m_scope.state.thenScores[score.question] = score;
}

void AnswerDetailMemory::removeThenScore(core::RoundQuestionId question)
{
    const auto before = valueAt(m_scope.state.thenScores, question);
    if (!before)
        return;
    m_scope.state.thenScores.erase(question);
    recordRemoval(m_scope.changes, core::EntityKind::ThenScore, nameOf(question), *before);
}

} // namespace cxw::storage
