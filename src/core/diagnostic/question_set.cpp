#include "core/diagnostic/question_set.h"

#include "core/diagnostic/question_repository.h"

#include <limits>

namespace cxw::core {

QString templateIdOf(QuestionSetId set)
{
    return QLatin1String("own.") + QString::number(set.value(), 36);
}

int newestRevision(const WordingTable& wordings, const QuestionId& question)
{
    const auto after = wordings.upper_bound({question, std::numeric_limits<int>::max()});
    if (after == wordings.begin())
        return 1;
    const auto& [found, revision] = std::prev(after)->first;
    return found == question ? revision : 1;
}

} // namespace cxw::core
