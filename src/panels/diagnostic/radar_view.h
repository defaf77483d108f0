#pragma once

#include "charts/area_radar.h"

#include <QWidget>

namespace cxw::panels {

class Appearance;

/// The radar of the areas on screen; its sentence stands under it and is its accessible name.
class RadarView final : public QWidget
{
    Q_OBJECT

public:
    explicit RadarView(const Appearance& appearance, QWidget* parent = nullptr);
    void show(const charts::AreaRadar& areas, const QString& sentence);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    charts::AreaRadar m_areas;
};

} // namespace cxw::panels
