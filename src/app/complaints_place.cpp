#include "app/complaints_place.h"

#include "app/complaint_actions.h"
#include "app/complaint_entry_actions.h"
#include "app/complaint_transfer.h"
#include "app/list_tool_actions.h"
#include "app/log_lists_action.h"
#include "app/open_workspace.h"
#include "app/privacy_actions.h"
#include "app/text_help_actions.h"
#include "panels/complaints/complaints_panel.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/helps/text_helps_presenter.h"
#include "panels/complaints/import/import_page.h"
#include "panels/complaints/manage/list_tools.h"
#include "panels/shared/action_registry.h"
#include "panels/theme/appearance.h"

#include <QAction>
#include <QStackedWidget>

namespace cxw::app {

ComplaintsPlace::ComplaintsPlace(const panels::Appearance& appearance, OpenWorkspace& workspace,
                                 panels::ActionRegistry& actions, QStackedWidget& places, QWidget& view)
    : m_appearance(appearance)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_places(places)
    , m_transfer(new ComplaintTransfer(appearance, workspace, actions, view))
{
    addActions(view);
    listenToTransfer();
}

void ComplaintsPlace::addActions(QWidget& view)
{
    const auto log = [this]() -> panels::ComplaintsPanel& { return this->log(); };
    addComplaintActions(m_actions, m_workspace.complaints(), log);
    m_actions.add({.id = QStringLiteral("complaint.learning"),
                   .group = panels::ActionGroup::Complaints,
                   .text = tr("List or &learning", "menu: the complaints or what they teach"),
                   .shortcuts = {Qt::CTRL | Qt::Key_L}},
                  this, [this] { toggleLearning(); });
    addComplaintEntryActions(m_actions, m_workspace.complaints(), log);
    addTextHelpActions(m_actions, m_appearance, m_workspace.textHelps(), view);
    addListToolActions(m_actions, m_workspace.listTools(), log);
    addPrivacyActions(m_actions,
                      {m_appearance, m_workspace.privacy(), m_workspace.complaints(), view,
                       [this](core::CustomerId customer, const QString& name) {
                           emit personExportWanted(customer, name);
                       }});
    addLogListsAction(m_actions, m_workspace.complaints(), m_workspace.actions(), m_appearance, view);
}

void ComplaintsPlace::listenToTransfer()
{
    connect(m_transfer, &ComplaintTransfer::pageOpened, this, &ComplaintsPlace::wanted);
    connect(m_transfer, &ComplaintTransfer::pageClosed, this, [this](bool imported) {
        if (imported)
            panel().showLearning(false);
        emit importLeft();
    });
}

panels::ComplaintsPanel& ComplaintsPlace::panel()
{
    if (m_panel)
        return *m_panel;
    panels::ListTools& tools = m_workspace.listTools();
    m_panel =
        new panels::ComplaintsPanel(m_appearance, tools, m_workspace.entry(), m_workspace.quick(),
                                    m_workspace.learning(), m_workspace.causes(), m_workspace.textHelps());
    m_places.addWidget(m_panel);
    connect(m_panel, &panels::ComplaintsPanel::hintsChanged, this, &ComplaintsPlace::hintsChanged);
    connect(m_panel, &panels::ComplaintsPanel::exportWanted, this, &ComplaintsPlace::exportShown);
    connect(m_panel, &panels::ComplaintsPanel::actionsWanted, this, &ComplaintsPlace::actionsWanted);
    connect(m_panel, &panels::ComplaintsPanel::touchpointWanted, this, &ComplaintsPlace::touchpointWanted);
    m_transfer->acceptFilesOn(*m_panel);
    m_workspace.complaints().begin();
    m_workspace.textHelps().begin();
    tools.filters.begin();
    tools.layout.begin();
    return *m_panel;
}

void ComplaintsPlace::comeToFront()
{
    panels::ImportPage* import = m_transfer->page();
    if (!import) {
        m_places.setCurrentWidget(&panel());
        return panel().focusWork();
    }
    if (m_places.indexOf(import) < 0) {
        m_places.addWidget(import);
        connect(import, &panels::ImportPage::hintsChanged, this, &ComplaintsPlace::hintsChanged);
    }
    m_places.setCurrentWidget(import);
    import->focusWork();
}

void ComplaintsPlace::showShelf(core::Shelf shelf)
{
    panel().showLearning(false);
    m_workspace.complaints().showShelf(shelf);
    emit wanted();
}

void ComplaintsPlace::finishOrNext()
{
    if (isImportOnScreen())
        m_transfer->page()->finish();
    else
        panel().saveAndNext();
}

void ComplaintsPlace::find()
{
    if (!isImportOnScreen())
        panel().focusSearch();
}

void ComplaintsPlace::toggleLearning()
{
    const bool learning = !isLogOnScreen() || !panel().showsLearning();
    log().showLearning(learning);
    panel().focusWork();
}

void ComplaintsPlace::exportShown()
{
    const QString wanted = panel().showsLearning() ? QStringLiteral("complaint.exportStatistics")
                                                   : QStringLiteral("complaint.export");
    if (QAction* action = m_actions.find(wanted))
        action->trigger();
}

std::vector<panels::KeyHint> ComplaintsPlace::hints()
{
    return isImportOnScreen() ? m_transfer->page()->hints() : panel().hints();
}

panels::ComplaintsPanel& ComplaintsPlace::log()
{
    if (!isLogOnScreen() && !isImportOnScreen())
        emit wanted();
    if (isImportOnScreen()) {
        m_places.setCurrentWidget(&panel());
        emit hintsChanged();
    }
    panel().showLearning(false); // what is done to a complaint is done in sight
    return panel();
}

bool ComplaintsPlace::isImportOnScreen() const
{
    return m_transfer->page() && m_places.currentWidget() == m_transfer->page();
}

bool ComplaintsPlace::isLogOnScreen() const
{
    return m_panel && m_places.currentWidget() == m_panel;
}

} // namespace cxw::app
