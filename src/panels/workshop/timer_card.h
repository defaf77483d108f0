#pragma once

#include <QWidget>

class QPushButton;

namespace cxw::panels {

class Appearance;
class TextLabel;
class TimerBar;
class WorkshopPresenter;

/// The countdown that the room sees too, with its buttons.
class TimerCard final : public QWidget
{
    Q_OBJECT

public:
    TimerCard(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent = nullptr);

private:
    void refresh();

    WorkshopPresenter& m_presenter;
    TextLabel* m_left;
    TextLabel* m_kind;
    TimerBar* m_bar;
    QPushButton* m_pause;
    QPushButton* m_more;
    QPushButton* m_stop;
};

} // namespace cxw::panels
