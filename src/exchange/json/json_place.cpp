#include "exchange/json/json_place.h"

#include "core/whole_text.h"
#include "exchange/input_error.h"
#include "exchange/json/json_sentences.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace cxw::exchange {
namespace {

using nlohmann::json;

constexpr int kLongestPath = 200; // a hostile key must not fill the screen

QString shortened(const QString& path)
{
    return path.size() <= kLongestPath ? path : path.first(kLongestPath) + QChar(0x2026);
}

bool isAmong(const std::string& key, std::initializer_list<const char*> names)
{
    return std::ranges::any_of(names, [&](const char* name) { return key == name; });
}

} // namespace

JsonPlace::JsonPlace(const json& value, QString path)
    : m_value(&value)
    , m_path(std::move(path))
{
}

void JsonPlace::expectFormat(QLatin1String format) const
{
    const QString found = at("format").text();
    if (found == format)
        return;
    const auto kindOf = [](const QString& text) { return text.section(QLatin1Char('@'), 0, 0); };
    if (kindOf(found) == kindOf(format))
        refuse(JsonSentences::otherVersion(shortened(found), format));
    refuse(JsonSentences::otherKind(shortened(found), format));
}

void JsonPlace::expectKeys(std::initializer_list<const char*> required,
                           std::initializer_list<const char*> optional) const
{
    expectObject();
    for (const auto& [key, value] : m_value->items())
        if (!isAmong(key, required) && !isAmong(key, optional))
            refuse(JsonSentences::unknownKey(m_path, shortened(core::wholeText(key))));
    for (const char* key : required)
        if (!m_value->contains(key))
            refuse(JsonSentences::missingKey(m_path, QString::fromLatin1(key)));
}

JsonPlace JsonPlace::at(const QString& key) const
{
    expectObject();
    const auto found = m_value->find(key.toStdString());
    if (found == m_value->end())
        refuse(JsonSentences::missingKey(m_path, key));
    return JsonPlace(*found, m_path + QLatin1Char('.') + key);
}

std::optional<JsonPlace> JsonPlace::find(const char* key) const
{
    expectObject();
    return m_value->contains(key) ? std::optional(at(key)) : std::nullopt;
}

std::vector<JsonPlace> JsonPlace::items() const
{
    if (!m_value->is_array())
        refuse(JsonSentences::noList(m_path));
    std::vector<JsonPlace> places;
    places.reserve(m_value->size());
    for (const json& each : *m_value)
        places.emplace_back(each,
                            m_path + QLatin1Char('[') + QString::number(places.size()) + QLatin1Char(']'));
    return places;
}

std::vector<QString> JsonPlace::keys() const
{
    expectObject();
    std::vector<QString> keys;
    for (const auto& [key, value] : m_value->items())
        keys.push_back(core::wholeText(key));
    return keys;
}

QString JsonPlace::text() const
{
    if (!m_value->is_string())
        refuse(JsonSentences::noText(m_path));
    QString text = core::wholeText(m_value->get_ref<const std::string&>());
    if (text.contains(QChar(u'\0')))
        refuse(JsonSentences::nulInText(m_path));
    return text;
}

QString JsonPlace::filledText() const
{
    QString filled = text();
    if (filled.trimmed().isEmpty())
        refuse(JsonSentences::emptyText(m_path));
    return filled;
}

bool JsonPlace::truth() const
{
    if (!m_value->is_boolean())
        refuse(JsonSentences::noTruth(m_path));
    return m_value->get<bool>();
}

qint64 JsonPlace::integer(qint64 least, qint64 most) const
{
    const bool fitsSigned = m_value->is_number_integer()
        && (!m_value->is_number_unsigned()
            || m_value->get<quint64>() <= quint64(std::numeric_limits<qint64>::max()));
    if (fitsSigned)
        if (const qint64 number = m_value->get<qint64>(); number >= least && number <= most)
            return number;
    refuse(JsonSentences::noInteger(m_path, least, most));
}

QDate JsonPlace::date() const
{
    const QDate date = QDate::fromString(text(), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        refuse(JsonSentences::noDate(m_path));
    return date;
}

core::Instant JsonPlace::instant() const
{
    const QString written = text();
    const QDateTime moment = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!moment.isValid() || !written.endsWith(QLatin1Char('Z')))
        refuse(JsonSentences::noInstant(m_path));
    return core::instantFrom(moment.toMSecsSinceEpoch());
}

qint64 JsonPlace::idValue() const
{
    const QString written = m_value->is_string() ? text() : QString();
    bool isNumber = false;
    const qint64 value = written.toLongLong(&isNumber);
    // Written in one way only, so that "07" and "7" cannot pass for two records.
    if (!isNumber || value <= 0 || QString::number(value) != written)
        refuse(JsonSentences::noId(m_path));
    return value;
}

void JsonPlace::refuseChoice(const char* words) const
{
    refuse(JsonSentences::noChoice(m_path, QString::fromLatin1(words)));
}

void JsonPlace::expectObject() const
{
    if (!m_value->is_object())
        refuse(JsonSentences::noObject(m_path));
}

void JsonPlace::refuse(const QString& sentence) const
{
    throw InputError(sentence);
}

void JsonPlace::refuseRepeated() const
{
    refuse(JsonSentences::repeated(shortened(m_path)));
}

void JsonPlace::refuseUnknown() const
{
    refuse(JsonSentences::unknownName(shortened(m_path)));
}

} // namespace cxw::exchange
