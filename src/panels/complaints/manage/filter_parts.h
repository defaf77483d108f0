#pragma once

#include "core/complaint/filter_choice.h"
#include "panels/complaints/manage/name_lists.h"

#include <QLocale>

#include <array>

namespace cxw::panels {

/// What a list of complaints is narrowed by, in the order of its menu and its chips.
enum class FilterPart {
    Period,
    Channel,
    Category,
    Severity,
    Status,
    Agent,
    Customer,
    Public,
    Cause,
    Tag,
    Outcome,
    Defection,
    Reason, ///< of leaving
    Reopened,
    Promise,
    Goal,
    Step,
    Time,    ///< one that is known
    Without, ///< a channel, a category, a cause or a touchpoint
    Touchpoint
};
inline constexpr std::array kFilterParts{
    FilterPart::Period,    FilterPart::Channel, FilterPart::Touchpoint, FilterPart::Category,
    FilterPart::Severity,  FilterPart::Status,  FilterPart::Agent,      FilterPart::Customer,
    FilterPart::Public,    FilterPart::Cause,   FilterPart::Tag,        FilterPart::Outcome,
    FilterPart::Defection, FilterPart::Reason,  FilterPart::Reopened,   FilterPart::Promise,
    FilterPart::Goal,      FilterPart::Step,    FilterPart::Time,       FilterPart::Without};

/// One value that a part may be given: a word and a key that says which.
struct PartValue
{
    QString word;
    qint64 key = 0;

    bool operator==(const PartValue&) const = default;
};

/// What the part is called: "Channel".
[[nodiscard]] QString partName(FilterPart part);
[[nodiscard]] bool isSet(const core::FilterChoice& choice, FilterPart part);
/// The key of its value; empty while it is not set.
[[nodiscard]] std::optional<qint64> keyOf(const core::FilterChoice& choice, FilterPart part);
/// Sets the part to the value of that key; without one it narrows nothing any more.
void setPart(core::FilterChoice& choice, FilterPart part, std::optional<qint64> key);
/// All values to choose from; none for the customer, who is searched for.
[[nodiscard]] std::vector<PartValue> valuesOf(FilterPart part, const NameLists& lists);
/// "From 1 Mar 2026 to 31 Mar 2026" and the like.
[[nodiscard]] QString periodText(const core::FilterChoice& choice, const QLocale& locale);

} // namespace cxw::panels
