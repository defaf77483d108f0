#pragma once

#include "core/complaint/complaint_step.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QPushButton;

namespace cxw::panels {

class Appearance;

/// The eight steps as toggles while a complaint is written down: the keys 1 to 8 toggle them in any order,
/// and a line can be added to the one that was done last. One stop of the Tab key, then the line.
class StepToggles final : public QWidget
{
    Q_OBJECT

public:
    explicit StepToggles(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const core::StepRecords& steps);

signals:
    void toggled(cxw::core::ResolveStep step);
    void lineTyped(cxw::core::ResolveStep step, const QString& line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void toggle(core::ResolveStep step);
    void showLine();

    const Appearance& m_appearance;
    core::StepRecords m_steps;
    core::ResolveStep m_last = core::ResolveStep::Respond;
    std::array<QPushButton*, core::kResolveSteps.size()> m_buttons{};
    QLineEdit* m_line;
};

} // namespace cxw::panels
