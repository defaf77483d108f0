#include "core/complaint/helps/text_helps.h"

#include "core/complaint/helps/policy_watch.h"

#include <algorithm>

namespace cxw::core {
namespace {

constexpr QChar kSign = u';';

/// The token that begins at the sign at `at`; none where the sign stands in a word.
std::optional<TextRange> tokenAt(QStringView text, qsizetype at)
{
    if (text.at(at) != kSign || (at > 0 && text.at(at - 1).isLetterOrNumber()))
        return std::nullopt;
    qsizetype end = at + 1;
    while (end < text.size() && text.at(end).isLetterOrNumber())
        ++end;
    const qsizetype length = end - at - 1;
    return length > 0 && length <= kLongestToken ? std::optional(TextRange{at, length + 1}) : std::nullopt;
}

std::optional<SnippetFinding> findingAt(const std::vector<Snippet>& snippets, QStringView text, qsizetype at)
{
    const auto range = tokenAt(text, at);
    const Snippet* snippet =
        range ? findSnippet(snippets, text.sliced(range->start + 1, range->length - 1)) : nullptr;
    return snippet ? std::optional(SnippetFinding{*range, snippet}) : std::nullopt;
}

} // namespace

bool isToken(const QString& text)
{
    return !text.isEmpty() && text.size() <= kLongestToken
        && std::ranges::all_of(text, [](QChar each) { return each.isLetterOrNumber(); });
}

const Snippet* findSnippet(const std::vector<Snippet>& snippets, QStringView token)
{
    const auto found = std::ranges::find_if(
        snippets, [&](const Snippet& each) { return token.compare(each.token, Qt::CaseInsensitive) == 0; });
    return found == snippets.end() ? nullptr : &*found;
}

std::vector<SnippetFinding> findSnippets(const std::vector<Snippet>& snippets, const QString& text)
{
    std::vector<SnippetFinding> found;
    const qsizetype end = std::min(text.size(), kMostWatchedText);
    for (qsizetype at = text.indexOf(kSign); at >= 0 && at < end; at = text.indexOf(kSign, at + 1))
        if (const auto finding = findingAt(snippets, text, at))
            found.push_back(*finding);
    return found;
}

std::optional<SnippetFinding> snippetBefore(const std::vector<Snippet>& snippets, const QString& text,
                                            qsizetype cursor)
{
    if (cursor < 2 || cursor > text.size())
        return std::nullopt;
    const qsizetype sign = text.lastIndexOf(kSign, cursor - 1);
    const auto finding = sign >= 0 ? findingAt(snippets, text, sign) : std::nullopt;
    const bool endsThere = finding && finding->range.start + finding->range.length == cursor;
    return endsThere ? finding : std::nullopt;
}

} // namespace cxw::core
