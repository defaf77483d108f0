#pragma once

#include <QString>

#include <vector>

namespace cxw::core {

/// From here on two texts are worth a warning; real texts without relation stay below 0.1 (method.md 8).
inline constexpr double kAlike = 0.25;
/// From here on it is the same text, but for a few words.
inline constexpr double kSameText = 0.8;

/// The runs of three words in a text, as hashes in rising order, each once. The hashes are the same on every
/// machine.
using Shingles = std::vector<quint64>;

/// Letter case, diacritics and punctuation make no difference. A text of one or two words has itself as its
/// only shingle; one without a word has none.
[[nodiscard]] Shingles shinglesOf(const QString& text);

/// Jaccard's index: shingles in both / shingles in either, 0 to 1. 0 when neither has any.
[[nodiscard]] double similarityOf(const Shingles& one, const Shingles& two);

} // namespace cxw::core
