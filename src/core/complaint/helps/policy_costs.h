#pragma once

#include "core/complaint/complaint.h"

namespace cxw::core {

/// A policy that was cited to a customer, with what the complaint cost.
struct CitedPolicy
{
    ComplaintId complaint;
    QString phrase;
    std::optional<Money> money;
    Defection defection = Defection::None;

    bool operator==(const CitedPolicy&) const = default;
};

/// What citing one policy went with.
struct PolicyCost
{
    QString phrase; ///< as it was cited last
    int citations = 0;
    int complaints = 0;      ///< in which it was cited, each counted once
    std::vector<Money> cost; ///< of these complaints, one for each currency, by its name
    int left = 0;            ///< customers of these complaints who left

    bool operator==(const PolicyCost&) const = default;
};

/// One for each phrase, whatever its case and diacritics; the most cited first, then by its words.
[[nodiscard]] std::vector<PolicyCost> policyCosts(const std::vector<CitedPolicy>& cited);

/// The citations whose phrase still stands in one of the texts, in order.
[[nodiscard]] std::vector<PolicyCitation> citationsIn(const std::vector<PolicyCitation>& citations,
                                                      const std::vector<QString>& texts);

} // namespace cxw::core
