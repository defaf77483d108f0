#include "panels/diagnostic/diagnostic_presenter.h"

#include "core/actions/action_repository.h"
#include "core/change_feed.h"
#include "core/diagnostic/questionnaire.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/seating.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"
#include "panels/diagnostic/round_edits.h"

#include <algorithm>

namespace cxw::panels {
namespace {

const QString kQuick = QStringLiteral("quick");

struct Loaded
{
    std::vector<core::Round> rounds;
    std::optional<core::RoundDocument> document;
    std::optional<LastRound> before;
};

std::vector<core::Action> finishedActions(const core::UnitOfWork& work)
{
    std::vector<core::Action> finished = work.actions().all();
    std::erase_if(finished, [](const core::Action& each) { return each.status != core::ActionStatus::Done; });
    return finished;
}

/// The newest round before `round` that was answered, as the group left it.
std::optional<LastRound> lastRoundBefore(const core::UnitOfWork& work, const std::vector<core::Round>& rounds,
                                         const core::Round& round)
{
    for (const core::Round& each : rounds) {
        if (each.number >= round.number)
            continue;
        const auto sheet = loadSheet(work, each.id);
        if (!sheet)
            continue;
        auto results =
            resultsOf(*sheet, sheet->agreed.empty() ? core::Reading::Votes : core::Reading::Agreed);
        if (results.hasAnswers())
            return LastRound{std::move(results), sheet->evidence, finishedActions(work)};
    }
    return std::nullopt;
}

Loaded load(const core::UnitOfWork& work, core::RoundId wanted, core::Language language)
{
    Loaded loaded{.rounds = work.rounds().all()};
    if (!wanted.isNull())
        loaded.document = loadRoundDocument(work, wanted, language);
    if (!loaded.document && !loaded.rounds.empty())
        loaded.document = loadRoundDocument(work, loaded.rounds.front().id, language);
    const auto shows = [&](const core::Round& round) {
        return loaded.document && round.id == loaded.document->sheet.round.id;
    };
    if (std::ranges::none_of(loaded.rounds, shows)) // the wanted one went to the bin
        loaded.document = loaded.rounds.empty() ? std::nullopt
                                                : loadRoundDocument(work, loaded.rounds.front().id, language);
    if (loaded.document)
        loaded.before = lastRoundBefore(work, loaded.rounds, loaded.document->sheet.round);
    return loaded;
}

} // namespace

DiagnosticPresenter::DiagnosticPresenter(const WorkspaceContext& context, core::Language language,
                                         QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_language(language)
{
    connect(&context.changes, &core::ChangeFeed::committed, this, &DiagnosticPresenter::hear);
    reload();
}

bool DiagnosticPresenter::isReadOnly() const
{
    return m_context.store.isReadOnly() || !m_document
        || m_document->sheet.round.state == core::RoundState::Closed;
}

const core::QuestionResult* DiagnosticPresenter::inLastRound(const core::RoundQuestion& question) const
{
    if (!m_before)
        return nullptr;
    const auto found =
        std::ranges::find_if(m_before->results.questions, [&](const core::QuestionResult& each) {
            return each.question.question == question.question && each.question.revision == question.revision;
        });
    return found == m_before->results.questions.end() ? nullptr : &*found;
}

std::optional<double> DiagnosticPresenter::valueInLastRound(const core::RoundQuestion& question) const
{
    const core::QuestionResult* before = inLastRound(question);
    return before ? before->value : std::nullopt;
}

QStringList DiagnosticPresenter::evidenceFor(const core::RoundQuestion& question) const
{
    QStringList texts;
    const auto add = [&](const std::vector<core::Evidence>& evidence, core::RoundQuestionId asked) {
        for (const core::Evidence& each : evidence)
            if (each.question == asked)
                texts += each.text;
    };
    if (m_document)
        add(m_document->sheet.evidence, question.id);
    if (const core::QuestionResult* before = inLastRound(question)) {
        add(m_before->evidence, before->question.id);
        for (const core::Action& each : m_before->finished)
            if (each.answer == before->question.id)
                texts += tr("Action done: %1", "evidence of an answer; what was done").arg(each.what);
    }
    return texts;
}

bool DiagnosticPresenter::canTailor() const
{
    return !isReadOnly() && !isFrozen(m_document->sheet);
}

bool DiagnosticPresenter::canStart() const
{
    return !isReadOnly() && !m_document->votes.questions.empty();
}

void DiagnosticPresenter::reload()
{
    const quint64 request = ++m_request;
    m_context.store.read(
        this,
        [wanted = m_selected, language = m_language](const core::UnitOfWork& work) {
            return load(work, wanted, language);
        },
        [this, request](core::Expected<Loaded> loaded) {
            if (request != m_request)
                return;
            if (!loaded) {
                emit failed(loaded.error());
                return;
            }
            m_rounds = std::move(loaded->rounds);
            m_document = std::move(loaded->document);
            m_before = std::move(loaded->before);
            m_selected = m_document ? m_document->sheet.round.id : core::RoundId();
            emit changed();
        });
}

void DiagnosticPresenter::hear(const core::ChangeSet& changes)
{
    using enum core::EntityKind;
    if (changes.touches(core::EntityKinds(Workspace) | Person | Question | Area | QuestionSet | Round
                        | RoundQuestion | Seat | Vote | Agreed | Poll | Evidence | Why | ThenScore | Action))
        reload();
}

void DiagnosticPresenter::setLanguage(core::Language language)
{
    m_language = language;
    reload();
}

void DiagnosticPresenter::select(core::RoundId round)
{
    if (round == m_selected)
        return;
    m_selected = round;
    reload();
}

void DiagnosticPresenter::makeRound(const NewRound& wanted)
{
    m_context.store.read(
        this,
        [](const core::UnitOfWork& work) -> std::optional<core::RoundSheet> {
            const auto rounds = work.rounds().all();
            return rounds.empty() ? std::nullopt : loadSheet(work, rounds.front().id);
        },
        [this, wanted](core::Expected<std::optional<core::RoundSheet>> last) {
            if (last)
                makeRoundFrom(wanted, *last);
            else
                emit failed(last.error());
        });
}

/// The same people answer in the same way as in the round before.
void DiagnosticPresenter::seatAsBefore(core::RoundSheet& draft, const core::RoundSheet& last) const
{
    core::Round& round = draft.round;
    round.form = last.round.form;
    round.mode = last.round.mode;
    round.invited = last.round.invited;
    QStringList names;
    for (const core::Seat& seat : last.seats)
        names += seat.name;
    if (round.form == core::VotingForm::Seats)
        draft.seats = seatsFor(names, round.invited, draft.seats, round.id, m_context.ids);
}

void DiagnosticPresenter::makeRoundFrom(const NewRound& wanted, const std::optional<core::RoundSheet>& last)
{
    const bool sameAsLast = wanted.templateId.isEmpty() && last;
    const QString templateId = sameAsLast ? last->round.templateId
        : wanted.templateId.isEmpty()     ? kQuick
                                          : wanted.templateId;
    const core::QuestionTemplate* chosen = m_context.bank.findTemplate(templateId);
    if (!sameAsLast && !chosen)
        return;
    const int number = last ? last->round.number + 1 : 1;
    core::RoundSheet draft = core::draftRound(number, m_context.clock.today(), templateId, m_context.ids);
    core::Round& round = draft.round;
    round.state = wanted.startAtOnce ? core::RoundState::Voting : core::RoundState::Draft;
    if (wanted.form)
        round.form = *wanted.form;
    else if (last)
        seatAsBefore(draft, *last);
    const auto set = sameAsLast ? questionsFromRound(*last, round.id, m_context.ids)
                                : questionsFromTemplate(m_context.bank, *chosen, round.id, m_context.ids);
    m_selected = round.id;
    m_context.edits.push(
        withQuestionsCopied(newRoundEdit({tr("new round %1", "undo: names the act").arg(round.number),
                                          QStringLiteral("new round")},
                                         round, set, draft.seats),
                            m_context.bank, set));
    if (wanted.startAtOnce)
        emit scoringWanted();
    else
        emit tailoringWanted();
}

QString DiagnosticPresenter::nameOf(const core::Round& round) const
{
    return tr("round %1", "undo: names the act").arg(round.number);
}

void DiagnosticPresenter::startRound()
{
    if (!canStart())
        return;
    openRound();
    emit scoringWanted();
}

void DiagnosticPresenter::openRound()
{
    if (isReadOnly() || m_document->sheet.round.state != core::RoundState::Draft)
        return;
    core::Round started = m_document->sheet.round;
    started.state = core::RoundState::Voting;
    m_context.edits.push(roundEdit(
        {tr("start of round %1", "undo: names the act").arg(started.number), QStringLiteral("start round")},
        m_document->sheet.round, started));
    m_document->sheet.round = started; // until the file says so
}

void DiagnosticPresenter::closeRound()
{
    if (isReadOnly() || m_document->sheet.round.state == core::RoundState::Draft)
        return;
    core::Round closed = m_document->sheet.round;
    closed.state = core::RoundState::Closed;
    m_context.edits.push(roundEdit(
        {tr("closing of round %1", "undo: names the act").arg(closed.number), QStringLiteral("close round")},
        m_document->sheet.round, closed));
}

void DiagnosticPresenter::changeRound(const core::Round& changed, const QString& person,
                                      const QStringList& participants)
{
    if (isReadOnly())
        return;
    const core::RoundSheet& sheet = m_document->sheet;
    const bool each = changed.form == core::VotingForm::Seats;
    const auto seats = seatsFor(each ? participants : QStringList(), each ? changed.invited : 1, sheet.seats,
                                changed.id, m_context.ids);
    core::Round after = changed;
    if (each)
        after.invited = int(seats.size());
    const core::Round before = sheet.round;
    const core::Person added{.id = m_context.ids.next<core::PersonId>(), .name = person.trimmed()};
    if (added.name.isEmpty())
        after.facilitator.reset();
    if (after == before && added.name == m_document->facilitator && seats == sheet.seats)
        return;
    m_context.edits.push({nameOf(before), QStringLiteral("change round"),
                          [after, added, was = sheet.seats, seats](core::UnitOfWork& work) {
                              core::Round round = after;
                              if (!added.name.isEmpty()) {
                                  const auto people = work.people().all();
                                  const auto known =
                                      std::ranges::find(people, added.name, &core::Person::name);
                                  round.facilitator = known == people.end() ? added.id : known->id;
                                  if (known == people.end())
                                      work.people().save(added);
                              }
                              work.rounds().save(round);
                              replaceSeats(work, was, seats);
                          },
                          [before, added, was = sheet.seats, seats](core::UnitOfWork& work) {
                              work.rounds().save(before);
                              replaceSeats(work, seats, was);
                              work.people().remove(added.id); // if it came with this change
                          }});
}

} // namespace cxw::panels
