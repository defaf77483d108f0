#pragma once

#include "core/touchmap/running_redesigns.h"

#include <QWidget>

class QPushButton;

namespace cxw::panels {

class Appearance;
class DayTrack;
class TextLabel;

/// On which day of its twenty the redesign of a touchpoint is: the one that is most urgent. Hidden while none
/// goes on.
class RedesignCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RedesignCard(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const std::vector<core::RunningRedesign>& running);

signals:
    void redesignWanted(cxw::core::TouchpointId touchpoint);

private:
    const Appearance& m_appearance;
    TextLabel* m_title;
    TextLabel* m_remark;
    DayTrack* m_track;
    QPushButton* m_open;
    core::TouchpointId m_touchpoint;
};

} // namespace cxw::panels
