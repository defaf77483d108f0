#pragma once

#include "core/actions/action_repository.h"
#include "core/calendar/calendar_repository.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/complaint_story.h"
#include "core/complaint/customer_repository.h"
#include "core/complaint/filing/filing_repository.h"
#include "core/diagnostic/answer_detail_repository.h"
#include "core/diagnostic/five_whys.h"
#include "core/diagnostic/poll_repository.h"
#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/question_set_repository.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/vote_repository.h"
#include "core/history.h"
#include "core/search_text.h"
#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/draft_repository.h"
#include "core/workspace/person_repository.h"
#include "core/workspace/setting_repository.h"
#include "core/workspace/workspace_repository.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace support {

/// A workspace row in memory.
class FakeWorkspace final : public cxw::core::WorkspaceRepository
{
public:
    [[nodiscard]] cxw::core::Workspace load() const override { return m_row; }
    void save(const cxw::core::Workspace& row) override { m_row = row; }

private:
    cxw::core::Workspace m_row{.id = cxw::core::WorkspaceId(1)};
};

class FakePeople final : public cxw::core::PersonRepository
{
public:
    [[nodiscard]] std::vector<cxw::core::Person> all() const override
    {
        std::vector<cxw::core::Person> kept;
        for (const auto& each : m_rows)
            if (!m_removed.contains(each.id))
                kept.push_back(each);
        return kept;
    }
    [[nodiscard]] std::optional<cxw::core::Person> find(cxw::core::PersonId id) const override
    {
        const auto found = std::ranges::find(m_rows, id, &cxw::core::Person::id);
        return found == m_rows.end() || m_removed.contains(id) ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] QString rememberedName(cxw::core::PersonId id) const override
    {
        const auto found = std::ranges::find(m_rows, id, &cxw::core::Person::id);
        return found == m_rows.end() ? QString() : found->name;
    }
    void save(const cxw::core::Person& person) override
    {
        m_removed.erase(person.id);
        const auto found = std::ranges::find(m_rows, person.id, &cxw::core::Person::id);
        if (found == m_rows.end())
            m_rows.push_back(person);
        else
            *found = person;
    }
    void remove(cxw::core::PersonId id) override { m_removed.insert(id); }

private:
    std::vector<cxw::core::Person> m_rows;
    std::set<cxw::core::PersonId> m_removed;
};

class FakeActions final : public cxw::core::ActionRepository
{
public:
    [[nodiscard]] std::vector<cxw::core::Action> all() const override { return m_rows; }
    [[nodiscard]] std::optional<cxw::core::Action> find(cxw::core::ActionId id) const override
    {
        const auto found = std::ranges::find(m_rows, id, &cxw::core::Action::id);
        return found == m_rows.end() ? std::nullopt : std::optional(*found);
    }
    void save(const cxw::core::Action& action) override
    {
        remove(action.id);
        m_rows.push_back(action);
    }
    void remove(cxw::core::ActionId id) override
    {
        std::erase_if(m_rows, [&](const auto& each) { return each.id == id; });
    }

private:
    std::vector<cxw::core::Action> m_rows;
};

class FakeQuestions final : public cxw::core::QuestionRepository
{
public:
    [[nodiscard]] std::vector<cxw::core::Question> all() const override { return m_rows; }
    [[nodiscard]] cxw::core::WordingTable wordings(cxw::core::Language language,
                                                   cxw::core::Language otherwise) const override
    {
        cxw::core::WordingTable table;
        for (const cxw::core::Language wanted : {cxw::core::Language::En, otherwise, language})
            for (const auto& [key, row] : m_wordings)
                if (row.language == wanted)
                    table[{row.question, row.revision}] = row.wording;
        return table;
    }
    [[nodiscard]] std::vector<cxw::core::WordingRevision> allWordings() const override
    {
        std::vector<cxw::core::WordingRevision> rows;
        for (const auto& [key, row] : m_wordings)
            rows.push_back(row);
        return rows;
    }
    void save(const cxw::core::Question& question) override
    {
        const auto found = std::ranges::find(m_rows, question.id, &cxw::core::Question::id);
        if (found == m_rows.end())
            m_rows.push_back(question);
        else
            *found = question;
    }
    void saveWording(const cxw::core::WordingRevision& row) override
    {
        m_wordings[{row.question, row.revision, row.language}] = row;
    }
    void removeWording(const cxw::core::QuestionId& question, int revision) override
    {
        std::erase_if(m_wordings, [&](const auto& each) {
            return each.second.question == question && each.second.revision == revision;
        });
    }
    void remove(const cxw::core::QuestionId& question) override
    {
        std::erase_if(m_rows, [&](const auto& each) { return each.id == question; });
    }
    [[nodiscard]] std::vector<cxw::core::OwnArea> areas() const override { return m_areas; }
    void saveArea(const cxw::core::OwnArea& area) override
    {
        removeArea(area.id);
        m_areas.push_back(area);
    }
    void removeArea(const cxw::core::AreaId& area) override
    {
        std::erase_if(m_areas, [&](const auto& each) { return each.id == area; });
    }

private:
    std::vector<cxw::core::OwnArea> m_areas;
    std::vector<cxw::core::Question> m_rows;
    std::map<std::tuple<cxw::core::QuestionId, int, cxw::core::Language>, cxw::core::WordingRevision>
        m_wordings;
};

