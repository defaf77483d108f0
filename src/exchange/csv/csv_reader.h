#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>

namespace cxw::exchange {

/// What separates the fields of a file: the one of comma and semicolon that its first line has more of.
[[nodiscard]] char separatorOf(QByteArrayView csv);

/// A quotation mark where none may stand, or one that is never closed; what follows cannot be read.
struct CsvDamage
{
    int line = 0; ///< where the damaged row begins, from 1
};

/// Fields of a row that are kept; a row of a million commas must not fill the memory.
inline constexpr qsizetype kMostFields = 1'000;

/// Gets a row's fields (the first `kMostFields` of them) and the line in which it begins; false stops the
/// reading.
using CsvRowHandler = std::function<bool(int line, const QStringList& fields)>;

/// Reads RFC 4180 text (UTF-8, no byte-order mark; lines end with CR, LF or both; quoted fields may hold
/// them) row by row; empty lines are passed over. Returns where it had to give up. Without a handler that is
/// all it is after, which takes half the time.
[[nodiscard]] std::optional<CsvDamage> readCsv(QByteArrayView csv, char separator,
                                               const CsvRowHandler& handle);

} // namespace cxw::exchange
