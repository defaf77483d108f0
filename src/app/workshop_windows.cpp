#include "app/workshop_windows.h"

#include "app/audience_window.h"
#include "app/menus.h"
#include "panels/actions/action_dialog.h"
#include "panels/shared/action_registry.h"
#include "panels/theme/appearance.h"
#include "panels/workshop/audience_view.h"
#include "panels/workshop/facilitator_view.h"
#include "panels/workshop/room_strip.h"
#include "panels/workshop/workshop_actions.h"
#include "panels/workshop/workshop_keys.h"
#include "panels/workshop/workshop_presenter.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

namespace cxw::app {

WorkshopWindows::WorkshopWindows(const panels::Appearance& appearance, panels::WorkshopPresenter& presenter,
                                 panels::ActionsPresenter& planned, const core::QuestionBank& bank,
                                 QWidget& home)
    : m_appearance(appearance)
    , m_presenter(presenter)
    , m_planned(planned)
    , m_bank(bank)
    , m_home(home)
    , m_actions(std::make_unique<panels::ActionRegistry>())
{
    panels::addWorkshopActions(*m_actions, presenter,
                               {[this] {
                                    showFacilitator();
                                    m_facilitator->editNote();
                                },
                                [this] { planAction(); }, [this] { showFacilitator(); },
                                [this] { askToEnd(); }});
    makeAudience();
    makeFacilitator();
    connect(&presenter, &panels::WorkshopPresenter::stateChanged, this, &WorkshopWindows::refreshAudience);
    connect(&presenter, &panels::WorkshopPresenter::timerChanged, this, &WorkshopWindows::refreshAudience);
    connect(m_audienceWindow.get(), &AudienceWindow::screenLost, this, [this] {
        m_facilitator->sayAudienceLost(true);
        showFacilitator();
    });
    connect(m_audienceWindow.get(), &AudienceWindow::screenFound, this,
            [this] { m_facilitator->sayAudienceLost(false); });
    presenter.begin();
    refreshAudience();
    showAudience();
}

WorkshopWindows::~WorkshopWindows() = default;

QWidget& WorkshopWindows::audience()
{
    return *m_audienceWindow;
}

void WorkshopWindows::makeAudience()
{
    m_audience = new panels::AudienceView(m_appearance.numbers().locale());
    m_strip = new panels::RoomStrip(m_appearance, m_presenter);
    m_audienceWindow =
        std::make_unique<AudienceWindow>(m_home, m_audience, m_strip, [this](const QKeyEvent& event) {
            return panels::pressInWorkshop(event, m_presenter);
        });
    m_audienceWindow->setWindowTitle(tr("Workshop", "window title"));
    for (const auto& entry : m_actions->entries())
        m_audienceWindow->addAction(entry.action);
    connect(m_audienceWindow.get(), &AudienceWindow::endWanted, this, &WorkshopWindows::askToEnd);
    connect(m_strip, &panels::RoomStrip::facilitatorWanted, this, &WorkshopWindows::showFacilitator);
    connect(m_strip, &panels::RoomStrip::endWanted, this, &WorkshopWindows::askToEnd);
}

void WorkshopWindows::makeFacilitator()
{
    auto window = std::make_unique<QMainWindow>();
    window->setObjectName(QStringLiteral("facilitatorWindow"));
    window->setWindowTitle(tr("Workshop: facilitator", "window title"));
    m_facilitator = new panels::FacilitatorView(m_appearance, m_presenter, m_bank);
    window->setCentralWidget(m_facilitator);
    fillMenus(*window->menuBar(), *m_actions);
    window->resize(m_home.size());
    window->installEventFilter(this);
    connect(m_facilitator, &panels::FacilitatorView::planWanted, this, &WorkshopWindows::planAction);
    connect(m_facilitator, &panels::FacilitatorView::endWanted, this, &WorkshopWindows::askToEnd);
    connect(m_facilitator, &panels::FacilitatorView::audienceWanted, this, &WorkshopWindows::showAudience);
    m_facilitatorWindow = std::move(window);
}

void WorkshopWindows::showAudience()
{
    m_audienceWindow->open();
    m_audienceWindow->activateWindow();
    m_facilitator->sayAudienceLost(false);
    if (m_audienceWindow->hasOwnScreen())
        showFacilitator();
}

void WorkshopWindows::showFacilitator()
{
    m_facilitatorWindow->show();
    m_facilitatorWindow->raise();
    m_facilitatorWindow->activateWindow();
    m_facilitator->focusWork();
}

void WorkshopWindows::refreshAudience()
{
    m_audience->show(
        panels::audienceOf(m_presenter.state(), m_presenter.timer(), m_bank, m_appearance.language()));
}

/// Over the facilitator's window, as the room shall not read along.
void WorkshopWindows::planAction()
{
    showFacilitator();
    auto* dialog = new panels::ActionDialog(m_appearance, m_planned, m_presenter.state().question.id,
                                            m_facilitatorWindow.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &QDialog::finished, this, &WorkshopWindows::showFacilitator);
    dialog->show();
}

void WorkshopWindows::askToEnd()
{
    if (mayEnd())
        emit ended();
}

bool WorkshopWindows::mayEnd()
{
    QMessageBox question(
        QMessageBox::Question, tr("End the workshop?", "dialog"),
        tr("Every vote and every recorded score is saved. You can go on later where you stopped.",
           "dialog: ending the workshop"),
        QMessageBox::NoButton,
        m_facilitatorWindow->isVisible() ? m_facilitatorWindow.get() : m_audienceWindow.get());
    QPushButton* end = question.addButton(tr("End workshop", "button"), QMessageBox::AcceptRole);
    question.addButton(tr("Go on", "button: with the workshop"), QMessageBox::RejectRole);
    question.setTextFormat(Qt::PlainText);
    question.exec();
    if (question.clickedButton() != end)
        return false;
    m_presenter.confirmNote();
    m_presenter.stopTimer();
    return true;
}

bool WorkshopWindows::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close) {
        event->ignore();
        askToEnd();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cxw::app