class FakeQuestionSets final : public cxw::core::QuestionSetRepository
{
public:
    [[nodiscard]] std::vector<cxw::core::QuestionSet> all() const override { return m_rows; }
    void save(const cxw::core::QuestionSet& set) override
    {
        remove(set.id);
        m_rows.push_back(set);
    }
    void remove(cxw::core::QuestionSetId set) override
    {
        std::erase_if(m_rows, [&](const auto& each) { return each.id == set; });
    }

private:
    std::vector<cxw::core::QuestionSet> m_rows;
};

class FakeRounds final : public cxw::core::RoundRepository
{
public:
    [[nodiscard]] std::vector<cxw::core::Round> all() const override
    {
        std::vector<cxw::core::Round> rows;
        for (const auto& [id, row] : m_rounds)
            rows.push_back(row);
        std::ranges::sort(rows, std::greater{}, &cxw::core::Round::number);
        return rows;
    }
    [[nodiscard]] std::optional<cxw::core::Round> find(cxw::core::RoundId id) const override
    {
        const auto found = m_rounds.find(id);
        return found == m_rounds.end() ? std::nullopt : std::optional(found->second);
    }
    void save(const cxw::core::Round& round) override { m_rounds[round.id] = round; }
    void remove(cxw::core::RoundId id) override { m_rounds.erase(id); }

    [[nodiscard]] std::vector<cxw::core::RoundQuestion> questions(cxw::core::RoundId round) const override
    {
        auto rows = rowsOf(m_questions, round);
        std::ranges::sort(rows, {}, &cxw::core::RoundQuestion::position);
        return rows;
    }
    void saveQuestion(const cxw::core::RoundQuestion& row) override { m_questions[row.id] = row; }
    void removeQuestion(cxw::core::RoundQuestionId id) override { m_questions.erase(id); }

    [[nodiscard]] std::vector<cxw::core::Seat> seats(cxw::core::RoundId round) const override
    {
        auto rows = rowsOf(m_seats, round);
        std::ranges::sort(rows, {}, &cxw::core::Seat::number);
        return rows;
    }
    void saveSeat(const cxw::core::Seat& row) override { m_seats[row.id] = row; }
    void removeSeat(cxw::core::SeatId id) override { m_seats.erase(id); }

private:
    template <class Key, class Row>
    static std::vector<Row> rowsOf(const std::map<Key, Row>& all, cxw::core::RoundId round)
    {
        std::vector<Row> rows;
        for (const auto& [id, row] : all)
            if (row.round == round)
                rows.push_back(row);
        return rows;
    }

    std::map<cxw::core::RoundId, cxw::core::Round> m_rounds;
    std::map<cxw::core::RoundQuestionId, cxw::core::RoundQuestion> m_questions;
    std::map<cxw::core::SeatId, cxw::core::Seat> m_seats;
};

class FakeVotes final : public cxw::core::VoteRepository
{
public:
    explicit FakeVotes(const FakeRounds& rounds)
        : m_rounds(rounds)
    {
    }

