#pragma once

#include "core/actions/action.h"
#include "core/complaint/cause_recurrence.h"
#include "panels/complaints/learning/learning_presenter.h"

namespace cxw::panels {

/// A root cause and what the complaints of the filter say of it.
struct ShownCause
{
    core::Cause cause;
    int complaints = 0;
    core::WeekSeries weeks;
    std::optional<core::FixSplit> fix;               ///< where there is a fix date: the weeks of the filter
    std::optional<core::CauseRecurrence> recurrence; ///< once that date has come
    std::vector<core::Action> actions;               ///< planned against it
};

/// Knows the root causes and looks at one of them, over the complaints that the learning view counts. Takes
/// whys and plans fixes. GUI thread.
class CausePresenter final : public QObject
{
    Q_OBJECT

public:
    /// `log` and `learning` outlive it.
    CausePresenter(ComplaintsPresenter& log, LearningPresenter& learning, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<core::Cause>& causes() const { return m_causes; }
    /// Null while there is none.
    [[nodiscard]] const ShownCause* shown() const { return m_shown ? &*m_shown : nullptr; }
    [[nodiscard]] bool canChange() const { return m_learning.canChange(); }

    /// The complaints of the cause, as a filter for the list.
    [[nodiscard]] core::ComplaintFilter rows() const;

    /// Under `parent`, or the cause itself when null. One step to undo.
    void addWhy(core::WhyId parent, const QString& text);
    /// An action against the cause, due in three months. One step to undo.
    void planFix(const QString& what);

public slots:
    void choose(cxw::core::CauseId cause);

signals:
    void changed();
    void failed(const cxw::core::Error& error);

private:
    struct Answer
    {
        std::vector<core::Cause> causes;
        std::optional<ShownCause> shown;
    };

    void read();

    ComplaintsPresenter& m_log;
    LearningPresenter& m_learning;
    std::vector<core::Cause> m_causes;
    std::optional<ShownCause> m_shown;
    core::CauseId m_chosen; ///< null: the first that was fixed, else the first
    quint64 m_request = 0;
};

} // namespace cxw::panels
