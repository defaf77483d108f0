#pragma once

#include "core/complaint/table_rows.h"
#include "core/error.h"

#include <QByteArray>

namespace cxw::exchange {

/// A table of complaints as somebody else's program wrote it (UTF-8, RFC 4180; docs/formats.md).
class ComplaintCsv final : public core::TableRows
{
public:
    /// Refuses other encodings, NUL, damaged quotation marks, more columns than a row may have, and a file
    /// without a header.
    [[nodiscard]] static core::Expected<ComplaintCsv> read(QByteArray bytes);

    [[nodiscard]] const QStringList& header() const override { return m_header; }
    /// Cells come as they were before a program of ours guarded them from being computed.
    void forEach(const Visit& visit) const override;

private:
    ComplaintCsv(QByteArray bytes, QStringList header);

    QByteArray m_bytes;
    char m_separator = ',';
    QStringList m_header;
};

} // namespace cxw::exchange
