#pragma once

#include "core/complaint/learning/learning_assumptions.h"
#include "core/complaint/learning/learning_rows.h"
#include "core/error.h"
#include "panels/shared/workspace_context.h"

#include <QObject>

#include <chrono>
#include <stop_token>

namespace cxw::core {
class ChangeSet;
}

namespace cxw::panels {

class ComplaintsPresenter;

/// What the Pareto is made by.
enum class LearningGroup { Category, Channel, Cause, Touchpoint };
/// Which of a channel's goals is looked at.
enum class LearningGoal { FirstResponse, Resolution };

/// One of the costs that people assume.
enum class AssumedCost { LeftOverService, SecondContact, GoodwillCredit };

/// Counts what the complaints of the list's filter come to, while somebody looks at it: on the storage
/// thread, given up as soon as other figures are wanted. The old figures stay until the new ones are there.
/// GUI thread.
class LearningPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit LearningPresenter(ComplaintsPresenter& log, QObject* parent = nullptr);
    ~LearningPresenter() override;

    /// Null until they are counted for the first time.
    [[nodiscard]] const core::LearningFigures* figures() const { return m_figures ? &*m_figures : nullptr; }
    [[nodiscard]] const core::LearningAssumptions& assumptions() const { return m_assumptions; }
    [[nodiscard]] core::CostOfPoorService cost() const;
    /// Others are being counted.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The figures are not those of the present filter and data, and nobody counts: it was cancelled.
    [[nodiscard]] bool isStale() const { return m_stale && !m_busy; }
    [[nodiscard]] std::chrono::milliseconds took() const { return m_took; }
    [[nodiscard]] bool canChange() const;
    /// The time by which figures were judged.
    [[nodiscard]] core::Instant countedAt() const { return m_countedAt; }
    [[nodiscard]] const core::LearningQuestion& question() const { return m_question; }

    [[nodiscard]] LearningGoal goal() const { return m_goal; }
    [[nodiscard]] LearningGroup group() const { return m_group; }
    [[nodiscard]] core::GroupWeight weight() const { return m_weight; }
    [[nodiscard]] const core::TargetFigures& targets() const;
    [[nodiscard]] core::GroupPareto pareto() const;

    /// The complaints behind the figures.
    [[nodiscard]] core::LearningRows rows() const { return {m_countedFilter, m_countedAt}; }
    /// What the list's filter was when they were counted.
    [[nodiscard]] const core::ComplaintFilter& countedFilter() const { return m_countedFilter; }
    /// Narrows the list to complaints behind a figure; `what` says which: "Letter: goal missed".
    void showRows(const core::ComplaintFilter& filter, const QString& what);

    /// Minor units; empty takes it away. One step to undo.
    void assume(AssumedCost cost, std::optional<qint64> minorUnits);

public slots:
    /// From now on the figures follow the list's filter.
    void look();
    /// No longer; what is being counted is given up.
    void lookAway();
    /// Keeps the old figures.
    void cancel();
    void count();
    void setGoal(cxw::panels::LearningGoal goal);
    void setGroup(cxw::panels::LearningGroup group);
    void setWeight(cxw::core::GroupWeight weight);

signals:
    /// Figures, assumptions or what is looked at.
    void changed();
    /// New figures are there.
    void counted();
    void busyChanged();
    /// The list is to show complaints behind a figure.
    void rowsWanted();
    void failed(const cxw::core::Error& error);

private:
    struct Answer
    {
        core::LearningFigures figures;
        core::LearningAssumptions assumptions;
        core::LearningQuestion question;
        std::chrono::milliseconds took{};
    };

    void hear(const core::ChangeSet& changes);
    void follow();
    void readAssumptions();
    void take(const core::Expected<Answer>& answer);
    void setBusy(bool busy);

    ComplaintsPresenter& m_log;
    std::optional<core::LearningFigures> m_figures;
    core::LearningAssumptions m_assumptions;
    core::LearningQuestion m_question;
    core::ComplaintFilter m_countedFilter;
    core::ComplaintFilter m_wantedFilter;
    core::Instant m_countedAt;
    std::chrono::milliseconds m_took{};
    LearningGoal m_goal = LearningGoal::FirstResponse;
    LearningGroup m_group = LearningGroup::Category;
    core::GroupWeight m_weight = core::GroupWeight::Count;
    bool m_looking = false;
    bool m_stale = true; ///< counted with other data, or never
    bool m_busy = false;
    std::stop_source m_stop;
    quint64 m_request = 0;
};

} // namespace cxw::panels
