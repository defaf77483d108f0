#pragma once

#include <QWidget>

#include <vector>

namespace cxw::panels {

class Appearance;

/// The steps of a job, in a row: done ones ticked, the current one underlined. Free movement by click,
/// arrows, Enter.
class Stepper final : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        QString name;
        QString remark; ///< at the right edge: "32 questions"
        bool done = false;
        bool operator==(const Step&) const = default;
    };

    explicit Stepper(const Appearance& appearance, QWidget* parent = nullptr);

    void setSteps(const std::vector<Step>& steps);
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();

    const Appearance& m_appearance;
    std::vector<class StepButton*> m_buttons;
    int m_current = 0;
};

} // namespace cxw::panels
