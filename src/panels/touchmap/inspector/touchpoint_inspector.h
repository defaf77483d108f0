#pragma once

#include "core/touchmap/map_layout.h"

#include <QWidget>

class QScrollArea;

namespace cxw::panels {

class Appearance;
class DutiesSection;
class HeadSection;
class InspectorPresenter;
class PlaceSection;
class ScoresSection;
class TextLabel;

/// All that is said of one touchpoint, beside the map. Whatever is changed here is one step of the map.
class TouchpointInspector final : public QWidget
{
    Q_OBJECT

public:
    TouchpointInspector(const Appearance& appearance, InspectorPresenter& presenter,
                        QWidget* parent = nullptr);

    [[nodiscard]] InspectorPresenter& presenter() { return m_presenter; }
    void focusTitle();
    void focusOwner();
    /// The field that a lane is of: owner, channel or response time; else the title.
    void focusField(core::MapLane lane);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By its button.
    void closed();
    void complaintsWanted(cxw::core::TouchpointId touchpoint);
    /// Of the touchpoint that it speaks of.
    void redesignWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    const Appearance& m_appearance;
    InspectorPresenter& m_presenter;
    HeadSection* m_head;
    DutiesSection* m_duties;
    ScoresSection* m_scores;
    PlaceSection* m_place;
    QScrollArea* m_scroll;
    TextLabel* m_nothing; ///< in place of the sections
};

} // namespace cxw::panels
