#pragma once

#include "core/touchmap/touchpoint_field.h"

namespace cxw::panels {

/// What a field of a touchpoint is called, as a label: "Customers care".
[[nodiscard]] QString fieldWord(core::TouchpointField field);

[[nodiscard]] QString kindWord(core::TouchpointKind kind);
/// "front stage"
[[nodiscard]] QString visibilityWord(core::Visibility visibility);
[[nodiscard]] QString evidenceWord(core::TouchpointEvidence evidence);

} // namespace cxw::panels
