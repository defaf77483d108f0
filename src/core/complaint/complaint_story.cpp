#include "core/complaint/complaint_story.h"

#include <QRegularExpression>

namespace cxw::core {
namespace {

/// Up to the first full stop, question or exclamation mark that a new sentence follows, which may begin with
/// a quotation mark or, in Spanish, with ¿ or ¡.
QString firstSentence(const QString& line)
{
    static const QRegularExpression end(QStringLiteral("[.!?…]+(?=\\s+[\\p{Pi}\\p{Ps}\"¿¡]*\\p{Lu})"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = end.match(line);
    if (!match.hasMatch())
        return line;
    const bool isPlainStop = match.captured() == QLatin1String(".");
    return line.first(isPlainStop ? match.capturedStart() : match.capturedEnd());
}

QString cutAtWord(const QString& text)
{
    if (text.size() <= kLongestSummary)
        return text;
    const QString head = text.first(kLongestSummary - 1);
    const qsizetype space = head.lastIndexOf(QLatin1Char(' '));
    return (space > kLongestSummary / 2 ? head.first(space) : head) + QChar(0x2026);
}

} // namespace

ComplaintStory storyOf(const QString& text)
{
    const QString whole = text.trimmed();
    const QString line = whole.section(QLatin1Char('\n'), 0, 0).simplified();
    const QString summary = cutAtWord(firstSentence(line));
    return {.summary = summary, .description = summary == whole ? QString() : whole};
}

QString wholeStory(const Complaint& complaint)
{
    return complaint.description.isEmpty() ? complaint.summary : complaint.description;
}

} // namespace cxw::core
