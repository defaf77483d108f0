#pragma once

#include <QWidget>

class QPushButton;

namespace cxw::core {
struct QuestionBank;
}

namespace cxw::panels {

class Appearance;
class AreaMarkLabel;
class ProgressMarks;
class TextLabel;
class WorkshopPresenter;

/// Which question comes next, and how far the room is.
class NextCard final : public QWidget
{
    Q_OBJECT

public:
    NextCard(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent = nullptr);

private:
    void refresh();

    WorkshopPresenter& m_presenter;
    TextLabel* m_place;
    AreaMarkLabel* m_mark;
    TextLabel* m_label;
    TextLabel* m_text;
    ProgressMarks* m_marks;
    TextLabel* m_recorded;
    TextLabel* m_toGo;
    QPushButton* m_skip;
};

} // namespace cxw::panels
