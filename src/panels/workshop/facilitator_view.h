#pragma once

#include "core/diagnostic/round.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace cxw::core {
struct QuestionBank;
}

namespace cxw::panels {

class Appearance;
class Banner;
class NotesCard;
class Stepper;
class TextLabel;
class VotersCard;
class VotesCard;
class WorkshopPresenter;

/// The facilitator's window: who has voted, what was revealed, what is recorded, notes and what comes next.
/// Before the reveal no vote is in it.
class FacilitatorView final : public QWidget
{
    Q_OBJECT

public:
    FacilitatorView(const Appearance& appearance, WorkshopPresenter& presenter,
                    const core::QuestionBank& bank, QWidget* parent = nullptr);

    void focusWork();
    void editNote();
    /// The audience window is lost, or back.
    void sayAudienceLost(bool lost);

signals:
    void endWanted();
    void audienceWanted();
    /// An action on the answer on screen.
    void planWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTopBar();
    void refresh();
    void keepKeyboardInSight();

    const Appearance& m_appearance;
    WorkshopPresenter& m_presenter;
    core::RoundQuestionId m_question; ///< on screen
    bool m_revealed = false;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_side = nullptr;
    QScrollArea* m_scroll = nullptr;
    TextLabel* m_subtitle;
    TextLabel* m_projector;
    QPushButton* m_blank;
    QPushButton* m_end;
    Banner* m_message;
    Stepper* m_stepper;
    VotersCard* m_voters;
    VotesCard* m_votes;
    NotesCard* m_notes;
};

} // namespace cxw::panels
