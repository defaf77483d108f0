#include "exchange/text_encoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw::exchange {
namespace {

class EncodingSentences final
{
    Q_DECLARE_TR_FUNCTIONS(cxw::exchange::TextEncoding)

public:
    static QString utf16()
    {
        return tr("The file is written in UTF-16. Save it again as UTF-8.", "refusal of a text file");
    }
    static QString nul(int line)
    {
        return tr("Line %1: there is a NUL character, so this is no text file.", "refusal of a text file")
            .arg(line);
    }
    static QString notUtf8(int line)
    {
        return tr("Line %1: the characters are not UTF-8. Save the file again as UTF-8.",
                  "refusal of a text file")
            .arg(line);
    }
};

bool looksLikeUtf16(const QByteArray& bytes)
{
    const bool marked = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    return marked || (bytes.size() >= 2 && (bytes[0] == '\0') != (bytes[1] == '\0'));
}

int firstLineNotUtf8(const QByteArray& bytes)
{
    int line = 1;
    qsizetype start = 0;
    while (true) {
        const qsizetype end = bytes.indexOf('\n', start);
        const bool last = end < 0;
        if (last || !QByteArrayView(bytes).sliced(start, end - start).isValidUtf8())
            return line;
        start = end + 1;
        ++line;
    }
}

} // namespace

std::optional<EncodingProblem> encodingProblem(const QByteArray& bytes)
{
    if (looksLikeUtf16(bytes))
        return EncodingProblem{0, EncodingSentences::utf16()};
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
        const int line = positionOf(bytes, nul).line;
        return EncodingProblem{line, EncodingSentences::nul(line)};
    }
    if (bytes.isValidUtf8())
        return std::nullopt;
    const int line = firstLineNotUtf8(bytes);
    return EncodingProblem{line, EncodingSentences::notUtf8(line)};
}

QByteArrayView withoutMark(const QByteArray& bytes)
{
    return QByteArrayView(bytes).sliced(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
}

TextPosition positionOf(const QByteArray& bytes, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(std::clamp<qsizetype>(offset, 0, bytes.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {.line = int(std::ranges::count(before, '\n')) + 1,
            .column = int(QString::fromUtf8(before.sliced(lineStart)).size()) + 1};
}

} // namespace cxw::exchange