    [[nodiscard]] std::vector<cxw::core::Vote> votes(cxw::core::RoundId round) const override
    {
        return rowsOf(m_votes, round);
    }
    void cast(const cxw::core::Vote& vote) override
    {
        if (vote.answer || !vote.note.isEmpty())
            m_votes[{vote.question, vote.seat}] = vote;
        else
            m_votes.erase({vote.question, vote.seat});
    }
    [[nodiscard]] std::vector<cxw::core::Tally> tallies(cxw::core::RoundId round) const override
    {
        return rowsOf(m_tallies, round);
    }
    void save(const cxw::core::Tally& row) override { m_tallies[{row.question, row.answer}] = row; }
    [[nodiscard]] std::vector<cxw::core::AgreedScore> agreed(cxw::core::RoundId round) const override
    {
        return rowsOf(m_agreed, round);
    }
    void save(const cxw::core::AgreedScore& row) override { m_agreed[row.question] = row; }
    void removeAgreed(cxw::core::RoundQuestionId id) override { m_agreed.erase(id); }

private:
    template <class Key, class Row>
    std::vector<Row> rowsOf(const std::map<Key, Row>& all, cxw::core::RoundId round) const
    {
        std::set<cxw::core::RoundQuestionId> asked;
        for (const auto& each : m_rounds.questions(round))
            asked.insert(each.id);
        std::vector<Row> rows;
        for (const auto& [key, row] : all)
            if (asked.contains(row.question))
                rows.push_back(row);
        return rows;
    }

    const FakeRounds& m_rounds;
    std::map<std::pair<cxw::core::RoundQuestionId, cxw::core::SeatId>, cxw::core::Vote> m_votes;
    std::map<std::pair<cxw::core::RoundQuestionId, cxw::core::Answer>, cxw::core::Tally> m_tallies;
    std::map<cxw::core::RoundQuestionId, cxw::core::AgreedScore> m_agreed;
};

class FakePolls final : public cxw::core::PollRepository
{
public:
    explicit FakePolls(const FakeRounds& rounds)
        : m_rounds(rounds)
    {
    }

    [[nodiscard]] std::vector<cxw::core::Poll> polls(cxw::core::RoundId round) const override
    {
        return rowsOf(m_polls, round, [](const auto& row) { return row.question; });
    }
    void save(const cxw::core::Poll& row) override { m_polls.push_back(row); }
    void remove(cxw::core::RoundQuestionId id) override
    {
        std::erase_if(m_polls, [&](const auto& row) { return row.question == id; });
    }
    [[nodiscard]] std::vector<cxw::core::EarlierVote> earlierVotes(cxw::core::RoundId round) const override
    {
        return rowsOf(m_votes, round, [](const auto& row) { return row.vote.question; });
    }
    void save(const cxw::core::EarlierVote& row) override { m_votes.push_back(row); }
    [[nodiscard]] std::vector<cxw::core::EarlierTally> earlierTallies(cxw::core::RoundId round) const override
    {
        return rowsOf(m_tallies, round, [](const auto& row) { return row.tally.question; });
    }
    void save(const cxw::core::EarlierTally& row) override { m_tallies.push_back(row); }
    void forgetPass(cxw::core::RoundQuestionId, int) override { }

private:
    template <class Row, class QuestionOf>
    std::vector<Row> rowsOf(const std::vector<Row>& all, cxw::core::RoundId round,
                            QuestionOf questionOf) const
    {
        const auto asked = m_rounds.questions(round);
        std::vector<Row> rows;
        for (const Row& row : all)
            if (std::ranges::find(asked, questionOf(row), &cxw::core::RoundQuestion::id) != asked.end())
                rows.push_back(row);
        return rows;
    }

    const FakeRounds& m_rounds;
    std::vector<cxw::core::Poll> m_polls;
    std::vector<cxw::core::EarlierVote> m_votes;
    std::vector<cxw::core::EarlierTally> m_tallies;
};

class FakeAnswerDetails final : public cxw::core::AnswerDetailRepository
{
public:
    explicit FakeAnswerDetails(const FakeRounds& rounds)
        : m_rounds(rounds)
    {
    }

    [[nodiscard]] std::vector<cxw::core::Evidence> evidence(cxw::core::RoundId round) const override
    {
        return ofRound(m_evidence, round);
    }
    void save(const cxw::core::Evidence& row) override { m_evidence[row.id] = row; }
    void remove(cxw::core::EvidenceId id) override { m_evidence.erase(id); }
    [[nodiscard]] std::vector<cxw::core::Why> whys(cxw::core::RoundId round) const override
    {
        return ofRound(m_whys, round);
    }
    void save(const cxw::core::Why& row) override { m_whys[row.id] = row; }
    void remove(cxw::core::WhyId id) override
    {
        std::vector<cxw::core::Why> all;
        for (const auto& [key, row] : m_whys)
            all.push_back(row);
        for (const auto& each : branchOf(cxw::core::fiveWhysOf(all), id))
            m_whys.erase(each.id);
    }
    [[nodiscard]] std::vector<cxw::core::ThenScore> thenScores(cxw::core::RoundId round) const override
    {
        return ofRound(m_thenScores, round);
    }
    void save(const cxw::core::ThenScore& row) override { m_thenScores[row.question] = row; }
    void removeThenScore(cxw::core::RoundQuestionId id) override { m_thenScores.erase(id); }

private:
    template <class Key, class Row>
    std::vector<Row> ofRound(const std::map<Key, Row>& all, cxw::core::RoundId round) const
    {
        std::vector<Row> rows;
        for (const auto& asked : m_rounds.questions(round))
            for (const auto& [key, row] : all)
                if (row.question == asked.id)
                    rows.push_back(row);
        return rows;
    }

