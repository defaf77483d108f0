#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cxw::exchange {

/// Why a file's bytes are no text that we read, and in which line.
struct EncodingProblem
{
    int line = 0; ///< from 1; 0 speaks of the whole file
    QString sentence;
};

/// Looks for UTF-16, NUL and what is not UTF-8; empty when the bytes are UTF-8 text.
[[nodiscard]] std::optional<EncodingProblem> encodingProblem(const QByteArray& bytes);

/// The bytes without a leading byte-order mark.
[[nodiscard]] QByteArrayView withoutMark(const QByteArray& bytes);

struct TextPosition
{
    int line = 1;   ///< from 1
    int column = 1; ///< in characters, from 1
};

/// Where the byte at `offset` stands.
[[nodiscard]] TextPosition positionOf(const QByteArray& bytes, qsizetype offset);

} // namespace cxw::exchange
