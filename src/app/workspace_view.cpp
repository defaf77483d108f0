#include "app/workspace_view.h"

#include "app/complaint_actions.h"
#include "app/complaint_entry_actions.h"
#include "app/complaint_list_actions.h"
#include "app/complaint_transfer.h"
#include "app/list_actions.h"
#include "app/open_workspace.h"
#include "app/opening_message.h"
#include "app/privacy_actions.h"
#include "app/text_help_actions.h"
#include "app/workshop_windows.h"
#include "panels/actions/actions_presenter.h"
#include "panels/complaints/complaints_panel.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/complaints/helps/text_helps_presenter.h"
#include "panels/complaints/import/import_page.h"
#include "panels/complaints/learning/cause_presenter.h"
#include "panels/complaints/learning/learning_presenter.h"
#include "panels/complaints/manage/list_tools.h"
#include "panels/complaints/quick/quick_presenter.h"
#include "panels/diagnostic/diagnostic_actions.h"
#include "panels/diagnostic/diagnostic_panel.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/round_name.h"
#include "panels/home/due_banners.h"
#include "panels/home/due_presenter.h"
#include "panels/home/home_panel.h"
#include "panels/home/home_presenter.h"
#include "panels/privacy/privacy_presenter.h"
#include "panels/reports/reports_panel.h"
#include "panels/reports/reports_presenter.h"
#include "panels/shared/action_registry.h"
#include "panels/shared/banner.h"
#include "panels/shared/nav_rail.h"
#include "panels/shared/status_line.h"
#include "panels/theme/appearance.h"
#include "panels/workshop/workshop_presenter.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>

