#include "core/complaint/name_choice.h"

#include "core/search_text.h"

#include <algorithm>

namespace cxw::core {
namespace {

/// "late delivery" has "ld".
QString firstLetters(const QString& words)
{
    QString letters;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (i == 0 || words[i - 1] == u' ')
            letters += words[i];
    return letters;
}

} // namespace

std::vector<QString> namesFitting(const QString& typed, const std::vector<QString>& names)
{
    const QString words = wordsIn(typed);
    if (words.isEmpty())
        return {};
    const std::vector<QString> each = searchWords(typed);
    constexpr int kWays = 4;
    std::vector<std::vector<QString>> fitting(kWays);
    const auto take = [&](int way, const QString& name) {
        if (std::ranges::find(fitting[std::size_t(way)], name) == fitting[std::size_t(way)].end())
            fitting[std::size_t(way)].push_back(name);
    };
    for (const QString& name : names) {
        const QString whole = wordsIn(name);
        if (whole == words)
            take(0, name);
        else if (whole.startsWith(words))
            take(1, name);
        else if (hasWords(whole, each))
            take(2, name);
        else if (words.size() > 1 && firstLetters(whole) == words)
            take(3, name);
    }
    const auto best = std::ranges::find_if(fitting, [](const auto& way) { return !way.empty(); });
    return best == fitting.end() ? std::vector<QString>() : *best;
}

} // namespace cxw::core
