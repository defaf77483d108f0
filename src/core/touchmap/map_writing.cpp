#include "core/touchmap/map_writing.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"

namespace cxw::core {
namespace {

template <class Repository, class Record>
void writeRecords(Repository& repository, const std::vector<RecordChange<Record>>& changes)
{
    for (const auto& each : changes)
        if (each.after)
            repository.save(*each.after);
        else
            repository.remove(each.id());
}

} // namespace

void writeMapChange(UnitOfWork& work, const MapChange& change)
{
    writeRecords(work.people(), change.people);
    writeRecords(work.channels(), change.channels);
    std::apply(
        [&](const auto&, const auto&, const auto&... parts) { (writeRecords(work.maps(), parts), ...); },
        partsOf(change));
}

} // namespace cxw::core
