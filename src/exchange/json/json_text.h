#pragma once

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QString>

namespace cxw::exchange {

/// The value a JSON text holds. `name` is put before a place in an error, such as the file's name; it may be
/// empty. Refuses (InputError) what is not UTF-8, what is not JSON, keys that stand twice in one object, and
/// nesting deeper than any of our formats.
[[nodiscard]] nlohmann::json parseJson(const QByteArray& bytes, const QString& name = {});

/// Indented by two spaces, keys in the order of writing, with a newline at the end.
[[nodiscard]] QByteArray jsonText(const nlohmann::ordered_json& value);

/// A text as a JSON value.
[[nodiscard]] nlohmann::ordered_json jsonString(const QString& text);

} // namespace cxw::exchange
