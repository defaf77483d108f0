#pragma once

#include "core/storage_error.h"

#include <exception>
#include <type_traits>

namespace cxw::storage {

/// What `work` returned, or the error that it threw: the edge that no exception crosses.
template <class Work> [[nodiscard]] auto outcomeOf(Work&& work) -> core::Expected<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const core::StorageError& error) {
        return tl::unexpected(error.error());
    } catch (const std::exception& exception) {
        return tl::unexpected(core::Error{core::ErrorKind::InputOutput, QString::fromUtf8(exception.what())});
    } catch (...) {
        return tl::unexpected(core::Error{core::ErrorKind::InputOutput, QString()});
    }
}

} // namespace cxw::storage
