#pragma once

#include "core/complaint/complaint.h"
#include "storage/complaint_words.h"

namespace cxw::storage {

class Connection;

void putIntoSearch(Connection& connection, core::ComplaintId id, const ComplaintWords& words);
/// `words` must be those that were put in: the search keeps no text of its own to compare with.
void takeFromSearch(Connection& connection, core::ComplaintId id, const ComplaintWords& words);

void putIntoSearch(Connection& connection, core::CustomerId id, const QString& words);
void takeFromSearch(Connection& connection, core::CustomerId id, const QString& words);

/// The search expression for complaints or customers that have each of these words as the beginning of one of
/// theirs; never for no words.
[[nodiscard]] QString expressionFor(const std::vector<QString>& words);

/// The complaints that have each of these words as the beginning of one of theirs, by rising id.
[[nodiscard]] std::vector<core::ComplaintId> foundBy(Connection& connection,
                                                     const std::vector<QString>& words);

/// Whether each of these words alone finds so many complaints that looking each up takes longer than passing
/// over others.
[[nodiscard]] bool findsMany(Connection& connection, std::vector<QString> words);

/// How many complaints, none of them removed, have each of these words as the beginning of one of theirs.
[[nodiscard]] qint64 countFound(Connection& connection, const std::vector<QString>& words);

/// Has the searches gather much before they write it, which a file with very many complaints is written twice
/// as fast by. The file keeps it. Inside a transaction.
void letSearchGather(Connection& connection);

/// Makes what is computed from complaints and customers anew: the search, and the columns that lists filter
/// by. Extra fields that cannot be read any more become one without a name. Inside a transaction.
void rebuildComplaintSearch(Connection& connection);

} // namespace cxw::storage
