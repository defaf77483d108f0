#pragma once

#include <QWidget>

namespace cxw::panels {

class Appearance;
class AreaMarkLabel;
class Badge;
class RemarkBox;
class TextLabel;
class WorkshopPresenter;

/// The question before the room, with the hint that only the facilitator reads.
class QuestionCard final : public QWidget
{
    Q_OBJECT

public:
    QuestionCard(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent = nullptr);

private:
    void refresh();

    WorkshopPresenter& m_presenter;
    AreaMarkLabel* m_mark;
    TextLabel* m_place;
    Badge* m_kind;
    TextLabel* m_label;
    TextLabel* m_text;
    RemarkBox* m_hint;
};

} // namespace cxw::panels
