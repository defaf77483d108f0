#pragma once

#include <QWidget>

class QPushButton;

namespace cxw::panels {

class AgreedRow;
class Appearance;
class TextLabel;
class WorkshopPresenter;

/// With one screen: what the facilitator needs under the audience view. The room reads along, so there is no
/// name and no note in it.
class RoomStrip final : public QWidget
{
    Q_OBJECT

public:
    RoomStrip(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent = nullptr);

signals:
    void facilitatorWanted();
    void endWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    const Appearance& m_appearance;
    WorkshopPresenter& m_presenter;
    TextLabel* m_keys;
    QPushButton* m_advance;
    QPushButton* m_again;
    AgreedRow* m_agreed;
};

} // namespace cxw::panels
