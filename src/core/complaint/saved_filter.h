#pragma once

#include "core/complaint/shelf.h"

#include <utility>
#include <vector>

namespace cxw::core {

class UnitOfWork;

/// A shelf of somebody's own: a name for what a list was narrowed by.
struct SavedFilter
{
    QString name;
    ListScope scope;

    bool operator==(const SavedFilter&) const = default;
};

/// A filter as named words: its name, its shelf and what is set of the rest, always in the same order; ids in
/// digits, days as ISO 8601.
using FilterWords = std::vector<std::pair<QString, QString>>;
[[nodiscard]] FilterWords wordsOf(const SavedFilter& filter);
/// The way back. Words that say nothing to us are left out; without a shelf it narrows all.
[[nodiscard]] SavedFilter savedFilterFrom(const FilterWords& words);

/// As the workspace keeps them, in their order: a JSON array.
[[nodiscard]] QString savedFiltersText(const std::vector<SavedFilter>& filters);
/// The way back. What has no name is left out.
[[nodiscard]] std::vector<SavedFilter> savedFiltersFrom(const QString& text);

/// Those of the workspace. Storage thread.
[[nodiscard]] std::vector<SavedFilter> loadSavedFilters(const UnitOfWork& work);
void saveSavedFilters(UnitOfWork& work, const std::vector<SavedFilter>& filters);

} // namespace cxw::core
