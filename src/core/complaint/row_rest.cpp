#include "core/complaint/row_rest.h"

#include "core/complaint/imported_names.h"
#include "core/id_source.h"

#include <algorithm>

namespace cxw::core {
namespace {

std::vector<Promise> promisesFrom(const RowRest& rest, std::vector<Promise> before, ImportedNames& names,
                                  IdSource& ids)
{
    std::vector<Promise> promises;
    for (const ToldPromise& told : rest.promises) {
        Promise promise{.text = told.text, .due = told.due, .kept = told.kept, .keptAt = told.keptAt};
        const auto known = std::ranges::find(before, told.text, &Promise::text);
        promise.id = known == before.end() ? ids.next<PromiseId>() : known->id;
        if (known != before.end())
            before.erase(known); // another one of these words is another promise
        if (!told.by.isEmpty())
            promise.by = names.agent(told.by);
        promises.push_back(promise);
    }
    return promises;
}

} // namespace

void giveRest(const RowRest& rest, Complaint& complaint, ImportedNames& names, IdSource& ids)
{
    for (std::size_t i = 0; i < rest.steps.size(); ++i)
        if (rest.steps[i])
            complaint.steps[i] = rest.steps[i];
    if (!rest.promises.empty())
        complaint.promises = promisesFrom(rest, complaint.promises, names, ids);
    if (!rest.citations.empty())
        complaint.citations = rest.citations;
}

} // namespace cxw::core
