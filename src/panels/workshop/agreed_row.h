#pragma once

#include "panels/workshop/workshop_state.h"

#include <QWidget>

#include <array>

class QAbstractButton;
class QLineEdit;
class QPushButton;

namespace cxw::panels {

class Appearance;
class TextLabel;
class WorkshopPresenter;

/// What the group records after the reveal: a score, its reason, and on to the next question.
class AgreedRow final : public QWidget
{
    Q_OBJECT

public:
    AgreedRow(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent = nullptr);

    void focusScores();
    /// Where a reason is still missing the keyboard goes there.
    void focusReasonIfNeeded();

private:
    void refresh();

    WorkshopPresenter& m_presenter;
    std::array<class AgreedButton*, 3> m_scores{};
    QLineEdit* m_reason;
    QPushButton* m_record;
};

} // namespace cxw::panels
