#pragma once

#include <QWidget>

class QPushButton;

namespace cxw::panels {

class Appearance;
class DayTrack;
class InspectorPresenter;
class RedesignPresenter;
class TextLabel;

/// In the inspector: where the redesign of the touchpoint stands, and the way to it.
class RedesignSection final : public QWidget
{
    Q_OBJECT

public:
    RedesignSection(const Appearance& appearance, InspectorPresenter& inspected, QWidget* parent = nullptr);

signals:
    /// The redesign is to be shown.
    void redesignWanted();

private:
    void refresh();

    const Appearance& m_appearance;
    RedesignPresenter* m_presenter;
    TextLabel* m_state;
    DayTrack* m_track;
    TextLabel* m_effect;
    QPushButton* m_open;
};

} // namespace cxw::panels
