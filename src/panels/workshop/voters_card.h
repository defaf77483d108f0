#pragma once

#include <QWidget>

class QPushButton;

namespace cxw::panels {

class Appearance;
class CountsEntry;
class SeatRow;
class TextLabel;
class WorkshopPresenter;

/// Who has voted and who is waited for; where hands are counted, the numbers instead.
class VotersCard final : public QWidget
{
    Q_OBJECT

public:
    VotersCard(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent = nullptr);

    /// Whether numbers are typed here now, so that the keyboard belongs here.
    [[nodiscard]] bool takesNumbers() const;
    void focusNumbers();

private:
    void refresh();
    [[nodiscard]] QString waitingText() const;

    WorkshopPresenter& m_presenter;
    TextLabel* m_title;
    TextLabel* m_waiting;
    SeatRow* m_seats;
    CountsEntry* m_counts;
    QPushButton* m_leaveEmpty;
};

} // namespace cxw::panels
