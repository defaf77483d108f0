#include "core/complaint/helps/policy_watch.h"

#include <algorithm>

namespace cxw::core {
namespace {

struct FoundWord
{
    QString folded;
    TextRange range;
};

/// How many units the letter, digit or mark at `at` takes; 0 for what stands between words.
qsizetype unitsInWord(QStringView text, qsizetype at)
{
    const QChar first = text.at(at);
    if (!first.isSurrogate())
        return first.isLetterOrNumber() || first.isMark() ? 1 : 0;
    if (!first.isHighSurrogate() || at + 1 == text.size() || !text.at(at + 1).isLowSurrogate())
        return 0;
    return QChar::isLetterOrNumber(QChar::surrogateToUcs4(first, text.at(at + 1))) ? 2 : 0;
}

/// The words of the beginning of a text; one that reaches over the end of it is left out.
std::vector<FoundWord> wordsOf(const QString& text)
{
    const QStringView watched = QStringView(text).first(std::min(text.size(), kMostWatchedText));
    std::vector<FoundWord> words;
    for (qsizetype at = 0; at < watched.size();) {
        qsizetype end = at;
        while (end < watched.size() && unitsInWord(watched, end) > 0)
            end += unitsInWord(watched, end);
        const bool isCut = end == watched.size() && end < text.size();
        if (end > at && !isCut)
            words.push_back({foldedText(watched.sliced(at, end - at).toString()), {at, end - at}});
        at = std::max(end, at + 1);
    }
    return words;
}

std::vector<QString> foldedWords(const QString& phrase)
{
    std::vector<QString> words;
    for (FoundWord& each : wordsOf(phrase))
        words.push_back(std::move(each.folded));
    return words;
}

bool standsAt(const std::vector<QString>& phrase, const std::vector<FoundWord>& words, std::size_t at)
{
    if (phrase.size() > words.size() - at)
        return false;
    return std::equal(phrase.begin(), phrase.end(), words.begin() + std::ptrdiff_t(at),
                      [](const QString& word, const FoundWord& found) { return word == found.folded; });
}

TextRange rangeFrom(const TextRange& first, const TextRange& last)
{
    return {first.start, last.start + last.length - first.start};
}

} // namespace

PolicyWatch::PolicyWatch(const std::vector<PolicyWording>& wordings)
{
    for (const PolicyWording& each : wordings) {
        Phrase phrase{foldedWords(each.phrase), each};
        if (phrase.words.empty())
            continue;
        std::vector<Phrase>& others = m_byFirstWord[phrase.words.front()];
        if (std::ranges::find(others, phrase.words, &Phrase::words) == others.end())
            others.push_back(std::move(phrase));
    }
    for (std::vector<Phrase>& each : m_byFirstWord)
        std::ranges::stable_sort(each, std::greater{}, [](const Phrase& one) { return one.words.size(); });
}

std::vector<PolicyFinding> PolicyWatch::findIn(const QString& text) const
{
    std::vector<PolicyFinding> found;
    const std::vector<FoundWord> words = wordsOf(text);
    for (std::size_t at = 0; at < words.size();) {
        const auto phrases = m_byFirstWord.constFind(words[at].folded);
        std::size_t length = 0;
        if (phrases != m_byFirstWord.constEnd()) {
            const auto hit = std::ranges::find_if(
                *phrases, [&](const Phrase& each) { return standsAt(each.words, words, at); });
            if (hit != phrases->end()) {
                length = hit->words.size();
                found.push_back({rangeFrom(words[at].range, words[at + length - 1].range), hit->wording});
            }
        }
        at += std::max<std::size_t>(length, 1);
    }
    return found;
}

std::vector<PolicyWording> watchedPhrases(const std::vector<PolicyWording>& own,
                                          const std::vector<PolicyWording>& shipped)
{
    std::vector<PolicyWording> watched = own;
    for (const PolicyWording& each : shipped)
        if (std::ranges::none_of(
                own, [&](const PolicyWording& mine) { return isSamePhrase(mine.phrase, each.phrase); }))
            watched.push_back(each);
    std::erase_if(watched, [](const PolicyWording& each) { return each.better.isEmpty(); });
    return watched;
}

QString betterFor(const PolicyFinding& finding, const QString& text)
{
    QString sentence = finding.wording.better;
    const qsizetype end = finding.range.start + finding.range.length;
    if (sentence.endsWith(QLatin1Char('.')) && end < text.size()
        && QStringLiteral(".,;:!?…").contains(text.at(end)))
        sentence.chop(1);
    return sentence;
}

QString phraseKey(const QString& phrase)
{
    QString key;
    for (const QString& each : foldedWords(phrase))
        key += each + QLatin1Char(' ');
    return key;
}

bool isSamePhrase(const QString& one, const QString& other)
{
    return phraseKey(one) == phraseKey(other);
}

bool hasPhrase(const QString& text, const QString& phrase)
{
    return !PolicyWatch({{phrase, {}}}).findIn(text).empty();
}

} // namespace cxw::core
