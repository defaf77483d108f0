#pragma once

#include "core/complaint/complaint.h"

#include <QStringList>

namespace cxw::core {

class UnitOfWork;

/// One complaint with the names of what it speaks of; a name is empty where nothing is named.
struct ComplaintCard
{
    Complaint complaint;
    QString customer;
    QString channel;
    QString category; ///< the lower one
    QString product;
    QString agent;
    QString cause;
    QStringList tags; ///< by name

    bool operator==(const ComplaintCard&) const = default;
};

/// Empty when there is no such complaint. Storage thread.
[[nodiscard]] std::optional<ComplaintCard> loadComplaintCard(const UnitOfWork& work, ComplaintId id);

} // namespace cxw::core
