#include "exchange/json/json_values.h"

#include <QDateTime>

namespace cxw::exchange {

nlohmann::ordered_json textOrNull(const QString& text)
{
    return text.isEmpty() ? nlohmann::ordered_json() : jsonString(text);
}

nlohmann::ordered_json instantJson(core::Instant at)
{
    return jsonString(
        QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(at), Qt::UTC).toString(Qt::ISODateWithMs));
}

nlohmann::ordered_json instantOrNull(const std::optional<core::Instant>& at)
{
    return at ? instantJson(*at) : nlohmann::ordered_json();
}

} // namespace cxw::exchange
