#pragma once

#include "core/complaint/log_summary.h"

#include <QWidget>

class QPushButton;

namespace cxw::panels {

class Appearance;
class ChartView;
class TextLabel;

/// Complaints per week against their limits, with what stands out in the title. Hidden while there are none.
class WeeksCard final : public QWidget
{
    Q_OBJECT

public:
    explicit WeeksCard(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const core::WeekSeries& weeks);

signals:
    /// The complaints of a week are asked for.
    void weekWanted(QDate monday);

private:
    const Appearance& m_appearance;
    core::WeekSeries m_weeks;
    QDate m_wanted; ///< of the button
    TextLabel* m_title;
    TextLabel* m_remark;
    ChartView* m_chart;
    QPushButton* m_see;
    TextLabel* m_foot;
};

} // namespace cxw::panels