namespace cxw::app {
namespace {

constexpr int kSlimBelow = 960; // at 100 %; larger text makes the rail give way sooner

/// Where work on a round goes on.
panels::DiagnosticPanel::Step stepFor(const core::Round& round)
{
    switch (round.state) {
    case core::RoundState::Draft: return panels::DiagnosticPanel::Tailor;
    case core::RoundState::Voting: return panels::DiagnosticPanel::Score;
    case core::RoundState::Revealed:
    case core::RoundState::Closed: return panels::DiagnosticPanel::Results;
    }
    return panels::DiagnosticPanel::Results;
}

} // namespace

WorkspaceView::WorkspaceView(const panels::Appearance& appearance, OpenWorkspace& workspace,
                             panels::ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_rail(new panels::NavRail(appearance))
    , m_banner(new panels::Banner(appearance))
    , m_due(new panels::DueBanners(appearance, workspace.due(), this))
    , m_places(new QStackedWidget)
    , m_home(new panels::HomePanel(appearance, workspace.home(), actions))
    , m_status(new panels::StatusLine(appearance))
{
    m_places->addWidget(m_home);
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(24, 12, 24, 0);
    messages->setSpacing(8);
    messages->addWidget(m_banner);
    messages->addWidget(m_due);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(messages);
    column->addWidget(m_places, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(row, 1);
    all->addWidget(m_status);
    addPlaces();
    addActionsOfPlaces();
    connectHome();
    connectDiagnostic();
    connectWorkspace();
    connectReports();
    connectComplaints();
    connectTransfer();
    showName();
    showHowItWasOpened();
    show(Home);
}

panels::DiagnosticPanel& WorkspaceView::diagnostic()
{
    if (m_diagnostic)
        return *m_diagnostic;
    m_diagnostic =
        new panels::DiagnosticPanel(m_appearance, m_workspace.diagnostic(), m_workspace.actions(), m_actions);
    m_places->addWidget(m_diagnostic);
    connect(m_diagnostic, &panels::DiagnosticPanel::hintsChanged, this, &WorkspaceView::showHints);
    connect(m_diagnostic, &panels::DiagnosticPanel::screenWanted, this, [this] { show(Diagnostic); });
    return *m_diagnostic;
}

panels::ReportsPanel& WorkspaceView::reports()
{
    if (m_reports)
        return *m_reports;
    m_reports = new panels::ReportsPanel(m_appearance, m_workspace.reports(), m_actions);
    m_places->addWidget(m_reports);
    connect(m_reports, &panels::ReportsPanel::resultsWanted, this, [this] { show(Diagnostic); });
    return *m_reports;
}

panels::ComplaintsPanel& WorkspaceView::complaints()
{
    if (m_complaints)
        return *m_complaints;
    panels::ListTools& tools = m_workspace.listTools();
    m_complaints =
        new panels::ComplaintsPanel(m_appearance, tools, m_workspace.entry(), m_workspace.quick(),
                                    m_workspace.learning(), m_workspace.causes(), m_workspace.textHelps());
    m_places->addWidget(m_complaints);
    connect(m_complaints, &panels::ComplaintsPanel::hintsChanged, this, &WorkspaceView::showHints);
    connect(m_complaints, &panels::ComplaintsPanel::exportWanted, this, &WorkspaceView::exportShown);
    m_transfer->acceptFilesOn(*m_complaints);
    connect(m_complaints, &panels::ComplaintsPanel::actionsWanted, this,
            [this] { diagnostic().showActions(panels::ActionFilter::Open); });
    m_workspace.complaints().begin();
    m_workspace.textHelps().begin();
    tools.filters.begin();
    tools.layout.begin();
    return *m_complaints;
}

void WorkspaceView::previewPrint()
{
    using panels::ReportKind;
    const auto& document = m_workspace.diagnostic().document();
    if (m_place == Diagnostic && document) {
        const auto step = diagnostic().step();
        const bool asksRoom =
            step == panels::DiagnosticPanel::Tailor && document->sheet.round.form == core::VotingForm::Seats;
        m_workspace.reports().show(asksRoom                                       ? ReportKind::Ballots
                                       : step == panels::DiagnosticPanel::Actions ? ReportKind::Actions
                                       : step == panels::DiagnosticPanel::Compare ? ReportKind::Comparison
                                                                                  : ReportKind::Round,
                                   document->sheet.round.id, diagnostic().earlierRound());
    }
    show(Reports);
}

void WorkspaceView::addPlaces()
{
    const auto add = [&](const QString& id, const QString& text, int key, Place place,
                         const QString& iconName) {
        QAction* action =
            m_actions.add({.id = id,
                           .group = panels::ActionGroup::View,
                           .text = text,
                           .shortcuts = {QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key(key)))},
                           .checkable = true},
                          this, [this, place] { show(place); });
        m_placeActions.push_back(action);
        m_rail->addPlace(*action, iconName);
    };
    add(QStringLiteral("place.home"), tr("Home", "panel"), Qt::Key_1, Home, QStringLiteral("house"));
    add(QStringLiteral("place.diagnostic"), tr("Diagnostic", "panel"), Qt::Key_2, Diagnostic,
        QStringLiteral("clipboard-check"));
    add(QStringLiteral("place.complaints"), tr("Complaints", "panel"), Qt::Key_4, Complaints,
        QStringLiteral("chat-square-text"));
    add(QStringLiteral("place.reports"), tr("Reports", "panel"), Qt::Key_7, Reports,
        QStringLiteral("file-earmark-text"));
}

void WorkspaceView::addActionsOfPlaces()
{
    m_actions.add({.id = QStringLiteral("edit.find"),
                   .group = panels::ActionGroup::Edit,
                   .text = tr("&Find", "menu: in the list on screen"),
                   .shortcuts = {Qt::CTRL | Qt::Key_F}},
                  this, [this] { find(); });
    m_actions.add({.id = QStringLiteral("edit.finish"),
                   .group = panels::ActionGroup::Edit,
                   .text = tr("F&inish or next", "menu"),
                   .shortcuts = {Qt::CTRL | Qt::Key_Return}},
                  this, [this] { finishOrNext(); });
    addDiagnosticActions(m_actions, m_workspace.diagnostic(),
                         [this]() -> panels::DiagnosticPanel& { return diagnostic(); });
    m_export = m_actions.add({.id = QStringLiteral("round.export"),
                              .group = panels::ActionGroup::File,
                              .text = tr("&Export…", "menu: what is on screen"),
                              .shortcuts = {Qt::CTRL | Qt::Key_E}},
                             this, [this] { exportShown(); });
    m_actions.add({.id = QStringLiteral("results.tables"),
                   .group = panels::ActionGroup::View,
                   .text = tr("Charts as ta&bles", "menu"),
                   .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_T}},
                  this, [this] { toggleTables(); });
    m_transfer = new ComplaintTransfer(m_appearance, m_workspace, m_actions, *this);
    const auto log = [this]() -> panels::ComplaintsPanel& { return this->log(); };
    addComplaintActions(m_actions, m_workspace.complaints(), log);
    m_actions.add({.id = QStringLiteral("complaint.learning"),
                   .group = panels::ActionGroup::Complaints,
                   .text = tr("List or &learning", "menu: the complaints or what they teach"),
                   .shortcuts = {Qt::CTRL | Qt::Key_L}},
                  this, [this] { toggleLearning(); });
    addComplaintEntryActions(m_actions, m_workspace.complaints(), log);
    addTextHelpActions(m_actions, m_appearance, m_workspace.textHelps(), *this);
    addListActions(m_actions, m_workspace.listTools(), log);
    addPrivacyActions(m_actions,
                      {m_appearance, m_workspace.privacy(), m_workspace.complaints(), *this,
                       [this](core::CustomerId customer, const QString& name) {
                           emit personExportWanted(customer, name);
                       }});
    addComplaintListActions(m_actions, m_workspace.complaints(), m_workspace.actions(), m_appearance, *this);
}

