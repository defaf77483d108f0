#include "core/diagnostic/five_whys.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace cxw::core {
namespace {

using Place = std::pair<RoundQuestionId, WhyId>; ///< the rows that explain one thing

/// Rows by what they explain, in order. What explains something unknown explains the answer.
std::map<Place, std::vector<Why>> byPlace(std::vector<Why> rows)
{
    std::ranges::sort(rows, {}, [](const Why& each) { return std::pair(each.position, each.id); });
    std::set<Place> known;
    for (const Why& each : rows)
        known.insert({each.question, each.id});
    std::map<Place, std::vector<Why>> places;
    for (Why& each : rows) {
        if (!known.contains({each.question, each.parent}))
            each.parent = {};
        places[{each.question, each.parent}].push_back(each);
    }
    return places;
}

/// The siblings in the order of `siblings` get positions that say so; as few as possible change.
void setOrder(std::vector<Why>& rows, const std::vector<WhyId>& siblings)
{
    qint64 last = std::numeric_limits<qint64>::min();
    for (const WhyId id : siblings) {
        Why& row = *std::ranges::find(rows, id, &Why::id);
        if (row.position <= last)
            row.position = last + kPositionStep;
        last = row.position;
    }
}

std::vector<WhyId> idsOf(const std::vector<Why>& whys)
{
    std::vector<WhyId> ids;
    for (const Why& each : whys)
        ids.push_back(each.id);
    return ids;
}

} // namespace

FiveWhys fiveWhysOf(const std::vector<Why>& rows)
{
    auto places = byPlace(rows);
    std::vector<Why> waiting; // the next one last
    const auto put = [&](const std::vector<Why>& whys) {
        waiting.insert(waiting.end(), whys.rbegin(), whys.rend());
    };
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        if (place->first.second.isNull())
            put(place->second);
    FiveWhys tree;
    while (!waiting.empty()) {
        tree.whys.push_back(waiting.back());
        waiting.pop_back();
        put(places[{tree.whys.back().question, tree.whys.back().id}]);
    }
    return tree;
}

const Why* findWhy(const FiveWhys& tree, WhyId id)
{
    const auto found = std::ranges::find(tree.whys, id, &Why::id);
    return found == tree.whys.end() ? nullptr : &*found;
}

std::vector<Why> explaining(const FiveWhys& tree, WhyId parent)
{
    std::vector<Why> whys;
    std::ranges::copy_if(tree.whys, std::back_inserter(whys),
                         [&](const Why& each) { return each.parent == parent; });
    return whys;
}

int depthOf(const FiveWhys& tree, WhyId id)
{
    int depth = 0;
    for (const Why* why = findWhy(tree, id); why; why = findWhy(tree, why->parent))
        ++depth;
    return depth;
}

std::vector<Why> branchOf(const FiveWhys& tree, WhyId id)
{
    std::vector<Why> branch;
    std::set<WhyId> within{id};
    for (const Why& each : tree.whys)
        if (each.id == id || within.contains(each.parent)) {
            within.insert(each.id);
            branch.push_back(each);
        }
    return branch;
}

QString numberOf(const FiveWhys& tree, WhyId id)
{
    constexpr int kLetters = 26;
    const Why* why = findWhy(tree, id);
    if (!why)
        return {};
    const QString level = QString::number(depthOf(tree, id));
    const auto siblings = idsOf(explaining(tree, why->parent));
    if (siblings.size() < 2)
        return level;
    const int index = int(std::ranges::find(siblings, id) - siblings.begin());
    return index < kLetters ? level + QChar(ushort('a' + index))
                            : level + QLatin1Char('.') + QString::number(index + 1);
}

FiveWhys withBelow(const FiveWhys& tree, Why added)
{
    const auto siblings = explaining(tree, added.parent);
    added.position = siblings.empty() ? kPositionStep : siblings.back().position + kPositionStep;
    std::vector<Why> rows = tree.whys;
    rows.push_back(added);
    return fiveWhysOf(rows);
}

FiveWhys withBeside(const FiveWhys& tree, WhyId sibling, Why added)
{
    const Why* beside = findWhy(tree, sibling);
    if (!beside)
        return tree;
    added.parent = beside->parent;
    std::vector<WhyId> order = idsOf(explaining(tree, added.parent));
    const auto after = std::next(std::ranges::find(order, sibling));
    added.position = after == order.end() ? beside->position + kPositionStep
                                          : std::midpoint(beside->position, findWhy(tree, *after)->position);
    order.insert(after, added.id);
    std::vector<Why> rows = tree.whys;
    rows.push_back(added);
    setOrder(rows, order);
    return fiveWhysOf(rows);
}

FiveWhys moved(const FiveWhys& tree, WhyId id, int by)
{
    const Why* why = findWhy(tree, id);
    if (!why)
        return tree;
    const auto siblings = explaining(tree, why->parent);
    const auto place = std::ranges::find(siblings, id, &Why::id) - siblings.begin();
    const auto wanted = place + by;
    if (wanted < 0 || wanted >= std::ssize(siblings))
        return tree;
    std::vector<WhyId> order = idsOf(siblings);
    std::swap(order[std::size_t(place)], order[std::size_t(wanted)]);
    std::vector<Why> rows = tree.whys;
    std::swap(std::ranges::find(rows, id, &Why::id)->position,
              std::ranges::find(rows, siblings[std::size_t(wanted)].id, &Why::id)->position);
    setOrder(rows, order);
    return fiveWhysOf(rows);
}

FiveWhys without(const FiveWhys& tree, WhyId id)
{
    std::vector<Why> rows = tree.whys;
    for (const Why& each : branchOf(tree, id))
        std::erase(rows, each);
    return fiveWhysOf(rows);
}

} // namespace cxw::core
