#include "panels/diagnostic/score_presenter.h"

#include "core/unit_of_work.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/round_edits.h"

#include <algorithm>

namespace cxw::panels {
namespace {

template <class Rows, class Row> void putRow(Rows& rows, const Row& row, auto same)
{
    const auto found = std::ranges::find_if(rows, same);
    if (found == rows.end())
        rows.push_back(row);
    else
        *found = row;
}

} // namespace

ScorePresenter::ScorePresenter(DiagnosticPresenter& diagnostic, QObject* parent)
    : QObject(parent)
    , m_diagnostic(diagnostic)
    , m_note(diagnostic.context())
{
    connect(&diagnostic, &DiagnosticPresenter::changed, this, &ScorePresenter::takeDocument);
    // What the file refused was never said: the page goes back to what the file holds.
    connect(&diagnostic.context().edits, &EditStack::failed, this, &ScorePresenter::takeDocument);
    connect(&m_note, &NoteDraft::broughtBack, this, &ScorePresenter::refresh);
    takeDocument();
}

void ScorePresenter::takeDocument()
{
    // What was answered meanwhile is not in this document yet; the one after the last commit will have it.
    const bool sameRound =
        m_diagnostic.document() && m_diagnostic.document()->sheet.round.id == m_sheet.round.id;
    if (sameRound && m_diagnostic.context().edits.isWriting())
        return;
    m_sheet = m_diagnostic.document() ? m_diagnostic.document()->sheet : core::RoundSheet();
    m_asked = askedQuestions(m_sheet);
    if (!sameRound) {
        m_seat = 0;
        goToFirstOpen();
        return;
    }
    m_index = std::clamp(m_index, 0, std::max(0, int(m_asked.size()) - 1));
    refresh();
}

const core::RoundQuestion* ScorePresenter::current() const
{
    return m_index < int(m_asked.size()) ? &m_asked[std::size_t(m_index)] : nullptr;
}

core::Vote ScorePresenter::voteOf(core::RoundQuestionId question) const
{
    const core::SeatId seat =
        m_seat < int(m_sheet.seats.size()) ? m_sheet.seats[std::size_t(m_seat)].id : core::SeatId();
    const auto found = std::ranges::find_if(m_sheet.votes, [&](const core::Vote& each) {
        return each.question == question && each.seat == seat;
    });
    return found != m_sheet.votes.end() ? *found : core::Vote{.question = question, .seat = seat};
}

void ScorePresenter::refresh()
{
    ScoreState state;
    const core::RoundQuestion* question = current();
    state.hasRound = question != nullptr;
    state.canNote = !m_diagnostic.context().store.isReadOnly();
    state.readOnly = m_diagnostic.isReadOnly();
    state.form = m_sheet.round.form;
    if (state.form == core::VotingForm::Seats)
        for (const core::Seat& seat : m_sheet.seats)
            state.seats += seat.name.isEmpty()
                ? tr("Seat %1", "an anonymous participant; a number").arg(seat.number)
                : seat.name;
    state.seat = m_seat;
    state.invited = m_sheet.round.invited;
    state.index = m_index;
    auto counts = countAnswers(m_sheet);
    const core::QuestionBank& bank = m_diagnostic.context().bank;
    const bool single = state.byPerson();
    for (const core::RoundQuestion& each : m_asked) {
        const bool hidden = isHidden(m_sheet, each.id);
        const auto given = single ? voteOf(each.id).answer : std::nullopt;
        const auto answer = hidden ? std::nullopt : given;
        state.strip.push_back({.area = each.area,
                               .areaName = m_diagnostic.document()->areaName(each.area, bank),
                               .label = m_diagnostic.document()->wordingOf(each).label,
                               .answer = answer,
                               .hands = single ? 0 : counts[each.id].given(),
                               .hidden = hidden && given});
        const bool notApplicable = answer == core::Answer::NotApplicable;
        ++(notApplicable                         ? state.notApplicable
               : state.strip.back().isAnswered() ? state.answered
                                                 : state.open);
    }
    if (question) {
        state.question = *question;
        state.areaName = m_diagnostic.document()->areaName(question->area, bank);
        state.wording = m_diagnostic.document()->wordingOf(*question);
        state.counts = counts[question->id];
        state.answer = state.strip[std::size_t(m_index)].answer;
        if (m_sheet.round.mode == core::AskingMode::Shown)
            state.lastRound = m_diagnostic.valueInLastRound(*question);
        m_note.open(draftKey(question->id), single ? voteOf(question->id).note : question->note);
        state.note = m_note.text();
        state.noteIsDraft = m_note.isBroughtBack();
    }
    if (state == m_state)
        return;
    m_state = std::move(state);
    emit stateChanged(m_state);
}

void ScorePresenter::answer(core::Answer answer)
{
    const core::RoundQuestion* question = current();
    if (!question || m_state.readOnly || !m_state.byPerson() || !fits(answer, question->kind))
        return;
    confirmNote();
    const int openBefore = m_state.open;
    core::Vote vote = voteOf(question->id);
    vote.answer = answer;
    vote.at = m_diagnostic.context().clock.now();
    putVote(vote, tr("answer to “%1”", "undo: names the act").arg(m_state.wording.label));
    refresh();
    if (openBefore == 1 && m_state.open == 0)
        finishBallot();
    else
        next();
}

/// The next participant's ballot; with none left the scoring is done.
void ScorePresenter::finishBallot()
{
    const int seats = int(m_state.seats.size());
    for (int step = 1; step < seats; ++step) {
        chooseSeat((m_seat + 1) % seats);
        if (m_state.open > 0)
            return;
    }
    emit finished();
}

void ScorePresenter::chooseSeat(int seat)
{
    if (seat < 0 || seat >= int(m_state.seats.size()) || seat == m_seat)
        return;
    confirmNote();
    m_seat = seat;
    goToFirstOpen();
}

void ScorePresenter::putVote(const core::Vote& vote, const QString& text)
{
    const core::Vote before = voteOf(vote.question);
    if (before.answer == vote.answer && before.note == vote.note)
        return;
    putRow(m_sheet.votes, vote,
           [&](const core::Vote& each) { return each.question == vote.question && each.seat == vote.seat; });
    m_diagnostic.context().edits.push(voteEdit({text, QStringLiteral("answer")}, before, vote));
}

void ScorePresenter::count(const core::VoteCounts& counts)
{
    if (!current() || m_state.readOnly || m_state.form != core::VotingForm::Counts
        || counts == m_state.counts)
        return;
    const int openBefore = m_state.open;
    const auto before = talliesOf(m_state.question.id, m_state.counts);
    const auto after = talliesOf(m_state.question.id, counts);
    const core::RoundQuestionId question = m_state.question.id;
    std::erase_if(m_sheet.tallies, [&](const core::Tally& each) { return each.question == question; });
    std::ranges::copy_if(after, std::back_inserter(m_sheet.tallies),
                         [](const core::Tally& each) { return each.count > 0; });
    m_diagnostic.context().edits.push(
        talliesEdit({tr("counts of “%1”", "undo: names the act").arg(m_state.wording.label),
                     QStringLiteral("count hands")},
                    before, after));
    refresh();
    if (openBefore == 1 && m_state.open == 0)
        emit finished();
}

void ScorePresenter::goTo(int index)
{
    if (index < 0 || index >= int(m_asked.size()) || index == m_index)
        return;
    confirmNote();
    m_index = index;
    refresh();
}

void ScorePresenter::next()
{
    goTo(m_index + 1);
}

void ScorePresenter::previous()
{
    goTo(m_index - 1);
}

void ScorePresenter::goToFirstOpen()
{
    m_index = 0;
    refresh();
    const auto open =
        std::ranges::find_if(m_state.strip, [](const StripCell& cell) { return !cell.isAnswered(); });
    if (open != m_state.strip.end())
        m_index = int(open - m_state.strip.begin());
    refresh();
}

core::DraftKey ScorePresenter::draftKey(core::RoundQuestionId question) const
{
    QString record = QString::number(question.value());
    if (m_sheet.round.form == core::VotingForm::Seats)
        record += QLatin1Char('/') + QString::number(voteOf(question).seat.value());
    return {.recordKind = QStringLiteral("answer"), .record = record, .field = QStringLiteral("note")};
}

void ScorePresenter::typeNote(const QString& text)
{
    if (!current() || !m_state.canNote)
        return;
    m_note.type(text);
    m_state.note = text; // typed there already: no need to show it
}

void ScorePresenter::confirmNote()
{
    const core::RoundQuestion* question = current();
    const auto note = question ? m_note.take() : std::nullopt;
    if (!note)
        return;
    if (m_state.byPerson() && !m_diagnostic.isReadOnly()) {
        core::Vote vote = voteOf(question->id);
        vote.note = *note;
        putVote(vote, tr("note to “%1”", "undo: names the act").arg(m_state.wording.label));
    } else {
        putNote(*question, *note);
    }
}

void ScorePresenter::putNote(const core::RoundQuestion& question, const QString& note)
{
    if (question.note == note)
        return;
    core::RoundQuestion after = question;
    after.note = note;
    const core::RoundQuestion before = question;
    putRow(m_sheet.questions, after, [&](const core::RoundQuestion& each) { return each.id == after.id; });
    m_asked = askedQuestions(m_sheet);
    m_diagnostic.context().edits.push(questionsEdit(
        {tr("note to “%1”", "undo: names the act").arg(m_state.wording.label), QStringLiteral("note")},
        {before}, {after}));
}

} // namespace cxw::panels