void WorkspaceView::finishOrNext()
{
    if (isImportOnScreen())
        m_transfer->page()->finish();
    else if (m_place == Complaints)
        complaints().saveAndNext();
    else if (m_place == Diagnostic)
        diagnostic().finishStep();
}

void WorkspaceView::find()
{
    if (isImportOnScreen())
        return;
    if (m_place == Complaints)
        complaints().focusSearch();
    else
        diagnostic().findAction();
}

void WorkspaceView::toggleLearning()
{
    const bool learning = m_place != Complaints || isImportOnScreen() || !complaints().showsLearning();
    log().showLearning(learning);
    complaints().focusWork();
}

void WorkspaceView::toggleTables()
{
    if (m_place == Complaints)
        complaints().toggleTables();
    else
        diagnostic().toggleTables();
}

std::vector<PaletteRecord> WorkspaceView::records()
{
    std::vector<PaletteRecord> records;
    for (const core::Round& each : m_workspace.diagnostic().rounds())
        records.push_back({panels::roundName(each, m_appearance.numbers()),
                           [this, round = each] { showStepOf(round.id, stepFor(round)); }});
    return records;
}

void WorkspaceView::showStepOf(core::RoundId round, panels::DiagnosticPanel::Step step)
{
    m_workspace.diagnostic().select(round);
    diagnostic().showStep(step);
}

WorkspaceView::~WorkspaceView() = default;

void WorkspaceView::runWorkshop()
{
    if (m_workshop)
        return m_workshop->showFacilitator();
    m_workshopPresenter = std::make_unique<panels::WorkshopPresenter>(m_workspace.diagnostic());
    m_workshop = std::make_unique<WorkshopWindows>(m_appearance, *m_workshopPresenter, m_workspace.actions(),
                                                   m_workspace.diagnostic().context().bank, *window());
    connect(
        m_workshop.get(), &WorkshopWindows::ended, this,
        [this] {
            m_workshop.reset();
            m_workshopPresenter.reset();
            window()->activateWindow();
            diagnostic().showStep(panels::DiagnosticPanel::Results);
        },
        Qt::QueuedConnection);
}

void WorkspaceView::connectHome()
{
    panels::DiagnosticPresenter& diagnostic = m_workspace.diagnostic();
    connect(m_home, &panels::HomePanel::quickRoundWanted, this, [&diagnostic] {
        diagnostic.makeRound({.form = core::VotingForm::SinglePerson,
                              .templateId = QStringLiteral("quick"),
                              .startAtOnce = true});
    });
    connect(m_home, &panels::HomePanel::tailoredRoundWanted, this,
            [&diagnostic] { diagnostic.makeRound({.templateId = QStringLiteral("balanced")}); });
    connect(m_home, &panels::HomePanel::nextRoundWanted, this, [&diagnostic] { diagnostic.makeRound({}); });
    connect(m_due, &panels::DueBanners::nextRoundWanted, this, [&diagnostic] { diagnostic.makeRound({}); });
    connect(m_home, &panels::HomePanel::goOnWanted, this, [this] {
        const auto& round = m_workspace.home().state().openRound;
        showStepOf(round->id, stepFor(*round));
    });
    connect(m_home, &panels::HomePanel::actionsWanted, this,
            [this](panels::ActionFilter::Status status) { this->diagnostic().showActions(status); });
    connect(m_home, &panels::HomePanel::weekWanted, this, [this](QDate monday) {
        showComplaints(panels::Shelf::All);
        complaints().showWeek(monday);
    });
    connect(m_home, &panels::HomePanel::promiseWanted, this, [this](const core::DuePromise& promise) {
        showComplaints(panels::Shelf::Open);
        complaints().open(promise.complaint);
    });
    connect(m_home, &panels::HomePanel::completeWanted, this,
            [this] { showComplaints(panels::Shelf::ToComplete); });
    connect(m_home, &panels::HomePanel::resultsWanted, this, [this] {
        showStepOf(m_workspace.home().state().lastRound->sheet.round.id, panels::DiagnosticPanel::Results);
    });
}

/// The list with what stands on a shelf.
void WorkspaceView::showComplaints(panels::Shelf shelf)
{
    complaints().showLearning(false);
    m_workspace.complaints().showShelf(shelf);
    show(Complaints);
}

