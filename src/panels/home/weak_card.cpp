#include "panels/home/weak_card.h"

#include "panels/theme/appearance.h"

namespace cxw::panels {

WeakCard::WeakCard(const Appearance& appearance, QWidget* parent)
    : ListCard(appearance, "weakCard", "showWeakest", core::kSummarySpots, parent)
    , m_appearance(appearance)
{
    setWords(tr("Weak touchpoints", "title of a card on Home"),
             tr("Importance × gap + complaints a week + moment of truth", "on Home: the terms of a score"),
             tr("Show on the map", "button on Home: the weakest touchpoint"));
    const auto fly = [this](int row) {
        const core::NamedWeakSpot& weak = m_weakest[std::size_t(row)];
        emit touchpointWanted(weak.map, weak.spot.touchpoint);
    };
    connect(this, &ListCard::rowChosen, this, fly);
    connect(this, &ListCard::verbChosen, this, [fly] { fly(0); });
}

QString WeakCard::termsOf(const core::WeakSpot& spot) const
{
    const core::NumberFormat numbers = m_appearance.numbers();
    const QString first = tr("%1 × %2", "importance of a touchpoint, what satisfaction lacks")
                              .arg(numbers.integer(spot.importance), numbers.integer(spot.missing()));
    QStringList terms{first};
    if (const double weekly = spot.complaintsAWeek().value_or(0.0); weekly > 0.0)
        terms += numbers.decimal(weekly, 1);
    if (spot.isMomentOfTruth)
        terms += numbers.integer(core::WeakSpot::kMomentOfTruth);
    return terms.join(QStringLiteral(" + "));
}

void WeakCard::show(const core::MapSummary& maps)
{
    m_weakest = maps.weakest;
    setVisible(!m_weakest.empty());
    std::vector<CardRow> rows;
    for (const core::NamedWeakSpot& each : m_weakest)
        rows.push_back({.title = each.channel.isEmpty()
                            ? each.title
                            : tr("%1, %2", "a touchpoint, its channel").arg(each.title, each.channel),
                        .remark = termsOf(each.spot),
                        .share = each.spot.score() / m_weakest.front().spot.score(),
                        .figure = m_appearance.numbers().decimal(each.spot.score(), 1)});
    showRows(rows);
}

} // namespace cxw::panels
