#include "app/open_workspace.h"

#include "app/complaint_files.h"
#include "app/report_files.h"
#include "exchange/map_templates_file.h"
#include "exchange/policy_phrases_file.h"
#include "panels/actions/actions_presenter.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/complaints/helps/text_helps_presenter.h"
#include "panels/complaints/import/import_presenter.h"
#include "panels/complaints/learning/cause_presenter.h"
#include "panels/complaints/learning/learning_presenter.h"
#include "panels/complaints/manage/list_tools.h"
#include "panels/complaints/quick/quick_presenter.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/home/due_presenter.h"
#include "panels/home/home_presenter.h"
#include "panels/privacy/privacy_presenter.h"
#include "panels/reports/reports_presenter.h"
#include "panels/touchmap/map_presenter.h"

namespace cxw::app {

OpenWorkspace::OpenWorkspace(std::unique_ptr<core::ChangeFeed> changes,
                             std::unique_ptr<storage::SqlStore> store, const core::Clock& clock,
                             core::IdSource& ids, const core::QuestionBank& bank, core::Language language)
    : m_changes(std::move(changes))
    , m_store(std::move(store))
    , m_edits(*m_store, clock)
{
    const panels::WorkspaceContext context{*m_store, *m_changes, m_edits, clock, ids, bank};
    m_home = std::make_unique<panels::HomePresenter>(context, language);
    m_due = std::make_unique<panels::DuePresenter>(*m_home);
    m_diagnostic = std::make_unique<panels::DiagnosticPresenter>(context, language);
    m_complaints = std::make_unique<panels::ComplaintsPresenter>(context);
    m_listTools = std::make_unique<panels::ListTools>(context, *m_complaints);
    m_entry = std::make_unique<panels::EntryPresenter>(context, language);
    m_quick = std::make_unique<panels::QuickPresenter>(context, language);
    m_learning = std::make_unique<panels::LearningPresenter>(*m_complaints);
    m_textHelps = std::make_unique<panels::TextHelpsPresenter>(
        context, [] { return exchange::readPolicyPhrases().value_or(std::vector<core::PolicyWording>()); });
    m_import = std::make_unique<panels::ImportPresenter>(context, readComplaintTable);
    m_causes = std::make_unique<panels::CausePresenter>(*m_complaints, *m_learning);
    m_privacy = std::make_unique<panels::PrivacyPresenter>(context, *m_store);
    connect(m_privacy.get(), &panels::PrivacyPresenter::erasing, m_entry.get(),
            &panels::EntryPresenter::letGo);
    connect(m_privacy.get(), &panels::PrivacyPresenter::erasing, m_quick.get(), [this] {
        const auto& person = m_privacy->person();
        if (person && m_quick->text().contains(person->customer.name, Qt::CaseInsensitive))
            m_quick->clear();
    });
    m_maps = std::make_unique<panels::MapPresenter>(
        context, language, [] { return exchange::readMapTemplates().value_or(core::MapTemplates()); });
    m_reports = std::make_unique<panels::ReportsPresenter>(context, language, reportReader(bank, clock));
    m_actions = std::make_unique<panels::ActionsPresenter>(context, language);
}

OpenWorkspace::~OpenWorkspace() = default;

void OpenWorkspace::setLanguage(core::Language language)
{
    m_home->setLanguage(language);
    m_diagnostic->setLanguage(language);
    m_entry->setLanguage(language);
    m_quick->setLanguage(language);
    m_maps->setLanguage(language);
    m_reports->chooseLanguage(language);
    m_actions->setLanguage(language);
}

} // namespace cxw::app
