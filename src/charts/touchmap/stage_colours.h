#pragma once

#include "charts/tokens.h"

#include <QStringList>

namespace cxw::charts {

/// The colours that a stage can have, by the names that files keep.
[[nodiscard]] const QStringList& stageColours();

/// Invalid for a name that is none of these, as for no name.
[[nodiscard]] QColor stageColour(const QString& name, const Tokens& tokens);

} // namespace cxw::charts
