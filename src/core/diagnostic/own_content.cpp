#include "core/diagnostic/own_content.h"

#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/question_set_repository.h"
#include "core/unit_of_work.h"

#include <algorithm>

namespace cxw::core {
namespace {

template <class Rows, class Holds> auto* firstOf(const Rows& rows, Holds holds)
{
    const auto found = std::ranges::find_if(rows, holds);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

const Question* OwnContent::findQuestion(const QuestionId& question) const
{
    return firstOf(questions, [&](const Question& each) { return each.id == question; });
}

const OwnArea* OwnContent::findArea(const AreaId& area) const
{
    return firstOf(areas, [&](const OwnArea& each) { return each.id == area; });
}

const QuestionSet* OwnContent::findSet(const QString& templateId) const
{
    return firstOf(sets, [&](const QuestionSet& each) { return templateIdOf(each.id) == templateId; });
}

const QuestionSet* OwnContent::findSetNamed(const QString& name) const
{
    return firstOf(sets, [&](const QuestionSet& each) { return each.name == name; });
}

OwnContent loadOwnContent(const UnitOfWork& work)
{
    OwnContent own{.questions = work.questions().all(),
                   .areas = work.questions().areas(),
                   .sets = work.questionSets().all()};
    std::erase_if(own.questions, [](const Question& each) { return !each.own; });
    return own;
}

} // namespace cxw::core