    const FakeRounds& m_rounds;
    std::map<cxw::core::EvidenceId, cxw::core::Evidence> m_evidence;
    std::map<cxw::core::WhyId, cxw::core::Why> m_whys;
    std::map<cxw::core::RoundQuestionId, cxw::core::ThenScore> m_thenScores;
};

template <class Record> class FakeList final : public cxw::core::ListRepository<Record>
{
public:
    [[nodiscard]] std::vector<Record> all() const override { return those(false); }
    [[nodiscard]] std::vector<Record> removed() const override { return those(true); }
    [[nodiscard]] std::optional<Record> find(decltype(Record::id) id) const override
    {
        const auto found = m_rows.find(id);
        return found == m_rows.end() ? std::nullopt : std::optional(found->second);
    }
    void save(const Record& row) override
    {
        m_rows[row.id] = row;
        m_removed.erase(row.id);
    }
    void remove(decltype(Record::id) id) override { m_removed.insert(id); }

private:
    [[nodiscard]] std::vector<Record> those(bool inBin) const
    {
        std::vector<Record> rows;
        for (const auto& [id, row] : m_rows)
            if (m_removed.contains(id) == inBin)
                rows.push_back(row);
        std::ranges::stable_sort(rows, {}, &Record::position);
        return rows;
    }

    std::map<decltype(Record::id), Record> m_rows;
    std::set<decltype(Record::id)> m_removed;
};

/// Finds by name only, and knows no complaints of anybody.
class FakeCustomers final : public cxw::core::CustomerRepository
{
public:
    [[nodiscard]] std::vector<cxw::core::Customer> all() const override
    {
        std::vector<cxw::core::Customer> rows;
        for (const auto& [id, row] : m_rows)
            if (!m_removed.contains(id))
                rows.push_back(row);
        return rows;
    }
    [[nodiscard]] std::optional<cxw::core::Customer> find(cxw::core::CustomerId id) const override
    {
        const auto found = m_rows.find(id);
        return found == m_rows.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] std::vector<cxw::core::CustomerMatch> matching(const QString& typed,
                                                                 int limit) const override
    {
        std::vector<cxw::core::CustomerMatch> found;
        for (const auto& [id, row] : m_rows)
            if (int(found.size()) < limit
                && cxw::core::hasWords(cxw::core::wordsIn(row.name), cxw::core::searchWords(typed)))
                found.push_back({.customer = row});
        return found;
    }
    void save(const cxw::core::Customer& row) override
    {
        m_rows[row.id] = row;
        m_removed.erase(row.id);
    }
    void remove(cxw::core::CustomerId id) override { m_removed.insert(id); }

private:
    std::map<cxw::core::CustomerId, cxw::core::Customer> m_rows;
    std::set<cxw::core::CustomerId> m_removed;
};

