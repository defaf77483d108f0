#include "panels/complaints/helps/text_help_edits.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/unit_of_work.h"

namespace cxw::panels {
namespace {

template <class Record>
void put(core::ListRepository<Record>& list, const std::optional<Record>& record,
         const std::optional<Record>& other)
{
    if (record)
        list.save(*record);
    else if (other)
        list.remove(other->id);
}

template <class Record, class ListOf>
Edit listEdit(const EditName& name, const std::vector<ListChange<Record>>& changes, ListOf listOf)
{
    return {name.text, name.gesture,
            [changes, listOf](core::UnitOfWork& work) {
                for (const ListChange<Record>& each : changes)
                    put(listOf(work), each.after, each.before);
            },
            [changes, listOf](core::UnitOfWork& work) {
                for (const ListChange<Record>& each : changes)
                    put(listOf(work), each.before, each.after);
            }};
}

} // namespace

Edit policyPhraseEdit(const EditName& name, const std::vector<ListChange<core::PolicyPhrase>>& changes)
{
    return listEdit(name, changes, [](core::UnitOfWork& work) -> core::PolicyPhraseRepository& {
        return work.policyPhrases();
    });
}

Edit snippetEdit(const EditName& name, const std::vector<ListChange<core::Snippet>>& changes)
{
    return listEdit(name, changes,
                    [](core::UnitOfWork& work) -> core::SnippetRepository& { return work.snippets(); });
}

} // namespace cxw::panels
