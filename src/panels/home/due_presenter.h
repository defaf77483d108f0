#pragma once

#include "core/calendar/due_notice.h"
#include "core/error.h"
#include "panels/shared/workspace_context.h"

#include <QObject>

namespace cxw::panels {

/// What is due in a workspace today, and whether a message says so. What was closed stays closed as long as
/// the workspace is open. GUI thread.
class DuePresenter final : public QObject
{
    Q_OBJECT

public:
    explicit DuePresenter(const WorkspaceContext& context, QObject* parent = nullptr);

    [[nodiscard]] const core::DueList& due() const { return m_due; }
    [[nodiscard]] bool isReadOnly() const;
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
    void dayChanged();
    void consentChanged(cxw::core::NoticeConsent consent);
    void failed(const cxw::core::Error& error);

private:
    void reload();

    WorkspaceContext m_context;
    core::DueList m_due;
    QDate m_day; ///< of the newest reading
    core::NoticeConsent m_consent = core::NoticeConsent::NotAsked;
    bool m_reminderClosed = false;
    bool m_questionClosed = false;
    quint64 m_request = 0;
};

} // namespace cxw::panels
