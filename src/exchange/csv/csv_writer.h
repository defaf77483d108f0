#pragma once

#include <QByteArray>
#include <QStringList>

namespace cxw::exchange {

/// One row as RFC 4180 has it: commas, quotation marks where a field needs them, CR LF at the end. UTF-8.
[[nodiscard]] QByteArray csvRow(const QStringList& fields);

/// Free text as a cell that a spreadsheet shows and never computes: an apostrophe is put before what begins
/// with = + - @, a tab or a carriage return (OWASP, CSV injection).
[[nodiscard]] QString asCell(const QString& text);

/// What `asCell` was given.
[[nodiscard]] QString fromCell(const QString& cell);

} // namespace cxw::exchange
