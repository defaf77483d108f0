#pragma once

#include "core/complaint/complaint_step.h"
#include "core/language.h"

namespace cxw::panels {

/// What is said to a customer in a step of a call.
struct StepAdvice
{
    QString helps; ///< a sentence that helps
    QString avoid; ///< one that does not

    bool operator==(const StepAdvice&) const = default;
};

[[nodiscard]] StepAdvice adviceFor(core::ResolveStep step, core::Language language);

} // namespace cxw::panels
