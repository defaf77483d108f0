#pragma once

#include <string_view>
#include <vector>

namespace cxw::storage {

/// Whose words a column of text holds.
enum class TextOf {
    Nobody,      ///< codes, dates, ids: nothing that a person could be known by
    OfCustomer,  ///< of the customer whose row it is; goes with them
    OfComplaint, ///< of the complaint whose row it is, or that `complaint_id` names; goes with it
    OfOthers,    ///< the organisation's own words, in which a customer may be named
    Remembered   ///< copies of the above: history, drafts, settings
};

struct TextColumn
{
    std::string_view table;
    std::string_view column;
    TextOf holds = TextOf::Nobody;
};

/// Every column of text in the newest schema. An erasure goes by this list, so a new column must be put on
/// it; a test compares it with the schema.
[[nodiscard]] std::vector<TextColumn> textColumns();

} // namespace cxw::storage
