#include "storage/memory/diagnostic_memory.h"

#include "storage/record_fields.h"

#include <algorithm>

namespace cxw::storage {
namespace {

MemoryState::WordingKey keyOf(const core::WordingRevision& each)
{
    return {each.question.text(), each.revision, core::codeOf(each.language)};
}

std::optional<core::Question> findQuestion(const MemoryState& state, const core::QuestionId& id)
{
    const auto found = std::ranges::find(state.questions, id, &core::Question::id);
    return found == state.questions.end() ? std::nullopt : std::optional(*found);
}

// The smaller, the better a wording in this language serves.
int rankOf(core::Language language, core::Language first, core::Language second)
{
    if (language == first)
        return 0;
    if (language == second)
        return 1;
    return language == core::Language::En ? 2 : 3;
}

bool isOfRound(const MemoryState& state, core::RoundQuestionId question, core::RoundId round)
{
    const auto found = valueAt(state.roundQuestions, question);
    return found && found->round == round;
}

template <class Map> auto ofRound(const MemoryState& state, const Map& map, core::RoundId round)
{
    std::vector<typename Map::mapped_type> found;
    for (const auto& [key, value] : map)
        if (isOfRound(state, value.question, round))
            found.push_back(value);
    return found;
}

} // namespace

std::vector<core::Question> QuestionMemory::all() const
{
    return m_scope.state.questions;
}

core::WordingTable QuestionMemory::wordings(core::Language language, core::Language otherwise) const
{
    core::WordingTable table;
    std::map<core::WordingTable::key_type, int> ranks;
    for (const auto& [key, each] : m_scope.state.wordings) {
        const core::WordingTable::key_type revision{each.question, each.revision};
        const int rank = rankOf(each.language, language, otherwise);
        const auto known = ranks.find(revision);
        if (known != ranks.end() && known->second <= rank)
            continue;
        ranks[revision] = rank;
        table[revision] = each.wording;
    }
    return table;
}

std::vector<core::WordingRevision> QuestionMemory::allWordings() const
{
    std::vector<core::WordingRevision> wordings;
    for (const auto& [key, each] : m_scope.state.wordings)
        wordings.push_back(each);
    return wordings;
}

void QuestionMemory::save(const core::Question& question)
{
    require(!question.id.isEmpty(), QStringLiteral("question.id"));
    const auto before = findQuestion(m_scope.state, question.id);
    if (!recordSave(m_scope.changes, core::EntityKind::Question, question.id.text(), before, question))
        return;
    auto& questions = m_scope.state.questions;
    const auto place = std::ranges::find(questions, question.id, &core::Question::id);
    if (place == questions.end())
        questions.push_back(question);
    else
        *place = question;
}

void QuestionMemory::saveWording(const core::WordingRevision& wording)
{
    require(findQuestion(m_scope.state, wording.question).has_value(), wording.question.text());
    const auto before = valueAt(m_scope.state.wordings, keyOf(wording));
    if (recordSave(m_scope.changes, core::EntityKind::Question, nameOf(wording), before, wording))
        m_scope.state.wordings[keyOf(wording)] = wording;
}

void QuestionMemory::removeWording(const core::QuestionId& question, int revision)
{
    for (const auto& [id, each] : m_scope.state.roundQuestions)
        require(each.question != question || each.revision != revision, question.text());
    const auto isMeant = [&](const auto& entry) {
        return entry.second.question == question && entry.second.revision == revision;
    };
    for (const auto& entry : m_scope.state.wordings)
        if (isMeant(entry))
            recordRemoval(m_scope.changes, core::EntityKind::Question, nameOf(entry.second), entry.second);
    std::erase_if(m_scope.state.wordings, isMeant);
}

void QuestionMemory::remove(const core::QuestionId& question)
{
    const auto before = findQuestion(m_scope.state, question);
    if (!before)
        return;
    for (const auto& [id, each] : m_scope.state.roundQuestions)
        require(each.question != question && each.swappedInFor != question, question.text());
    for (const auto& [id, set] : m_scope.state.questionSets)
        require(std::ranges::find(set.items, question, &core::QuestionSetItem::question) == set.items.end(),
                question.text());
    std::erase_if(m_scope.state.wordings,
                  [&](const auto& entry) { return entry.second.question == question; });
    std::erase(m_scope.state.questions, *before);
    recordRemoval(m_scope.changes, core::EntityKind::Question, question.text(), *before);
}

std::vector<core::OwnArea> QuestionMemory::areas() const
{
    return m_scope.state.areas;
}

void QuestionMemory::saveArea(const core::OwnArea& area)
{
    auto& areas = m_scope.state.areas;
    const auto place = std::ranges::find(areas, area.id, &core::OwnArea::id);
    const auto before = place == areas.end() ? std::nullopt : std::optional(*place);
    require(!area.id.text().isEmpty(), QStringLiteral("own_area.id"));
    if (!recordSave(m_scope.changes, core::EntityKind::Area, area.id.text(), before, area))
        return;
    if (before)
        *place = area;
    else
        areas.push_back(area);
}

void QuestionMemory::removeArea(const core::AreaId& area)
{
    auto& areas = m_scope.state.areas;
    const auto place = std::ranges::find(areas, area, &core::OwnArea::id);
    if (place == areas.end())
        return;
    recordRemoval(m_scope.changes, core::EntityKind::Area, area.text(), *place);
    areas.erase(place);
}

std::vector<core::Round> RoundMemory::all() const
{
    std::vector<core::Round> rounds;
    for (const auto& [id, round] : m_scope.state.rounds)
        if (!m_scope.state.removedRounds.contains(id))
            rounds.push_back(round);
    std::ranges::sort(rounds, std::ranges::greater(),
                      [](const core::Round& round) { return std::pair(round.number, round.id); });
    return rounds;
}

std::optional<core::Round> RoundMemory::find(core::RoundId id) const
{
    if (m_scope.state.removedRounds.contains(id))
        return std::nullopt;
    return valueAt(m_scope.state.rounds, id);
}

void RoundMemory::save(const core::Round& round)
{
    require(round.invited >= 1 && round.number >= 1 && round.date.isValid() && round.anchorDate.isValid(),
            QStringLiteral("round"));
    require(!round.facilitator || m_scope.state.people.contains(*round.facilitator),
            QStringLiteral("round.facilitator_id"));
    if (!recordSave(m_scope.changes, core::EntityKind::Round, nameOf(round.id), find(round.id), round))
        return;
    m_scope.state.rounds[round.id] = round;
    m_scope.state.removedRounds.erase(round.id);
}

void RoundMemory::remove(core::RoundId id)
{
    const auto before = find(id);
    if (!before)
        return;
    m_scope.state.removedRounds.insert(id);
    recordRemoval(m_scope.changes, core::EntityKind::Round, nameOf(id), *before);
}

std::vector<core::RoundQuestion> RoundMemory::questions(core::RoundId round) const
{
    std::vector<core::RoundQuestion> questions;
    for (const auto& [id, each] : m_scope.state.roundQuestions)
        if (each.round == round)
            questions.push_back(each);
    std::ranges::stable_sort(questions, {}, &core::RoundQuestion::position);
    return questions;
}

void RoundMemory::saveQuestion(const core::RoundQuestion& question)
{
    require(m_scope.state.rounds.contains(question.round), QStringLiteral("round_question.round_id"));
    require(findQuestion(m_scope.state, question.question).has_value(), question.question.text());
    require(question.swappedInFor.isEmpty() || findQuestion(m_scope.state, question.swappedInFor),
            question.swappedInFor.text());
    const auto before = valueAt(m_scope.state.roundQuestions, question.id);
    if (recordSave(m_scope.changes, core::EntityKind::RoundQuestion, nameOf(question.id), before, question))
        m_scope.state.roundQuestions[question.id] = question;
}

void RoundMemory::removeQuestion(core::RoundQuestionId question)
{
    const auto before = valueAt(m_scope.state.roundQuestions, question);
    if (!before)
        return;
    std::erase_if(m_scope.state.votes, [&](const auto& entry) { return entry.first.first == question; });
    std::erase_if(m_scope.state.tallies, [&](const auto& entry) { return entry.first.first == question; });
    m_scope.state.agreed.erase(question);
    m_scope.state.polls.erase(question);
    std::erase_if(m_scope.state.earlierVotes,
                  [&](const auto& entry) { return entry.second.vote.question == question; });
    std::erase_if(m_scope.state.earlierTallies,
                  [&](const auto& entry) { return entry.second.tally.question == question; });
    const auto isMeant = [&](const auto& entry) { return entry.second.question == question; };
    std::erase_if(m_scope.state.evidence, isMeant);
    std::erase_if(m_scope.state.whys, isMeant);
    m_scope.state.thenScores.erase(question);
    m_scope.state.roundQuestions.erase(question);
    recordRemoval(m_scope.changes, core::EntityKind::RoundQuestion, nameOf(question), *before);
}

std::vector<core::Seat> RoundMemory::seats(core::RoundId round) const
{
    std::vector<core::Seat> seats;
    for (const auto& [id, seat] : m_scope.state.seats)
        if (seat.round == round)
            seats.push_back(seat);
    std::ranges::stable_sort(seats, {}, &core::Seat::number);
    return seats;
}

void RoundMemory::saveSeat(const core::Seat& seat)
{
    require(m_scope.state.rounds.contains(seat.round), QStringLiteral("seat.round_id"));
    require(!seat.person || m_scope.state.people.contains(*seat.person), QStringLiteral("seat.person_id"));
    const auto before = valueAt(m_scope.state.seats, seat.id);
    if (recordSave(m_scope.changes, core::EntityKind::Seat, nameOf(seat.id), before, seat))
        m_scope.state.seats[seat.id] = seat;
}

void RoundMemory::removeSeat(core::SeatId seat)
{
    const auto before = valueAt(m_scope.state.seats, seat);
    if (!before)
        return;
    std::erase_if(m_scope.state.votes, [&](const auto& entry) { return entry.first.second == seat; });
    std::erase_if(m_scope.state.earlierVotes,
                  [&](const auto& entry) { return entry.second.vote.seat == seat; });
    m_scope.state.seats.erase(seat);
    recordRemoval(m_scope.changes, core::EntityKind::Seat, nameOf(seat), *before);
}

std::vector<core::Vote> VoteMemory::votes(core::RoundId round) const
{
    return ofRound(m_scope.state, m_scope.state.votes, round);
}

void VoteMemory::cast(const core::Vote& vote)
{
    require(m_scope.state.roundQuestions.contains(vote.question), QStringLiteral("vote.round_question_id"));
    require(m_scope.state.seats.contains(vote.seat), QStringLiteral("vote.seat_id"));
    const MemoryState::VoteKey key{vote.question, vote.seat};
    const auto before = valueAt(m_scope.state.votes, key);
    if (vote.answer || !vote.note.isEmpty()) {
        if (recordSave(m_scope.changes, core::EntityKind::Vote, nameOf(vote), before, vote))
            m_scope.state.votes[key] = vote;
    } else if (before) {
        m_scope.state.votes.erase(key);
        recordRemoval(m_scope.changes, core::EntityKind::Vote, nameOf(vote), *before);
    }
}

std::vector<core::Tally> VoteMemory::tallies(core::RoundId round) const
{
    return ofRound(m_scope.state, m_scope.state.tallies, round);
}

void VoteMemory::save(const core::Tally& tally)
{
    require(tally.count >= 0, QStringLiteral("tally.count"));
    require(m_scope.state.roundQuestions.contains(tally.question), QStringLiteral("tally.round_question_id"));
    const MemoryState::TallyKey key{tally.question, tally.answer};
    const auto before = valueAt(m_scope.state.tallies, key);
    if (tally.count > 0) {
        if (recordSave(m_scope.changes, core::EntityKind::Vote, nameOf(tally.question), before, tally))
            m_scope.state.tallies[key] = tally;
    } else if (before) {
        m_scope.state.tallies.erase(key);
        recordRemoval(m_scope.changes, core::EntityKind::Vote, nameOf(tally.question), *before);
    }
}

std::vector<core::AgreedScore> VoteMemory::agreed(core::RoundId round) const
{
    return ofRound(m_scope.state, m_scope.state.agreed, round);
}

void VoteMemory::save(const core::AgreedScore& agreed)
{
    require(m_scope.state.roundQuestions.contains(agreed.question),
            QStringLiteral("agreed.round_question_id"));
    const auto before = valueAt(m_scope.state.agreed, agreed.question);
    if (recordSave(m_scope.changes, core::EntityKind::Agreed, nameOf(agreed.question), before, agreed))
        m_scope.state.agreed[agreed.question] = agreed;
}

void VoteMemory::removeAgreed(core::RoundQuestionId question)
{
    const auto before = valueAt(m_scope.state.agreed, question);
    if (!before)
        return;
    m_scope.state.agreed.erase(question);
    recordRemoval(m_scope.changes, core::EntityKind::Agreed, nameOf(question), *before);
}

} // namespace cxw::storage
