#pragma once

#include "measured.h"

namespace bench {

// Each takes a workspace that makeFilled made, unless it says otherwise.

/// Import of `csv`, of so many rows, into a new workspace beside it, against the sqlite3 shell.
[[nodiscard]] Figures measureImport(const QString& csv, int count);

/// The first page and the page after it, of every kind of filter; `small` is a workspace with 10 000
/// complaints.
[[nodiscard]] Figures measurePages(const QString& workspace, const QString& small);

/// 200 beginnings of words, as they are typed.
[[nodiscard]] Figures measureSearch(const QString& workspace);

/// All figures to learn from, against the same aggregates in SQL; and the event loop meanwhile.
[[nodiscard]] Figures measureLearning(const QString& workspace);

/// What another process with `workspace` open needs more than with `empty`.
[[nodiscard]] Figures measureMemory(const QString& workspace, const QString& empty);

/// What that other process does: opens, looks at everything, and prints what it needs in MB.
void printResidentMemory(const QString& workspace);

} // namespace bench
