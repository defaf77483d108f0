#include "panels/workshop/workshop_presenter.h"

#include "core/store.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/workshop/seat_names.h"
#include "panels/workshop/workshop_edits.h"

#include <algorithm>

namespace cxw::panels {
namespace {

/// The same field as the note of the scoring page.
core::DraftKey noteKey(core::RoundQuestionId question)
{
    return {.recordKind = QStringLiteral("answer"),
            .record = QString::number(question.value()),
            .field = QStringLiteral("note")};
}

} // namespace

WorkshopPresenter::WorkshopPresenter(DiagnosticPresenter& diagnostic, QObject* parent)
    : QObject(parent)
    , m_diagnostic(diagnostic)
    , m_timer(diagnostic.context().clock)
    , m_note(diagnostic.context())
{
    connect(&diagnostic, &DiagnosticPresenter::changed, this, &WorkshopPresenter::takeDocument);
    // What the file refused was never said: the room goes back to what the file holds.
    connect(&diagnostic.context().edits, &EditStack::failed, this, &WorkshopPresenter::takeDocument);
    connect(&m_timer, &WorkshopTimer::changed, this, &WorkshopPresenter::timerChanged);
    connect(&m_note, &NoteDraft::broughtBack, this, &WorkshopPresenter::refresh);
    takeDocument();
}

bool WorkshopPresenter::canRun() const
{
    return m_diagnostic.document() && !m_diagnostic.isReadOnly() && m_room.current()
        && m_room.sheet.round.form != core::VotingForm::SinglePerson;
}

void WorkshopPresenter::takeDocument()
{
    // What was voted meanwhile is not in this document yet; the one after the last commit will have it.
    const bool sameRound =
        m_diagnostic.document() && m_diagnostic.document()->sheet.round.id == m_room.sheet.round.id;
    if (sameRound && m_diagnostic.context().edits.isWriting())
        return;
    m_room.sheet = m_diagnostic.document() ? m_diagnostic.document()->sheet : core::RoundSheet();
    m_room.asked = askedQuestions(m_room.sheet);
    if (!sameRound) {
        m_room.emptySeats.clear();
        begin();
        return;
    }
    m_room.index = std::clamp(m_room.index, 0, std::max(0, int(m_room.asked.size()) - 1));
    refresh();
}

void WorkshopPresenter::refresh()
{
    WorkshopState state;
    if (const core::RoundQuestion* question = m_room.current(); question && m_diagnostic.document()) {
        state = stateOf(m_room, *m_diagnostic.document(), m_diagnostic.valueInLastRound(*question));
        m_note.open(noteKey(question->id), question->note);
        state.areaName = m_diagnostic.document()->areaName(question->area, m_diagnostic.context().bank);
        const QStringList evidence = m_diagnostic.evidenceFor(*question);
        if (state.revealed || state.round.mode != core::AskingMode::Blind)
            state.evidence = evidence;
        else
            state.keptBack = int(evidence.size());
        state.note = m_note.text();
        state.noteIsDraft = m_note.isBroughtBack();
    }
    if (state == m_state)
        return;
    m_state = std::move(state);
    emit stateChanged(m_state);
}

void WorkshopPresenter::moveTo(int index)
{
    confirmNote();
    m_timer.stop();
    m_room.moveTo(index);
    refresh();
}

void WorkshopPresenter::begin()
{
    m_room.index = std::max(0, int(m_room.asked.size()) - 1); // what comes after the last is the first
    moveTo(m_room.nextOpen().value_or(0));
}

bool WorkshopPresenter::isVoting() const
{
    return canRun() && !m_state.revealed;
}

const core::Seat* WorkshopPresenter::seatInTurn() const
{
    const auto token = std::ranges::find_if(m_state.seats, &SeatToken::isTurn);
    if (token == m_state.seats.end())
        return nullptr;
    return &*std::ranges::find(m_room.sheet.seats, token->id, &core::Seat::id);
}

void WorkshopPresenter::putPoll(const core::Poll& after, const EditName& name)
{
    const auto before = m_room.poll();
    std::erase_if(m_room.sheet.polls,
                  [&](const core::Poll& each) { return each.question == after.question; });
    m_room.sheet.polls.push_back(after);
    m_diagnostic.context().edits.push(pollEdit(name, before, after));
}

void WorkshopPresenter::openVote()
{
    if (!isVoting() || m_room.poll())
        return;
    m_diagnostic.openRound();
    putPoll(
        {.question = m_state.question.id, .openedAt = m_diagnostic.context().clock.now()},
        {tr("vote on “%1”", "undo: names the act").arg(m_state.wording.label), QStringLiteral("open vote")});
    m_timer.start(kVotingTime);
    refresh();
}

void WorkshopPresenter::vote(core::Answer answer)
{
    const core::Seat* seat = seatInTurn();
    if (!isVoting() || !seat || !fits(answer, m_state.question.kind))
        return;
    openVote();
    const core::Vote after{.question = m_state.question.id,
                           .seat = seat->id,
                           .answer = answer,
                           .at = m_diagnostic.context().clock.now()};
    auto& votes = m_room.sheet.votes;
    const auto found = std::ranges::find_if(votes, [&](const core::Vote& each) {
        return each.question == after.question && each.seat == after.seat;
    });
    const core::Vote before =
        found == votes.end() ? core::Vote{.question = after.question, .seat = after.seat} : *found;
    std::erase(votes, before);
    votes.push_back(after);
    m_room.turn.reset();
    m_diagnostic.context().edits.push(voteEdit(
        {tr("vote of %1", "undo: names the act; who voted").arg(calledName(*seat)), QStringLiteral("vote")},
        before, after));
    refresh();
}

void WorkshopPresenter::chooseSeat(core::SeatId seat)
{
    if (!isVoting())
        return;
    m_room.turn = seat;
    m_room.emptySeats.erase(seat);
    refresh();
}

void WorkshopPresenter::leaveSeatEmpty()
{
    const core::Seat* seat = seatInTurn();
    if (!isVoting() || !seat)
        return;
    m_room.emptySeats.insert(seat->id);
    m_room.turn.reset();
    refresh();
}

void WorkshopPresenter::count(const core::VoteCounts& hands)
{
    if (!isVoting() || m_state.round.form != core::VotingForm::Counts || hands == m_state.hands)
        return;
    openVote();
    const auto before = talliesOf(m_state.question.id, m_state.hands);
    const auto after = talliesOf(m_state.question.id, hands);
    std::erase_if(m_room.sheet.tallies,
                  [&](const core::Tally& each) { return each.question == m_state.question.id; });
    std::ranges::copy_if(after, std::back_inserter(m_room.sheet.tallies),
                         [](const core::Tally& each) { return each.count > 0; });
    m_diagnostic.context().edits.push(
        talliesEdit({tr("counts of “%1”", "undo: names the act").arg(m_state.wording.label),
                     QStringLiteral("count hands")},
                    before, after));
    refresh();
}

void WorkshopPresenter::reveal()
{
    auto after = m_room.poll();
    if (!isVoting() || !after || m_state.voted == 0)
        return;
    after->revealedAt = m_diagnostic.context().clock.now();
    putPoll(*after,
            {tr("reveal of “%1”", "undo: names the act").arg(m_state.wording.label),
             QStringLiteral("reveal votes")});
    m_timer.stop();
    refresh();
}

void WorkshopPresenter::voteAgain()
{
    const auto before = m_room.poll();
    if (!canRun() || !before || !before->revealedAt)
        return;
    core::RoundSheet& sheet = m_room.sheet;
    const auto isHere = [&](const auto& each) { return each.question == before->question; };
    std::vector<core::Vote> votes;
    std::ranges::copy_if(sheet.votes, std::back_inserter(votes),
                         [&](const core::Vote& each) { return isHere(each) && each.answer; });
    std::vector<core::Tally> tallies;
    std::ranges::copy_if(sheet.tallies, std::back_inserter(tallies), isHere);
    for (const core::Vote& each : votes)
        sheet.earlierVotes.push_back({before->pass, each});
    for (const core::Tally& each : tallies)
        sheet.earlierTallies.push_back({before->pass, each});
    std::erase_if(sheet.votes, isHere);
    std::erase_if(sheet.tallies, isHere);
    std::erase_if(sheet.polls, isHere);
    const core::Instant now = m_diagnostic.context().clock.now();
    sheet.polls.push_back({.question = before->question, .pass = before->pass + 1, .openedAt = now});
    m_diagnostic.context().edits.push(
        revoteEdit({tr("second vote on “%1”", "undo: names the act").arg(m_state.wording.label),
                    QStringLiteral("vote again")},
                   *before, now, votes, tallies));
    moveTo(m_room.index);
    m_timer.start(kVotingTime);
}

void WorkshopPresenter::choose(core::Answer answer)
{
    if (!canRun() || !m_state.revealed || !fits(answer, m_state.question.kind))
        return;
    m_room.chosen = answer;
    refresh();
}

void WorkshopPresenter::giveReason(const QString& reason)
{
    if (!canRun() || reason == m_state.reason)
        return;
    m_room.reason = reason;
    refresh();
}

void WorkshopPresenter::putAgreed(core::Answer answer, const QString& reason)
{
    const core::RoundQuestionId question = m_state.question.id;
    const auto before = m_room.agreedOn(question);
    const core::AgreedScore after{.question = question,
                                  .answer = answer,
                                  .reason = reason.trimmed(),
                                  .at = m_diagnostic.context().clock.now()};
    if (before && before->answer == after.answer && before->reason == after.reason)
        return;
    std::erase_if(m_room.sheet.agreed,
                  [&](const core::AgreedScore& each) { return each.question == question; });
    m_room.sheet.agreed.push_back(after);
    m_diagnostic.context().edits.push(
        agreedEdit({tr("agreed score of “%1”", "undo: names the act").arg(m_state.wording.label),
                    QStringLiteral("agree on a score")},
                   question, before, after));
}

void WorkshopPresenter::goOn()
{
    const auto open = m_room.nextOpen();
    moveTo(open.value_or(m_room.index));
    if (!open)
        emit finished();
}

void WorkshopPresenter::recordAndNext()
{
    if (!canRun() || !m_state.canRecord)
        return;
    putAgreed(*m_state.agreed, m_state.reason);
    goOn();
}

void WorkshopPresenter::notApplicableForAll()
{
    if (!isVoting())
        return;
    m_diagnostic.openRound();
    putAgreed(core::Answer::NotApplicable, QString());
    goOn();
}

void WorkshopPresenter::advance()
{
    switch (m_state.step) {
    case WorkshopStep::Ask: return openVote();
    case WorkshopStep::Vote:
    case WorkshopStep::Reveal: return reveal();
    case WorkshopStep::Discuss:
    case WorkshopStep::Record: return m_state.canRecord ? recordAndNext() : next();
    }
}

void WorkshopPresenter::goTo(int index)
{
    if (index >= 0 && index < int(m_room.asked.size()) && index != m_room.index)
        moveTo(index);
}

void WorkshopPresenter::next()
{
    goTo(m_room.index + 1);
}

void WorkshopPresenter::previous()
{
    goTo(m_room.index - 1);
}

void WorkshopPresenter::setBlank(bool blank)
{
    m_room.isBlank = blank;
    refresh();
}

void WorkshopPresenter::typeNote(const QString& text)
{
    m_note.type(text);
    m_state.note = text; // typed there already: no need to show it
}

void WorkshopPresenter::confirmNote()
{
    const core::RoundQuestion* question = m_room.current();
    const auto note = question ? m_note.take() : std::nullopt;
    if (!note || *note == question->note)
        return;
    core::RoundQuestion after = *question;
    after.note = *note;
    m_diagnostic.context().edits.push(questionsEdit(
        {tr("note to “%1”", "undo: names the act").arg(m_state.wording.label), QStringLiteral("note")},
        {*question}, {after}));
    m_room.asked[std::size_t(m_room.index)] = after;
}

void WorkshopPresenter::startDiscussion()
{
    m_timer.start(kDiscussionTime);
}

void WorkshopPresenter::pauseTimer()
{
    if (m_timer.isOn())
        m_timer.pause();
    else
        m_timer.start(m_state.revealed ? kDiscussionTime : kVotingTime);
}

void WorkshopPresenter::lengthenTimer()
{
    m_timer.add(std::chrono::minutes(1));
}

void WorkshopPresenter::stopTimer()
{
    m_timer.stop();
}

} // namespace cxw::panels
