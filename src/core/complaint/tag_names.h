#pragma once

#include <QStringList>

namespace cxw::core {

/// Names of tags as they stand in one cell: "late; letter". A semicolon in a name is written twice.
[[nodiscard]] QString tagsText(const QStringList& names);

/// The names in a cell, without blanks around and without empty ones.
[[nodiscard]] QStringList tagNames(const QString& cell);

} // namespace cxw::core