void WorkspaceView::connectDiagnostic()
{
    const panels::DiagnosticPresenter& presenter = m_workspace.diagnostic();
    connect(&presenter, &panels::DiagnosticPresenter::scoringWanted, this,
            [this] { diagnostic().startScoring(); });
    connect(&presenter, &panels::DiagnosticPresenter::tailoringWanted, this,
            [this] { diagnostic().showStep(panels::DiagnosticPanel::Tailor); });
    connect(&presenter, &panels::DiagnosticPresenter::workshopWanted, this, &WorkspaceView::runWorkshop);
    connect(&presenter, &panels::DiagnosticPresenter::changed, this, &WorkspaceView::judgeExport);
    connect(&presenter, &panels::DiagnosticPresenter::setExportWanted, this, &WorkspaceView::setExportWanted);
    connect(&presenter, &panels::DiagnosticPresenter::setImportWanted, this, &WorkspaceView::setImportWanted);
}

void WorkspaceView::judgeExport()
{
    const auto& round = m_workspace.diagnostic().document();
    m_export->setEnabled(m_place == Complaints || (round && round->votes.hasAnswers()));
}

/// What is on screen goes out: complaints or their figures, the actions on their step, else the round.
void WorkspaceView::exportShown()
{
    if (m_place == Complaints) {
        const QString wanted = complaints().showsLearning() ? QStringLiteral("complaint.exportStatistics")
                                                            : QStringLiteral("complaint.export");
        if (QAction* action = m_actions.find(wanted))
            action->trigger();
        return;
    }
    if (m_diagnostic && m_diagnostic->isOnScreen(panels::DiagnosticPanel::Actions))
        emit actionsExportWanted();
    else if (const auto& round = m_workspace.diagnostic().document(); round && round->votes.hasAnswers())
        emit exportWanted();
}

void WorkspaceView::connectWorkspace()
{
    connect(&m_workspace.actions(), &panels::ActionsPresenter::failed, this, &WorkspaceView::sayTrouble);
    connect(&m_workspace.home(), &panels::HomePresenter::changed, this, &WorkspaceView::showName);
    if (!m_workspace.home().state().loaded) // what there is to do first has the keyboard
        connect(
            &m_workspace.home(), &panels::HomePresenter::changed, this, [this] { show(m_place); },
            Qt::SingleShotConnection);
    connect(&m_workspace.home(), &panels::HomePresenter::failed, this, &WorkspaceView::sayTrouble);
    connect(&m_workspace.diagnostic(), &panels::DiagnosticPresenter::failed, this,
            &WorkspaceView::sayTrouble);
    connect(&m_workspace.edits(), &panels::EditStack::failed, this, &WorkspaceView::sayTrouble);
    connect(&m_workspace.store(), &storage::SqlStore::fileTroubled, this, &WorkspaceView::sayTrouble);
    connect(&m_workspace.edits(), &panels::EditStack::saved, this, [this](core::Instant at) {
        m_savedAt = clockTime(at, m_appearance.numbers().locale());
        sayAllIsSaved();
    });
}

void WorkspaceView::connectReports()
{
    const panels::ReportsPresenter& presenter = m_workspace.reports();
    connect(&presenter, &panels::ReportsPresenter::failed, this,
            [this](const core::Error& error) { sayDanger(sentenceFor(error), error.kind, {}); });
    connect(&presenter, &panels::ReportsPresenter::saved, this, [this](const QString& path) {
        sayInfo(tr("The report is saved as %1.", "a file's path").arg(path));
    });
    connect(&presenter, &panels::ReportsPresenter::printed, this, [this] {
        m_status->setMessage(tr("The report is on its way to the printer", "status line"), false);
    });
}

void WorkspaceView::connectComplaints()
{
    connect(&m_workspace.complaints(), &panels::ComplaintsPresenter::failed, this,
            &WorkspaceView::sayTrouble);
    connect(&m_workspace.listTools().filters, &panels::FilterPresenter::failed, this,
            &WorkspaceView::sayTrouble);
    connect(&m_workspace.listTools().layout, &panels::ListLayout::failed, this, &WorkspaceView::sayTrouble);
    connect(&m_workspace.privacy(), &panels::PrivacyPresenter::failed, this, &WorkspaceView::sayTrouble);
    connect(&m_workspace.entry(), &panels::EntryPresenter::failed, this, &WorkspaceView::sayTrouble);
    connect(&m_workspace.quick(), &panels::QuickPresenter::failed, this, &WorkspaceView::sayTrouble);
    connect(&m_workspace.learning(), &panels::LearningPresenter::failed, this, &WorkspaceView::sayTrouble);
    connect(&m_workspace.textHelps(), &panels::TextHelpsPresenter::failed, this, &WorkspaceView::sayTrouble);
    connect(&m_workspace.causes(), &panels::CausePresenter::failed, this, &WorkspaceView::sayTrouble);
}

