#pragma once

#include <QString>

#include <optional>

namespace cxw::core {

/// What parts words and attributes.
[[nodiscard]] bool isHtmlSpace(QChar each);

/// A tag of an HTML text, as it stands there.
struct HtmlTag
{
    QString name; ///< in small letters; empty for comments and declarations
    bool isEnd = false;
    QStringView attributes;

    /// Its value without quotation marks, entities as they are; empty where the tag has it not.
    [[nodiscard]] QStringView attribute(QLatin1String wanted) const;
};

/// Takes an HTML text apart from its beginning to its end. What it is given outlives it.
class HtmlScanner final
{
public:
    explicit HtmlScanner(QStringView html)
        : m_left(html)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_left.isEmpty(); }
    /// Up to the next tag, or all that is left; entities as they are.
    [[nodiscard]] QStringView takeText();
    /// Empty when a tag is not what comes next.
    [[nodiscard]] std::optional<HtmlTag> takeTag();
    /// Up to the end of the element whose beginning was the last tag.
    void passElement(const QString& name);

private:
    QStringView m_left;
};

/// "&amp;", "&#228;" and "&#xE4;" as what they stand for; what is no entity stays.
[[nodiscard]] QString withoutEntities(QStringView text);

} // namespace cxw::core
