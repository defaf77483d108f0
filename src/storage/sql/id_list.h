#pragma once

#include "core/id.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace cxw::storage {

/// Ids as one value to bind, which json_each takes apart again.
template <class Tag> [[nodiscard]] QString idList(const std::vector<core::Id<Tag>>& ids)
{
    QStringList values;
    for (const core::Id<Tag> each : ids)
        values += QString::number(each.value());
    return QLatin1Char('[') + values.join(QLatin1Char(',')) + QLatin1Char(']');
}

} // namespace cxw::storage
