#pragma once

#include "core/touchmap/map_summary.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace cxw::panels {

class Appearance;
class Badge;
class TextLabel;

/// The maps with touchpoints that nobody has confirmed for long, the oldest first. Hidden while there are
/// none.
class ConfirmCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfirmCard(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const core::MapSummary& maps);

signals:
    /// The touchpoint with the oldest confirmation is to be looked at.
    void touchpointWanted(cxw::core::MapId map, cxw::core::TouchpointId touchpoint);

private:
    struct Row
    {
        QWidget* all = nullptr;
        TextLabel* name = nullptr;
        TextLabel* since = nullptr;
        Badge* count = nullptr;
    };

    [[nodiscard]] Row makeRow();

    const Appearance& m_appearance;
    TextLabel* m_remark;
    std::array<Row, core::kSummarySpots> m_rows;
    QPushButton* m_go;
    core::MapToConfirm m_first;
};

} // namespace cxw::panels
