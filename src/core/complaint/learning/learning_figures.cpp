#include "core/complaint/learning/learning_figures.h"

#include "core/complaint/category_merges.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/learning/learning_tally.h"
#include "core/storage_error.h"
#include "core/touchmap/touchpoint_labels.h"
#include "core/unit_of_work.h"

namespace cxw::core {
namespace {

/// From each category to that of the upper level under which it counts, read once.
class UpperCategories final
{
public:
    explicit UpperCategories(const CategoryRepository& categories)
        : m_categories(categories)
    {
    }

    [[nodiscard]] std::optional<CategoryId> of(std::optional<CategoryId> category)
    {
        if (!category)
            return std::nullopt;
        const auto known = m_known.find(category->value());
        if (known != m_known.end())
            return known->second;
        return m_known.emplace(category->value(), countedUpper(*category)).first->second;
    }

private:
    [[nodiscard]] CategoryId countedUpper(CategoryId category) const
    {
        const auto find = [this](CategoryId id) { return m_categories.find(id); };
        const auto counted = mergedCategory(category, find);
        if (!counted)
            return category;
        const auto upper = counted->parent ? mergedCategory(*counted->parent, find) : counted;
        return upper ? upper->id : *counted->parent;
    }

    const CategoryRepository& m_categories;
    std::unordered_map<qint64, std::optional<CategoryId>> m_known;
};

template <class Record> auto nameIn(const ListRepository<Record>& list)
{
    return [&list](decltype(Record::id) id) {
        const auto found = list.find(id);
        return found ? found->name : QString();
    };
}

LearningQuestion withFixDate(LearningQuestion question, const CauseRepository& causes)
{
    const auto cause = question.cause ? causes.find(*question.cause) : std::nullopt;
    if (!question.fixedOn && cause && cause->fixedOn.isValid())
        question.fixedOn = cause->fixedOn;
    return question;
}

/// The channels that complaints of the filter can have come by.
std::vector<Channel> channelsWithin(const ComplaintFilter& filter, const ListRepository<Channel>& list)
{
    std::vector<Channel> channels = list.all();
    if (filter.channel)
        std::erase_if(channels, [&](const Channel& each) { return each.id != *filter.channel; });
    return channels;
}

void goOnUnless(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw StorageError({ErrorKind::Cancelled, {}});
}

} // namespace

LearningFigures learningFigures(const UnitOfWork& work, const ComplaintFilter& filter,
                                const LearningQuestion& question, const std::stop_token& stop)
{
    LearningTally tally(withFixDate(question, work.causes()), channelsWithin(filter, work.channels()));
    UpperCategories upper(work.categories());
    work.complaints().forEachFacts(filter, [&](const ComplaintFacts& each) {
        tally.add(each, upper.of(each.category));
        return !stop.stop_requested();
    });
    goOnUnless(stop);
    work.complaints().forEachPromise(filter, [&](const PromiseFacts& each) {
        tally.add(each);
        return !stop.stop_requested();
    });
    goOnUnless(stop);
    const TouchpointLabels touchpoints = loadTouchpointLabels(work);
    return tally.figures(filter,
                         {nameIn(work.channels()),
                          [&touchpoints](TouchpointId id) { return touchpoints.labelOf(id); },
                          nameIn(work.categories()), nameIn(work.causes())});
}

} // namespace cxw::core
