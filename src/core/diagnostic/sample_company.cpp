#include "core/diagnostic/sample_company.h"

#include "core/actions/action_repository.h"
#include "core/diagnostic/bank_copy.h"
#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/vote_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"
#include "core/workspace/workspace_repository.h"

#include <algorithm>

namespace cxw::core {
namespace {

constexpr int kDaysSinceLatestRound = 4;

std::optional<Answer> answerOf(QChar mark)
{
    switch (mark.unicode()) {
    case '1': return Answer::One;
    case '2': return Answer::Two;
    case '3': return Answer::Three;
    case 'y': return Answer::Yes;
    case 'n': return Answer::No;
    case '-': return Answer::NotApplicable;
    case '?': return Answer::DontKnow;
    default: return std::nullopt;
    }
}

/// Writes one company into one workspace; holds what all its rounds share.
class SampleWriter final
{
public:
    SampleWriter(UnitOfWork& work, const SampleCompany& company, const QuestionBank& bank, Language language,
                 const Clock& clock, IdSource& ids)
        : m_work(work)
        , m_company(company)
        , m_bank(bank)
        , m_language(language)
        , m_clock(clock)
        , m_ids(ids)
    {
    }

    void write()
    {
        writeWorkspace();
        writePeople();
        writeWordings();
        for (const SampleRound& round : m_company.rounds)
            writeRound(round);
        for (const SampleAction& action : m_company.actions)
            writeAction(action);
    }

private:
    void writeWorkspace()
    {
        Workspace workspace = m_work.workspace().load();
        workspace.name = m_company.name;
        workspace.intent = in(m_company.intent, m_language);
        m_work.workspace().save(workspace);
    }

    void writePeople()
    {
        for (const SamplePerson& each : m_company.people) {
            m_people.push_back(
                {.id = m_ids.next<PersonId>(), .name = each.name, .role = in(each.role, m_language)});
            m_work.people().save(m_people.back());
        }
    }

    void writeWordings()
    {
        for (const SampleWording& each : m_company.ownWordings) {
            m_work.questions().save(each.question);
            m_questions[each.question.id] = each.question;
            for (const auto& [language, wording] : each.wording)
                m_work.questions().saveWording({each.question.id, each.revision, language, wording});
        }
    }

    void writeRound(const SampleRound& sample)
    {
        const QDate latest = m_clock.today().addDays(-kDaysSinceLatestRound);
        const QDate date = latest.addMonths(-sample.monthsBefore);
        const Round round{.id = m_ids.next<RoundId>(),
                          .number = sample.number,
                          .date = date,
                          .anchorDate = date,
                          .facilitator = m_people.front().id,
                          .state = RoundState::Closed,
                          .mode = sample.mode,
                          .form = VotingForm::Seats,
                          .templateId = sample.templateId,
                          .invited = int(m_people.size())};
        m_work.rounds().save(round);
        m_dates[round.number] = date;
        const std::vector<Seat> seats = writeSeats(round);
        qint64 position = 0;
        for (const SampleAnswer& answer : sample.answers)
            writeAnswer(round, seats, answer, position += kPositionStep);
        for (const SampleDropped& each : sample.dropped)
            writeDropped(round, each, position += kPositionStep);
    }

    std::vector<Seat> writeSeats(const Round& round)
    {
        std::vector<Seat> seats;
        for (const Person& person : m_people) {
            seats.push_back({.id = m_ids.next<SeatId>(),
                             .round = round.id,
                             .number = int(seats.size()) + 1,
                             .person = person.id,
                             .name = person.name});
            m_work.rounds().saveSeat(seats.back());
        }
        return seats;
    }

    void writeAnswer(const Round& round, const std::vector<Seat>& seats, const SampleAnswer& answer,
                     qint64 position)
    {
        RoundQuestion question = roundQuestion(round, answer.question, position);
        question.revision = answer.revision;
        question.reason = in(answer.addedBecause, m_language);
        question.note = in(answer.note, m_language);
        m_work.rounds().saveQuestion(question);
        m_answers[{round.number, question.question}] = question.id;
        for (std::size_t i = 0; i < seats.size() && qsizetype(i) < answer.votes.size(); ++i)
            if (const auto given = answerOf(answer.votes[qsizetype(i)]))
                m_work.votes().cast(
                    {.question = question.id, .seat = seats[i].id, .answer = given, .at = m_clock.now()});
        if (answer.agreed)
            m_work.votes().save(AgreedScore{.question = question.id,
                                            .answer = *answer.agreed,
                                            .reason = in(answer.reason, m_language),
                                            .at = m_clock.now()});
    }

    void writeDropped(const Round& round, const SampleDropped& each, qint64 position)
    {
        RoundQuestion question = roundQuestion(round, each.question, position);
        question.included = false;
        question.reason = in(each.reason, m_language);
        m_work.rounds().saveQuestion(question);
    }

    void writeAction(const SampleAction& sample)
    {
        const auto owner = std::ranges::find(m_people, sample.owner, &Person::name);
        Action action{.id = m_ids.next<ActionId>(),
                      .answer = m_answers.at({sample.round, sample.question}),
                      .what = in(sample.what, m_language),
                      .owner = owner->id,
                      .due = m_dates.at(sample.round).addDays(sample.dueAfterDays),
                      .status = sample.status,
                      .statusReason = in(sample.reason, m_language),
                      .expectedScore = sample.expectedScore,
                      .createdAt = m_clock.now()};
        if (action.status != ActionStatus::Open)
            action.closedAt = m_clock.now();
        m_work.actions().save(action);
    }

    RoundQuestion roundQuestion(const Round& round, const QuestionId& id, qint64 position)
    {
        const Question* shipped = m_bank.find(id);
        const Question& known = shipped ? *shipped : m_questions[id];
        return {.id = m_ids.next<RoundQuestionId>(),
                .round = round.id,
                .question = id,
                .area = known.area,
                .kind = known.kind,
                .position = position};
    }

    UnitOfWork& m_work;
    const SampleCompany& m_company;
    const QuestionBank& m_bank;
    Language m_language;
    const Clock& m_clock;
    IdSource& m_ids;
    std::vector<Person> m_people;
    std::map<QuestionId, Question> m_questions;
    std::map<int, QDate> m_dates; ///< by number of the round
    std::map<std::pair<int, QuestionId>, RoundQuestionId> m_answers;
};

} // namespace

void writeBank(UnitOfWork& work, const QuestionBank& bank)
{
    copyQuestions(work, bank, bank.basic);
}

void writeSample(UnitOfWork& work, const SampleCompany& company, const QuestionBank& bank, Language language,
                 const Clock& clock, IdSource& ids)
{
    SampleWriter(work, company, bank, language, clock, ids).write();
}

} // namespace cxw::core
