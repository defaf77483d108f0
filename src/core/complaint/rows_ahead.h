#pragma once

#include "core/complaint/table_rows.h"

namespace cxw::core {

/// The rows of another table, which a thread of their own takes out of the file while those before them are
/// being worked on.
class RowsAhead final : public TableRows
{
public:
    /// `rows` must outlive it, and be good for any thread.
    explicit RowsAhead(const TableRows& rows)
        : m_rows(rows)
    {
    }

    [[nodiscard]] const QStringList& header() const override { return m_rows.header(); }
    /// Calls `visit` on the thread of the caller. A visit may throw.
    void forEach(const Visit& visit) const override;

private:
    const TableRows& m_rows;
};

} // namespace cxw::core
