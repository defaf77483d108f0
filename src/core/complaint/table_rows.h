#pragma once

#include <QStringList>

#include <functional>

namespace cxw::core {

struct RowRest;

/// A table of texts out of a file. Its rows can be gone through as often as one likes and are never all held
/// at once.
class TableRows
{
public:
    /// Gets the line in which a row begins, from 1, and its cells; says whether to go on.
    using Visit = std::function<bool(int line, const QStringList& cells)>;

    virtual ~TableRows() = default;

    /// The names of the columns, without blanks around them; a name may stand twice or be empty.
    [[nodiscard]] virtual const QStringList& header() const = 0;
    /// The rows under the header in their order. Any thread. A row may have fewer or more cells than the
    /// header.
    virtual void forEach(const Visit& visit) const = 0;
    /// What the row that begins there says beside its cells; null for nothing.
    [[nodiscard]] virtual const RowRest* rest(int line) const
    {
        Q_UNUSED(line);
        return nullptr;
    }
};

} // namespace cxw::core
