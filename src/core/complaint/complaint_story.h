#pragma once

#include "core/complaint/complaint.h"

namespace cxw::core {

/// The longest summary, in characters.
inline constexpr int kLongestSummary = 120;

/// What happened, as a record keeps it: a line for lists, and the whole text where it says more than that.
struct ComplaintStory
{
    QString summary;
    QString description; ///< empty where the summary is all

    bool operator==(const ComplaintStory&) const = default;
};

/// The summary is the first sentence of the first line, cut at a word where even that is too long.
[[nodiscard]] ComplaintStory storyOf(const QString& text);

/// The text that was told.
[[nodiscard]] QString wholeStory(const Complaint& complaint);

} // namespace cxw::core
