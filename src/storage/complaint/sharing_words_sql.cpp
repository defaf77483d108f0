#include "storage/complaint/sharing_words_sql.h"

#include "storage/sql/connection.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace cxw::storage {
namespace {

using Found = std::vector<core::ComplaintId>;

constexpr auto kNewestWith = R"sql(
    SELECT rowid FROM complaint_text WHERE complaint_text MATCH :text ORDER BY rowid DESC LIMIT :limit
)sql"; // read from the end of the word's own list

/// A word in so many complaints is common: only the newest of them are asked.
constexpr std::size_t kCommon = 400;
/// So many of the rarer words are counted.
constexpr std::size_t kMostWords = 16;
/// With fewer words that are not common, common ones are asked for together, so that an old complaint that
/// has them is found too. This reads their whole lists, so it is not done without need.
constexpr int kEnoughRare = 3;
/// So many together; and so many times, with others, since a text may differ in one of them.
constexpr qsizetype kTogether = 4;
constexpr qsizetype kGroups = 2;

Found newestWith(Connection& connection, const QString& expression)
{
    return connection.prepare(kNewestWith)
        .bind(":text", expression)
        .bind(":limit", int(kCommon))
        .all([](const Row& row) { return row.id<core::ComplaintId>("rowid"); });
}

/// What each word finds.
struct Lists
{
    std::vector<Found> byWord; ///< of the rarer words that find any
    QStringList common;        ///< words in quotes
    int rare = 0;              ///< words that find some, but not very many
};

Lists listsOf(Connection& connection, const std::vector<QString>& words)
{
    Lists lists;
    for (const QString& each : words) {
        const QString quoted = QLatin1Char('"') + each + QLatin1Char('"');
        Found found = newestWith(connection, quoted);
        if (found.size() == kCommon)
            lists.common += quoted;
        else
            lists.rare += found.empty() ? 0 : 1;
        if (!found.empty())
            lists.byWord.push_back(std::move(found));
    }
    std::ranges::stable_sort(lists.byWord, {}, &Found::size);
    lists.byWord.resize(std::min(lists.byWord.size(), kMostWords));
    return lists;
}

Found withCommonWords(Connection& connection, const QStringList& words)
{
    Found found;
    for (qsizetype group = 0; group < kGroups && (group + 1) * kTogether <= words.size(); ++group) {
        const QStringList together = words.sliced(group * kTogether, kTogether);
        std::ranges::move(newestWith(connection, together.join(QStringLiteral(" AND "))),
                          std::back_inserter(found));
    }
    return found;
}

/// In how many lists, the most first, then the newest.
Found mostShared(const std::vector<Found>& lists, std::size_t limit)
{
    std::unordered_map<core::ComplaintId, int> counts;
    for (const Found& list : lists)
        for (const core::ComplaintId each : list)
            ++counts[each];
    std::vector<std::pair<int, core::ComplaintId>> ranked;
    for (const auto& [id, count] : counts)
        ranked.emplace_back(count, id);
    std::ranges::sort(ranked, std::greater{});
    ranked.resize(std::min(ranked.size(), limit));
    Found ids;
    std::ranges::transform(ranked, std::back_inserter(ids), [](const auto& each) { return each.second; });
    return ids;
}

} // namespace

std::vector<core::ComplaintId> complaintsSharing(Connection& connection, const std::vector<QString>& words,
                                                 int limit)
{
    const auto most = std::size_t(std::max(limit, 0));
    const Lists lists = listsOf(connection, words);
    const Found together = lists.rare < kEnoughRare ? withCommonWords(connection, lists.common) : Found();
    Found ids = mostShared(lists.byWord, most);
    ids.resize(std::min(ids.size(), most - std::min(together.size(), most / 2)));
    for (const core::ComplaintId each : together)
        if (ids.size() < most && std::ranges::find(ids, each) == ids.end())
            ids.push_back(each);
    return ids;
}

} // namespace cxw::storage
