#pragma once

#include "core/complaint/complaint_field.h"

#include <optional>

namespace cxw::core {

/// A text as headers and words are compared: folded, letters and digits only ("Sub-Issue" is "subissue").
[[nodiscard]] QString squeezed(const QString& text);

/// The field that a header names, and how plainly: 0 is our own name of it, then the more telling words of
/// the five languages before the looser ones ("date").
struct NamedField
{
    ComplaintField field = ComplaintField::Reference;
    int rank = 0;

    bool operator==(const NamedField&) const = default;
};

/// Empty for a header that says nothing to us.
[[nodiscard]] std::optional<NamedField> fieldNamed(const QString& header);

/// What a cell of a column of choices says, as our code for it ("closed_without_agreement" for "Cerrado",
/// "yes" for "да"); empty for a word that is none of ours.
[[nodiscard]] QString choiceCode(ComplaintField field, const QString& cell);

} // namespace cxw::core
