#pragma once

#include "core/id.h"
#include "core/search_text.h"

#include <optional>
#include <vector>

namespace cxw::core {

using PolicyPhraseId = Id<struct PolicyPhraseTag>;
using SnippetId = Id<struct SnippetTag>;

/// A phrase on the workspace's own list, see watchedPhrases.
struct PolicyPhrase
{
    PolicyPhraseId id;
    QString phrase;
    QString better; ///< empty: the phrase is not marked
    qint64 position = 0;

    bool operator==(const PolicyPhrase&) const = default;
};

/// A text that a short word stands for: ";rf1".
struct Snippet
{
    SnippetId id;
    QString token; ///< letters and digits, without the sign before it
    QString text;
    qint64 position = 0;

    bool operator==(const Snippet&) const = default;
};

/// The longest token, in characters.
inline constexpr qsizetype kLongestToken = 20;

/// Letters and digits, at least one and not too many.
[[nodiscard]] bool isToken(const QString& text);

/// The snippet of that token, whatever its case; the first of several. Null where there is none.
[[nodiscard]] const Snippet* findSnippet(const std::vector<Snippet>& snippets, QStringView token);

/// Where a text stands for a snippet: the sign and the token.
struct SnippetFinding
{
    TextRange range;
    const Snippet* snippet = nullptr;
};

/// In the order of the text, of which only the beginning is looked through, see kMostWatchedText. The sign
/// follows no letter or digit, and the token is followed by none.
[[nodiscard]] std::vector<SnippetFinding> findSnippets(const std::vector<Snippet>& snippets,
                                                       const QString& text);

/// The one that ends where the cursor stands.
[[nodiscard]] std::optional<SnippetFinding> snippetBefore(const std::vector<Snippet>& snippets,
                                                          const QString& text, qsizetype cursor);

} // namespace cxw::core
