#pragma once

#include "core/touchmap/map_summary.h"
#include "panels/home/list_card.h"

namespace cxw::panels {

/// The maps with touchpoints that nobody has confirmed for long, the oldest first. Hidden while there are
/// none.
class ConfirmCard final : public ListCard
{
    Q_OBJECT

public:
    explicit ConfirmCard(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const core::MapSummary& maps);

signals:
    /// The touchpoint of a map with the oldest confirmation is to be looked at.
    void touchpointWanted(cxw::core::MapId map, cxw::core::TouchpointId touchpoint);

private:
    const Appearance& m_appearance;
    std::vector<core::MapToConfirm> m_maps;
};

} // namespace cxw::panels
