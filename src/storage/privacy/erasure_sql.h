#pragma once

#include "core/privacy/erasure.h"
#include "storage/privacy/erasure_ledger.h"
#include "storage/privacy/person_words.h"

namespace cxw::storage {

class Connection;

/// What a transaction of erasure took away.
struct Erased
{
    core::ErasureReport report; ///< its counts and mentions
    PersonWords words;          ///< to look for afterwards
};

/// Whether complaints on legal hold stop an erasure. They do, unless it was done once already.
enum class Holds { Respected, Passed };

/// The erasure in the rows and the search: their words are overwritten, their rows deleted, history, drafts
/// and settings lose what speaks of them, the ledger gains its entries. Throws StorageError: Constraint with
/// the references of complaints on legal hold, Cancelled. Inside a transaction.
[[nodiscard]] Erased eraseRows(Connection& connection, const core::Erasure& erasure, core::Instant now,
                               Holds holds, const std::stop_token& stop);

/// Erases again what a ledger says and these rows still hold: those of an older copy. Says whether there was
/// anything. Inside a transaction.
bool eraseByLedger(Connection& connection, const std::vector<LedgerEntry>& ledger, core::Instant now);

} // namespace cxw::storage
