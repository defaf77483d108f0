#pragma once

#include <QString>

#include <vector>

namespace cxw::core {

/// The text as a search sees it: lower case, without diacritics, so that "reclamatie" is "Reclamație", "haus"
/// begins "Häuser" and "е" is "ё". Length may differ from the original's.
[[nodiscard]] QString foldedText(const QString& text);

/// How many of the words that were typed count.
inline constexpr int kMostSearchWords = 16;
/// How much of a word counts, in UTF-16 units.
inline constexpr int kLongestSearchWord = 64;

/// Every folded word of a text, in order, with a single space between two: what a search keeps of it. Letters
/// and digits only, so empty for "%&/".
[[nodiscard]] QString wordsIn(const QString& text);

/// The folded words of what was typed, in order, at most `kMostSearchWords`; letters and digits only, so
/// empty for "%&/".
[[nodiscard]] std::vector<QString> searchWords(const QString& typed);

/// A part of a text, in UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange&) const = default;
};

/// Where words of `text` begin as one of the folded `words` does: the beginnings, in order.
[[nodiscard]] std::vector<TextRange> foundIn(const QString& text, const std::vector<QString>& words);

/// Whether each of the typed words begins one of the words of `text`, which is of wordsIn().
[[nodiscard]] bool hasWords(const QString& text, const std::vector<QString>& typed);

} // namespace cxw::core
