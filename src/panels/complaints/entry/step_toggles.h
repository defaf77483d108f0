#pragma once

#include "core/complaint/complaint_step.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace cxw::panels {

class Appearance;

/// The eight steps as toggles while a complaint is written down: the keys 1 to 8 toggle them in any order,
/// and a line can be added to the one that was done last. One stop of the Tab key, then the line. Two columns
/// where the words of four do not fit.
class StepToggles final : public QWidget
{
    Q_OBJECT

public:
    explicit StepToggles(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const core::StepRecords& steps);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void toggled(cxw::core::ResolveStep step);
    void lineTyped(cxw::core::ResolveStep step, const QString& line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place(int columns);
    [[nodiscard]] int widthIn(int columns) const;
    void toggle(core::ResolveStep step);
    void showLine();

    const Appearance& m_appearance;
    core::StepRecords m_steps;
    core::ResolveStep m_last = core::ResolveStep::Respond;
    std::array<QPushButton*, core::kResolveSteps.size()> m_buttons{};
    QGridLayout* m_grid;
    int m_columns = 0;
    QLineEdit* m_line;
};

} // namespace cxw::panels
