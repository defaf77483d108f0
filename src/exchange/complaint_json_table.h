#pragma once

#include "core/complaint/row_rest.h"
#include "core/complaint/table_rows.h"
#include "core/error.h"

#include <QByteArray>

#include <vector>

namespace cxw::exchange {

/// Complaints of a file "cxworkbench/complaints@1" as a table for the import: a column for each field and one
/// for each name of an extra field, steps, promises and citations as the rest of a row.
class ComplaintJsonTable final : public core::TableRows
{
public:
    /// Refuses what is no such file, unknown keys and values of another type; a value that does not fit its
    /// field is the import's business.
    [[nodiscard]] static core::Expected<ComplaintJsonTable> read(const QByteArray& bytes);

    [[nodiscard]] const QStringList& header() const override { return m_header; }
    /// In the order of the file. A row's line is the one in which its brace opens; where two open in one line
    /// it is its place in the list.
    void forEach(const Visit& visit) const override;
    [[nodiscard]] const core::RowRest* rest(int line) const override;

private:
    struct Row
    {
        int line = 0;
        QStringList cells;
        core::RowRest rest;
    };
    class Reader;

    QStringList m_header;
    std::vector<Row> m_rows; ///< by line
};

} // namespace cxw::exchange
