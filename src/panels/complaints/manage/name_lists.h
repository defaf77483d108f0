#pragma once

#include "core/complaint/complaint_lists.h"
#include "core/touchmap/touchpoint_id.h"
#include "core/workspace/person.h"

#include <QString>

#include <vector>

namespace cxw::core {
class UnitOfWork;
}

namespace cxw::panels {

/// One of a list that can be chosen.
template <class AnyId> struct NamedId
{
    AnyId id;
    QString name;

    bool operator==(const NamedId&) const = default;
};

/// What complaints can be filed under and filtered by, each list in its order.
struct NameLists
{
    std::vector<NamedId<core::ChannelId>> channels;
    std::vector<NamedId<core::CategoryId>> categories; ///< "Bill › Instalment": with the one above
    std::vector<NamedId<core::CauseId>> causes;
    std::vector<NamedId<core::TagId>> tags;
    std::vector<NamedId<core::TouchpointId>> touchpoints; ///< "Get help › Hotline menu": with their stage
    std::vector<NamedId<core::PersonId>> people;

    bool operator==(const NameLists&) const = default;
};

/// Storage thread.
[[nodiscard]] NameLists loadNameLists(const core::UnitOfWork& work);

/// Empty for an id that no list has.
template <class AnyId> [[nodiscard]] QString nameIn(const std::vector<NamedId<AnyId>>& list, AnyId id)
{
    for (const NamedId<AnyId>& each : list)
        if (each.id == id)
            return each.name;
    return {};
}

} // namespace cxw::panels
