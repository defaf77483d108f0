#pragma once

#include "core/clock.h"
#include "core/complaint/complaint.h"

#include <QString>

#include <vector>

namespace cxw::storage {

class Connection;

/// That something was erased and when, without saying what: a hash of the record's kind and id tells it again
/// in an older copy of the file.
struct LedgerEntry
{
    QString subject; ///< SHA-256 of salt, kind and id, as hexadecimal digits
    QString salt;    ///< of the workspace that erased; 32 hexadecimal digits
    QString act;     ///< erased: the record is gone; anonymised: it is there without a word of the person
    core::Instant at;

    bool operator==(const LedgerEntry&) const = default;
};

inline constexpr QLatin1String kErasedAct("erased");
inline constexpr QLatin1String kAnonymisedAct("anonymised");

/// The ledger in the workspace itself. Inside a transaction.
[[nodiscard]] std::vector<LedgerEntry> readLedger(Connection& connection);
void addToLedger(Connection& connection, const std::vector<LedgerEntry>& entries);

/// The salt of this workspace; a fresh one where nothing was erased yet.
[[nodiscard]] QString ledgerSalt(const std::vector<LedgerEntry>& ledger);
[[nodiscard]] QString ledgerSubject(const QString& salt, core::CustomerId id);
[[nodiscard]] QString ledgerSubject(const QString& salt, core::ComplaintId id);

/// Where the ledger stands beside the backups.
[[nodiscard]] QString ledgerFileIn(const QString& backupFolder);
/// The ledger beside the backups, which an older backup cannot take back. Empty where there is none or it
/// cannot be read.
[[nodiscard]] std::vector<LedgerEntry> readLedgerFile(const QString& path);
/// Replaces it so that a power cut leaves the old one or the new one. Throws StorageError.
void writeLedgerFile(const QString& path, const std::vector<LedgerEntry>& ledger);

/// Those of `wanted` that `known` has not, or has with less done.
[[nodiscard]] std::vector<LedgerEntry> missingEntries(const std::vector<LedgerEntry>& wanted,
                                                      const std::vector<LedgerEntry>& known);

} // namespace cxw::storage
