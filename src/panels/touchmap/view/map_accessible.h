#pragma once

namespace cxw::panels {

/// Lets a map be read as a table: a row per lane, a column per touchpoint; a cell says stage, touchpoint,
/// lane and value. Once is enough.
void installAccessibleMap();

} // namespace cxw::panels
