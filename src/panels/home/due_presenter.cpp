#include "panels/home/due_presenter.h"

#include "core/change_feed.h"
#include "core/clock.h"
#include "core/store.h"
#include "core/unit_of_work.h"

namespace cxw::panels {

DuePresenter::DuePresenter(const WorkspaceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    using enum core::EntityKind;
    connect(&context.changes, &core::ChangeFeed::committed, this, [this](const core::ChangeSet& changes) {
        if (changes.touches(core::EntityKinds(Workspace) | Round | RoundQuestion | Seat | Vote | Action))
            reload();
    });
    reload();
}

bool DuePresenter::isReadOnly() const
{
    return m_context.store.isReadOnly();
}

bool DuePresenter::remindsOfRound() const
{
    return !m_reminderClosed && isRoundNear(m_due);
}

bool DuePresenter::asksForNotices() const
{
    return !m_questionClosed && shouldAskForNotices(m_consent, m_due);
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
    if (m_context.clock.today() == m_day)
        return;
    reload();
    emit dayChanged();
}

void DuePresenter::reload()
{
    const quint64 request = ++m_request;
    m_day = m_context.clock.today();
    m_context.store.read(
        this, [today = m_day](const core::UnitOfWork& work) { return loadDueList(work, today); },
        [this, request](core::Expected<core::DueList> due) {
            if (request != m_request)
                return;
            if (!due) {
                emit failed(due.error());
                return;
            }
            m_due = std::move(*due);
            emit changed();
        });
}

} // namespace cxw::panels
