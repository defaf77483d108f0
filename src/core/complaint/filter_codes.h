#pragma once

#include "core/complaint/complaint_filter.h"

namespace cxw::core {

// Conditions of a filter as words, without the moment by which they are judged.

/// first_response resolved closed
[[nodiscard]] QString codeOf(ComplaintTime time);
[[nodiscard]] std::optional<ComplaintTime> complaintTimeFrom(QStringView code);

/// kept broken pending
[[nodiscard]] QString codeOf(const PromiseCondition& condition);
[[nodiscard]] std::optional<PromiseCondition> promiseConditionFrom(QStringView code);

/// first_response:met resolved:missed first_response:not_due …
[[nodiscard]] QString codeOf(const TargetCondition& condition);
[[nodiscard]] std::optional<TargetCondition> targetConditionFrom(QStringView code);

/// respond:done verify:not_applicable listen:not_done …
[[nodiscard]] QString codeOf(const StepCondition& condition);
[[nodiscard]] std::optional<StepCondition> stepConditionFrom(QStringView code);

} // namespace cxw::core
