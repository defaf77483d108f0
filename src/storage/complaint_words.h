#pragma once

#include "core/complaint/complaint.h"

#include <optional>
#include <vector>

namespace cxw::storage {

/// What the search keeps of a complaint: folded words, a column each.
struct ComplaintWords
{
    QString reference;
    QString summary;
    QString body;   ///< everything else that was written about it
    QString people; ///< the customer

    bool operator==(const ComplaintWords&) const = default;
};

/// `customer` is the name of the complaint's customer; empty where none is named.
[[nodiscard]] ComplaintWords wordsOf(const core::Complaint& complaint, const QString& customer);
/// The same of several, with the names of their customers.
[[nodiscard]] std::vector<ComplaintWords> wordsOf(const std::vector<core::Complaint>& complaints,
                                                  const QStringList& customers);
/// What a customer is found by: name, organisation, contact.
[[nodiscard]] QString wordsOf(const core::Customer& customer);

/// The words that a search is for; nothing where it asks for nothing, no word where it can find nothing.
[[nodiscard]] std::optional<std::vector<QString>> wordsToFind(const QString& typed);

/// A JSON array of pairs; empty without a field.
[[nodiscard]] QString extraFieldsText(const std::vector<std::pair<QString, QString>>& fields);
/// The way back; nothing for what is no such array.
[[nodiscard]] std::optional<std::vector<std::pair<QString, QString>>> extraFieldsFrom(const QString& text);

} // namespace cxw::storage
