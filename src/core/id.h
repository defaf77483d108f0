#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace cxw::core {

/// A 64-bit name of one record, made by the client and ordered by the time it was made. Zero means "none".
template <class Tag> class Id final
{
public:
    constexpr Id() = default;
    explicit constexpr Id(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 m_value = 0;
};

} // namespace cxw::core

template <class Tag> struct std::hash<cxw::core::Id<Tag>>
{
    std::size_t operator()(const cxw::core::Id<Tag>& id) const noexcept
    {
        return std::hash<qint64>{}(id.value());
    }
};