void WorkspaceView::connectTransfer()
{
    connect(m_transfer, &ComplaintTransfer::pageOpened, this, [this] { show(Complaints); });
    connect(m_transfer, &ComplaintTransfer::pageClosed, this, [this](bool imported) {
        if (imported)
            complaints().showLearning(false);
        if (m_place == Complaints)
            show(Complaints);
    });
    connect(m_transfer, &ComplaintTransfer::said, this, &WorkspaceView::sayInfo);
    connect(m_transfer, &ComplaintTransfer::failed, this,
            [this](const core::Error& error) { sayDanger(sentenceFor(error), error.kind, {}); });
}

/// An import that is on stands in the place of the log.
void WorkspaceView::showComplaints()
{
    panels::ImportPage* page = m_transfer->page();
    if (!page) {
        m_places->setCurrentWidget(&complaints());
        return complaints().focusWork();
    }
    if (m_places->indexOf(page) < 0) {
        m_places->addWidget(page);
        connect(page, &panels::ImportPage::hintsChanged, this, &WorkspaceView::showHints);
    }
    m_places->setCurrentWidget(page);
    page->focusWork();
}

panels::ComplaintsPanel& WorkspaceView::log()
{
    if (m_place != Complaints)
        show(Complaints);
    if (isImportOnScreen()) {
        m_places->setCurrentWidget(&complaints());
        showHints();
    }
    complaints().showLearning(false); // what is done to a complaint is done in sight
    return complaints();
}

bool WorkspaceView::isImportOnScreen() const
{
    return m_transfer->page() && m_places->currentWidget() == m_transfer->page();
}

void WorkspaceView::showName()
{
    const QFileInfo file(m_workspace.store().filePath());
    const QString remark = m_workspace.store().isReadOnly()
        ? tr("%1 (read-only)", "file name under the workspace's name").arg(file.fileName())
        : file.fileName();
    m_rail->setWorkspace(m_workspace.home().state().workspace.name, remark);
}

void WorkspaceView::showHowItWasOpened()
{
    sayAllIsSaved();
    const QString sentence = openingMessage(m_workspace.store(), m_appearance.numbers().locale());
    if (!sentence.isEmpty())
        sayInfo(sentence);
}

void WorkspaceView::sayAllIsSaved()
{
    m_status->setMessage(m_savedAt.isEmpty()
                             ? tr("Everything is saved", "status line")
                             : tr("Everything is saved %1", "status line; a time").arg(m_savedAt),
                         false);
}

void WorkspaceView::sayTrouble(const core::Error& error)
{
    sayDanger(sentenceFor(error), error.kind, m_workspace.store().filePath());
    m_status->setMessage(tr("The last change is not saved", "status line"), true);
}

void WorkspaceView::sayDanger(const QString& sentence, core::ErrorKind trouble, const QString& path)
{
    m_banner->say(panels::BannerTone::Danger, sentence,
                  buttonsFor(trouble, [this, path](WayOut way) { emit wayOutWanted(way, path); }));
}

void WorkspaceView::sayInfo(const QString& sentence)
{
    m_banner->say(panels::BannerTone::Info, sentence);
}

void WorkspaceView::show(Place place)
{
    m_place = place;
    m_due->showOn(place == Home);
    for (std::size_t i = 0; i < m_placeActions.size(); ++i)
        m_placeActions[i]->setChecked(int(i) == place);
    switch (place) {
    case Home:
        m_places->setCurrentWidget(m_home);
        m_home->focusWork();
        break;
    case Diagnostic:
        m_places->setCurrentWidget(&diagnostic());
        diagnostic().focusWork();
        break;
    case Complaints: showComplaints(); break;
    case Reports:
        m_places->setCurrentWidget(&reports());
        reports().focusWork();
        break;
    }
    showHints();
    judgeExport();
}

void WorkspaceView::showHints()
{
    switch (m_place) {
    case Home: m_status->setHints(m_home->hints()); return;
    case Diagnostic: m_status->setHints(m_diagnostic->hints()); return;
    case Complaints:
        m_status->setHints(isImportOnScreen() ? m_transfer->page()->hints() : complaints().hints());
        return;
    case Reports: m_status->setHints(m_reports->hints()); return;
    }
}

void WorkspaceView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_rail->setSlim(width() < m_appearance.px(kSlimBelow));
}

} // namespace cxw::app
