#pragma once

#include "core/touchmap/map_summary.h"
#include "panels/home/list_card.h"

namespace cxw::panels {

/// The weakest touchpoints of today's maps, each with its terms. Hidden while none is scored.
class WeakCard final : public ListCard
{
    Q_OBJECT

public:
    explicit WeakCard(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const core::MapSummary& maps);

signals:
    /// One is to be shown on its map.
    void touchpointWanted(cxw::core::MapId map, cxw::core::TouchpointId touchpoint);

private:
    [[nodiscard]] QString termsOf(const core::WeakSpot& spot) const;

    const Appearance& m_appearance;
    std::vector<core::NamedWeakSpot> m_weakest;
};

} // namespace cxw::panels
