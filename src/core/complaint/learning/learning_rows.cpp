#include "core/complaint/learning/learning_rows.h"

#include "core/complaint/learning/weeks.h"

#include <algorithm>

namespace cxw::core {
namespace {

/// The filter with one part changed.
template <class Change> ComplaintFilter changed(ComplaintFilter filter, Change change)
{
    change(filter);
    return filter;
}

} // namespace

ComplaintFilter LearningRows::open() const
{
    return changed(m_filter, [](ComplaintFilter& filter) { filter.unsettled = true; });
}

ComplaintFilter LearningRows::withStatus(ComplaintStatus status) const
{
    return changed(m_filter, [&](ComplaintFilter& filter) { filter.status = status; });
}

ComplaintFilter LearningRows::with(ComplaintTime time) const
{
    return changed(m_filter, [&](ComplaintFilter& filter) { filter.has = time; });
}

ComplaintFilter LearningRows::closedWithoutAgreement() const
{
    return changed(m_filter, [](ComplaintFilter& filter) {
        filter.status = ComplaintStatus::ClosedWithoutAgreement;
        filter.has = ComplaintTime::Closed;
    });
}

ComplaintFilter LearningRows::target(ChannelId channel, ComplaintTime time, TargetState state) const
{
    return changed(m_filter, [&](ComplaintFilter& filter) {
        filter.channel = channel;
        filter.target = TargetCondition{time, state, m_now};
    });
}

ComplaintFilter LearningRows::reopened() const
{
    return changed(m_filter, [](ComplaintFilter& filter) { filter.reopened = true; });
}

ComplaintFilter LearningRows::inChannel(std::optional<qint64> channel) const
{
    return changed(m_filter, [&](ComplaintFilter& filter) {
        filter.withoutChannel = !channel;
        if (channel)
            filter.channel = ChannelId(*channel);
    });
}

ComplaintFilter LearningRows::inTouchpoint(std::optional<qint64> touchpoint) const
{
    return changed(m_filter, [&](ComplaintFilter& filter) {
        filter.withoutTouchpoint = !touchpoint;
        if (touchpoint)
            filter.touchpoint = TouchpointId(*touchpoint);
    });
}

ComplaintFilter LearningRows::inCategory(std::optional<qint64> category) const
{
    return changed(m_filter, [&](ComplaintFilter& filter) {
        filter.withoutCategory = !category;
        // A filter that means one category of the lower level has no other in its group.
        if (category && !filter.category)
            filter.category = CategoryId(*category);
    });
}

ComplaintFilter LearningRows::inCause(std::optional<qint64> cause) const
{
    return changed(m_filter, [&](ComplaintFilter& filter) {
        filter.withoutCause = !cause;
        if (cause)
            filter.cause = CauseId(*cause);
    });
}

ComplaintFilter LearningRows::inWeek(QDate monday, const QTimeZone& zone) const
{
    return changed(m_filter, [&](ComplaintFilter& filter) {
        const Instant start = startOf(monday, zone);
        const Instant end = startOf(monday.addDays(7), zone);
        filter.receivedFrom = std::max(filter.receivedFrom.value_or(start), start);
        filter.receivedBefore = std::min(filter.receivedBefore.value_or(end), end);
    });
}

ComplaintFilter LearningRows::left() const
{
    return changed(m_filter, [](ComplaintFilter& filter) { filter.defection = Defection::Left; });
}

ComplaintFilter LearningRows::leftFor(DefectionReason reason) const
{
    return changed(left(), [&](ComplaintFilter& filter) { filter.defectionReason = reason; });
}

ComplaintFilter LearningRows::promises(PromiseState state) const
{
    return changed(m_filter, [&](ComplaintFilter& filter) {
        filter.promise = PromiseCondition{state, m_now};
    });
}

ComplaintFilter LearningRows::step(ResolveStep step, std::optional<StepState> state) const
{
    return changed(m_filter, [&](ComplaintFilter& filter) { filter.step = StepCondition{step, state}; });
}

ComplaintFilter LearningRows::goodwill() const
{
    return changed(m_filter, [](ComplaintFilter& filter) { filter.outcome = Outcome::Goodwill; });
}

} // namespace cxw::core
