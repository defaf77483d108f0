#pragma once

#include "core/complaint/complaint_filter.h"

#include <QDate>
#include <QTimeZone>

namespace cxw::core {

/// The complaints behind the figures of `filter`, each as a filter for the list. A part that the filter has
/// already is only narrowed.
class LearningRows final
{
public:
    /// `now` as in the question for the figures.
    LearningRows(ComplaintFilter filter, Instant now)
        : m_filter(std::move(filter))
        , m_now(now)
    {
    }

    [[nodiscard]] ComplaintFilter open() const;
    [[nodiscard]] ComplaintFilter withStatus(ComplaintStatus status) const;
    /// Those whose time counts: FirstResponse, Resolved, Closed.
    [[nodiscard]] ComplaintFilter with(ComplaintTime time) const;
    [[nodiscard]] ComplaintFilter closedWithoutAgreement() const;
    /// Met, late and overdue together, or not due, of a channel's goal.
    [[nodiscard]] ComplaintFilter target(ChannelId channel, ComplaintTime time, TargetState state) const;
    [[nodiscard]] ComplaintFilter reopened() const;
    /// Empty: those without one.
    [[nodiscard]] ComplaintFilter inChannel(std::optional<qint64> channel) const;
    [[nodiscard]] ComplaintFilter inTouchpoint(std::optional<qint64> touchpoint) const;
    [[nodiscard]] ComplaintFilter inCategory(std::optional<qint64> category) const;
    [[nodiscard]] ComplaintFilter inCause(std::optional<qint64> cause) const;
    [[nodiscard]] ComplaintFilter inWeek(QDate monday, const QTimeZone& zone) const;
    [[nodiscard]] ComplaintFilter leftFor(DefectionReason reason) const;
    [[nodiscard]] ComplaintFilter left() const;
    /// Complaints with at least one such promise: fewer than promises, where one has several.
    [[nodiscard]] ComplaintFilter promises(PromiseState state) const;
    /// Empty: not done.
    [[nodiscard]] ComplaintFilter step(ResolveStep step, std::optional<StepState> state) const;
    [[nodiscard]] ComplaintFilter goodwill() const;

private:
    ComplaintFilter m_filter;
    Instant m_now;
};

} // namespace cxw::core
