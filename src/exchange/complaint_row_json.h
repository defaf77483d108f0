#pragma once

#include "core/complaint/complaint.h"

#include <nlohmann/json.hpp>

namespace cxw::exchange {

/// What a complaint and its promises say of other records, which files write each in its own way.
struct ComplaintLinks
{
    nlohmann::ordered_json keys;     ///< an object, whose keys stand after the times
    nlohmann::ordered_json promises; ///< a list of rows, see promiseRow
};

/// A complaint as an object, as every file of ours writes it (docs/formats.md).
[[nodiscard]] nlohmann::ordered_json complaintRow(const core::Complaint& complaint,
                                                  const ComplaintLinks& links);

/// `by` says who keeps it.
[[nodiscard]] nlohmann::ordered_json promiseRow(const core::Promise& promise,
                                                const nlohmann::ordered_json& by);

} // namespace cxw::exchange
