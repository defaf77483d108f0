#pragma once

#include "core/diagnostic/question_bank.h"
#include "core/diagnostic/question_set.h"
#include "core/error.h"
#include "core/id_source.h"

namespace cxw::core {

class UnitOfWork;

/// A question as a set's file carries it.
struct QuestionInFile
{
    Question question;                   ///< its area is that of the set
    std::map<Language, Wording> wording; ///< of an own question; a shipped one brings no words

    bool operator==(const QuestionInFile&) const = default;
};

/// A set of questions on its way between two workspaces.
struct QuestionSetFile
{
    QString name;
    std::vector<OwnArea> areas; ///< the own ones among the areas of the questions
    std::vector<QuestionInFile> questions;

    bool operator==(const QuestionSetFile&) const = default;
};

/// A set with all that another workspace needs to ask it: own questions in their newest words, own areas by
/// name. Storage thread.
[[nodiscard]] QuestionSetFile fileOfSet(const UnitOfWork& work, const QuestionSet& set);

/// What an import will write, worked out before the first row is written.
struct QuestionSetImport
{
    QuestionSet set;
    std::optional<QuestionSet> before;     ///< the set of the same name, which it replaces
    std::vector<OwnArea> areas;            ///< new here
    std::vector<Question> questions;       ///< own ones that are new here
    std::vector<WordingRevision> wordings; ///< of new ones, and new revisions where the file has other words

    bool operator==(const QuestionSetImport&) const = default;
};

/// Own questions and areas are known again by their ids. Refuses more own areas than a workspace may have.
/// Storage thread.
[[nodiscard]] Expected<QuestionSetImport> planSetImport(const UnitOfWork& work, const QuestionSetFile& file,
                                                        IdSource& ids);

/// Storage thread. Shipped questions that the file does not hold yet are copied into it, and stay.
void writeSetImport(UnitOfWork& work, const QuestionSetImport& import, const QuestionBank& bank);
/// The way back, as long as no round asks what came.
void undoSetImport(UnitOfWork& work, const QuestionSetImport& import);

} // namespace cxw::core
