#include "core/statistics/alike_texts.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace cxw::core {
namespace {

constexpr std::size_t kShingleWords = 3;
constexpr quint64 kFnvStart = 0xcbf29ce484222325;
constexpr quint64 kFnvPrime = 0x100000001b3;

/// One step of FNV-1a. Not qHash, whose result depends on the machine.
quint64 mixed(quint64 hash, quint64 next)
{
    return (hash ^ next) * kFnvPrime;
}

quint64 hashOf(const QString& word)
{
    return std::accumulate(word.begin(), word.end(), kFnvStart,
                           [](quint64 hash, QChar each) { return mixed(hash, each.unicode()); });
}

QString folded(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar each) { return each.category() == QChar::Mark_NonSpacing; });
    // Folding turns the capital sharp s into the small one, and only capitals make both a double s.
    return plain.toCaseFolded().toUpper();
}

std::vector<quint64> wordsOf(const QString& text)
{
    static const QRegularExpression kBetween(QStringLiteral("[^\\p{L}\\p{M}\\p{N}]+"));
    std::vector<quint64> words;
    for (const QString& word : folded(text).split(kBetween, Qt::SkipEmptyParts))
        words.push_back(hashOf(word));
    return words;
}

} // namespace

Shingles shinglesOf(const QString& text)
{
    const std::vector<quint64> words = wordsOf(text);
    if (words.empty())
        return {};
    const std::size_t length = std::min(kShingleWords, words.size());
    Shingles shingles;
    for (auto first = words.begin(); first + std::ptrdiff_t(length) <= words.end(); ++first)
        shingles.push_back(std::accumulate(first, first + std::ptrdiff_t(length), kFnvStart, mixed));
    std::ranges::sort(shingles);
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

double similarityOf(const Shingles& one, const Shingles& two)
{
    if (one.empty() && two.empty())
        return 0.0;
    std::size_t shared = 0;
    for (auto left = one.begin(), right = two.begin(); left != one.end() && right != two.end();) {
        shared += *left == *right ? 1 : 0;
        const quint64 smaller = std::min(*left, *right);
        left += *left == smaller ? 1 : 0;
        right += *right == smaller ? 1 : 0;
    }
    return double(shared) / double(one.size() + two.size() - shared);
}

} // namespace cxw::core
