#include "storage/sql/prepared_query.h"

#include <sqlite3.h>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace cxw::storage {

int PreparedQuery::columnAt(std::string_view name)
{
    for (int i = int(columns.size()); i < sqlite3_column_count(statement); ++i)
        columns.emplace_back(sqlite3_column_name(statement, i));
    const auto found = std::ranges::find_if(columns, [&](const QByteArray& column) {
        return std::string_view(column.constData(), std::size_t(column.size())) == name;
    });
    if (found == columns.end())
        throw std::logic_error("no such column: " + std::string(name));
    return int(found - columns.begin());
}

int PreparedQuery::parameterAt(std::size_t turn, const char* name)
{
    if (turn >= parameters.size())
        parameters.resize(turn + 1);
    auto& known = parameters[turn];
    if (known.first == name) // every use binds in the same order, so it is rarely looked for again
        return known.second;
    const int place = sqlite3_bind_parameter_index(statement, name);
    if (place == 0)
        throw std::logic_error("no such parameter: " + std::string(name));
    known = {name, place};
    return place;
}

} // namespace cxw::storage
