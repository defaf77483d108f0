#include "core/diagnostic/votes_import.h"

#include "core/diagnostic/bank_copy.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/vote_repository.h"
#include "core/diagnostic/votes_import_sentences.h"
#include "core/diagnostic/votes_new_round.h"
#include "core/diagnostic/votes_open_round.h"
#include "core/unit_of_work.h"

#include <algorithm>
#include <set>

namespace cxw::core {
namespace {

template <class Field> int distinct(const std::vector<FileVote>& rows, Field FileVote::*field)
{
    std::set<Field> values;
    for (const FileVote& row : rows)
        values.insert(row.*field);
    return int(values.size());
}

Expected<VotesImport> planRows(const UnitOfWork& work, const std::vector<FileVote>& rows,
                               const VotesImportOptions& options, const VotesImportContext& context)
{
    if (options.target == VotesImportOptions::Target::NewRound)
        return planNewRound(work, rows, options.date, context);
    const std::vector<Round> rounds = work.rounds().all();
    if (rounds.empty())
        return tl::make_unexpected(Error{ErrorKind::BadInput, VotesImportSentences::noRound()});
    return planIntoRound(loadSheet(work, rounds.front().id).value(), rows, context);
}

} // namespace

Expected<VotesImport> planVotesImport(const UnitOfWork& work, const VotesFile& file,
                                      const VotesImportOptions& options, const VotesImportContext& context)
{
    if (!file.isGood())
        return tl::make_unexpected(Error{ErrorKind::BadInput, file.problems.front().sentence});
    if (file.rows.empty())
        return tl::make_unexpected(Error{ErrorKind::BadInput, VotesImportSentences::noRows()});
    return planRows(work, file.rows, options, context).map([&](VotesImport import) {
        import.respondents = distinct(file.rows, &FileVote::respondent);
        import.questions = distinct(file.rows, &FileVote::question);
        import.answers = int(std::ranges::count_if(
            file.rows, [](const FileVote& row) { return row.answer.has_value(); }));
    return import;
});
}

void writeVotes(UnitOfWork& work, const VotesImport& import, const QuestionBank& bank)
{
    std::vector<QuestionId> asked;
    for (const RoundQuestion& each : import.rows.questions)
        asked.push_back(each.question);
    copyQuestions(work, bank, asked);
    work.rounds().save(import.rows.round);
    for (const RoundQuestion& each : import.rows.questions)
        work.rounds().saveQuestion(each);
    for (const Seat& each : import.rows.seats)
        work.rounds().saveSeat(each);
    for (const Vote& each : import.rows.votes)
        work.votes().cast(each);
}

Expected<VotesImport> importVotes(UnitOfWork& work, const VotesFile& file, const VotesImportOptions& options,
                                  const VotesImportContext& context)
{
    auto plan = planVotesImport(work, file, options, context);
    if (plan)
        writeVotes(work, *plan, context.bank);
    return plan;
}

} // namespace cxw::core
