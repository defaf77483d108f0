#include "storage/sql/prepared_query.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace cxw::storage {

int PreparedQuery::columnAt(std::string_view name) const
{
    const auto found = std::ranges::find_if(columns, [&](const QByteArray& column) {
        return std::string_view(column.constData(), std::size_t(column.size())) == name;
    });
    if (found == columns.end())
        throw std::logic_error("no such column: " + std::string(name));
    return int(found - columns.begin());
}

} // namespace cxw::storage
