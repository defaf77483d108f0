#include "exchange/xlsx/sheet_text.h"

#include <QRegularExpression>

namespace cxw::exchange {
namespace {

void shorten(QString& text)
{
    if (text.size() <= kLongestCell)
        return;
    text.truncate(kLongestCell - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    text += QChar(u'…');
}

/// ECMA-376 22.9.2.19: a reader of the file takes "_x0041_" for an A.
void escapeLookalikes(QString& text)
{
    static const QRegularExpression lookalike(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    text.replace(lookalike, QStringLiteral("_x005F_"));
}

} // namespace

QByteArray sheetText(QString text)
{
    for (QChar& each : text)
        if (each.isNull() || each.unicode() >= 0xFFFE)
            each = QChar(QChar::ReplacementCharacter);
    shorten(text);
    escapeLookalikes(text);
    return text.toUtf8();
}

} // namespace cxw::exchange
