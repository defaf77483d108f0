#pragma once

#include "core/complaint/table_rows.h"

#include <vector>

namespace support {

/// A table in memory; the first row under the header is line 2.
class ListedRows final : public cxw::core::TableRows
{
public:
    /// Cells are parted by bars: `ListedRows("Date|Issue", {"2026-11-22|Late"})`.
    explicit ListedRows(const char* header, const std::vector<const char*>& rows = {})
        : m_header(cellsOf(header))
    {
        for (const char* each : rows)
            m_rows.push_back(cellsOf(each));
    }

    [[nodiscard]] const QStringList& header() const override { return m_header; }
    void forEach(const Visit& visit) const override
    {
        int line = 1;
        for (const QStringList& each : m_rows)
            if (!visit(++line, each))
                return;
    }

private:
    static QStringList cellsOf(const char* text) { return QString::fromUtf8(text).split(QLatin1Char('|')); }

    QStringList m_header;
    std::vector<QStringList> m_rows;
};

} // namespace support
