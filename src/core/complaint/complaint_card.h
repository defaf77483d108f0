#pragma once

#include "core/complaint/complaint.h"
#include "core/touchmap/touchpoint_map.h"

#include <QStringList>

namespace cxw::core {

class UnitOfWork;

/// Another complaint, to go to.
struct ComplaintLink
{
    ComplaintId id;
    QString reference;

    bool operator==(const ComplaintLink&) const = default;
};

/// One complaint with the names of what it speaks of; a name is empty where nothing is named.
struct ComplaintCard
{
    Complaint complaint;
    QString customer;
    QString channel;
    QString touchpoint; ///< its label
    QString category;   ///< the lower one
    QString product;
    QString agent;
    QString cause;
    QStringList tags;                      ///< by name
    std::optional<NamedTouchpoint> place;  ///< where the touchpoint stands, also when it is in the bin
    std::optional<ComplaintLink> original; ///< of which it is a duplicate
    std::vector<ComplaintLink> duplicates; ///< of it, oldest id first

    bool operator==(const ComplaintCard&) const = default;
};

/// Empty when there is no such complaint. Storage thread.
[[nodiscard]] std::optional<ComplaintCard> loadComplaintCard(const UnitOfWork& work, ComplaintId id);

} // namespace cxw::core
