#include "core/diagnostic/bank_copy.h"

#include "core/diagnostic/question_repository.h"
#include "core/unit_of_work.h"

#include <set>

namespace cxw::core {

void copyQuestions(UnitOfWork& work, const QuestionBank& bank, const std::vector<QuestionId>& questions)
{
    std::set<QuestionId> held;
    for (const Question& each : work.questions().all())
        held.insert(each.id);
    std::set<QuestionId> missing;
    for (const QuestionId& id : questions)
        if (const Question* shipped = bank.find(id);
            shipped && !held.contains(id) && missing.insert(id).second)
            work.questions().save(*shipped);
    for (const WordingRevision& each : bank.wordings)
        if (missing.contains(each.question))
            work.questions().saveWording(each);
}

} // namespace cxw::core
