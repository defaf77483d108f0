#pragma once

#include "core/complaint/complaint_lists.h"
#include "core/diagnostic/five_whys.h"

namespace cxw::core {

/// A root cause that complaints share, with the five whys that led to it: one record, saved as a whole.
struct Cause
{
    CauseId id;
    QString name;
    QString description;
    QDate fixedOn; ///< the first day on which it should not happen any more; invalid: not fixed
    qint64 position = 0;
    FiveWhys whys; ///< their question is null

    bool operator==(const Cause&) const = default;
};

} // namespace cxw::core
