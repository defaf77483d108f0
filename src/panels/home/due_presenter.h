#pragma once

#include "core/calendar/due_notice.h"
#include "panels/home/home_presenter.h"

#include <QObject>

namespace cxw::panels {

/// Whether a message says what is due, which Home reads. What was closed stays closed as long as the
/// workspace is open. GUI thread.
class DuePresenter final : public QObject
{
    Q_OBJECT

public:
    explicit DuePresenter(HomePresenter& home, QObject* parent = nullptr);

    [[nodiscard]] const core::DueList& due() const { return m_home.state().due; }
    [[nodiscard]] const core::Workspace& workspace() const { return m_home.state().workspace; }
    [[nodiscard]] bool isReadOnly() const { return m_home.isReadOnly(); }
    /// The round is due soon, today or late, and its message was not closed.
    [[nodiscard]] bool remindsOfRound() const;
    /// Nobody has said yet whether the desktop may tell, and now there would be something to tell.
    [[nodiscard]] bool asksForNotices() const;
    [[nodiscard]] core::NoticeConsent consent() const { return m_consent; }
    void setConsent(core::NoticeConsent consent);
    void closeReminder();
    void closeQuestion();

public slots:
    /// Reads again when another day has begun.
    void lookAtTheDay();

signals:
    void changed();
    void consentChanged(cxw::core::NoticeConsent consent);

private:
    HomePresenter& m_home;
    core::NoticeConsent m_consent = core::NoticeConsent::NotAsked;
    bool m_reminderClosed = false;
    bool m_questionClosed = false;
};

} // namespace cxw::panels
