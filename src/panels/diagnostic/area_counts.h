#pragma once

#include "panels/diagnostic/tailor_presenter.h"

#include <QWidget>

namespace cxw::panels {

class Appearance;

/// How many questions each area asks, as a row of boxes with the sum at the end.
class AreaCounts final : public QWidget
{
    Q_OBJECT

public:
    explicit AreaCounts(const Appearance& appearance, QWidget* parent = nullptr);
    void show(const TailorState& state);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString remarkOn(const core::AreaTally& tally) const;

    const Appearance& m_appearance;
    std::vector<TailorArea> m_areas;
    int m_asked = 0;
    int m_scored = 0;
};

} // namespace cxw::panels
