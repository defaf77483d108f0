#pragma once

#include "core/touchmap/map_summary.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace cxw::panels {

class Appearance;
class TallyBar;
class TextLabel;

/// The weakest touchpoints of today's maps, each with its terms. Hidden while none is scored.
class WeakCard final : public QWidget
{
    Q_OBJECT

public:
    explicit WeakCard(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const core::MapSummary& maps);

signals:
    /// The weakest one is to be shown on its map.
    void touchpointWanted(cxw::core::MapId map, cxw::core::TouchpointId touchpoint);

private:
    struct Row
    {
        QWidget* all = nullptr;
        TextLabel* title = nullptr;
        TextLabel* terms = nullptr;
        TallyBar* bar = nullptr;
        TextLabel* score = nullptr;
    };

    [[nodiscard]] Row makeRow();
    [[nodiscard]] QString termsOf(const core::WeakSpot& spot) const;

    const Appearance& m_appearance;
    std::array<Row, core::kSummarySpots> m_rows;
    QPushButton* m_go;
    core::MapId m_map;
    core::TouchpointId m_weakest;
};

} // namespace cxw::panels
