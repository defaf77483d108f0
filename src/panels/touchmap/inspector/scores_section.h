#pragma once

#include "core/touchmap/touchpoint_field.h"

#include <QWidget>

#include <map>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace cxw::panels {

class Appearance;
class DotsField;
class InspectorPresenter;
class TimeField;

/// How well the touchpoint does, how much it matters, how customers feel, and what that rests on.
class ScoresSection final : public QWidget
{
    Q_OBJECT

public:
    ScoresSection(const Appearance& appearance, InspectorPresenter& presenter, QWidget* parent = nullptr);

    void focusResponse();

private:
    void addScore(core::TouchpointField field);
    void addFacts();
    void refresh();
    /// A row for each persona of the map, and one for customers in general.
    void makeEmotions();

    const Appearance& m_appearance;
    InspectorPresenter& m_presenter;
    QFormLayout* m_form;
    std::map<core::TouchpointField, DotsField*> m_scores;
    QWidget* m_emotions;
    std::map<core::PersonaId, std::pair<QString, DotsField*>> m_feelings; ///< with the name of the persona
    TimeField* m_response;
    QSpinBox* m_contacts;
    QComboBox* m_evidence;
};

} // namespace cxw::panels
