#pragma once

#include "core/clock.h"
#include "exchange/json/json_text.h"

#include <optional>

namespace cxw::exchange {

/// Null for an empty text.
[[nodiscard]] nlohmann::ordered_json textOrNull(const QString& text);

/// ISO 8601 in UTC with milliseconds, what JsonPlace::instant reads.
[[nodiscard]] nlohmann::ordered_json instantJson(core::Instant at);
[[nodiscard]] nlohmann::ordered_json instantOrNull(const std::optional<core::Instant>& at);

template <class Value> [[nodiscard]] nlohmann::ordered_json valueOrNull(const std::optional<Value>& value)
{
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json();
}

template <class Choice> [[nodiscard]] nlohmann::ordered_json codeOrNull(const std::optional<Choice>& choice)
{
    return choice ? jsonString(codeOf(*choice)) : nlohmann::ordered_json();
}

/// Decimal digits in a text, what JsonPlace::id reads.
template <class AnyId> [[nodiscard]] nlohmann::ordered_json idText(const AnyId& id)
{
    return jsonString(QString::number(id.value()));
}

template <class AnyId> [[nodiscard]] nlohmann::ordered_json idOrNull(const std::optional<AnyId>& id)
{
    return id ? idText(*id) : nlohmann::ordered_json();
}

template <class Rows, class Write> [[nodiscard]] nlohmann::ordered_json listOf(const Rows& rows, Write write)
{
    auto list = nlohmann::ordered_json::array();
    for (const auto& row : rows)
        list.push_back(write(row));
    return list;
}

} // namespace cxw::exchange
