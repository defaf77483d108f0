#pragma once

#include "core/complaint/learning/learning_figures.h"

namespace cxw::core {

/// What people assume for the learning view; kept in the workspace. Amounts are in minor units of one
/// currency, not negative, and empty as long as nobody assumed anything.
struct LearningAssumptions
{
    QString currency; ///< ISO 4217; empty until set
    std::optional<qint64> leftOverService;
    std::optional<qint64> secondContact;
    std::optional<qint64> goodwillCredit;
    int targetPercent = 90; ///< how many of a channel's complaints are to be within the goal, 0 to 100

    bool operator==(const LearningAssumptions&) const = default;
};

/// Those of the workspace; fresh ones where it keeps none that can be read. Storage thread.
[[nodiscard]] LearningAssumptions loadAssumptions(const UnitOfWork& work);
void saveAssumptions(UnitOfWork& work, const LearningAssumptions& assumptions);

/// So many times what it costs each time.
struct CostLine
{
    qint64 count = 0;
    std::optional<qint64> each; ///< minor units; empty: nobody assumed anything
    std::optional<qint64> sum;

    bool operator==(const CostLine&) const = default;
};

/// What poor service cost: sum of count times unit cost (method.md 5).
struct CostOfPoorService
{
    CostLine leftOverService;
    CostLine secondContacts;
    CostLine goodwillCredits;
    std::optional<qint64> sum; ///< of the lines that have one; empty when none has

    bool operator==(const CostOfPoorService&) const = default;
};

[[nodiscard]] CostOfPoorService costOf(const LearningFigures& figures,
                                       const LearningAssumptions& assumptions);

} // namespace cxw::core
