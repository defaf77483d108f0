#include "core/touchmap/map_facts.h"

#include "core/complaint/complaint_repository.h"
#include "core/unit_of_work.h"

#include <algorithm>

namespace cxw::core {
namespace {

template <class Record, class AnyId>
const Record* findIn(const std::vector<Record>& records, const std::optional<AnyId>& id)
{
    const auto found = id ? std::ranges::find(records, *id, &Record::id) : records.end();
    return found == records.end() ? nullptr : &*found;
}

} // namespace

MapFacts loadMapFacts(const UnitOfWork& work, const PressureChoice& choice, QDate today, Language language)
{
    MapFacts facts;
    for (const LinkedQuestion& each : loadLinkedQuestions(work, language))
        facts.questions.emplace(each.id, each);
    const DaySpan usual = daysOf(PressurePeriod(), today);
    const DaySpan wanted = daysOf(choice.period, today);
    auto figures = countPressure(work, usual);
    facts.complaints.emplace();
    for (const auto& [touchpoint, each] : figures)
        facts.complaints->emplace(touchpoint, each.count);
    ComplaintFilter lost;
    lost.withoutTouchpoint = true;
    facts.orphans = int(work.complaints().count(lost));
    facts.pressure = {.measure = choice.measure,
                      .days = wanted,
                      .figures = wanted == usual ? std::move(figures) : countPressure(work, wanted)};
    return facts;
}

std::optional<PressureValue> pressureOf(const Touchpoint& touchpoint, const MapFacts& facts)
{
    if (facts.pressure)
        return pressureAt(*facts.pressure, touchpoint);
    if (!facts.complaints)
        return {};
    const auto found = facts.complaints->find(touchpoint.id);
    const int count = found == facts.complaints->end() ? 0 : found->second;
    return PressureValue{.value = double(count),
                         .step = heatStepOf(count, PressureMeasure::Count, 7 * kMapWeeks),
                         .count = count};
}

PressureMeasure measureOf(const MapFacts& facts)
{
    return facts.pressure ? facts.pressure->measure : PressureMeasure::Count;
}

const Channel* channelIn(const MapFacts& facts, const std::optional<ChannelId>& id)
{
    return findIn(facts.channels, id);
}

const Person* personIn(const MapFacts& facts, const std::optional<PersonId>& id)
{
    return findIn(facts.people, id);
}

} // namespace cxw::core