/// Knows no filter: every complaint is meant. Has no pages.
class FakeComplaints final : public cxw::core::ComplaintRepository
{
public:
    [[nodiscard]] std::optional<cxw::core::Complaint> find(cxw::core::ComplaintId id) const override
    {
        const auto found = m_rows.find(id);
        return found == m_rows.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] std::optional<cxw::core::ComplaintId> findBySource(const QString& reference) const override
    {
        for (const auto& [id, row] : m_rows)
            if (!reference.isEmpty() && row.sourceReference == reference)
                return id;
        return std::nullopt;
    }
    [[nodiscard]] std::vector<cxw::core::Complaint> everyOneOf(cxw::core::CustomerId customer) const override
    {
        std::vector<cxw::core::Complaint> rows;
        for (const auto& [id, row] : m_rows)
            if (row.customer == customer)
                rows.push_back(row);
        return rows;
    }
    [[nodiscard]] std::vector<cxw::core::ComplaintRow> page(const cxw::core::ComplaintFilter&,
                                                            const std::optional<cxw::core::ComplaintCursor>&,
                                                            int) const override
    {
        return {};
    }
    [[nodiscard]] std::optional<cxw::core::Instant> firstReceivedAt() const override
    {
        std::optional<cxw::core::Instant> first;
        for (const auto& [id, row] : m_rows)
            first = std::min(first.value_or(row.receivedAt), row.receivedAt);
        return first;
    }
    [[nodiscard]] qint64 count(const cxw::core::ComplaintFilter&) const override
    {
        return qint64(m_rows.size());
    }
    void forEach(const cxw::core::ComplaintFilter&,
                 const std::function<bool(const cxw::core::Complaint&)>& visit) const override
    {
        std::vector<cxw::core::Complaint> rows;
        for (const auto& [id, row] : m_rows)
            rows.push_back(row);
        std::ranges::sort(rows, std::greater{},
                          [](const auto& row) { return std::pair(row.receivedAt, row.id); });
        for (const auto& row : rows)
            if (!visit(row))
                return;
    }
    void forEachFacts(const cxw::core::ComplaintFilter& filter,
                      const std::function<bool(const cxw::core::ComplaintFacts&)>& visit) const override
    {
        forEach(filter, [&](const auto& each) { return visit(factsOf(each)); });
    }
    void forEachPromise(const cxw::core::ComplaintFilter& filter,
                        const std::function<bool(const cxw::core::PromiseFacts&)>& visit) const override
    {
        forEach(filter, [&](const auto& each) {
            return std::ranges::all_of(each.promises,
                                       [&](const auto& promise) { return visit(factsOf(promise)); });
        });
    }
    [[nodiscard]] QString takeReference(int year) override
    {
        QString reference = cxw::core::complaintReference(year, ++m_last[year]);
        while (isTaken(reference))
            reference = cxw::core::complaintReference(year, ++m_last[year]);
        return reference;
    }
    [[nodiscard]] std::vector<cxw::core::ComplaintId> sharingWords(const std::vector<QString>&,
                                                                   int) const override
    {
        return {};
    }
    void forEachStory(
        const std::function<void(cxw::core::ComplaintId, const QString& story)>& visit) const override
    {
        for (const auto& [id, row] : m_rows)
            visit(id, cxw::core::wholeStory(row));
    }
    [[nodiscard]] std::vector<cxw::core::CitedPolicy> citedPolicies() const override { return {}; }
    void save(const cxw::core::Complaint& row) override { m_rows[row.id] = row; }
    void remove(cxw::core::ComplaintId id) override
    {
        m_bin.erase(id);
        m_bin.insert(m_rows.extract(id));
    }
    void restore(cxw::core::ComplaintId id) override { m_rows.insert(m_bin.extract(id)); }

private:
    [[nodiscard]] bool isTaken(const QString& reference) const
    {
        return std::ranges::any_of(m_rows,
                                   [&](const auto& each) { return each.second.reference == reference; });
    }

    std::map<cxw::core::ComplaintId, cxw::core::Complaint> m_rows;
    std::map<cxw::core::ComplaintId, cxw::core::Complaint> m_bin;
    std::map<int, qint64> m_last;
};

/// Knows no filter, as the complaints that it files.
class FakeFilings final : public cxw::core::FilingRepository
{
public:
    explicit FakeFilings(FakeComplaints& complaints)
        : m_complaints(complaints)
    {
    }

    [[nodiscard]] std::vector<cxw::core::ComplaintId> ids(const cxw::core::ComplaintFilter&) const override
    {
        return idsWhere([](const auto&) { return true; });
    }
    [[nodiscard]] std::vector<cxw::core::ComplaintFiling>
    read(const std::vector<cxw::core::ComplaintId>& ids) const override
    {
        std::vector<cxw::core::ComplaintFiling> found;
        for (const auto id : ids)
            if (const auto row = m_complaints.find(id))
                found.push_back(filingOf(*row));
        return found;
    }
    [[nodiscard]] std::map<cxw::core::ComplaintId, std::set<cxw::core::TagId>>
    tags(const std::vector<cxw::core::ComplaintId>& ids) const override
    {
        std::map<cxw::core::ComplaintId, std::set<cxw::core::TagId>> found;
        for (const auto id : ids)
            if (const auto row = m_complaints.find(id); row && !row->tags.empty())
                found[id] = row->tags;
        return found;
    }
    [[nodiscard]] std::vector<cxw::core::PlacedCount> placed() const override
    {
        std::vector<cxw::core::PlacedCount> found;
        m_complaints.forEach({}, [&](const cxw::core::Complaint& row) {
            if (row.touchpoint)
                found.push_back({row.category, row.channel, *row.touchpoint, 1});
            return true;
        });
        return found;
    }
    void save(const cxw::core::ComplaintFiling& filing) override
    {
        if (auto row = m_complaints.find(filing.id)) {
            applyFiling(*row, filing);
            m_complaints.save(*row);
        }
    }
    [[nodiscard]] std::vector<cxw::core::ComplaintId> duplicatesOf(cxw::core::ComplaintId id) const override
    {
        auto found = idsWhere([&](const auto& row) { return row.duplicateOf == id; });
        std::ranges::sort(found);
        return found;
    }
    [[nodiscard]] std::optional<cxw::core::ComplaintId>
    findByReference(const QString& reference) const override
    {
        const auto found = idsWhere([&](const auto& row) { return row.reference == reference; });
        return found.empty() ? std::nullopt : std::optional(found.front());
    }

private:
    template <class Test> [[nodiscard]] std::vector<cxw::core::ComplaintId> idsWhere(Test test) const
    {
        std::vector<cxw::core::ComplaintId> found;
        m_complaints.forEach({}, [&](const cxw::core::Complaint& row) {
            if (test(row))
                found.push_back(row.id);
            return true;
        });
        return found;
    }

