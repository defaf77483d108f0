#pragma once

#include "core/clock.h"

#include <QString>

#include <array>
#include <optional>

namespace cxw::core {

/// The eight R.E.S.O.L.V.E.D. steps, in the order of the letters and of the keys 1 to 8, which is no order of
/// work.
enum class ResolveStep { Respond, Empathize, Seek, Open, Listen, Verify, Eliminate, Document };

inline constexpr std::array kResolveSteps{ResolveStep::Respond,   ResolveStep::Empathize, ResolveStep::Seek,
                                          ResolveStep::Open,      ResolveStep::Listen,    ResolveStep::Verify,
                                          ResolveStep::Eliminate, ResolveStep::Document};

enum class StepState { Done, NotApplicable };

/// A step that was done or does not apply; one that is not done has none.
struct StepRecord
{
    StepState state = StepState::Done;
    Instant at;
    QString line; ///< what was done, in one line; may be empty

    bool operator==(const StepRecord&) const = default;
};

/// By step; an empty place is a step not done.
using StepRecords = std::array<std::optional<StepRecord>, kResolveSteps.size()>;

/// respond empathize seek open listen verify eliminate document
[[nodiscard]] QString codeOf(ResolveStep step);
/// done not_applicable
[[nodiscard]] QString codeOf(StepState state);
[[nodiscard]] std::optional<ResolveStep> resolveStepFrom(QStringView code);
[[nodiscard]] std::optional<StepState> stepStateFrom(QStringView code);

/// Where each step stands, for a list: bit 0 is the first step.
struct StepMarks
{
    int done = 0;
    int notApplicable = 0;

    [[nodiscard]] bool isDone(ResolveStep step) const { return (done >> int(step)) & 1; }
    [[nodiscard]] bool doesNotApply(ResolveStep step) const { return (notApplicable >> int(step)) & 1; }
    bool operator==(const StepMarks&) const = default;
};

[[nodiscard]] StepMarks marksOf(const StepRecords& steps);

/// The nearest step after `from` that has no mark yet, beginning again after the last; empty when all have.
[[nodiscard]] std::optional<ResolveStep> nextOpenStep(const StepRecords& steps, ResolveStep from);

} // namespace cxw::core
