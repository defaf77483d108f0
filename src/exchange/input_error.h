#pragma once

#include "core/error.h"

#include <exception>
#include <type_traits>

namespace cxw::exchange {

/// Thrown by the readers of this layer deep inside a file; never leaves it (see readOrRefuse).
class InputError final : public std::exception
{
public:
    /// `sentence` says what was found, where, and what was expected.
    explicit InputError(QString sentence)
        : m_error{core::ErrorKind::BadInput, std::move(sentence)}
    {
    }

    [[nodiscard]] const core::Error& error() const { return m_error; }

private:
    core::Error m_error;
};

/// Runs a reader and hands over what it made, or why it refused.
template <class Reader> [[nodiscard]] auto readOrRefuse(Reader reader) -> core::Expected<decltype(reader())>
{
    try {
        return reader();
    } catch (const InputError& refusal) {
        return tl::make_unexpected(refusal.error());
    }
}

} // namespace cxw::exchange
