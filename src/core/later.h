#pragma once

#include <concepts>
#include <functional>
#include <optional>
#include <utility>

namespace cxw::core {

/// A value, or a way to make it, which is gone when it is first asked for and not again. One thread.
template <class Value> class Later final
{
public:
    Later(Value value)
        : m_value(std::move(value))
    {
    }
    template <std::invocable Make>
    requires std::convertible_to<std::invoke_result_t<Make>, Value> Later(Make make)
        : m_make(std::move(make))
    {
    }

    [[nodiscard]] const Value& get() const
    {
        if (!m_value)
            m_value = std::exchange(m_make, {})();
        return *m_value;
    }

private:
    mutable std::optional<Value> m_value;
    mutable std::function<Value()> m_make; ///< empty once the value is there
};

} // namespace cxw::core
