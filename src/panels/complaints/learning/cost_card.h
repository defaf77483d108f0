#pragma once

#include "panels/complaints/learning/learning_presenter.h"
#include "panels/shared/card.h"

#include <array>

class QLineEdit;
class QPushButton;

namespace cxw::panels {

class TextLabel;

/// What poor service cost: how often, times what people assume each time; the assumptions are fields.
class CostCard final : public Card
{
    Q_OBJECT

public:
    CostCard(const Appearance& appearance, LearningPresenter& presenter, QWidget* parent = nullptr);

    void refresh();

private:
    struct Line
    {
        TextLabel* name = nullptr;
        QPushButton* count = nullptr;
        QLineEdit* each = nullptr;
        TextLabel* sum = nullptr;
    };
    static constexpr std::array kCosts{AssumedCost::LeftOverService, AssumedCost::SecondContact,
                                       AssumedCost::GoodwillCredit};

    [[nodiscard]] Line makeLine(AssumedCost cost);
    void showLine(const Line& line, const core::CostLine& cost);
    void take(AssumedCost cost, QLineEdit& field);
    void showRows(AssumedCost cost);
    [[nodiscard]] QString currency() const;

    const Appearance& m_appearance;
    LearningPresenter& m_presenter;
    std::array<Line, kCosts.size()> m_lines;
    TextLabel* m_total;
    TextLabel* m_totalName;
    TextLabel* m_remark;
};

} // namespace cxw::panels
