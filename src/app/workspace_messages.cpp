#include "app/workspace_messages.h"

#include "app/open_workspace.h"
#include "app/opening_message.h"
#include "panels/actions/actions_presenter.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/complaints/helps/text_helps_presenter.h"
#include "panels/complaints/learning/cause_presenter.h"
#include "panels/complaints/learning/learning_presenter.h"
#include "panels/complaints/manage/list_tools.h"
#include "panels/complaints/quick/quick_presenter.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/home/home_presenter.h"
#include "panels/privacy/privacy_presenter.h"
#include "panels/reports/reports_presenter.h"
#include "panels/shared/banner.h"
#include "panels/shared/status_line.h"
#include "panels/theme/appearance.h"

namespace cxw::app {

WorkspaceMessages::WorkspaceMessages(const panels::Appearance& appearance, OpenWorkspace& workspace,
                                     panels::Banner& banner, panels::StatusLine& status, QObject* parent)
    : QObject(parent)
    , m_appearance(appearance)
    , m_workspace(workspace)
    , m_banner(banner)
    , m_status(status)
{
    listen();
    listenToReports();
}

void WorkspaceMessages::listen()
{
    const auto listenTo = [this]<class Presenter>(Presenter& presenter) {
        connect(&presenter, &Presenter::failed, this, &WorkspaceMessages::sayTrouble);
    };
    listenTo(m_workspace.actions());
    listenTo(m_workspace.home());
    listenTo(m_workspace.diagnostic());
    listenTo(m_workspace.edits());
    listenTo(m_workspace.complaints());
    listenTo(m_workspace.listTools().filters);
    listenTo(m_workspace.listTools().layout);
    listenTo(m_workspace.privacy());
    listenTo(m_workspace.entry());
    listenTo(m_workspace.quick());
    listenTo(m_workspace.learning());
    listenTo(m_workspace.textHelps());
    listenTo(m_workspace.causes());
    connect(&m_workspace.store(), &storage::SqlStore::fileTroubled, this, &WorkspaceMessages::sayTrouble);
    connect(&m_workspace.edits(), &panels::EditStack::saved, this, [this](core::Instant at) {
        m_savedAt = clockTime(at, m_appearance.numbers().locale());
        sayAllIsSaved();
    });
}

void WorkspaceMessages::listenToReports()
{
    const panels::ReportsPresenter& reports = m_workspace.reports();
    connect(&reports, &panels::ReportsPresenter::failed, this, &WorkspaceMessages::sayFailed);
    connect(&reports, &panels::ReportsPresenter::saved, this, [this](const QString& path) {
        sayInfo(tr("The report is saved as %1.", "a file's path").arg(path));
    });
    connect(&reports, &panels::ReportsPresenter::printed, this, [this] {
        m_status.setMessage(tr("The report is on its way to the printer", "status line"), false);
    });
}

void WorkspaceMessages::sayHowItWasOpened()
{
    sayAllIsSaved();
    const QString sentence = openingMessage(m_workspace.store(), m_appearance.numbers().locale());
    if (!sentence.isEmpty())
        sayInfo(sentence);
}

void WorkspaceMessages::sayAllIsSaved()
{
    m_status.setMessage(m_savedAt.isEmpty()
                            ? tr("Everything is saved", "status line")
                            : tr("Everything is saved %1", "status line; a time").arg(m_savedAt),
                        false);
}

void WorkspaceMessages::sayTrouble(const core::Error& error)
{
    sayDanger(sentenceFor(error), error.kind, m_workspace.store().filePath());
    m_status.setMessage(tr("The last change is not saved", "status line"), true);
}

void WorkspaceMessages::sayFailed(const core::Error& error)
{
    sayDanger(sentenceFor(error), error.kind, {});
}

void WorkspaceMessages::sayDanger(const QString& sentence, core::ErrorKind trouble, const QString& path)
{
    m_banner.say(panels::BannerTone::Danger, sentence,
                 buttonsFor(trouble, [this, path](WayOut way) { emit wayOutWanted(way, path); }));
}

void WorkspaceMessages::sayInfo(const QString& sentence)
{
    m_banner.say(panels::BannerTone::Info, sentence);
}

} // namespace cxw::app
