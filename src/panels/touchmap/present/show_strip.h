#pragma once

#include <QWidget>

class QPushButton;

namespace cxw::panels {

class Appearance;
class ShowPresenter;
class TextLabel;

/// What the facilitator needs while a map is shown: where the room is, and the way on, back and out. Under
/// the map, or with one screen under the room's picture; then the room reads along.
class ShowStrip final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { UnderMap, UnderPicture };

    ShowStrip(const Appearance& appearance, ShowPresenter& presenter, Place place, QWidget* parent = nullptr);

    /// The keyboard comes to the way on.
    void focusWork();
    /// The room's screen is gone, or back.
    void sayLost(bool lost);

signals:
    /// From the room's picture to the map.
    void mapWanted();
    /// What was lost is to be shown again.
    void roomWanted();
    void endWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();

    const Appearance& m_appearance;
    ShowPresenter& m_presenter;
    TextLabel* m_seen;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_overview;
    QPushButton* m_black;
    QPushButton* m_again; ///< in place of it while the room's screen is gone
    bool m_isLost = false;
};

} // namespace cxw::panels
