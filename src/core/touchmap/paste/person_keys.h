#pragma once

#include "core/workspace/person.h"

#include <QHash>

#include <vector>

namespace cxw::core {

/// People by their folded names, and by their last word where only one has it: sheets say "Jansen".
[[nodiscard]] QHash<QString, PersonId> personKeys(const std::vector<Person>& people);

} // namespace cxw::core
