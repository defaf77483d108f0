#pragma once

#include "core/touchmap/touchpoint_map.h"

#include <QWidget>

#include <functional>
#include <map>

class QComboBox;
class QFormLayout;

namespace cxw::panels {

class Appearance;
class InspectorPresenter;
class LiveText;
class TypedChoice;

/// Where on the journey the touchpoint stands, in which channel, what is done there, and free texts.
class PlaceSection final : public QWidget
{
    Q_OBJECT

public:
    PlaceSection(const Appearance& appearance, InspectorPresenter& presenter, QWidget* parent = nullptr);

    void focusChannel();

private:
    using Typed = std::function<void(const QString& text, quint64 gesture)>;

    void addChoices(QFormLayout& form);
    [[nodiscard]] LiveText* makeText(const QString& objectName, const Typed& typed);
    void makeLanes();
    void showStages();
    void refresh();

    const Appearance& m_appearance;
    InspectorPresenter& m_presenter;
    QFormLayout* m_form;
    QComboBox* m_stage;
    TypedChoice* m_channel;
    QComboBox* m_kind;
    QComboBox* m_visibility;
    LiveText* m_activity;
    LiveText* m_note;
    QWidget* m_lanes;
    std::map<core::LaneId, std::pair<QString, LiveText*>> m_laneTexts; ///< with the name of the lane
};

} // namespace cxw::panels