    FakeComplaints& m_complaints;
};

class FakeDrafts final : public cxw::core::DraftRepository
{
public:
    [[nodiscard]] std::optional<cxw::core::Draft> find(const cxw::core::DraftKey& key) const override
    {
        const auto found = std::ranges::find(m_drafts, key, &cxw::core::Draft::key);
        return found == m_drafts.end() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] std::vector<cxw::core::Draft> all() const override { return m_drafts; }
    void save(const cxw::core::Draft& draft) override
    {
        discard(draft.key);
        m_drafts.push_back(draft);
    }
    void discard(const cxw::core::DraftKey& key) override
    {
        std::erase_if(m_drafts, [&](const cxw::core::Draft& each) { return each.key == key; });
    }

private:
    std::vector<cxw::core::Draft> m_drafts;
};

class FakeSettings final : public cxw::core::SettingRepository
{
public:
    [[nodiscard]] std::optional<QString> find(const QString& name) const override
    {
        const auto found = m_values.find(name);
        return found == m_values.end() ? std::nullopt : std::optional(found->second);
    }
    void save(const QString& name, const QString& value) override { m_values[name] = value; }
    void saveDecision(const QString& name, const QString& value) override { save(name, value); }

private:
    std::map<QString, QString> m_values;
};

class FakeCalendar final : public cxw::core::CalendarRepository
{
public:
    [[nodiscard]] std::optional<cxw::core::WorkCalendar> find() const override { return m_calendar; }
    void save(const cxw::core::WorkCalendar& calendar) override { m_calendar = calendar; }

private:
    std::optional<cxw::core::WorkCalendar> m_calendar;
};

class FakeHistory final : public cxw::core::HistoryRepository
{
public:
    [[nodiscard]] std::vector<cxw::core::HistoryEntry> latest(int) const override { return {}; }
    [[nodiscard]] std::vector<cxw::core::HistoryEntry> of(cxw::core::EntityKind,
                                                          const std::vector<QString>&) const override
    {
        return {};
    }
    [[nodiscard]] std::map<QString, cxw::core::Instant>
    newestChanges(cxw::core::EntityKind kind) const override
    {
        const auto found = newest.find(kind);
        return found == newest.end() ? std::map<QString, cxw::core::Instant>() : found->second;
    }

    std::map<cxw::core::EntityKind, std::map<QString, cxw::core::Instant>> newest;
};

