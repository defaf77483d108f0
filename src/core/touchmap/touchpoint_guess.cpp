#include "core/touchmap/touchpoint_guess.h"

#include "core/complaint/category_merges.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/search_text.h"
#include "core/unit_of_work.h"

#include <algorithm>
#include <set>

namespace cxw::core {
namespace {

/// Shorter words say nothing ("of", "the"), and shorter beginnings may begin anything.
constexpr qsizetype kShortestWord = 4;
constexpr qsizetype kShortestBeginning = 5;

/// Complaints of one kind by touchpoint.
struct Alike
{
    std::map<TouchpointId, int> counts;
    int all = 0;

    void add(TouchpointId touchpoint, int count)
    {
        counts[touchpoint] += count;
        all += count;
    }
};

std::set<QString> tellingWords(const QString& text)
{
    std::set<QString> words;
    for (const QString& each : wordsIn(text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (each.size() >= kShortestWord)
            words.insert(each);
    return words;
}

/// Whether the word is among them, or one with another ending.
bool hasWord(const std::set<QString>& words, const QString& wanted)
{
    if (words.contains(wanted))
        return true;
    if (wanted.size() < kShortestBeginning)
        return false;
    const auto longer = words.lower_bound(wanted);
    if (longer != words.end() && longer->startsWith(wanted))
        return true;
    for (qsizetype length = kShortestBeginning; length < wanted.size(); ++length)
        if (words.contains(wanted.left(length)))
            return true;
    return false;
}

class Guesser
{
public:
    Guesser(const std::vector<PlacedCount>& placed, const std::vector<GuessedTouchpoint>& offered)
    {
        for (const PlacedCount& each : placed) {
            if (!each.category)
                continue;
            m_byCategory[*each.category].add(each.touchpoint, each.count);
            if (each.channel)
                m_byBoth[{*each.category, *each.channel}].add(each.touchpoint, each.count);
        }
        for (const GuessedTouchpoint& each : offered)
            m_titles.emplace_back(each.id, tellingWords(each.title));
    }

    [[nodiscard]] std::optional<TouchpointGuess> guess(const GuessedComplaint& complaint) const
    {
        std::optional<TouchpointGuess> found;
        if (complaint.category && complaint.channel)
            found = mostOf(m_byBoth, std::pair(*complaint.category, *complaint.channel),
                           GuessReason::CategoryAndChannel);
        if (!found && complaint.category)
            found = mostOf(m_byCategory, *complaint.category, GuessReason::Category);
        return found ? found : byTitle(complaint.text);
    }

private:
    template <class Kind>
    [[nodiscard]] std::optional<TouchpointGuess> mostOf(const std::map<Kind, Alike>& kinds, const Kind& kind,
                                                        GuessReason reason) const
    {
        const auto found = kinds.find(kind);
        if (found == kinds.end() || found->second.all < kFewestAlike)
            return {};
        const Alike& alike = found->second;
        const auto most =
            std::ranges::max_element(alike.counts, {}, [](const auto& each) { return each.second; });
        const bool isEnough = qint64(most->second) * 100 >= qint64(alike.all) * kLeastPercentAlike;
        const bool isOffered =
            std::ranges::any_of(m_titles, [&](const auto& each) { return each.first == most->first; });
        if (!isEnough || !isOffered)
            return {};
        return TouchpointGuess{most->first, reason, most->second, alike.all};
    }

    [[nodiscard]] std::optional<TouchpointGuess> byTitle(const QString& text) const
    {
        const std::set<QString> words = tellingWords(text);
        std::optional<TouchpointGuess> best;
        bool isAlone = true;
        for (const auto& [id, title] : m_titles) {
            const int count =
                int(std::ranges::count_if(title, [&](const QString& each) { return hasWord(words, each); }));
            const bool isTold = count >= 2 || (count == 1 && title.size() == 1);
            if (!isTold || (best && count < best->count))
                continue;
            isAlone = !best || count > best->count;
            best = TouchpointGuess{id, GuessReason::Title, count, int(title.size())};
        }
        return isAlone ? best : std::nullopt;
    }

    std::map<CategoryId, Alike> m_byCategory;
    std::map<std::pair<CategoryId, ChannelId>, Alike> m_byBoth;
    std::vector<std::pair<TouchpointId, std::set<QString>>> m_titles;
};

/// What each category counts as; asks the file once for each.
class CountedAs
{
public:
    explicit CountedAs(const UnitOfWork& work)
        : m_work(work)
    {
    }

    std::optional<CategoryId> operator()(std::optional<CategoryId> category)
    {
        if (!category)
            return {};
        const auto [known, isNew] = m_known.try_emplace(*category, *category);
        if (isNew) {
            const auto merged =
                mergedCategory(*category, [&](CategoryId id) { return m_work.categories().find(id); });
            if (merged)
                known->second = merged->id;
        }
        return known->second;
    }

private:
    const UnitOfWork& m_work;
    std::map<CategoryId, CategoryId> m_known;
};

} // namespace

std::vector<std::optional<TouchpointGuess>> guessTouchpoints(const std::vector<GuessedComplaint>& complaints,
                                                             const std::vector<PlacedCount>& placed,
                                                             const std::vector<GuessedTouchpoint>& offered)
{
    const Guesser guesser(placed, offered);
    std::vector<std::optional<TouchpointGuess>> guesses;
    guesses.reserve(complaints.size());
    for (const GuessedComplaint& each : complaints)
        guesses.push_back(guesser.guess(each));
    return guesses;
}

std::vector<PlacedCount> loadPlaced(const UnitOfWork& work)
{
    std::vector<PlacedCount> placed = work.filings().placed();
    CountedAs countedAs(work);
    for (PlacedCount& each : placed)
        each.category = countedAs(each.category);
    return placed;
}

std::vector<GuessedComplaint> loadGuessed(const UnitOfWork& work,
                                          const std::vector<std::pair<ComplaintId, QString>>& texts)
{
    std::vector<ComplaintId> ids;
    for (const auto& [id, text] : texts)
        ids.push_back(id);
    std::map<ComplaintId, ComplaintFiling> filed;
    for (const ComplaintFiling& each : work.filings().read(ids))
        filed.emplace(each.id, each);
    CountedAs countedAs(work);
    std::vector<GuessedComplaint> complaints;
    for (const auto& [id, text] : texts)
        complaints.push_back({countedAs(filed[id].category), filed[id].channel, text});
    return complaints;
}

} // namespace cxw::core
