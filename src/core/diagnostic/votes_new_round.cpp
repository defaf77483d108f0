#include "core/diagnostic/votes_new_round.h"

#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/question_set.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/votes_import_sentences.h"
#include "core/unit_of_work.h"

#include <algorithm>
#include <set>

namespace cxw::core {
namespace {

std::set<QuestionId> questionsIn(const std::vector<FileVote>& rows)
{
    std::set<QuestionId> questions;
    for (const FileVote& row : rows)
        questions.insert(row.question);
    return questions;
}

/// The bank's order first, then the order in which own ones were added.
std::vector<Question> inOrder(const UnitOfWork& work, const QuestionBank& bank)
{
    std::vector<Question> ordered = bank.questions;
    for (const Question& each : work.questions().all())
        if (!bank.find(each.id))
            ordered.push_back(each);
    return ordered;
}

std::map<QuestionId, int> latestRevisions(const UnitOfWork& work)
{
    std::map<QuestionId, int> latest;
    for (const WordingRevision& each : work.questions().allWordings())
        latest[each.question] = std::max(latest[each.question], each.revision);
    return latest;
}

QString templateFor(const std::set<QuestionId>& questions, const QuestionBank& bank)
{
    for (const QuestionTemplate& each : bank.templates)
        if (std::set(each.questions.begin(), each.questions.end()) == questions)
            return each.id;
    return kCustomTemplate;
}

/// Builds one new round; holds what its parts share.
class NewRound final
{
public:
    NewRound(const UnitOfWork& work, const VotesImportContext& context)
        : m_work(work)
        , m_context(context)
    {
        m_import.newRound = true;
    }

    VotesImport from(const std::vector<FileVote>& rows, QDate date)
    {
        const std::set<QuestionId> asked = questionsIn(rows);
        m_import.rows.round = header(date.isValid() ? date : m_context.clock.today());
        m_import.rows.round.templateId = templateFor(asked, m_context.bank);
        addQuestions(asked);
        for (const FileVote& row : rows)
            addVote(row);
        m_import.rows.round.invited = int(m_import.rows.seats.size());
        return std::move(m_import);
    }

private:
    [[nodiscard]] Round header(QDate date)
    {
        const std::vector<Round> earlier = m_work.rounds().all();
        return {.id = m_context.ids.next<RoundId>(),
                .number = earlier.empty() ? 1 : earlier.front().number + 1,
                .date = date,
                .anchorDate = date,
                .state = RoundState::Revealed,
                .form = VotingForm::Seats};
    }

    void addQuestions(const std::set<QuestionId>& asked)
    {
        const std::map<QuestionId, int> revisions = latestRevisions(m_work);
        for (const Question& each : inOrder(m_work, m_context.bank)) {
            if (!asked.contains(each.id))
                continue;
            const auto revision = revisions.find(each.id);
            m_questions[each.id] = m_context.ids.next<RoundQuestionId>();
            m_import.rows.questions.push_back(
                {.id = m_questions[each.id],
                 .round = m_import.rows.round.id,
                 .question = each.id,
                 .area = each.area,
                 .kind = each.kind,
                 .revision = revision == revisions.end() ? 1 : revision->second,
                 .position = kPositionStep * (qint64(m_import.rows.questions.size()) + 1)});
        }
    }

    void addVote(const FileVote& row)
    {
        const SeatId seat = seatOf(row.respondent);
        if (row.answer || !row.note.isEmpty())
            m_import.rows.votes.push_back({.question = m_questions.at(row.question),
                                           .seat = seat,
                                           .answer = row.answer,
                                           .note = row.note,
                                           .at = m_context.clock.now()});
    }

    SeatId seatOf(const QString& respondent)
    {
        const auto [seat, isNew] = m_seats.try_emplace(respondent);
        if (isNew) {
            seat->second = m_context.ids.next<SeatId>();
            m_import.rows.seats.push_back({.id = seat->second,
                                           .round = m_import.rows.round.id,
                                           .number = int(m_seats.size()),
                                           .name = respondent});
        }
        return seat->second;
    }

    const UnitOfWork& m_work;
    const VotesImportContext& m_context;
    VotesImport m_import;
    std::map<QuestionId, RoundQuestionId> m_questions;
    std::map<QString, SeatId> m_seats;
};

} // namespace

Expected<VotesImport> planNewRound(const UnitOfWork& work, const std::vector<FileVote>& rows, QDate date,
                                   const VotesImportContext& context)
{
    std::set<QuestionId> known;
    for (const Question& each : inOrder(work, context.bank))
        known.insert(each.id);
    const auto stranger =
        std::ranges::find_if(rows, [&](const FileVote& row) { return !known.contains(row.question); });
    if (stranger != rows.end())
        return tl::make_unexpected(
            Error{ErrorKind::BadInput, VotesImportSentences::unknownQuestion(*stranger)});
    return NewRound(work, context).from(rows, date);
}

} // namespace cxw::core
