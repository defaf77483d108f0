#pragma once

#include "core/touchmap/linked_questions.h"
#include "core/touchmap/touchpoint_id.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace cxw::panels {

class Appearance;
class InspectorPresenter;
class TextLabel;

/// What else speaks of the touchpoint: complaints, questions of the diagnostic; and whether it is still true.
class LinksSection final : public QWidget
{
    Q_OBJECT

public:
    LinksSection(const Appearance& appearance, InspectorPresenter& presenter, QWidget* parent = nullptr);

signals:
    /// The complaints of the touchpoint are to be shown.
    void complaintsWanted(cxw::core::TouchpointId touchpoint);

private:
    void addConfirmation(QVBoxLayout& column);
    void refresh();
    void showQuestions();
    [[nodiscard]] QString questionLine(const core::LinkedQuestion& question) const;
    void pickQuestion();

    const Appearance& m_appearance;
    InspectorPresenter& m_presenter;
    QPushButton* m_complaints;
    QVBoxLayout* m_questions;
    std::vector<core::LinkedQuestion> m_shown; ///< those that have a row
    QPushButton* m_link;
    TextLabel* m_confirmed;
    QPushButton* m_confirm;
};

} // namespace cxw::panels
