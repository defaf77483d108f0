#pragma once

#include "charts/named_area.h"
#include "core/actions/action.h"
#include "core/calendar/due_list.h"
#include "core/clock.h"
#include "core/complaint/log_summary.h"
#include "core/diagnostic/round_document.h"
#include "core/error.h"
#include "core/touchmap/map_summary.h"
#include "core/touchmap/running_redesigns.h"
#include "panels/shared/workspace_context.h"

#include <QObject>

namespace cxw::core {
class ChangeSet;
}

namespace cxw::panels {

/// An action that is late or soon will be, with its owner's name.
struct DueAction
{
    core::Action action;
    QString owner; ///< empty for nobody
};

/// What Home shows.
struct HomeState
{
    bool loaded = false;
    core::Workspace workspace;
    std::optional<core::RoundDocument> lastRound; ///< the newest with answers
    std::vector<charts::NamedArea> areas;
    std::optional<core::Round> openRound; ///< the newest, when it is not closed and still misses answers
    int openQuestions = 0;
    core::DueList due;
    core::Reading reading = core::Reading::Votes;
    std::vector<DueAction> dueActions; ///< overdue or due within `kSoonDays`, the most overdue first
    int overdueActions = 0;
    int openActions = 0;
    std::vector<core::RunningRedesign> redesigns; ///< the most urgent first
    core::LogSummary log;  ///< comes after the rest: a long log shall not keep Home waiting
    core::MapSummary maps; ///< comes after the rest as well
};

/// Gathers what needs somebody today. GUI thread.
class HomePresenter final : public QObject
{
    Q_OBJECT

public:
    /// An action due within so many days is shown.
    static constexpr int kSoonDays = 14;

    HomePresenter(const WorkspaceContext& context, core::Language language, QObject* parent = nullptr);

    [[nodiscard]] const HomeState& state() const { return m_state; }
    [[nodiscard]] const core::QuestionBank& bank() const { return m_context.bank; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QDate today() const { return m_context.clock.today(); }
    [[nodiscard]] core::Instant now() const { return m_context.clock.now(); }
    void setLanguage(core::Language language);
    /// Complaints and maps take long to read, so they are read only while somebody looks at Home.
    void setSeen(bool seen);

public slots:
    /// Also when another day has begun.
    void reload();

signals:
    void changed();
    void failed(const cxw::core::Error& error);

private:
    void readLog();
    void readMaps();

    bool m_isSeen = true;
    bool m_isLogOld = false; ///< not read because nobody looked
    bool m_areMapsOld = false;
    WorkspaceContext m_context;
    core::Language m_language;
    HomeState m_state;
    quint64 m_request = 0;
    quint64 m_mapRequest = 0;
    quint64 m_logRequest = 0;
};

} // namespace cxw::panels
