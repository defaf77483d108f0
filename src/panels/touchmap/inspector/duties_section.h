#pragma once

#include "panels/touchmap/inspector/inspector_presenter.h"

#include <QWidget>

#include <map>

class QFrame;
class QPushButton;

namespace cxw::panels {

class Appearance;
class TagsField;
class TypedChoice;

/// Who is accountable for the touchpoint, and a warning while nobody is; who does it, is asked and is told.
class DutiesSection final : public QWidget
{
    Q_OBJECT

public:
    DutiesSection(const Appearance& appearance, InspectorPresenter& presenter, QWidget* parent = nullptr);

    /// Names the owner.
    void focusOwner();

private:
    [[nodiscard]] QWidget* makeWarning();
    void refresh();

    const Appearance& m_appearance;
    InspectorPresenter& m_presenter;
    QPushButton* m_takeIt;
    QWidget* m_warning; ///< holds the button
    TypedChoice* m_owner;
    std::map<Duty, TagsField*> m_people;
};

} // namespace cxw::panels
