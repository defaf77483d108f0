#pragma once

#include <QWidget>

class QPushButton;

namespace cxw::panels {

class Appearance;
class SegmentedSwitch;

/// Over the complaint log: its name, the switch between list and figures, and what one does most.
class LogHead final : public QWidget
{
    Q_OBJECT

public:
    LogHead(const Appearance& appearance, QWidget* parent = nullptr);

    void setCanLog(bool can);
    void showLearning(bool learning);
    /// What there is room for.
    void offer(bool figureButtons, bool viewSwitch);

signals:
    void logWanted();
    /// The figures in place of the list, or the list.
    void viewChosen(bool learning);
    void tablesWanted();
    void exportWanted();

private:
    SegmentedSwitch* m_switch;
    QPushButton* m_tables;
    QPushButton* m_export;
    QPushButton* m_log;
};

} // namespace cxw::panels
