#pragma once

#include "core/search_text.h"

#include <QHash>

namespace cxw::core {

/// A way of hiding behind the rules, and a sentence that says it better.
struct PolicyWording
{
    QString phrase;
    QString better;

    bool operator==(const PolicyWording&) const = default;
};

/// Where a phrase stands in a text.
struct PolicyFinding
{
    TextRange range;
    PolicyWording wording;

    bool operator==(const PolicyFinding&) const = default;
};

/// So much of a text is looked through, in UTF-16 units; what a person writes about a complaint is shorter.
inline constexpr qsizetype kMostWatchedText = 20'000;

/// Finds phrases in texts. A phrase is found word by word, whatever stands between the words, their case and
/// diacritics. Any thread, for reading.
class PolicyWatch final
{
public:
    PolicyWatch() = default;
    /// Of two wordings with the same words the first counts; one without a word is never found.
    explicit PolicyWatch(const std::vector<PolicyWording>& wordings);

    /// In the order of the text, none overlapping another; where several begin at one word, the longest.
    [[nodiscard]] std::vector<PolicyFinding> findIn(const QString& text) const;

private:
    struct Phrase
    {
        std::vector<QString> words; ///< folded
        PolicyWording wording;
    };

    QHash<QString, std::vector<Phrase>> m_byFirstWord; ///< longest first
};

/// The phrases that a text is watched for: the workspace's own before those that come with the program, of
/// which the own ones with the same words take the place. An own one without a better sentence switches the
/// phrase off.
[[nodiscard]] std::vector<PolicyWording> watchedPhrases(const std::vector<PolicyWording>& own,
                                                        const std::vector<PolicyWording>& shipped);

/// The better sentence as it takes the phrase's place: without its full stop where a sign follows there.
[[nodiscard]] QString betterFor(const PolicyFinding& finding, const QString& text);

/// The same for phrases with the same words, whatever their case, diacritics and signs.
[[nodiscard]] QString phraseKey(const QString& phrase);

/// Whether two phrases have the same words, whatever their case, diacritics and signs.
[[nodiscard]] bool isSamePhrase(const QString& one, const QString& other);

/// Whether the words of a phrase stand in the text one after the other.
[[nodiscard]] bool hasPhrase(const QString& text, const QString& phrase);

} // namespace cxw::core
