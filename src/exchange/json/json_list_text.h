#pragma once

#include <nlohmann/json.hpp>

#include <QByteArray>

namespace cxw::exchange {

/// A list under a key of a file's outermost object, written row by row and looking as `jsonText` would have
/// it: a large log is never one value in memory, which would take ten times the room of its text.
class JsonListText final
{
public:
    void add(const nlohmann::ordered_json& row);
    /// From bracket to bracket.
    [[nodiscard]] QByteArray text() const;

private:
    QByteArray m_rows;
};

} // namespace cxw::exchange
