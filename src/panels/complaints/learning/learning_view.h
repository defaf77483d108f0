#pragma once

#include "panels/complaints/learning/cause_presenter.h"
#include "panels/complaints/learning/learning_presenter.h"
#include "panels/shared/key_hint.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace cxw::panels {

class Appearance;
class Badge;
class CauseCard;
class ChartCard;
class CostCard;
class SegmentedSwitch;
class TextLabel;

/// What the complaints of the list's filter teach: cards with figures, each of which leads to its rows.
class LearningView final : public QWidget
{
    Q_OBJECT

public:
    LearningView(const Appearance& appearance, LearningPresenter& presenter, CausePresenter& causes,
                 QWidget* parent = nullptr);

    /// Every chart as its table, and back.
    void toggleTables();
    void focusFirst();
    /// What was counted, or how far that is; stands where there is room for it.
    [[nodiscard]] QWidget& countLine() { return *m_countLine; }
    [[nodiscard]] static std::vector<KeyHint> hints();

signals:
    /// The register of actions, where fixes are planned.
    void actionsWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeCards();
    void connectCards();
    void makeProgress();
    void arrange();
    void refresh();
    void refreshBusy();
    [[nodiscard]] QString countedText() const;
    void showTimes();
    void showTargets();
    void showPareto();
    void showWeeks();
    void fillCauses();
    void showCauseWeeks(const ShownCause& shown);
    void showDefection();
    void showSteps();
    void openTime(int row);
    void openTarget(int row);
    void openPareto(int bar);
    void openWeek(int week);
    void openReason(int part);
    void openStep(int row);

    const Appearance& m_appearance;
    LearningPresenter& m_presenter;
    CausePresenter& m_causes;
    QScrollArea* m_scroll;
    QGridLayout* m_grid = nullptr;
    QWidget* m_countLine = nullptr;
    QProgressBar* m_progress = nullptr;
    TextLabel* m_counting = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_again = nullptr;
    SegmentedSwitch* m_goal;
    QComboBox* m_group;
    SegmentedSwitch* m_weight;
    QComboBox* m_series;
    ChartCard* m_times = nullptr;
    ChartCard* m_targets = nullptr;
    ChartCard* m_pareto = nullptr;
    ChartCard* m_weeks = nullptr;
    ChartCard* m_defection = nullptr;
    CostCard* m_cost = nullptr;
    CauseCard* m_cause = nullptr;
    Badge* m_fixed = nullptr; ///< one for each verdict
    Badge* m_notFixed = nullptr;
    Badge* m_tooEarly = nullptr;
    ChartCard* m_steps = nullptr;
    TextLabel* m_share = nullptr;      ///< of those who left over service
    TextLabel* m_shareWords = nullptr; ///< beside it
    QPushButton* m_ask = nullptr;
    std::vector<ChartCard*> m_charts;
    bool m_wide = true;
    bool m_tables = false;
};

} // namespace cxw::panels
