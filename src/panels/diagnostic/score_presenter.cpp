#include "panels/diagnostic/score_presenter.h"

#include "core/unit_of_work.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/round_edits.h"

#include <algorithm>
#include <array>

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

struct Counted
{
    core::Answer answer;
    int core::VoteCounts::*count;
};
constexpr std::array kCounted{Counted{core::Answer::One, &core::VoteCounts::ones},
                              Counted{core::Answer::Two, &core::VoteCounts::twos},
                              Counted{core::Answer::Three, &core::VoteCounts::threes},
                              Counted{core::Answer::Yes, &core::VoteCounts::yes},
                              Counted{core::Answer::No, &core::VoteCounts::no},
                              Counted{core::Answer::NotApplicable, &core::VoteCounts::notApplicable},
                              Counted{core::Answer::DontKnow, &core::VoteCounts::dontKnow}};

} // namespace

ScorePresenter::ScorePresenter(DiagnosticPresenter& diagnostic, QObject* parent)
    : QObject(parent)
    , m_diagnostic(diagnostic)
    , m_drafts(diagnostic.context().edits, diagnostic.context().clock)
{
    connect(&diagnostic, &DiagnosticPresenter::changed, this, &ScorePresenter::takeDocument);
    // What the file refused was never said: the page goes back to what the file holds.
    connect(&diagnostic.context().edits, &EditStack::failed, this, &ScorePresenter::takeDocument);
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
        m_typed.reset();
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
    const auto found = std::ranges::find(m_sheet.votes, question, &core::Vote::question);
    if (found != m_sheet.votes.end())
        return *found;
    return {.question = question, .seat = m_sheet.seats.empty() ? core::SeatId() : m_sheet.seats.front().id};
}

void ScorePresenter::refresh()
{
    ScoreState state;
    const core::RoundQuestion* question = current();
    state.hasRound = question != nullptr;
    state.canNote = !m_diagnostic.context().store.isReadOnly();
    state.readOnly = m_diagnostic.isReadOnly() || m_sheet.round.form == core::VotingForm::Seats;
    state.form = m_sheet.round.form;
    state.invited = m_sheet.round.invited;
    state.index = m_index;
    auto counts = countAnswers(m_sheet);
    const core::QuestionBank& bank = m_diagnostic.context().bank;
    const bool single = state.form == core::VotingForm::SinglePerson;
    for (const core::RoundQuestion& each : m_asked) {
        const auto answer = single ? voteOf(each.id).answer : std::nullopt;
        state.strip.push_back({.area = each.area,
                               .areaName = m_diagnostic.document()->areaName(each.area, bank),
                               .label = m_diagnostic.document()->wordingOf(each).label,
                               .answer = answer,
                               .hands = single ? 0 : counts[each.id].given()});
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
        state.answer = single ? voteOf(question->id).answer : std::nullopt;
        state.note = m_typed.value_or(single ? voteOf(question->id).note : question->note);
        state.noteIsDraft = m_draftBroughtBack;
    }
    if (state == m_state)
        return;
    m_state = std::move(state);
    emit stateChanged(m_state);
}

void ScorePresenter::answer(core::Answer answer)
{
    const core::RoundQuestion* question = current();
    if (!question || m_state.readOnly || m_state.form != core::VotingForm::SinglePerson
        || !fits(answer, question->kind))
        return;
    confirmNote();
    const int openBefore = m_state.open;
    core::Vote vote = voteOf(question->id);
    vote.answer = answer;
    vote.at = m_diagnostic.context().clock.now();
    putVote(vote, tr("answer to “%1”", "undo: names the act").arg(m_state.wording.label));
    refresh();
    if (openBefore == 1 && m_state.open == 0)
        emit finished();
    else
        next();
}

void ScorePresenter::putVote(const core::Vote& vote, const QString& text)
{
    const core::Vote before = voteOf(vote.question);
    if (before.answer == vote.answer && before.note == vote.note)
        return;
    putRow(m_sheet.votes, vote, [&](const core::Vote& each) { return each.question == vote.question; });
    m_diagnostic.context().edits.push(voteEdit({text, QStringLiteral("answer")}, before, vote));
}

std::vector<core::Tally> ScorePresenter::talliesFrom(const core::VoteCounts& counts) const
{
    std::vector<core::Tally> tallies;
    for (const Counted& each : kCounted)
        tallies.push_back({m_state.question.id, each.answer, counts.*each.count});
    return tallies;
}

void ScorePresenter::count(const core::VoteCounts& counts)
{
    if (!current() || m_state.readOnly || m_state.form != core::VotingForm::Counts
        || counts == m_state.counts)
        return;
    const int openBefore = m_state.open;
    const auto before = talliesFrom(m_state.counts);
    const auto after = talliesFrom(counts);
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
    fetchDraft();
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
    fetchDraft();
    refresh();
}

core::DraftKey ScorePresenter::draftKey() const
{
    return {.recordKind = QStringLiteral("answer"),
            .record = QString::number(m_state.question.id.value()),
            .field = QStringLiteral("note")};
}

void ScorePresenter::fetchDraft()
{
    const core::RoundQuestion* question = current();
    m_draftBroughtBack = false;
    if (!question)
        return;
    core::DraftKey key = draftKey();
    key.record = QString::number(question->id.value());
    m_diagnostic.context().store.read(
        this, [key](const core::UnitOfWork& work) { return work.drafts().find(key); },
        [this, key](const core::Expected<std::optional<core::Draft>>& draft) {
            if (!draft || !*draft || m_typed || draftKey() != key)
                return;
            m_typed = (*draft)->text;
            m_draftBroughtBack = true;
            refresh();
        });
}

void ScorePresenter::typeNote(const QString& text)
{
    if (!current() || !m_state.canNote || text == m_state.note)
        return;
    m_typed = text;
    m_state.note = text; // typed there already: no need to show it
    m_drafts.keep(draftKey(), text);
}

void ScorePresenter::confirmNote()
{
    const core::RoundQuestion* question = current();
    if (!m_typed || !question)
        return;
    const QString note = *m_typed;
    m_typed.reset();
    m_draftBroughtBack = false;
    if (m_state.form == core::VotingForm::SinglePerson && !m_diagnostic.isReadOnly()) {
        core::Vote vote = voteOf(question->id);
        vote.note = note;
        putVote(vote, tr("note to “%1”", "undo: names the act").arg(m_state.wording.label));
    } else {
        putNote(*question, note);
    }
    m_drafts.discard(draftKey());
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
