#include "exchange/json/json_text.h"

#include "exchange/input_error.h"
#include "exchange/text_encoding.h"

#include <QCoreApplication>

#include <set>
#include <vector>

namespace cxw::exchange {
namespace {

using nlohmann::json;

constexpr std::size_t kDeepestNesting = 32;

class JsonTextSentences final
{
    Q_DECLARE_TR_FUNCTIONS(cxw::exchange::JsonText)

public:
    static QString notJson(TextPosition at)
    {
        return tr("Line %1, column %2: this is not valid JSON.", "refusal of a JSON file")
            .arg(at.line)
            .arg(at.column);
    }
    static QString tooDeep()
    {
        return tr("The values in the file are nested deeper than %1 levels; none of our files are.",
                  "refusal of a JSON file")
            .arg(kDeepestNesting);
    }
    static QString twice(const QString& key)
    {
        return tr("The key “%1” stands twice in the same object.", "refusal of a JSON file").arg(key);
    }
    static QString hugeNumber(TextPosition at)
    {
        return tr("Line %1, column %2: this number is too large.", "refusal of a JSON file")
            .arg(at.line)
            .arg(at.column);
    }
    static QString inFile(const QString& name, const QString& sentence)
    {
        return tr("%1: %2", "the name of a file, then the sentence that says what is wrong in it")
            .arg(name, sentence);
    }
};

/// Reads a text without keeping anything of it and refuses what must not reach the parser that builds values:
/// deep nesting, and keys that come twice, of which that parser would silently keep the last.
class JsonCheck final : public nlohmann::json_sax<json>
{
public:
    explicit JsonCheck(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(std::int64_t) override { return true; }
    bool number_unsigned(std::uint64_t) override { return true; }
    bool number_float(double, const std::string&) override { return true; }
    bool string(std::string&) override { return true; }
    bool binary(json::binary_t&) override { return true; }

    bool start_object(std::size_t) override { return enter(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool end_array() override { return leave(); }

    bool key(std::string& key) override
    {
        if (!m_keys.back().insert(key).second)
            throw InputError(JsonTextSentences::twice(QString::fromStdString(key)));
        return true;
    }

    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& why) override
    {
        const TextPosition at = positionOf(m_bytes, qsizetype(position) - 1);
        const bool isNumber = dynamic_cast<const json::out_of_range*>(&why) != nullptr;
        throw InputError(isNumber ? JsonTextSentences::hugeNumber(at) : JsonTextSentences::notJson(at));
    }

private:
    bool enter()
    {
        if (m_keys.size() >= kDeepestNesting)
            throw InputError(JsonTextSentences::tooDeep());
        m_keys.emplace_back();
        return true;
    }

    bool leave()
    {
        m_keys.pop_back();
        return true;
    }

    const QByteArray& m_bytes;
    std::vector<std::set<std::string>> m_keys; ///< seen so far in what is open, the innermost last
};

json parseText(const QByteArray& bytes)
{
    if (const auto problem = encodingProblem(bytes))
        throw InputError(problem->sentence);
    JsonCheck check(bytes);
    json::sax_parse(bytes.begin(), bytes.end(), &check);
    return json::parse(bytes.begin(), bytes.end());
}

} // namespace

json parseJson(const QByteArray& bytes, const QString& name)
{
    if (name.isEmpty())
        return parseText(bytes);
    try {
        return parseText(bytes);
    } catch (const InputError& refusal) {
        throw InputError(JsonTextSentences::inFile(name, refusal.error().detail));
    }
}

QByteArray jsonText(const nlohmann::ordered_json& value)
{
    return QByteArray::fromStdString(value.dump(2)) + '\n';
}

nlohmann::ordered_json jsonString(const QString& text)
{
    return text.toStdString();
}

} // namespace cxw::exchange
