#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace cxw::panels {

class Appearance;
struct ScoreState;
class TextLabel;

/// Over the questions of a group's round: whose ballot is typed in, and the way into the workshop.
class BallotBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BallotBar(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const ScoreState& state);

signals:
    void seatChosen(int seat);
    void workshopWanted();

private:
    TextLabel* m_label;
    QComboBox* m_seats;
    TextLabel* m_remark;
    QPushButton* m_workshop;
};

} // namespace cxw::panels
