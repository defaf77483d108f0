#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace cxw::core {

/// What went wrong, coarse enough that each kind has one sentence and one way on.
enum class ErrorKind {
    Busy,           ///< another program holds the file
    Full,           ///< no space left
    Corrupt,        ///< the file is damaged
    Constraint,     ///< the change breaks a rule of the data
    NewerSchema,    ///< made by a newer version of this program
    ReadOnly,       ///< file or folder may not be written
    Lost,           ///< the file was deleted, moved or replaced while open
    ChangedOutside, ///< somebody else wrote into the open file
    NotAWorkspace,  ///< some other kind of file, or empty
    Unexpected,     ///< the file holds tables, views or triggers that this program never makes
    NotFound,       ///< no such file or record
    InputOutput,    ///< the system refused to read or write
    BadInput,       ///< a file or an option that cannot be understood; the detail is the whole sentence
    Cancelled,      ///< stopped on request
};

/// A failure on its way to a person: the kind picks the sentence, the detail names the file or the place.
struct Error
{
    ErrorKind kind = ErrorKind::InputOutput;
    QString detail;

    bool operator==(const Error&) const = default;
};

template <class T> using Expected = tl::expected<T, Error>;

/// What happened and what to do next, in the language of the interface. Plain text.
[[nodiscard]] QString sentenceFor(const Error& error);

} // namespace cxw::core
