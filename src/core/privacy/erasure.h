#pragma once

#include "core/complaint/complaint.h"
#include "core/error.h"

#include <QObject>

#include <functional>
#include <stop_token>
#include <vector>

namespace cxw::core {

/// Whose traces shall go, and what may stay of them. It has no way back.
struct Erasure
{
    std::optional<CustomerId> customer;  ///< with all of their complaints
    std::vector<ComplaintId> complaints; ///< single ones, whoever's they are
    bool keepsCustomer = false;          ///< without a name, so that their complaints still belong together
    bool keepsComplaints = true;         ///< date, channel, touchpoint, category, money, severity; no words
    bool keepsBackups = false;           ///< as they are, with what is erased here

    bool operator==(const Erasure&) const = default;
};

/// What stands in the place of an erased summary, in every language.
inline constexpr QStringView kErasedText = u"[\u2026]";

/// A place where something of the person can still be read.
struct Trace
{
    QString file;      ///< absolute path
    qint64 offset = 0; ///< of its first byte
    QString what;      ///< the words found there

    bool operator==(const Trace&) const = default;
};

/// What became of an erasure: what went, and the proof.
struct ErasureReport
{
    int complaints = 0;
    int historyRows = 0; ///< lost their values
    int drafts = 0;
    QStringList filesRead;     ///< every byte of them, after the erasure
    std::vector<Trace> traces; ///< empty is the proof
    int backupsRemoved = 0;
    QStringList backupsKept;    ///< paths; they hold what was erased
    QStringList mentionedIn;    ///< other complaints whose words name the person, by reference
    int mentionedElsewhere = 0; ///< texts of no complaint that name the person: actions, notes, rounds

    bool operator==(const ErasureReport&) const = default;
};

/// How far an erasure is. What was begun can be stopped until Erasing is over.
enum class ErasurePhase { Collecting, Erasing, Cleaning, BackingUp, Proving };

/// Takes people out of a workspace for good. The answers come on the owner's thread (the GUI thread), none
/// after `receiver` has died.
class Eraser
{
public:
    using Progress = std::function<void(ErasurePhase)>;
    using Done = std::function<void(const Expected<ErasureReport>&)>;

    virtual ~Eraser() = default;

    /// Constraint when one of the complaints is on legal hold, with their references as the detail: nothing
    /// was touched. Cancelled when `stop` was asked in time. Whoever keeps values of the erased ones (the
    /// undo stack, drafts) must let go of them when it is done.
    virtual void erase(QObject* receiver, const Erasure& erasure, std::stop_token stop, Progress progress,
                       Done done) = 0;
};

} // namespace cxw::core
