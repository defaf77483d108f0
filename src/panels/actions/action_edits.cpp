#include "panels/actions/action_edits.h"

#include "core/actions/action_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"

namespace cxw::panels {
namespace {

void put(core::UnitOfWork& work, const std::optional<core::Action>& action,
         const std::optional<core::Action>& other)
{
    if (action)
        work.actions().save(*action);
    else
        work.actions().remove(other->id);
}

} // namespace

Edit actionEdit(const EditName& name, const std::optional<core::Action>& before,
                const std::optional<core::Action>& after, const std::optional<core::Person>& newcomer)
{
    return {name.text, name.gesture,
            [before, after, newcomer](core::UnitOfWork& work) {
                if (newcomer)
                    work.people().save(*newcomer);
                put(work, after, before);
            },
            [before, after, newcomer](core::UnitOfWork& work) {
                put(work, before, after);
                if (newcomer)
                    work.people().remove(newcomer->id);
            }};
}

} // namespace cxw::panels
