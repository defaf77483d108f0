#pragma once

#include "core/change_feed.h"
#include "core/id_source.h"
#include "core/language.h"
#include "panels/shared/edit_stack.h"
#include "storage/sql_store.h"

namespace cxw::core {
struct QuestionBank;
}
namespace cxw::panels {
class ActionsPresenter;
class CausePresenter;
class ComplaintsPresenter;
class DiagnosticPresenter;
class DuePresenter;
class EntryPresenter;
class HomePresenter;
class ListTools;
class PrivacyPresenter;
class QuickPresenter;
class LearningPresenter;
class MapPresenter;
class ImportPresenter;
class ReportsPresenter;
class TextHelpsPresenter;
} // namespace cxw::panels

namespace cxw::app {

/// Everything that lives as long as one workspace is open: its store, its undo stack and its presenters.
class OpenWorkspace final : public QObject
{
    Q_OBJECT

public:
    OpenWorkspace(std::unique_ptr<core::ChangeFeed> changes, std::unique_ptr<storage::SqlStore> store,
                  const core::Clock& clock, core::IdSource& ids, const core::QuestionBank& bank,
                  core::Language language);
    ~OpenWorkspace() override;

    [[nodiscard]] storage::SqlStore& store() { return *m_store; }
    [[nodiscard]] panels::EditStack& edits() { return m_edits; }
    [[nodiscard]] panels::DiagnosticPresenter& diagnostic() { return *m_diagnostic; }
    [[nodiscard]] panels::ActionsPresenter& actions() { return *m_actions; }
    [[nodiscard]] panels::HomePresenter& home() { return *m_home; }
    [[nodiscard]] panels::DuePresenter& due() { return *m_due; }
    [[nodiscard]] panels::ComplaintsPresenter& complaints() { return *m_complaints; }
    [[nodiscard]] panels::ListTools& listTools() { return *m_listTools; }
    [[nodiscard]] panels::EntryPresenter& entry() { return *m_entry; }
    [[nodiscard]] panels::QuickPresenter& quick() { return *m_quick; }
    [[nodiscard]] panels::LearningPresenter& learning() { return *m_learning; }
    [[nodiscard]] panels::TextHelpsPresenter& textHelps() { return *m_textHelps; }
    [[nodiscard]] panels::ImportPresenter& import() { return *m_import; }
    [[nodiscard]] panels::CausePresenter& causes() { return *m_causes; }
    [[nodiscard]] panels::PrivacyPresenter& privacy() { return *m_privacy; }
    [[nodiscard]] panels::MapPresenter& maps() { return *m_maps; }
    [[nodiscard]] panels::ReportsPresenter& reports() { return *m_reports; }
    void setLanguage(core::Language language);

private:
    std::unique_ptr<core::ChangeFeed> m_changes;
    std::unique_ptr<storage::SqlStore> m_store;
    panels::EditStack m_edits;
    std::unique_ptr<panels::HomePresenter> m_home;
    std::unique_ptr<panels::DuePresenter> m_due;
    std::unique_ptr<panels::DiagnosticPresenter> m_diagnostic;
    std::unique_ptr<panels::ComplaintsPresenter> m_complaints;
    std::unique_ptr<panels::ListTools> m_listTools;
    std::unique_ptr<panels::EntryPresenter> m_entry;
    std::unique_ptr<panels::QuickPresenter> m_quick;
    std::unique_ptr<panels::LearningPresenter> m_learning;
    std::unique_ptr<panels::TextHelpsPresenter> m_textHelps;
    std::unique_ptr<panels::ImportPresenter> m_import;
    std::unique_ptr<panels::CausePresenter> m_causes;
    std::unique_ptr<panels::PrivacyPresenter> m_privacy;
    std::unique_ptr<panels::MapPresenter> m_maps;
    std::unique_ptr<panels::ReportsPresenter> m_reports;
    std::unique_ptr<panels::ActionsPresenter> m_actions;
};

} // namespace cxw::app