/// Maps as values; what is removed is gone.
class FakeMaps final : public cxw::core::MapRepository
{
public:
    [[nodiscard]] std::vector<cxw::core::TouchpointMap> all() const override { return m_maps; }
    [[nodiscard]] std::optional<cxw::core::WholeMap> whole(cxw::core::MapId id) const override
    {
        const auto map = std::ranges::find(m_maps, id, &cxw::core::TouchpointMap::id);
        if (map == m_maps.end())
            return std::nullopt;
        cxw::core::WholeMap found{.map = *map,
                                  .personas = ofMap(m_personas, id),
                                  .stages = ofMap(m_stages, id),
                                  .touchpoints = {},
                                  .lanes = ofMap(m_lanes, id)};
        for (const auto& stage : found.stages)
            for (const auto& each : m_touchpoints)
                if (each.stage == stage.id)
                    found.touchpoints.push_back(each);
        return found;
    }
    [[nodiscard]] std::optional<cxw::core::Touchpoint>
    findTouchpoint(cxw::core::TouchpointId id) const override
    {
        const auto found = std::ranges::find(m_touchpoints, id, &cxw::core::Touchpoint::id);
        return found == m_touchpoints.end() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] std::vector<cxw::core::NamedTouchpoint> touchpointNames() const override
    {
        std::vector<cxw::core::NamedTouchpoint> named;
        for (const auto& map : m_maps)
            for (const auto& stage : ofMap(m_stages, map.id))
                for (const auto& each : m_touchpoints)
                    if (each.stage == stage.id)
                        named.push_back({.id = each.id,
                                         .title = each.title,
                                         .stage = stage.id,
                                         .stageName = stage.name,
                                         .map = map.id,
                                         .mapName = map.name,
                                         .state = map.state,
                                         .channel = each.channel});
        return named;
    }
    void save(const cxw::core::TouchpointMap& map) override { put(m_maps, map); }
    void save(const cxw::core::Persona& persona) override { put(m_personas, persona); }
    void save(const cxw::core::Stage& stage) override { put(m_stages, stage); }
    void save(const cxw::core::Touchpoint& touchpoint) override { put(m_touchpoints, touchpoint); }
    void save(const cxw::core::Lane& lane) override { put(m_lanes, lane); }
    void remove(cxw::core::MapId id) override { drop(m_maps, id); }
    void remove(cxw::core::PersonaId id) override { drop(m_personas, id); }
    void remove(cxw::core::StageId id) override { drop(m_stages, id); }
    void remove(cxw::core::TouchpointId id) override { drop(m_touchpoints, id); }
    void remove(cxw::core::LaneId id) override { drop(m_lanes, id); }

private:
    template <class Record> static void drop(std::vector<Record>& records, decltype(Record::id) id)
    {
        std::erase_if(records, [&](const Record& each) { return each.id == id; });
    }
    template <class Record> static void put(std::vector<Record>& records, const Record& record)
    {
        drop(records, record.id);
        records.push_back(record);
        std::ranges::sort(records, {}, [](const Record& each) { return std::pair(each.position, each.id); });
    }
    template <class Record>
    static std::vector<Record> ofMap(const std::vector<Record>& records, cxw::core::MapId map)
    {
        std::vector<Record> found;
        std::ranges::copy_if(records, std::back_inserter(found),
                             [&](const Record& each) { return each.map == map; });
        return found;
    }

    std::vector<cxw::core::TouchpointMap> m_maps;
    std::vector<cxw::core::Persona> m_personas;
    std::vector<cxw::core::Stage> m_stages;
    std::vector<cxw::core::Touchpoint> m_touchpoints;
    std::vector<cxw::core::Lane> m_lanes;
};

class FakeRedesigns final : public cxw::core::RedesignRepository
{
public:
    [[nodiscard]] std::vector<cxw::core::Redesign> all() const override { return m_rows; }
    void save(const cxw::core::Redesign& redesign) override
    {
        remove(redesign.id);
        m_rows.push_back(redesign);
    }
    void remove(cxw::core::RedesignId id) override
    {
        std::erase_if(m_rows, [&](const auto& each) { return each.id == id; });
    }

private:
    std::vector<cxw::core::Redesign> m_rows;
};

/// Repositories in plain maps, without transactions; what history says is set by
/// the test: enough for what only reads and writes rows.
class FakeUnitOfWork final : public cxw::core::UnitOfWork
{
public:
    [[nodiscard]] FakeWorkspace& workspace() override { return m_workspace; }
    [[nodiscard]] FakePeople& people() override { return m_people; }
    [[nodiscard]] FakeQuestions& questions() override { return m_questions; }
    [[nodiscard]] FakeQuestionSets& questionSets() override { return m_questionSets; }
    [[nodiscard]] FakeRounds& rounds() override { return m_rounds; }
    [[nodiscard]] FakeVotes& votes() override { return m_votes; }
    [[nodiscard]] FakePolls& polls() override { return m_polls; }
    [[nodiscard]] FakeAnswerDetails& answerDetails() override { return m_answerDetails; }
    [[nodiscard]] FakeActions& actions() override { return m_actions; }
    [[nodiscard]] FakeCalendar& calendar() override { return m_calendar; }
    [[nodiscard]] FakeList<cxw::core::Channel>& channels() override { return m_channels; }
    [[nodiscard]] FakeList<cxw::core::Category>& categories() override { return m_categories; }
    [[nodiscard]] FakeList<cxw::core::Product>& products() override { return m_products; }
    [[nodiscard]] FakeList<cxw::core::Cause>& causes() override { return m_causes; }
    [[nodiscard]] FakeList<cxw::core::Tag>& tags() override { return m_tags; }
    [[nodiscard]] FakeList<cxw::core::PolicyPhrase>& policyPhrases() override { return m_policyPhrases; }
    [[nodiscard]] FakeList<cxw::core::Snippet>& snippets() override { return m_snippets; }
    [[nodiscard]] FakeCustomers& customers() override { return m_customers; }
    [[nodiscard]] FakeComplaints& complaints() override { return m_complaints; }
    [[nodiscard]] FakeFilings& filings() override { return m_filings; }
    [[nodiscard]] FakeMaps& maps() override { return m_maps; }
    [[nodiscard]] FakeRedesigns& redesigns() override { return m_redesigns; }
    [[nodiscard]] FakeDrafts& drafts() override { return m_drafts; }
    [[nodiscard]] FakeSettings& settings() override { return m_settings; }
    [[nodiscard]] FakeHistory& history() { return m_history; }

