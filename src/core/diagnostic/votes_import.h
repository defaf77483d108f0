#pragma once

#include "core/diagnostic/question_bank.h"
#include "core/diagnostic/round_sheet.h"
#include "core/diagnostic/votes_file.h"
#include "core/error.h"
#include "core/id_source.h"

namespace cxw::core {

class UnitOfWork;

struct VotesImportOptions
{
    /// Into which round the votes go.
    enum class Target {
        NewRound,    ///< a round of its own, already revealed
        LatestRound, ///< the newest, which must still be open for answers
    };
    Target target = Target::NewRound;
    QDate date; ///< of a new round; invalid: today

    bool operator==(const VotesImportOptions&) const = default;
};

/// What the import draws on besides workspace and file.
struct VotesImportContext
{
    const QuestionBank& bank;
    const Clock& clock;
    IdSource& ids;
};

/// What an import will write, worked out before the first row is written.
struct VotesImport
{
    RoundSheet rows; ///< the round and those of its questions, seats and votes that are new or change
    bool newRound = false;
    int respondents = 0;
    int questions = 0; ///< asked in the file
    int answers = 0;   ///< rows with an answer
    int replaced = 0;  ///< answers that stood there before and give way

    bool operator==(const VotesImport&) const = default;
};

/// Refuses a file with a problem (its first sentence is the error), a file without rows, and a latest round
/// that does not take these votes. Storage thread.
///
/// A new round has the file's questions in the bank's order, own ones last, one named seat a respondent and
/// as many invited. In the latest round a respondent takes the seat of that name, else the seat of that
/// number, else the first anonymous seat without an answer, else a new one; an empty answer or note
/// leaves what stood there.
[[nodiscard]] Expected<VotesImport> planVotesImport(const UnitOfWork& work, const VotesFile& file,
                                                    const VotesImportOptions& options,
                                                    const VotesImportContext& context);

/// Writes the plan, and shipped questions that the file does not hold yet; nothing can be refused any more
/// but by the storage. Storage thread.
void writeVotes(UnitOfWork& work, const VotesImport& import, const QuestionBank& bank);

/// Plans and writes.
[[nodiscard]] Expected<VotesImport> importVotes(UnitOfWork& work, const VotesFile& file,
                                                const VotesImportOptions& options,
                                                const VotesImportContext& context);

} // namespace cxw::core
