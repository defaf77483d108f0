#include "exchange/json/json_text.h"

#include "core/whole_text.h"
#include "exchange/input_error.h"
#include "exchange/text_encoding.h"

#include <QCoreApplication>

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

/// Builds the value of a text, and refuses what the library's own builder would take: deep nesting, and keys
/// that come twice, of which that one would silently keep the last.
class JsonBuilder final : public nlohmann::json_sax<json>
{
public:
    explicit JsonBuilder(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    /// What was read; to be asked once, at the end.
    [[nodiscard]] json take() { return std::move(m_root); }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(std::int64_t value) override { return add(value); }
    bool number_unsigned(std::uint64_t value) override { return add(value); }
    bool number_float(double value, const std::string&) override { return add(value); }
    bool string(std::string& value) override { return add(std::move(value)); }
    bool binary(json::binary_t& value) override { return add(std::move(value)); }

    bool start_object(std::size_t) override { return enter(json::object()); }
    bool start_array(std::size_t) override { return enter(json::array()); }
    bool end_object() override { return leave(); }
    bool end_array() override { return leave(); }

    bool key(std::string& key) override
    {
        if (m_open.back()->contains(key))
            throw InputError(JsonTextSentences::twice(core::wholeText(key)));
        m_key = std::move(key);
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
    json& place(json value)
    {
        if (m_open.empty())
            return m_root = std::move(value);
        json& parent = *m_open.back();
        if (parent.is_object())
            return parent[m_key] = std::move(value);
        parent.push_back(std::move(value));
        return parent.back();
    }

    bool add(json value)
    {
        place(std::move(value));
        return true;
    }

    bool enter(json empty)
    {
        if (m_open.size() >= kDeepestNesting)
            throw InputError(JsonTextSentences::tooDeep());
        m_open.push_back(&place(std::move(empty)));
        return true;
    }

    bool leave()
    {
        m_open.pop_back();
        return true;
    }

    const QByteArray& m_bytes;
    json m_root;
    std::vector<json*> m_open; ///< the innermost last; a list does not grow while one of its values is open
    std::string m_key;         ///< of the value that comes next, in an object
};

json parseText(const QByteArray& bytes)
{
    if (const auto problem = encodingProblem(bytes))
        throw InputError(problem->sentence);
    JsonBuilder builder(bytes);
    json::sax_parse(bytes.begin(), bytes.end(), &builder);
    return builder.take();
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