    [[nodiscard]] const FakeWorkspace& workspace() const override { return m_workspace; }
    [[nodiscard]] const FakePeople& people() const override { return m_people; }
    [[nodiscard]] const FakeQuestions& questions() const override { return m_questions; }
    [[nodiscard]] const FakeQuestionSets& questionSets() const override { return m_questionSets; }
    [[nodiscard]] const FakeRounds& rounds() const override { return m_rounds; }
    [[nodiscard]] const FakeVotes& votes() const override { return m_votes; }
    [[nodiscard]] const FakePolls& polls() const override { return m_polls; }
    [[nodiscard]] const FakeAnswerDetails& answerDetails() const override { return m_answerDetails; }
    [[nodiscard]] const FakeActions& actions() const override { return m_actions; }
    [[nodiscard]] const FakeCalendar& calendar() const override { return m_calendar; }
    [[nodiscard]] const FakeList<cxw::core::Channel>& channels() const override { return m_channels; }
    [[nodiscard]] const FakeList<cxw::core::Category>& categories() const override { return m_categories; }
    [[nodiscard]] const FakeList<cxw::core::Product>& products() const override { return m_products; }
    [[nodiscard]] const FakeList<cxw::core::Cause>& causes() const override { return m_causes; }
    [[nodiscard]] const FakeList<cxw::core::Tag>& tags() const override { return m_tags; }
    [[nodiscard]] const FakeList<cxw::core::PolicyPhrase>& policyPhrases() const override
    {
        return m_policyPhrases;
    }
    [[nodiscard]] const FakeList<cxw::core::Snippet>& snippets() const override { return m_snippets; }
    [[nodiscard]] const FakeCustomers& customers() const override { return m_customers; }
    [[nodiscard]] const FakeComplaints& complaints() const override { return m_complaints; }
    [[nodiscard]] const FakeFilings& filings() const override { return m_filings; }
    [[nodiscard]] const FakeMaps& maps() const override { return m_maps; }
    [[nodiscard]] const FakeRedesigns& redesigns() const override { return m_redesigns; }
    [[nodiscard]] const FakeDrafts& drafts() const override { return m_drafts; }
    [[nodiscard]] const FakeSettings& settings() const override { return m_settings; }
    [[nodiscard]] const FakeHistory& history() const override { return m_history; }

private:
    FakeWorkspace m_workspace;
    FakePeople m_people;
    FakeQuestions m_questions;
    FakeQuestionSets m_questionSets;
    FakeRounds m_rounds;
    FakeVotes m_votes{m_rounds};
    FakePolls m_polls{m_rounds};
    FakeAnswerDetails m_answerDetails{m_rounds};
    FakeActions m_actions;
    FakeCalendar m_calendar;
    FakeList<cxw::core::Channel> m_channels;
    FakeList<cxw::core::Category> m_categories;
    FakeList<cxw::core::Product> m_products;
    FakeList<cxw::core::Cause> m_causes;
    FakeList<cxw::core::Tag> m_tags;
    FakeList<cxw::core::PolicyPhrase> m_policyPhrases;
    FakeList<cxw::core::Snippet> m_snippets;
    FakeCustomers m_customers;
    FakeComplaints m_complaints;
    FakeFilings m_filings{m_complaints};
    FakeMaps m_maps;
    FakeRedesigns m_redesigns;
    FakeDrafts m_drafts;
    FakeSettings m_settings;
    FakeHistory m_history;
};

} // namespace support
