#pragma once

#include "core/unit_of_work.h"
#include "storage/actions/action_sql.h"
#include "storage/complaint/cause_sql.h"
#include "storage/complaint/complaint_sql.h"
#include "storage/complaint/customer_sql.h"
#include "storage/complaint/filing_sql.h"
#include "storage/complaint/list_sql.h"
#include "storage/diagnostic/answer_detail_sql.h"
#include "storage/diagnostic/poll_sql.h"
#include "storage/diagnostic/question_set_sql.h"
#include "storage/diagnostic/question_sql.h"
#include "storage/diagnostic/round_sql.h"
#include "storage/diagnostic/vote_sql.h"
#include "storage/sql_scope.h"
#include "storage/touchmap/map_sql.h"
#include "storage/touchmap/redesign_sql.h"
#include "storage/workspace/calendar_sql.h"
#include "storage/workspace/draft_sql.h"
#include "storage/workspace/history_sql.h"
#include "storage/workspace/person_sql.h"
#include "storage/workspace/setting_sql.h"
#include "storage/workspace/workspace_sql.h"

namespace cxw::storage {

/// The repositories over one connection, for the time of one transaction that somebody else began.
class SqlUnitOfWork final : public core::UnitOfWork
{
public:
    explicit SqlUnitOfWork(const SqlScope& scope)
        : m_scope(scope)
    {
    }
    SqlUnitOfWork(const SqlUnitOfWork&) = delete;
    SqlUnitOfWork& operator=(const SqlUnitOfWork&) = delete;

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
    SqlScope m_scope; // the repositories refer to it
    WorkspaceSql m_workspace{m_scope};
    PersonSql m_people{m_scope};
    QuestionSql m_questions{m_scope};
    QuestionSetSql m_questionSets{m_scope};
    RoundSql m_rounds{m_scope};
    VoteSql m_votes{m_scope};
    PollSql m_polls{m_scope};
    AnswerDetailSql m_answerDetails{m_scope};
    ActionSql m_actions{m_scope};
    CalendarSql m_calendar{m_scope};
    ChannelSql m_channels{m_scope};
    CategorySql m_categories{m_scope};
    ProductSql m_products{m_scope};
    CauseSql m_causes{m_scope};
    TagSql m_tags{m_scope};
    PolicyPhraseSql m_policyPhrases{m_scope};
    SnippetSql m_snippets{m_scope};
    CustomerSql m_customers{m_scope};
    ComplaintSql m_complaints{m_scope};
    FilingSql m_filings{m_scope};
    MapSql m_maps{m_scope};
    RedesignSql m_redesigns{m_scope};
    DraftSql m_drafts{m_scope};
    SettingSql m_settings{m_scope};
    HistorySql m_history{m_scope.connection};
};

} // namespace cxw::storage
