#pragma once

#include "core/touchmap/pressure.h"

#include <QWidget>

class QPushButton;

namespace cxw::panels {

class Appearance;
class HeatLegend;
class MapFactsPresenter;
class MapLooks;
class MapView;

/// Under the matrix: what of the complaints its lane shows, over which period, and what its colours mean.
/// Kept with each map; gone while the lane is.
class HeatBar final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    HeatBar(const Appearance& appearance, MapFactsPresenter& around, MapLooks& looks, MapView& view,
            QWidget* parent);

    void refresh();
    /// The next of count, severity and rate.
    void nextMeasure();
    /// Opens the choice of a period.
    void choosePeriod();

signals:
    /// The complaints at a touchpoint that its cell counts.
    void complaintsWanted(const cxw::core::FilterChoice& choice);

private:
    void chooseMeasure();
    void askForDays();
    void take(const core::PressureChoice& choice);

    const Appearance& m_appearance;
    MapFactsPresenter& m_around;
    MapLooks& m_looks;
    MapView& m_view;
    QPushButton* m_measure;
    QPushButton* m_period;
    HeatLegend* m_legend;
};

} // namespace cxw::panels
