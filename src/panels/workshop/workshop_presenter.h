#pragma once

#include "panels/shared/note_draft.h"
#include "panels/workshop/workshop_room.h"
#include "panels/workshop/workshop_timer.h"

#include <QObject>

namespace cxw::panels {

class DiagnosticPresenter;
struct EditName;

/// Leads a room through the round on screen: ask, vote unseen, reveal, discuss, record, next. Takes the votes
/// of one seat after the other on one keyboard, or counted hands. GUI thread.
class WorkshopPresenter final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kVotingTime{60};
    static constexpr std::chrono::seconds kDiscussionTime{120};

    explicit WorkshopPresenter(DiagnosticPresenter& diagnostic, QObject* parent = nullptr);

    [[nodiscard]] const WorkshopState& state() const { return m_state; }
    [[nodiscard]] const WorkshopTimer& timer() const { return m_timer; }
    [[nodiscard]] DiagnosticPresenter& diagnostic() { return m_diagnostic; }
    /// The round on screen is one that a room can answer.
    [[nodiscard]] bool canRun() const;

public slots:
    /// To the first question that is not recorded, when the windows open.
    void begin();
    void openVote();
    /// From the seat whose turn it is; opens the vote where nobody did.
    void vote(cxw::core::Answer answer);
    /// The next digit is this seat's, also to replace what it said.
    void chooseSeat(cxw::core::SeatId seat);
    /// Nobody waits any longer for the seat whose turn it is.
    void leaveSeatEmpty();
    void count(const cxw::core::VoteCounts& hands);
    void reveal();
    void voteAgain();
    /// The score that the group agrees on; not recorded yet.
    void choose(cxw::core::Answer answer);
    void giveReason(const QString& reason);
    /// Records the agreed score and goes to the next question that has none.
    void recordAndNext();
    /// Records that the question fits nobody here, and goes on.
    void notApplicableForAll();
    /// What a presenter's clicker means: the next step, whichever it is.
    void advance();
    void goTo(int index);
    void next();
    void previous();
    void setBlank(bool blank);
    void typeNote(const QString& text);
    void confirmNote();
    /// Two minutes for both sides.
    void startDiscussion();
    void pauseTimer();
    void lengthenTimer();
    void stopTimer();

signals:
    void stateChanged(const cxw::panels::WorkshopState& state);
    void timerChanged();
    /// The last question is recorded.
    void finished();

private:
    void takeDocument();
    void refresh();
    [[nodiscard]] bool isVoting() const;
    [[nodiscard]] const core::Seat* seatInTurn() const;
    void moveTo(int index);
    void goOn();
    void putPoll(const core::Poll& poll, const EditName& name);
    void putAgreed(core::Answer answer, const QString& reason);

    DiagnosticPresenter& m_diagnostic;
    WorkshopTimer m_timer;
    NoteDraft m_note;
    WorkshopRoom m_room;
    WorkshopState m_state;
};

} // namespace cxw::panels
