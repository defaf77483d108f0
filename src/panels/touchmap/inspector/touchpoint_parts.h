#pragma once

#include "core/touchmap/touchpoint_field.h"

namespace cxw::panels {

/// Who of the organisation has what part in a touchpoint, besides its owner.
enum class Duty { Responsible, Consulted, Informed };

// Where a touchpoint keeps what a field is called; null for a field of another kind.

/// 1 to 5.
[[nodiscard]] std::optional<int>* scoreIn(core::Touchpoint& touchpoint, core::TouchpointField field);
[[nodiscard]] core::NotedMark* markIn(core::Touchpoint& touchpoint, core::TouchpointField field);
/// Also the note of a mark.
[[nodiscard]] QString* textIn(core::Touchpoint& touchpoint, core::TouchpointField field);

[[nodiscard]] std::set<core::PersonId>& peopleIn(core::Duties& duties, Duty duty);
[[nodiscard]] core::TouchpointField fieldOf(Duty duty);

} // namespace cxw::panels
