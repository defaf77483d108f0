#pragma once

#include "core/diagnostic/question.h"

#include <optional>
#include <vector>

namespace cxw::core {

class UnitOfWork;

/// A question of the diagnostic as a touchpoint speaks of it.
struct LinkedQuestion
{
    QuestionId id;
    int number = 0; ///< in the latest round with answers, else in the latest; 0: not asked there
    QString label;
    QString text;                ///< in full
    std::optional<double> value; ///< of that round, 1 to 3

    bool operator==(const LinkedQuestion&) const = default;
};

/// All that the workspace knows: those with a number in its order, then the others. Storage thread.
[[nodiscard]] std::vector<LinkedQuestion> loadLinkedQuestions(const UnitOfWork& work, Language language);

} // namespace cxw::core
