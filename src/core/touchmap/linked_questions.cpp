#include "core/touchmap/linked_questions.h"

#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/round_results.h"
#include "core/unit_of_work.h"

#include <algorithm>

namespace cxw::core {
namespace {

/// The figures of the newest round with answers; of the newest at all when none has any.
std::optional<RoundResults> latestResults(const UnitOfWork& work)
{
    std::optional<RoundResults> newest;
    for (const Round& each : work.rounds().all()) {
        const auto sheet = loadSheet(work, each.id);
        if (!sheet)
            continue;
        RoundResults results = resultsOf(*sheet);
        if (results.hasAnswers())
            return results;
        if (!newest)
            newest = std::move(results);
    }
    return newest;
}

} // namespace

std::vector<LinkedQuestion> loadLinkedQuestions(const UnitOfWork& work, Language language)
{
    std::map<QuestionId, LinkedQuestion> numbered;
    if (const auto results = latestResults(work))
        for (const QuestionResult& each : results->questions)
            numbered[each.question.question] = {.id = each.question.question,
                                                .number = int(numbered.size()) + 1,
                                                .label = {},
                                                .text = {},
                                                .value = each.value};
    const WordingTable wordings = work.questions().wordings(language, Language::En);
    std::vector<LinkedQuestion> all;
    for (const Question& each : work.questions().all()) {
        const auto found = numbered.find(each.id);
        LinkedQuestion linked = found == numbered.end() ? LinkedQuestion{.id = each.id} : found->second;
        const auto wording = wordings.find({each.id, newestRevision(wordings, each.id)});
        if (wording != wordings.end()) {
            linked.label = wording->second.label;
            linked.text = wording->second.text;
        }
        all.push_back(std::move(linked));
    }
    std::ranges::stable_sort(
        all, {}, [](const LinkedQuestion& each) { return std::pair(each.number == 0, each.number); });
    return all;
}

} // namespace cxw::core
