#pragma once

#include "core/touchmap/running_redesigns.h"
#include "panels/home/list_card.h"

namespace cxw::panels {

class DayTrack;

/// On which day of their twenty the redesigns of touchpoints are, the most urgent first. Hidden while none
/// goes on.
class RedesignCard final : public ListCard
{
    Q_OBJECT

public:
    explicit RedesignCard(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const std::vector<core::RunningRedesign>& running);

signals:
    void redesignWanted(cxw::core::TouchpointId touchpoint);

private:
    const Appearance& m_appearance;
    DayTrack* m_track; ///< of the most urgent one
    std::vector<core::TouchpointId> m_touchpoints;
};

} // namespace cxw::panels
