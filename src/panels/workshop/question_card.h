#pragma once

#include <QWidget>

namespace cxw::core {
struct QuestionBank;
}

namespace cxw::panels {

class Appearance;
class AreaMarkLabel;
class Badge;
class TextLabel;
class WorkshopPresenter;

/// The question before the room, with the hint that only the facilitator reads.
class QuestionCard final : public QWidget
{
    Q_OBJECT

public:
    QuestionCard(const Appearance& appearance, WorkshopPresenter& presenter, const core::QuestionBank& bank,
                 QWidget* parent = nullptr);

private:
    void refresh();

    const Appearance& m_appearance;
    WorkshopPresenter& m_presenter;
    const core::QuestionBank& m_bank;
    AreaMarkLabel* m_mark;
    TextLabel* m_place;
    Badge* m_kind;
    TextLabel* m_label;
    TextLabel* m_text;
    TextLabel* m_hint;
};

} // namespace cxw::panels
