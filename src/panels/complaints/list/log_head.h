#pragma once

#include <QWidget>

class QPushButton;

namespace cxw::panels {

class Appearance;
class SegmentedSwitch;

/// Over the complaint log: its name, the switch between list and figures, and what one does most. Where there
/// is less room the key of the last button goes first, then its word; the menu and the tooltip have both.
class LogHead final : public QWidget
{
    Q_OBJECT

public:
    LogHead(const Appearance& appearance, QWidget* parent = nullptr);

    void setCanLog(bool can);
    void showLearning(bool learning);
    /// What there is room for.
    void offer(bool figureButtons, bool viewSwitch);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void logWanted();
    /// The figures in place of the list, or the list.
    void viewChosen(bool learning);
    void tablesWanted();
    void exportWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    SegmentedSwitch* m_switch;
    QPushButton* m_tables;
    QPushButton* m_export;
    QPushButton* m_log;
};

} // namespace cxw::panels
