#include "exchange/report/xml_characters.h"

namespace cxw::exchange {
namespace {

bool isForbidden(char32_t point)
{
    const bool control = (point < 0x20 && point != U'\t' && point != U'\n' && point != U'\r')
        || (point >= 0x7F && point < 0xA0);
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    const bool noCharacter = (point & 0xFFFE) == 0xFFFE;
    return control || surrogate || noCharacter;
}

} // namespace

QString withoutForbiddenCharacters(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t point =
            isPair ? QChar::surrogateToUcs4(unit, text.at(i + 1)) : char32_t(unit.unicode());
        if (!isForbidden(point))
            kept.append(QStringView(text).mid(i, isPair ? 2 : 1));
        i += isPair ? 1 : 0;
    }
    return kept;
}

} // namespace cxw::exchange
