#pragma once

#include "core/complaint/filter_choice.h"
#include "panels/complaints/complaints_presenter.h"

#include <QString>

#include <vector>

namespace cxw::panels {

/// A shelf of somebody's own: a name for what the list was narrowed by.
struct SavedFilter
{
    QString name;
    ListScope scope;

    bool operator==(const SavedFilter&) const = default;
};

/// As the workspace keeps them, in their order: a JSON array.
[[nodiscard]] QString savedFiltersText(const std::vector<SavedFilter>& filters);
/// The way back. What is no filter of ours is left out.
[[nodiscard]] std::vector<SavedFilter> savedFiltersFrom(const QString& text);

} // namespace cxw::panels
