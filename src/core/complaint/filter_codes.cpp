#include "core/complaint/filter_codes.h"

#include "core/code_table.h"

namespace cxw::core {
namespace {

constexpr std::array kTimes{
    Code<ComplaintTime>{ComplaintTime::FirstResponse, QLatin1String("first_response")},
    Code<ComplaintTime>{ComplaintTime::Resolved, QLatin1String("resolved")},
    Code<ComplaintTime>{ComplaintTime::Closed, QLatin1String("closed")},
};

constexpr std::array kPromiseStates{
    Code<PromiseState>{PromiseState::Kept, QLatin1String("kept")},
    Code<PromiseState>{PromiseState::Broken, QLatin1String("broken")},
    Code<PromiseState>{PromiseState::Pending, QLatin1String("pending")},
};

constexpr std::array kTargetStates{
    Code<TargetState>{TargetState::Met, QLatin1String("met")},
    Code<TargetState>{TargetState::Missed, QLatin1String("missed")},
    Code<TargetState>{TargetState::NotDue, QLatin1String("not_due")},
};

constexpr QLatin1String kNotDone("not_done");

/// What stands before and behind the colon.
std::pair<QStringView, QStringView> halves(QStringView code)
{
    const qsizetype colon = code.indexOf(u':');
    return colon < 0 ? std::pair(code, QStringView()) : std::pair(code.first(colon), code.sliced(colon + 1));
}

} // namespace

QString codeOf(ComplaintTime time)
{
    return wordIn(kTimes, time);
}

std::optional<ComplaintTime> complaintTimeFrom(QStringView code)
{
    return choiceIn(kTimes, code);
}

QString codeOf(const PromiseCondition& condition)
{
    return wordIn(kPromiseStates, condition.state);
}

std::optional<PromiseCondition> promiseConditionFrom(QStringView code)
{
    const auto state = choiceIn(kPromiseStates, code);
    return state ? std::optional(PromiseCondition{.state = *state}) : std::nullopt;
}

QString codeOf(const TargetCondition& condition)
{
    return codeOf(condition.time) + u':' + wordIn(kTargetStates, condition.state);
}

std::optional<TargetCondition> targetConditionFrom(QStringView code)
{
    const auto [before, behind] = halves(code);
    const auto time = complaintTimeFrom(before);
    const auto state = choiceIn(kTargetStates, behind);
    if (!time || time == ComplaintTime::Closed || !state)
        return std::nullopt;
    return TargetCondition{.time = *time, .state = *state};
}

QString codeOf(const StepCondition& condition)
{
    return codeOf(condition.step) + u':' + (condition.state ? codeOf(*condition.state) : QString(kNotDone));
}

std::optional<StepCondition> stepConditionFrom(QStringView code)
{
    const auto [before, behind] = halves(code);
    const auto step = resolveStepFrom(before);
    const auto state = stepStateFrom(behind);
    if (!step || (!state && behind != kNotDone))
        return std::nullopt;
    return StepCondition{.step = *step, .state = state};
}

} // namespace cxw::core
