#include "core/complaint/complaint_step.h"

#include "core/code_table.h"

namespace cxw::core {
namespace {

constexpr std::array kSteps{
    Code<ResolveStep>{ResolveStep::Respond, QLatin1String("respond")},
    Code<ResolveStep>{ResolveStep::Empathize, QLatin1String("empathize")},
    Code<ResolveStep>{ResolveStep::Seek, QLatin1String("seek")},
    Code<ResolveStep>{ResolveStep::Open, QLatin1String("open")},
    Code<ResolveStep>{ResolveStep::Listen, QLatin1String("listen")},
    Code<ResolveStep>{ResolveStep::Verify, QLatin1String("verify")},
    Code<ResolveStep>{ResolveStep::Eliminate, QLatin1String("eliminate")},
    Code<ResolveStep>{ResolveStep::Document, QLatin1String("document")},
};

constexpr std::array kStates{
    Code<StepState>{StepState::Done, QLatin1String("done")},
    Code<StepState>{StepState::NotApplicable, QLatin1String("not_applicable")},
};

} // namespace

QString codeOf(ResolveStep step)
{
    return wordIn(kSteps, step);
}

QString codeOf(StepState state)
{
    return wordIn(kStates, state);
}

std::optional<ResolveStep> resolveStepFrom(QStringView code)
{
    return choiceIn(kSteps, code);
}

std::optional<StepState> stepStateFrom(QStringView code)
{
    return choiceIn(kStates, code);
}

StepMarks marksOf(const StepRecords& steps)
{
    StepMarks marks;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (steps[i])
            (steps[i]->state == StepState::Done ? marks.done : marks.notApplicable) |= 1 << i;
    return marks;
}

std::optional<ResolveStep> nextOpenStep(const StepRecords& steps, ResolveStep from)
{
    for (std::size_t ahead = 1; ahead <= steps.size(); ++ahead)
        if (const std::size_t at = (std::size_t(from) + ahead) % steps.size(); !steps[at])
            return ResolveStep(at);
    return std::nullopt;
}

} // namespace cxw::core
