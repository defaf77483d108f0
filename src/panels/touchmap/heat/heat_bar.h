#pragma once

#include "core/touchmap/pressure.h"

#include <QAbstractButton>

class QMenu;

namespace cxw::panels {

class Appearance;
class MapFactsPresenter;
class MapLooks;
class MapView;

/// At the name of the complaints' lane: what of them it shows, and over which period. Pressed, it offers
/// others and says what the colours mean. Kept with each map; gone while the lane is.
class HeatBar final : public QAbstractButton
{
    Q_OBJECT

public:
    /// The view's from then on; all outlive it.
    HeatBar(const Appearance& appearance, MapFactsPresenter& around, MapLooks& looks, MapView& view);

    /// The next of count, severity and rate.
    void nextMeasure();
    /// Opens the choice, with the keyboard on the first period.
    void choosePeriod();

signals:
    /// The complaints at a touchpoint that its cell counts.
    void complaintsWanted(const cxw::core::FilterChoice& choice);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void addMeasures(QMenu& menu);
    [[nodiscard]] QAction* addPeriods(QMenu& menu);
    void addLegend(QMenu& menu);
    void askForDays();
    void take(const core::PressureChoice& choice);

    const Appearance& m_appearance;
    MapFactsPresenter& m_around;
    MapLooks& m_looks;
    MapView& m_view;
    QString m_name;   ///< the lane's, or the measure where it is not the usual one
    QString m_period; ///< under it
};

} // namespace cxw::panels
