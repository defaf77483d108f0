#pragma once

#include "core/actions/action.h"
#include "core/calendar/work_calendar.h"
#include "core/complaint/cause.h"
#include "core/complaint/complaint.h"
#include "core/complaint/helps/text_helps.h"
#include "core/diagnostic/answer_detail.h"
#include "core/diagnostic/poll.h"
#include "core/diagnostic/question_set.h"
#include "core/diagnostic/round.h"
#include "core/diagnostic/vote.h"
#include "core/history.h"
#include "core/touchmap/redesign.h"
#include "core/touchmap/touchpoint_map.h"
#include "core/workspace/draft_repository.h"
#include "core/workspace/workspace.h"

#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace cxw::storage {

/// The rows of one table by id, removed ones too.
template <class Record> struct MemoryTable
{
    using RecordId = decltype(Record::id);

    std::map<RecordId, Record> records;
    std::set<RecordId> removed;

    [[nodiscard]] bool contains(const std::optional<RecordId>& id) const
    {
        return id && records.contains(*id);
    }
    [[nodiscard]] std::optional<Record> find(const std::optional<RecordId>& id) const
    {
        return contains(id) ? std::optional(records.at(*id)) : std::nullopt;
    }
    [[nodiscard]] std::optional<Record> findKept(RecordId id) const
    {
        return removed.contains(id) ? std::nullopt : find(id);
    }
    [[nodiscard]] std::vector<Record> kept() const { return those(false); }
    [[nodiscard]] std::vector<Record> those(bool inBin) const
    {
        std::vector<Record> found;
        for (const auto& [id, record] : records)
            if (removed.contains(id) == inBin)
                found.push_back(record);
        return found;
    }
    void put(const Record& record)
    {
        records[record.id] = record;
        removed.erase(record.id);
    }
};

/// A workspace as plain values; copying it is how a transaction keeps the state to go back to. A removed
/// record stays, as in the file, so that others may go on speaking of it.
struct MemoryState
{
    using VoteKey = std::pair<core::RoundQuestionId, core::SeatId>;
    using TallyKey = std::pair<core::RoundQuestionId, core::Answer>;
    using WordingKey = std::tuple<QString, int, QString>; ///< question, revision, language, as text
    using DraftKey = std::tuple<QString, QString, QString>;

    std::optional<core::Workspace> workspace;
    std::map<core::PersonId, core::Person> people;
    std::set<core::PersonId> removedPeople;
    std::vector<core::Question> questions; ///< in the order of adding
    std::map<WordingKey, core::WordingRevision> wordings;
    std::vector<core::OwnArea> areas; ///< in the order of adding
    std::map<core::QuestionSetId, core::QuestionSet> questionSets;
    std::map<core::RoundId, core::Round> rounds;
    std::set<core::RoundId> removedRounds;
    std::map<core::RoundQuestionId, core::RoundQuestion> roundQuestions;
    std::map<core::SeatId, core::Seat> seats;
    std::map<VoteKey, core::Vote> votes;
    std::map<TallyKey, core::Tally> tallies;
    std::map<core::RoundQuestionId, core::AgreedScore> agreed;
    std::map<core::RoundQuestionId, core::Poll> polls;
    std::map<std::tuple<core::RoundQuestionId, int, core::SeatId>, core::EarlierVote> earlierVotes;
    std::map<std::tuple<core::RoundQuestionId, int, core::Answer>, core::EarlierTally> earlierTallies;
    std::map<core::EvidenceId, core::Evidence> evidence;
    std::set<core::EvidenceId> removedEvidence;
    std::map<core::WhyId, core::Why> whys;
    std::set<core::WhyId> removedWhys;
    std::map<core::RoundQuestionId, core::ThenScore> thenScores;
    std::map<core::ActionId, core::Action> actions;
    std::set<core::ActionId> removedActions;
    std::optional<core::WorkCalendar> calendar;
    MemoryTable<core::Channel> channels;
    MemoryTable<core::Category> categories;
    MemoryTable<core::Product> products;
    MemoryTable<core::Cause> causes;
    MemoryTable<core::Tag> tags;
    MemoryTable<core::PolicyPhrase> policyPhrases;
    MemoryTable<core::Snippet> snippets;
    MemoryTable<core::Customer> customers;
    MemoryTable<core::Complaint> complaints;
    std::map<int, qint64> lastReferences; ///< by year
    MemoryTable<core::TouchpointMap> maps;
    MemoryTable<core::Persona> personas;
    MemoryTable<core::Stage> stages;
    MemoryTable<core::Touchpoint> touchpoints;
    MemoryTable<core::Lane> lanes;
    MemoryTable<core::Redesign> redesigns;
    std::map<DraftKey, core::Draft> drafts;
    std::map<QString, QString> settings;
    std::vector<core::HistoryEntry> history; ///< oldest first
};

/// What the repositories of one unit of work share.
struct MemoryScope
{
    MemoryState& state;
    core::ChangeRecorder& changes;
};

/// Throws StorageError(Constraint) unless `holds`; stands in for the CHECKs and foreign keys of the file.
void require(bool holds, const QString& detail);

/// The value under `key`; empty when there is none.
template <class Map>
[[nodiscard]] std::optional<typename Map::mapped_type> valueAt(const Map& map,
                                                               const typename Map::key_type& key)
{
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional(found->second);
}

} // namespace cxw::storage
