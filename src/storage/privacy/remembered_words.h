#pragma once

#include "storage/privacy/person_words.h"

namespace cxw::storage {

class Connection;

/// Whose copies are meant: ids as JSON arrays.
struct Remembered
{
    QString complaints;
    QString customers;
};

/// Whether history's values of a field are codes, numbers, moments and ids; those of all others go.
[[nodiscard]] bool isHarmlessField(const QString& field);

/// What history and drafts hold of them.
[[nodiscard]] QStringList wordsRemembered(Connection& connection, const Remembered& whose);

struct Forgotten
{
    int historyRows = 0;
    int drafts = 0;
    QStringList texts; ///< what else spoke of the person and is gone too
};

/// Takes them out of history (the row stays, its values go; codes, dates and numbers stay), drafts and
/// settings, and with them everything there that names the person. Inside a transaction.
[[nodiscard]] Forgotten forget(Connection& connection, const Remembered& whose, const Naming& person);

/// Where the rows themselves still name a person.
struct Mentions
{
    QStringList complaints; ///< references
    int elsewhere = 0;      ///< texts of actions, notes, rounds and so on
};

[[nodiscard]] Mentions mentionsOf(Connection& connection, const Naming& person);

} // namespace cxw::storage
