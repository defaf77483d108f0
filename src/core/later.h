#pragma once

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

namespace cxw::core {

/// A value, or a way to make it, which is gone when it is first asked for and not again. One thread.
template <class Value> class Later final
{
public:
    Later()
        : m_value(std::in_place)
    {
    }
    Later(Value value)
        : m_value(std::move(value))
    {
    }
    template <class Make>
    requires std::is_invocable_r_v<Value, Make> Later(Make make)
        : m_make(std::move(make))
    {
    }

    [[nodiscard]] const Value& get() const
    {
        if (!m_value) {
            m_value = m_make();
            m_make = {};
        }
        return *m_value;
    }

private:
    mutable std::optional<Value> m_value;
    mutable std::function<Value()> m_make; ///< empty once the value is there
};

} // namespace cxw::core
