#include "core/search_text.h"

#include <algorithm>
#include <array>

namespace cxw::core {
namespace {

/// Letters whose stroke is no mark of its own in Unicode.
QChar withoutStroke(QChar letter)
{
    switch (letter.unicode()) {
    case u'\u0142': return u'l'; // ł
    case u'\u00f8': return u'o'; // ø
    case u'\u0111': return u'd'; // đ
    case u'\u0131': return u'i'; // dotless i
    default: return letter;
    }
}

/// How much of the text's beginning folds to the word; 0 where it does not.
qsizetype beginningOf(const QString& text, const QString& word)
{
    QString folded;
    qsizetype length = 0;
    while (length < text.size() && folded.size() < word.size())
        folded += foldedText(text[length++]);
    while (length < text.size() && text[length].isMark())
        ++length;
    return !word.isEmpty() && folded.startsWith(word) ? length : 0;
}

qsizetype longestBeginning(const QString& text, const std::vector<QString>& words)
{
    qsizetype longest = 0;
    for (const QString& each : words)
        longest = std::max(longest, beginningOf(text, each));
    return longest;
}

/// How many units the letter or digit at `at` takes; 0 for anything else, half a surrogate pair too.
qsizetype unitsOfLetter(const QString& text, qsizetype at)
{
    const QChar first = text.at(at);
    if (!first.isSurrogate())
        return first.isLetterOrNumber() ? 1 : 0;
    if (!first.isHighSurrogate() || at + 1 == text.size() || !text.at(at + 1).isLowSurrogate())
        return 0;
    return QChar::isLetterOrNumber(QChar::surrogateToUcs4(first, text.at(at + 1))) ? 2 : 0;
}

template <class Take> void forEachWord(const QString& text, Take take)
{
    const QString folded = foldedText(text);
    qsizetype start = 0;
    qsizetype length = 0; // of what counts of the word
    const auto finish = [&] {
        if (length > 0)
            take(QStringView(folded).mid(start, length));
        length = 0;
    };
    bool within = false;
    for (qsizetype at = 0; at < folded.size();) {
        const qsizetype units = unitsOfLetter(folded, at);
        if (units == 0)
            finish();
        else if (!within)
            start = at;
        within = units > 0;
        if (within && at + units - start <= kLongestSearchWord)
            length = at + units - start;
        at += std::max<qsizetype>(units, 1);
    }
    finish();
}

QString foldedAtLength(const QString& text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar each : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (each.category() == QChar::Mark_NonSpacing)
            continue;
        if (each == u'\u00df')
            folded += QStringLiteral("ss"); // ß
        else
            folded += withoutStroke(each);
    }
    return folded;
}

/// The letters of Latin, Greek and Cyrillic with their marks: each folds to the same wherever it stands.
class KnownLetters final
{
public:
    KnownLetters()
    {
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            m_texts.at(i) = foldedAtLength(QString(QChar(char16_t(i))));
            m_letters.at(i) = m_texts.at(i).size() == 1 ? m_texts.at(i).front() : QChar();
        }
    }

    [[nodiscard]] bool has(QChar letter) const { return letter.unicode() < kCount; }
    /// Null for what folds to none or to several.
    [[nodiscard]] QChar letterFor(QChar letter) const { return m_letters[letter.unicode()]; }
    [[nodiscard]] const QString& textFor(QChar letter) const { return m_texts[letter.unicode()]; }

private:
    static constexpr std::size_t kCount = 0x530;

    std::array<QString, kCount> m_texts;
    std::array<QChar, kCount> m_letters;
};

/// Dashes, quotation marks and bullets, which are what they are.
bool isPlainSign(QChar each)
{
    return (each >= QChar(0x2012) && each <= QChar(0x2016))
        || (each >= QChar(0x2018) && each <= QChar(0x2023));
}

/// Continues what was folded of the first `from` letters.
QString foldedFrom(qsizetype from, QString folded, const QString& text, const KnownLetters& known)
{
    for (const QChar each : QStringView(text).sliced(from)) {
        if (known.has(each))
            folded += known.textFor(each);
        else if (isPlainSign(each))
            folded += each;
        else
            return foldedAtLength(text);
    }
    return folded;
}

} // namespace

QString foldedText(const QString& text)
{
    static const KnownLetters known;
    QString folded(text.size(), Qt::Uninitialized);
    QChar* const letters = folded.data();
    for (qsizetype i = 0; i < text.size(); ++i) { // as long as each letter folds to one
        const QChar letter = text[i];
        letters[i] = known.has(letter) ? known.letterFor(letter) : isPlainSign(letter) ? letter : QChar();
        if (letters[i].isNull())
            return foldedFrom(i, folded.first(i), text, known);
    }
    return folded;
}

std::vector<TextRange> foundIn(const QString& text, const std::vector<QString>& words)
{
    std::vector<TextRange> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool begins = text[i].isLetterOrNumber() && (i == 0 || !text[i - 1].isLetterOrNumber());
        const qsizetype length = begins ? longestBeginning(text.sliced(i), words) : 0;
        if (length > 0)
            found.push_back({i, length});
    }
    return found;
}

QString wordsIn(const QString& text)
{
    QString words;
    words.reserve(text.size());
    forEachWord(text, [&](QStringView word) {
        if (!words.isEmpty())
            words += QLatin1Char(' ');
        words += word;
    });
    return words;
}

std::vector<QString> searchWords(const QString& typed)
{
    std::vector<QString> words;
    forEachWord(typed, [&](QStringView word) {
        if (int(words.size()) < kMostSearchWords)
            words.push_back(word.toString());
    });
    return words;
}

bool hasWords(const QString& text, const std::vector<QString>& typed)
{
    return std::ranges::all_of(typed, [&](const QString& word) {
        return text.startsWith(word) || text.contains(QLatin1Char(' ') + word);
    });
}

} // namespace cxw::core
