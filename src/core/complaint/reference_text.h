#pragma once

#include "core/complaint/complaint.h"

#include <QString>

#include <vector>

namespace cxw::core {

class UnitOfWork;

/// The references that somebody may mean who types one whole, or its year and number, or the number alone:
/// "CX-2026-00042", "2026-42", "42". Likeliest first: a number alone is first of `year`, then of the years
/// before it. What stands there is itself a reference that may be meant. Empty for an empty text.
[[nodiscard]] std::vector<QString> referencesMeantBy(const QString& typed, int year);

/// The first complaint that is there under one of these references, or came with the text as the reference of
/// another system. Storage thread.
[[nodiscard]] std::optional<ComplaintId> complaintNamed(const UnitOfWork& work, const QString& typed,
                                                        int year);

} // namespace cxw::core
