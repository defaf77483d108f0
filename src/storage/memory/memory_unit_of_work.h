#pragma once

#include "core/unit_of_work.h"
#include "storage/memory/action_memory.h"
#include "storage/memory/answer_detail_memory.h"
#include "storage/memory/calendar_memory.h"
#include "storage/memory/complaint_memory.h"
#include "storage/memory/customer_memory.h"
#include "storage/memory/diagnostic_memory.h"
#include "storage/memory/filing_memory.h"
#include "storage/memory/list_memory.h"
#include "storage/memory/map_memory.h"
#include "storage/memory/poll_memory.h"
#include "storage/memory/question_set_memory.h"
#include "storage/memory/workspace_memory.h"

namespace cxw::storage {

/// The repositories over values in memory.
class MemoryUnitOfWork final : public core::UnitOfWork
{
public:
    explicit MemoryUnitOfWork(const MemoryScope& scope)
        : m_scope(scope)
    {
    }
    MemoryUnitOfWork(const MemoryUnitOfWork&) = delete;
    MemoryUnitOfWork& operator=(const MemoryUnitOfWork&) = delete;

    [[nodiscard]] core::WorkspaceRepository& workspace() override { return m_workspace; }
    [[nodiscard]] core::PersonRepository& people() override { return m_people; }
    [[nodiscard]] core::QuestionRepository& questions() override { return m_questions; }
    [[nodiscard]] core::QuestionSetRepository& questionSets() override { return m_questionSets; }
    [[nodiscard]] core::RoundRepository& rounds() override { return m_rounds; }
    [[nodiscard]] core::VoteRepository& votes() override { return m_votes; }
    [[nodiscard]] core::PollRepository& polls() override { return m_polls; }
    [[nodiscard]] core::AnswerDetailRepository& answerDetails() override { return m_answerDetails; }
    [[nodiscard]] core::ActionRepository& actions() override { return m_actions; }
    [[nodiscard]] core::CalendarRepository& calendar() override { return m_calendar; }
    [[nodiscard]] core::ChannelRepository& channels() override { return m_channels; }
    [[nodiscard]] core::CategoryRepository& categories() override { return m_categories; }
    [[nodiscard]] core::ProductRepository& products() override { return m_products; }
    [[nodiscard]] core::CauseRepository& causes() override { return m_causes; }
    [[nodiscard]] core::TagRepository& tags() override { return m_tags; }
    [[nodiscard]] core::PolicyPhraseRepository& policyPhrases() override { return m_policyPhrases; }
    [[nodiscard]] core::SnippetRepository& snippets() override { return m_snippets; }
    [[nodiscard]] core::CustomerRepository& customers() override { return m_customers; }
    [[nodiscard]] core::ComplaintRepository& complaints() override { return m_complaints; }
    [[nodiscard]] core::FilingRepository& filings() override { return m_filings; }
    [[nodiscard]] core::MapRepository& maps() override { return m_maps; }
    [[nodiscard]] core::RedesignRepository& redesigns() override { return m_redesigns; }
    [[nodiscard]] core::DraftRepository& drafts() override { return m_drafts; }
    [[nodiscard]] core::SettingRepository& settings() override { return m_settings; }

    [[nodiscard]] const core::WorkspaceRepository& workspace() const override { return m_workspace; }
    [[nodiscard]] const core::PersonRepository& people() const override { return m_people; }
    [[nodiscard]] const core::QuestionRepository& questions() const override { return m_questions; }
    [[nodiscard]] const core::QuestionSetRepository& questionSets() const override { return m_questionSets; }
    [[nodiscard]] const core::RoundRepository& rounds() const override { return m_rounds; }
    [[nodiscard]] const core::VoteRepository& votes() const override { return m_votes; }
    [[nodiscard]] const core::PollRepository& polls() const override { return m_polls; }
    [[nodiscard]] const core::AnswerDetailRepository& answerDetails() const override
    {
        return m_answerDetails;
    }
    [[nodiscard]] const core::ActionRepository& actions() const override { return m_actions; }
    [[nodiscard]] const core::CalendarRepository& calendar() const override { return m_calendar; }
    [[nodiscard]] const core::ChannelRepository& channels() const override { return m_channels; }
    [[nodiscard]] const core::CategoryRepository& categories() const override { return m_categories; }
    [[nodiscard]] const core::ProductRepository& products() const override { return m_products; }
    [[nodiscard]] const core::CauseRepository& causes() const override { return m_causes; }
    [[nodiscard]] const core::TagRepository& tags() const override { return m_tags; }
    [[nodiscard]] const core::PolicyPhraseRepository& policyPhrases() const override
    {
        return m_policyPhrases;
    }
    [[nodiscard]] const core::SnippetRepository& snippets() const override { return m_snippets; }
    [[nodiscard]] const core::CustomerRepository& customers() const override { return m_customers; }
    [[nodiscard]] const core::ComplaintRepository& complaints() const override { return m_complaints; }
    [[nodiscard]] const core::FilingRepository& filings() const override { return m_filings; }
    [[nodiscard]] const core::MapRepository& maps() const override { return m_maps; }
    [[nodiscard]] const core::RedesignRepository& redesigns() const override { return m_redesigns; }
    [[nodiscard]] const core::DraftRepository& drafts() const override { return m_drafts; }
    [[nodiscard]] const core::SettingRepository& settings() const override { return m_settings; }
    [[nodiscard]] const core::HistoryRepository& history() const override { return m_history; }

private:
    MemoryScope m_scope; // the repositories refer to it
    WorkspaceMemory m_workspace{m_scope};
    PersonMemory m_people{m_scope};
    QuestionMemory m_questions{m_scope};
    QuestionSetMemory m_questionSets{m_scope};
    RoundMemory m_rounds{m_scope};
    VoteMemory m_votes{m_scope};
    PollMemory m_polls{m_scope};
    AnswerDetailMemory m_answerDetails{m_scope};
    ActionMemory m_actions{m_scope};
    CalendarMemory m_calendar{m_scope};
    ChannelMemory m_channels{m_scope};
    CategoryMemory m_categories{m_scope};
    ProductMemory m_products{m_scope};
    CauseMemory m_causes{m_scope};
    TagMemory m_tags{m_scope};
    PolicyPhraseMemory m_policyPhrases{m_scope};
    SnippetMemory m_snippets{m_scope};
    CustomerMemory m_customers{m_scope};
    ComplaintMemory m_complaints{m_scope};
    FilingMemory m_filings{m_scope};
    MapMemory m_maps{m_scope};
    RedesignMemory m_redesigns{m_scope};
    DraftMemory m_drafts{m_scope};
    SettingMemory m_settings{m_scope};
    HistoryMemory m_history{m_scope};
};

} // namespace cxw::storage
