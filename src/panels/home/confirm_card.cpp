#include "panels/home/confirm_card.h"

#include "core/touchmap/map_findings.h"
#include "panels/theme/appearance.h"

namespace cxw::panels {

ConfirmCard::ConfirmCard(const Appearance& appearance, QWidget* parent)
    : ListCard(appearance, "confirmCard", "showOldest", core::kSummarySpots, parent)
    , m_appearance(appearance)
{
    const auto fly = [this](int row) {
        const core::MapToConfirm& map = m_maps[std::size_t(row)];
        emit touchpointWanted(map.map, map.first);
    };
    connect(this, &ListCard::rowChosen, this, fly);
    connect(this, &ListCard::verbChosen, this, [fly] { fly(0); });
}

void ConfirmCard::show(const core::MapSummary& maps)
{
    m_maps = maps.toConfirm;
    setVisible(!m_maps.empty());
    const core::NumberFormat numbers = m_appearance.numbers();
    std::vector<CardRow> rows;
    for (const core::MapToConfirm& each : m_maps)
        rows.push_back(
            {.title = each.name,
             .remark = each.oldest.isValid()
                 ? tr("oldest on %1", "on Home: a confirmation; a date").arg(numbers.date(each.oldest))
                 : tr("never confirmed", "on Home: a touchpoint"),
             .word = numbers.integer(each.touchpoints),
             .tone = BadgeTone::Warning});
    showRows(rows);
    setWords(tr("Maps to confirm", "title of a card on Home"),
             tr("%1 with touchpoints not confirmed for %2 days", "on Home: number of maps, days")
                 .arg(tr("%n map(s)", "on Home: to confirm", maps.mapsToConfirm))
                 .arg(core::kConfirmDays),
             tr("Look at the oldest", "button on Home: a touchpoint to confirm"));
}

} // namespace cxw::panels
