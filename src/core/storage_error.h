#pragma once

#include "core/error.h"

#include <stdexcept>

namespace cxw::core {

/// Thrown by repositories; caught at the edge of the storage thread and handed over as an Error.
class StorageError final : public std::runtime_error
{
public:
    explicit StorageError(Error error)
        : std::runtime_error(error.detail.toStdString())
        , m_error(std::move(error))
    {
    }

    [[nodiscard]] const Error& error() const { return m_error; }

private:
    Error m_error;
};

} // namespace cxw::core
