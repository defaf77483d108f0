#include "core/actions/action_register.h"

#include "core/actions/action_repository.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/round_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"
#include "core/workspace/workspace_repository.h"

#include <algorithm>
#include <tuple>

namespace cxw::core {
namespace {

std::map<RoundQuestionId, AnswerOrigin> originsIn(const UnitOfWork& work, Language language)
{
    const WordingTable wordings = work.questions().wordings(language, work.workspace().load().language);
    std::map<AreaId, QString> ownNames;
    for (const OwnArea& each : work.questions().areas())
        ownNames[each.id] = each.name;
    std::map<RoundQuestionId, AnswerOrigin> origins;
    for (const Round& round : work.rounds().all())
        for (const RoundQuestion& each : work.rounds().questions(round.id)) {
            const auto words = wordings.find({each.question, each.revision});
            origins[each.id] = {.round = round.id,
                                .roundNumber = round.number,
                                .question = each.question,
                                .area = each.area,
                                .ownArea = ownNames[each.area],
                                .label =
                                    words == wordings.end() ? each.question.text() : words->second.label};
        }
    return origins;
}

std::map<CauseId, QString> causeNamesIn(const UnitOfWork& work)
{
    std::map<CauseId, QString> names;
    for (const auto& causes : {work.causes().all(), work.causes().removed()})
        for (const Cause& each : causes)
            names[each.id] = each.name;
    return names;
}

} // namespace

bool isMoreUrgent(const Action& action, const Action& than)
{
    const auto rank = [](const Action& each) {
        return std::tuple(each.status != ActionStatus::Open, !each.due.isValid(), each.due.toJulianDay(),
                          each.id);
    };
    return rank(action) < rank(than);
}

ActionRegister loadActionRegister(const UnitOfWork& work, Language language)
{
    ActionRegister all{.actions = {},
                       .answers = originsIn(work, language),
                       .causes = causeNamesIn(work),
                       .people = work.people().all()};
    for (const Action& each : work.actions().all()) {
        ListedAction listed{.action = each};
        if (const auto origin = all.answers.find(each.answer); origin != all.answers.end())
            listed.origin = origin->second;
        if (const auto cause = all.causes.find(each.cause); cause != all.causes.end())
            listed.cause = cause->second;
        if (each.owner)
            listed.owner = work.people().rememberedName(*each.owner);
        all.actions.push_back(std::move(listed));
    }
    std::ranges::sort(all.actions, isMoreUrgent, &ListedAction::action);
    return all;
}

} // namespace cxw::core
