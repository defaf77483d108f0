#pragma once

#include "core/clock.h"
#include "core/id.h"

#include <nlohmann/json.hpp>

#include <QDate>
#include <QString>

#include <initializer_list>
#include <optional>
#include <vector>

namespace cxw::exchange {

/// Whole numbers up to here survive every reader of JSON.
inline constexpr qint64 kLargestExactInteger = qint64(1) << 53;

/// One value in a JSON file together with where it stands ("$.rounds[2].number"). Every question asked of it
/// is answered or refused (InputError) with a sentence that names the place and what was expected. Must not
/// outlive the parsed file.
class JsonPlace final
{
public:
    explicit JsonPlace(const nlohmann::json& value, QString path = QStringLiteral("$"));

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isNull() const { return m_value->is_null(); }
    [[nodiscard]] bool isNumber() const { return m_value->is_number(); }

    /// Refuses a file of another kind or version; `format` is written "cxworkbench/workspace@1".
    void expectFormat(QLatin1String format) const;
    /// An object with all of `required`, perhaps some of `optional`, and no other key.
    void expectKeys(std::initializer_list<const char*> required,
                    std::initializer_list<const char*> optional = {}) const;

    [[nodiscard]] JsonPlace at(const QString& key) const;
    [[nodiscard]] JsonPlace at(const char* key) const { return at(QString::fromLatin1(key)); }
    /// Empty where an optional key is missing.
    [[nodiscard]] std::optional<JsonPlace> find(const char* key) const;
    /// The elements of a list, in order.
    [[nodiscard]] std::vector<JsonPlace> items() const;
    /// The keys of an object, sorted.
    [[nodiscard]] std::vector<QString> keys() const;

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString filledText() const;
    [[nodiscard]] bool truth() const;
    [[nodiscard]] qint64 integer(qint64 least, qint64 most) const;
    /// ISO 8601: "2026-11-22".
    [[nodiscard]] QDate date() const;
    /// ISO 8601 in UTC with milliseconds: "2026-11-22T09:00:00.000Z".
    [[nodiscard]] core::Instant instant() const;

    /// Decimal digits in a text, since 64 bits do not survive every reader of JSON numbers.
    template <class AnyId> [[nodiscard]] AnyId id() const { return AnyId(idValue()); }
    template <class AnyId> [[nodiscard]] std::optional<AnyId> idOrNull() const
    {
        return isNull() ? std::nullopt : std::optional(id<AnyId>());
    }

    /// One of a few words; `words` lists them for the sentence of refusal.
    template <class Choice>
    [[nodiscard]] Choice choice(std::optional<Choice> (*from)(QStringView), const char* words) const
    {
        if (const auto chosen = from(text()))
            return *chosen;
        refuseChoice(words);
    }

    [[noreturn]] void refuse(const QString& sentence) const;
    /// Refuses an id or key that something earlier in the file already has.
    [[noreturn]] void refuseRepeated() const;
    /// Refuses the name of something that the file does not hold.
    [[noreturn]] void refuseUnknown() const;

private:
    [[nodiscard]] qint64 idValue() const;
    [[noreturn]] void refuseChoice(const char* words) const;
    void expectObject() const;

    const nlohmann::json* m_value;
    QString m_path;
};

} // namespace cxw::exchange
