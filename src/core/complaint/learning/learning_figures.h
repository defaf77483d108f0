#pragma once

#include "core/complaint/learning/fix_split.h"
#include "core/complaint/learning/group_figures.h"
#include "core/complaint/learning/time_figures.h"
#include "core/statistics/target_kept.h"

#include <stop_token>

namespace cxw::core {

class UnitOfWork;

/// What figures depend on besides the complaints.
struct LearningQuestion
{
    Instant now;
    WorkSchedule schedule;        ///< for working hours; its zone makes the weeks
    std::optional<QDate> fixedOn; ///< splits the weeks; without one that of the cause, if it has any
    std::optional<CauseId> cause; ///< only the weeks of its complaints are split
};

/// The complaints of a channel that has a goal.
struct ChannelTarget
{
    ChannelId channel;
    QString name;
    int goalMinutes = 0;
    TargetCounts counts;
    std::optional<TargetKept> kept; ///< empty when nothing was met or missed

    bool operator==(const ChannelTarget&) const = default;
};

struct TargetFigures
{
    std::vector<ChannelTarget> channels; ///< in the order of the list of channels
    TargetCounts whole;
    std::optional<TargetKept> kept;

    bool operator==(const TargetFigures&) const = default;
};

struct ReopenFigures
{
    int resolved = 0; ///< those that stayed so, and those that were opened again
    int reopened = 0; ///< of those
    int times = 0;    ///< how often they were opened again, all together
    std::optional<ReopenRate> rate;

    bool operator==(const ReopenFigures&) const = default;
};

/// Why customers left, for one reason.
struct ReasonShare
{
    DefectionReason reason = DefectionReason::Service;
    int count = 0;
    std::optional<double> ofKnown;           ///< 0 to 1; empty when no reason is known
    std::optional<Interval> whateverUnknown; ///< of all who left, whatever the unknown ones would say; 0 to 1

    bool operator==(const ReasonShare&) const = default;
};

struct DefectionFigures
{
    int left = 0;
    int known = 0;                    ///< left, for a reason that we know
    std::vector<ReasonShare> reasons; ///< service, price, product, other

    bool operator==(const DefectionFigures&) const = default;
};

struct StepFigures
{
    int done = 0;
    int notApplicable = 0;

    bool operator==(const StepFigures&) const = default;
};

/// What the complaints of a filter come to: every figure of the learning view, of reports and of files.
struct LearningFigures
{
    int count = 0;
    int open = 0; ///< not settled
    int withdrawn = 0;
    TimeFigures age; ///< of the open ones
    TimeFigures firstResponse;
    TimeFigures resolved; ///< until the customer accepted
    TimeFigures closedWithoutAgreement;
    TimeFigures closed; ///< in whatever way
    /// Hours until half are closed, the open ones counted in (Kaplan-Meier). Only when more than one in ten
    /// is open, and half were closed at some time.
    std::optional<double> survivalMedian;
    TargetFigures firstResponseTarget;
    TargetFigures resolutionTarget;
    ReopenFigures reopening;
    QString currency;        ///< of all costs: the one most used; empty without any
    int otherCurrencies = 0; ///< so many complaints have money in another one, which is left out
    std::vector<GroupFigures> channels;
    std::vector<GroupFigures> touchpoints;
    std::vector<GroupFigures> categories; ///< of the upper level
    std::vector<GroupFigures> causes;
    WeekSeries weeks;
    std::optional<WeekSeries> causeWeeks; ///< the same weeks, with a question that names a cause
    std::optional<FixSplit> fix;          ///< of those or all weeks, with a date
    DefectionFigures defection;
    TargetCounts
        promises; ///< met: kept; late: not kept; overdue: due and not known to be kept; notDue: pending
    std::optional<TargetKept> promisesKept;
    int settledForSteps = 0;                             ///< settled ones that repeat no other
    std::array<StepFigures, kResolveSteps.size()> steps; ///< of those
    int goodwillCredits = 0;

    bool operator==(const LearningFigures&) const = default;
};

/// Goes through the complaints once and keeps no more of them than numbers. Throws StorageError(Cancelled)
/// soon after `stop` was requested. Storage thread.
[[nodiscard]] LearningFigures learningFigures(const UnitOfWork& work, const ComplaintFilter& filter,
                                              const LearningQuestion& question,
                                              const std::stop_token& stop = {});

} // namespace cxw::core
