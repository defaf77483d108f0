#include "panels/home/due_presenter.h"

namespace cxw::panels {

DuePresenter::DuePresenter(HomePresenter& home, QObject* parent)
    : QObject(parent)
    , m_home(home)
{
    connect(&home, &HomePresenter::changed, this, &DuePresenter::changed);
}

bool DuePresenter::remindsOfRound() const
{
    return !m_reminderClosed && isRoundNear(due());
}

bool DuePresenter::asksForNotices() const
{
    return !m_questionClosed && shouldAskForNotices(m_consent, due());
}

void DuePresenter::setConsent(core::NoticeConsent consent)
{
    if (consent == m_consent)
        return;
    m_consent = consent;
    emit consentChanged(consent);
    emit changed();
}

void DuePresenter::closeReminder()
{
    m_reminderClosed = true;
    emit changed();
}

void DuePresenter::closeQuestion()
{
    m_questionClosed = true;
    emit changed();
}

void DuePresenter::lookAtTheDay()
{
    if (m_home.today() != due().today)
        m_home.reload();
}

} // namespace cxw::panels
