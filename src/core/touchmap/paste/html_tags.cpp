#include "core/touchmap/paste/html_tags.h"

#include <algorithm>
#include <array>

namespace cxw::core {
namespace {

struct Entity
{
    QLatin1String name;
    char16_t sign;
};

/// Of those with names only the ones that programs write in place of a letter of the text.
constexpr std::array kEntities{
    Entity{QLatin1String("amp"), u'&'},         Entity{QLatin1String("lt"), u'<'},
    Entity{QLatin1String("gt"), u'>'},          Entity{QLatin1String("quot"), u'"'},
    Entity{QLatin1String("apos"), u'\''},       Entity{QLatin1String("nbsp"), u'\u00a0'},
    Entity{QLatin1String("ndash"), u'\u2013'},  Entity{QLatin1String("mdash"), u'\u2014'},
    Entity{QLatin1String("minus"), u'\u2212'},  Entity{QLatin1String("hellip"), u'\u2026'},
    Entity{QLatin1String("euro"), u'\u20ac'},   Entity{QLatin1String("shy"), u'\u00ad'},
    Entity{QLatin1String("lsquo"), u'\u2018'},  Entity{QLatin1String("rsquo"), u'\u2019'},
    Entity{QLatin1String("ldquo"), u'\u201c'},  Entity{QLatin1String("rdquo"), u'\u201d'},
    Entity{QLatin1String("bdquo"), u'\u201e'},  Entity{QLatin1String("laquo"), u'\u00ab'},
    Entity{QLatin1String("raquo"), u'\u00bb'},  Entity{QLatin1String("auml"), u'\u00e4'},
    Entity{QLatin1String("ouml"), u'\u00f6'},   Entity{QLatin1String("uuml"), u'\u00fc'},
    Entity{QLatin1String("Auml"), u'\u00c4'},   Entity{QLatin1String("Ouml"), u'\u00d6'},
    Entity{QLatin1String("Uuml"), u'\u00dc'},   Entity{QLatin1String("szlig"), u'\u00df'},
    Entity{QLatin1String("aacute"), u'\u00e1'}, Entity{QLatin1String("eacute"), u'\u00e9'},
    Entity{QLatin1String("iacute"), u'\u00ed'}, Entity{QLatin1String("oacute"), u'\u00f3'},
    Entity{QLatin1String("uacute"), u'\u00fa'}, Entity{QLatin1String("ntilde"), u'\u00f1'},
    Entity{QLatin1String("iexcl"), u'\u00a1'},  Entity{QLatin1String("iquest"), u'\u00bf'},
    Entity{QLatin1String("acirc"), u'\u00e2'},  Entity{QLatin1String("icirc"), u'\u00ee'},
};

/// Of a name between & and ; empty for none.
QString meaningOf(QStringView name)
{
    constexpr uint kLast = 0x10ffff;
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool isNumber = false;
        const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        const bool isSign = isNumber && code > 0 && code <= kLast && !QChar::isSurrogate(code);
        const char32_t sign = code;
        return isSign ? QString::fromUcs4(&sign, 1) : QString();
    }
    const auto found =
        std::ranges::find_if(kEntities, [name](const Entity& each) { return name == each.name; });
    return found == kEntities.end() ? QString() : QString(QChar(found->sign));
}

/// Not only a sign of a text: "a < b".
bool isTag(QStringView text)
{
    return text.size() > 1 && (text[1].isLetter() || QStringView(u"/!?").contains(text[1]));
}

/// Where the tag ends that begins with the text: at the > outside of its quotation marks.
qsizetype endOfTag(QStringView text)
{
    QChar quote;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (!quote.isNull()) {
            if (text[at] == quote)
                quote = QChar();
        } else if (text[at] == u'>') {
            return at;
        } else if ((text[at] == u'"' || text[at] == u'\'') && text[at - 1] == u'=') {
            quote = text[at];
        }
    }
    return text.size();
}

} // namespace

bool isHtmlSpace(QChar each)
{
    return each == u' ' || each == u'\t' || each == u'\n' || each == u'\r' || each == u'\f';
}

QStringView HtmlTag::attribute(QLatin1String wanted) const
{
    for (qsizetype at = attributes.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = attributes.indexOf(wanted, at + 1, Qt::CaseInsensitive)) {
        QStringView value = attributes.sliced(at + wanted.size()).trimmed();
        const bool isWhole = at == 0 || isHtmlSpace(attributes[at - 1]);
        if (!isWhole || !value.startsWith(u'='))
            continue;
        value = value.sliced(1).trimmed();
        if (value.startsWith(u'"') || value.startsWith(u'\'')) {
            const qsizetype end = value.indexOf(value.front(), 1);
            return value.sliced(1, (end < 0 ? value.size() : end) - 1);
        }
        const auto end = std::ranges::find_if(value, isHtmlSpace);
        return value.first(end - value.begin());
    }
    return {};
}

QStringView HtmlScanner::takeText()
{
    qsizetype end = m_left.indexOf(u'<');
    while (end >= 0 && !isTag(m_left.sliced(end)))
        end = m_left.indexOf(u'<', end + 1);
    const QStringView text = end < 0 ? m_left : m_left.first(end);
    m_left = m_left.sliced(text.size());
    return text;
}

std::optional<HtmlTag> HtmlScanner::takeTag()
{
    if (!m_left.startsWith(u'<'))
        return std::nullopt;
    if (m_left.startsWith(QLatin1String("<!--"))) {
        const qsizetype end = m_left.indexOf(QLatin1String("-->"), 4);
        m_left = end < 0 ? QStringView() : m_left.sliced(end + 3);
        return HtmlTag();
    }
    const qsizetype end = endOfTag(m_left);
    QStringView inside = m_left.sliced(1, std::max<qsizetype>(0, end - 1));
    m_left = m_left.sliced(std::min(m_left.size(), end + 1));
    HtmlTag tag;
    tag.isEnd = inside.startsWith(u'/');
    if (tag.isEnd)
        inside = inside.sliced(1);
    qsizetype name = 0;
    while (name < inside.size() && inside[name].isLetterOrNumber())
        ++name;
    tag.name = inside.first(name).toString().toLower();
    tag.attributes = inside.sliced(name);
    return tag;
}

void HtmlScanner::passElement(const QString& name)
{
    const QString end = QLatin1String("</") + name;
    const qsizetype at = m_left.indexOf(end, 0, Qt::CaseInsensitive);
    m_left = at < 0 ? QStringView() : m_left.sliced(at);
}

QString withoutEntities(QStringView text)
{
    constexpr qsizetype kLongest = 10;
    if (!text.contains(u'&'))
        return text.toString();
    QString plain;
    while (!text.isEmpty()) {
        const qsizetype at = text.indexOf(u'&');
        plain += at < 0 ? text : text.first(at);
        if (at < 0)
            break;
        text = text.sliced(at);
        const qsizetype end = text.first(std::min(text.size(), kLongest)).indexOf(u';');
        const QString meaning = end < 0 ? QString() : meaningOf(text.sliced(1, end - 1));
        plain += meaning.isEmpty() ? QStringLiteral("&") : meaning;
        text = text.sliced(meaning.isEmpty() ? 1 : end + 1);
    }
    return plain;
}

} // namespace cxw::core
