#include "storage/privacy/person_words.h"

#include "core/search_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringEncoder>

#include <algorithm>

namespace cxw::storage {
namespace {

constexpr qsizetype kShortestSingleName = 5; // letters; "Ana" alone names nobody
constexpr qsizetype kShortestWhole = 5;      // bytes of a whole text
constexpr qsizetype kShortestWord = 7;       // bytes; shorter ones turn up in the numbers of an index
constexpr qsizetype kShortestEnd = 4;        // bytes of a word's end in the search
constexpr qsizetype kLongestPiece = 40;      // of a text; its first and last ones stand for it
constexpr qsizetype kLongestSearched = 120;  // bytes; FTS5 writes such a length in one byte
constexpr std::size_t kMostNeedles = 100'000;

QString spaced(const QString& words)
{
    return QLatin1Char(' ') + words + QLatin1Char(' ');
}

QByteArray escaped(const QString& text, const char* format)
{
    QByteArray bytes;
    for (const QChar unit : text)
        bytes += unit.unicode() < 0x80 ? QByteArray(1, char(unit.unicode()))
                                       : QByteArray(QString::asprintf(format, unit.unicode()).toLatin1());
    return bytes;
}

/// The end of a word, less the rest of a letter that it begins with.
QString lettersOf(const QByteArray& end)
{
    constexpr int kTwoBits = 0xC0;
    constexpr int kRest = 0x80;
    const auto first = std::ranges::find_if(end, [](char byte) { return (byte & kTwoBits) != kRest; });
    return QString::fromUtf8(end.mid(first - end.begin()));
}

/// Collects needles without saying one twice.
class Collection final
{
public:
    void add(const QByteArray& bytes, const QString& words, Writing writing = Writing::Plain)
    {
        if (m_needles.size() < kMostNeedles && !m_known.contains(bytes)) {
            m_known.insert(bytes);
            m_needles.push_back({bytes, words, writing});
        }
    }

    /// In every encoding.
    void addText(const QString& text)
    {
        add(text.toUtf8(), text);
        add(QStringEncoder(QStringEncoder::Utf16LE).encode(text), text, Writing::Wide);
        add(QStringEncoder(QStringEncoder::Utf16BE).encode(text), text, Writing::Wide);
        if (text.toLatin1() == text.toUtf8())
            return; // nothing to escape
        add(escaped(text, "\\u%04x"), text, Writing::Escaped);
        add(escaped(text, "\\u%04X"), text, Writing::Escaped);
    }

    /// As FTS5 writes a term: how many bytes it shares with the one before, how many follow, and these. The
    /// first byte of a term names the index, so at least that one is shared, unless the term is first.
    void addSearched(const QString& word)
    {
        const QByteArray bytes = word.toUtf8();
        const qsizetype size = bytes.size();
        if (size < 3 || size > kLongestSearched)
            return;
        add(QByteArray(1, char(size + 1)) + '0' + bytes, word);
        add(QByteArray(1, char(1)) + QByteArray(1, char(size)) + bytes, word);
        for (qsizetype shared = 1; size - shared >= kShortestEnd; ++shared) {
            const QByteArray end = bytes.mid(shared);
            add(QByteArray(1, char(shared + 1)) + QByteArray(1, char(end.size())) + end, lettersOf(end));
        }
    }

    [[nodiscard]] std::vector<Needle> take() { return std::move(m_needles); }

private:
    QSet<QByteArray> m_known;
    std::vector<Needle> m_needles;
};

void addPieces(Collection& collection, const QString& text)
{
    const QString whole = text.trimmed();
    for (const QString& piece : {whole.left(kLongestPiece), whole.right(kLongestPiece)})
        if (piece.toUtf8().size() >= kShortestWhole)
            collection.addText(piece);
}

void addWords(Collection& collection, const QString& text)
{
    const QRegularExpression letters(QStringLiteral("[\\p{L}\\p{N}\\p{M}]+"));
    for (auto each = letters.globalMatch(text); each.hasNext();) {
        const QString word = each.next().captured();
        if (word.toUtf8().size() >= kShortestWord)
            collection.addText(word);
    }
    const QString folded = core::wordsIn(text);
    for (const QString& word : folded.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        collection.addSearched(word);
        if (word.toUtf8().size() >= kShortestWord)
            collection.addText(word);
    }
}

} // namespace

Naming::Naming(const QStringList& names)
{
    for (const QString& each : names) {
        const QString words = core::wordsIn(each);
        if (!words.contains(QLatin1Char(' ')) && words.size() < kShortestSingleName)
            continue;
        m_names += each.trimmed();
        m_words.push_back(words);
    }
}

bool Naming::isIn(const QString& text) const
{
    if (m_words.empty() || text.isEmpty())
        return false;
    const QString words = spaced(core::wordsIn(text));
    return std::ranges::any_of(m_words, [&](const QString& name) { return words.contains(spaced(name)); });
}

QString Naming::without(const QString& text) const
{
    QString rest = text;
    for (const QString& each : m_names)
        rest.remove(each, Qt::CaseInsensitive);
    return isIn(rest) ? QString() : rest;
}

std::vector<Needle> needlesFor(const PersonWords& person)
{
    Collection collection;
    for (const QStringList& some : {person.names, person.texts}) {
        for (const QString& each : some)
            addPieces(collection, each);
        for (const QString& each : some)
            addWords(collection, each);
    }
    return collection.take();
}

} // namespace cxw::storage
