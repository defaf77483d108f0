#pragma once

#include "core/diagnostic/question_set.h"

#include <map>
#include <vector>

namespace cxw::core {

/// Wordings by question and revision.
using WordingTable = std::map<std::pair<QuestionId, int>, Wording>;

/// The questions that the workspace knows: the bank's, copied in so that a round never loses its words, and
/// own ones. Throws StorageError when the file refuses.
class QuestionRepository
{
public:
    virtual ~QuestionRepository() = default;

    /// In the order in which they were added.
    [[nodiscard]] virtual std::vector<Question> all() const = 0;
    /// Every revision of every question in one language; where it was never written in that language, in
    /// `otherwise`, else in English, else in any.
    [[nodiscard]] virtual WordingTable wordings(Language language, Language otherwise) const = 0;
    /// All of them, ordered by question, revision and language; for copies of the whole workspace.
    [[nodiscard]] virtual std::vector<WordingRevision> allWordings() const = 0;

    /// Own areas in the order in which they were added.
    [[nodiscard]] virtual std::vector<OwnArea> areas() const = 0;

    virtual void save(const Question& question) = 0;
    virtual void saveWording(const WordingRevision& wording) = 0;
    /// Takes a revision away that no round uses any more (undo of a rewording).
    virtual void removeWording(const QuestionId& question, int revision) = 0;
    /// Takes an own question away that no round uses any more (undo of adding it).
    virtual void remove(const QuestionId& question) = 0;
    virtual void saveArea(const OwnArea& area) = 0;
    /// Takes an own area away (undo of adding it).
    virtual void removeArea(const AreaId& area) = 0;
};

/// The highest revision of a question that is in the table; 1 where there is none.
[[nodiscard]] int newestRevision(const WordingTable& wordings, const QuestionId& question);

} // namespace cxw::core
