#pragma once

#include "core/complaint/complaint_card.h"
#include "core/complaint/complaint_field.h"

#include <array>
#include <map>

namespace cxw::panels {

/// What a form has under "More", in its order.
inline constexpr std::array kMoreFields{core::ComplaintField::Agent,
                                        core::ComplaintField::Product,
                                        core::ComplaintField::Amount,
                                        core::ComplaintField::Currency,
                                        core::ComplaintField::Outcome,
                                        core::ComplaintField::SatisfactionAfter,
                                        core::ComplaintField::Defection,
                                        core::ComplaintField::DefectionReason,
                                        core::ComplaintField::HandlingMinutes,
                                        core::ComplaintField::IsPublic,
                                        core::ComplaintField::Cause,
                                        core::ComplaintField::Preventable,
                                        core::ComplaintField::Tags};

/// These fields as they are typed, choices by their codes; a field that says nothing is not in it.
using MoreTexts = std::map<core::ComplaintField, QString>;

/// Empty for a field that is not in it.
[[nodiscard]] QString textIn(const MoreTexts& more, core::ComplaintField field);
/// Takes the field out for an empty text.
void setText(MoreTexts& more, core::ComplaintField field, const QString& text);

[[nodiscard]] MoreTexts moreOf(const core::ComplaintCard& card);

/// Whether the amount is none in its currency, else `currency`.
[[nodiscard]] bool isAmountUnclear(const MoreTexts& more, const QString& currency);

/// All but the names of agent, product, cause and tags, which the lists know. An amount that is unclear
/// changes nothing.
void fillMore(core::Complaint& complaint, const MoreTexts& more, const QString& currency);

} // namespace cxw::panels
