#pragma once

#include "charts/named_area.h"
#include "charts/words.h"
#include "core/diagnostic/round_results.h"
#include "panels/shared/card.h"

namespace cxw::panels {

class RadarView;
class SegmentedSwitch;
class TableTwin;
class TableView;
class TextLabel;

/// The areas of a round as a radar or as a table, with their total and what they say in words.
class AreasCard final : public Card
{
    Q_OBJECT

public:
    explicit AreasCard(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const core::RoundResults& results, const std::vector<charts::NamedArea>& areas,
              const charts::Words& words);
    void showTable(bool table);

private:
    void showRadarWhereItHasAShape(const std::vector<charts::NamedArea>& areas);

    TableTwin* m_twin;
    TextLabel* m_total;
    RadarView* m_radar;
    TableView* m_table;
    SegmentedSwitch* m_view;
    TextLabel* m_sentence;
    bool m_radarHasShape = true;
};

} // namespace cxw::panels
