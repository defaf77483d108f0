#pragma once

#include "core/complaint/complaint_filter.h"
#include "core/complaint/filing/complaint_filing.h"

#include <map>
#include <set>
#include <vector>

namespace cxw::core {

/// How many complaints of one kind name a touchpoint.
struct PlacedCount
{
    std::optional<CategoryId> category;
    std::optional<ChannelId> channel;
    TouchpointId touchpoint;
    int count = 0; ///< above 0

    bool operator==(const PlacedCount&) const = default;
};

/// How complaints are filed, without reading what was written about them. Removed ones are not there. See
/// UnitOfWork for thread and lifetime.
class FilingRepository
{
public:
    virtual ~FilingRepository() = default;

    /// Every complaint that is meant, newest received first.
    [[nodiscard]] virtual std::vector<ComplaintId> ids(const ComplaintFilter& filter) const = 0;
    /// Those of the complaints that are there, in the order of `ids`.
    [[nodiscard]] virtual std::vector<ComplaintFiling> read(const std::vector<ComplaintId>& ids) const = 0;
    /// Their tags; a complaint without any is not among them.
    [[nodiscard]] virtual std::map<ComplaintId, std::set<TagId>>
    tags(const std::vector<ComplaintId>& ids) const = 0;
    /// All that name a touchpoint, by what they are about and how they came, in no order.
    [[nodiscard]] virtual std::vector<PlacedCount> placed() const = 0;
    /// Changes a complaint that is there; nothing happens to one that is not.
    virtual void save(const ComplaintFiling& filing) = 0;

    /// Those that are duplicates of it, oldest id first.
    [[nodiscard]] virtual std::vector<ComplaintId> duplicatesOf(ComplaintId id) const = 0;
    [[nodiscard]] virtual std::optional<ComplaintId> findByReference(const QString& reference) const = 0;
};

} // namespace cxw::core
