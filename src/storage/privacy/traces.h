#pragma once

#include "core/privacy/erasure.h"
#include "storage/privacy/person_words.h"

namespace cxw::storage {

class Connection;

/// What of the needles can be read in the files, each at its first place. Words that a record which stayed
/// holds too (another customer of that name, an everyday word) say nothing and are left out. Reads every byte
/// of the files; `connection` is to the workspace as it is now. Throws StorageError when a file cannot be
/// read.
[[nodiscard]] std::vector<core::Trace> tracesOf(const std::vector<Needle>& needles, const QStringList& files,
                                                Connection& connection);

} // namespace cxw::storage
