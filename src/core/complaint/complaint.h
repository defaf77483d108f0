#pragma once

#include "core/clock.h"
#include "core/complaint/complaint_lists.h"
#include "core/complaint/complaint_step.h"
#include "core/complaint/customer.h"
#include "core/touchmap/touchpoint_id.h"
#include "core/workspace/person.h"

#include <array>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace cxw::core {

using ComplaintId = Id<struct ComplaintTag>;
using PromiseId = Id<struct PromiseTag>;

enum class ComplaintStatus {
    Open,
    WaitingForCustomer,
    WaitingForUs,
    Resolved, ///< the customer accepted
    ClosedWithoutAgreement,
    Withdrawn,
    Duplicate
};

/// Whether the customer says that it is solved.
enum class Verified { NotAsked, Yes, No, NoAnswer };

enum class Outcome { Upheld, Partly, NotUpheld, Goodwill };

/// Whether the customer thinks of leaving.
enum class Defection { None, AtRisk, Left, Saved };
enum class DefectionReason { Price, Service, Product, Other, Unknown };

/// An amount in the currency's smallest unit.
struct Money
{
    qint64 minorUnits = 0;
    QString currency; ///< ISO 4217: "EUR"

    bool operator==(const Money&) const = default;
};

/// One of the things after which the customer is satisfied.
struct Promise
{
    PromiseId id;
    QString text;
    std::optional<Instant> due;
    std::optional<PersonId> by; ///< who keeps it
    std::optional<bool> kept;   ///< empty: not yet known
    std::optional<Instant> keptAt;

    bool operator==(const Promise&) const = default;
};

/// A phrase by which we hid behind the rules, and which was kept although a better sentence was offered.
struct PolicyCitation
{
    QString phrase;
    Instant at;

    bool operator==(const PolicyCitation&) const = default;
};

/// A complaint with its steps and promises: one record, saved as a whole. The clocks are method.md 6's:
/// durations are computed from them and never stored.
struct Complaint
{
    ComplaintId id;
    QString reference;                      ///< "CX-2026-00042", given once and never again
    QString sourceReference;                ///< in the system it was imported from; empty for one logged here
    Instant receivedAt;                     ///< the customer's first contact
    std::optional<Instant> firstResponseAt; ///< by a human
    std::optional<Instant> resolvedAt;      ///< the customer accepted
    std::optional<Instant> closedAt;
    Instant loggedAt; ///< when it was written down; never stands in for receivedAt
    std::optional<PersonId> agent;
    std::optional<CustomerId> customer;
    std::optional<ChannelId> channel;
    bool isPublic = false;
    std::optional<TouchpointId> touchpoint;
    std::optional<CategoryId> category;
    std::optional<ProductId> product;
    QString summary; ///< one line
    QString description;
    std::optional<int> severity;   ///< 1 to 4
    QString remedyWanted;          ///< what the customer proposes
    QString remedyGiven;           ///< what we did
    std::vector<Promise> promises; ///< "satisfied if we do …", in order
    Verified verified = Verified::NotAsked;
    std::optional<Outcome> outcome;
    std::optional<Money> money;
    std::optional<int> handlingMinutes; ///< 0 or more
    bool policyCited = false;
    std::vector<PolicyCitation> citations; ///< accepted ones, in order
    Defection defection = Defection::None;
    std::optional<DefectionReason> defectionReason;
    std::optional<int> satisfactionAfter; ///< 1 to 5
    std::optional<CauseId> cause;
    std::optional<bool> preventable;
    ComplaintStatus status = ComplaintStatus::Open;
    std::optional<ComplaintId> duplicateOf;
    int timesReopened = 0;
    std::set<TagId> tags;
    std::optional<QString> legalHold;    ///< why it must be kept; empty: nothing holds it
    std::optional<Instant> anonymisedAt; ///< since when it says nothing of the person any more
    StepRecords steps;                   ///< one place for each step
    std::vector<std::pair<QString, QString>> extraFields; ///< imported columns that are no field, in order

    bool operator==(const Complaint&) const = default;
};

/// open waiting_customer waiting_us resolved closed_without_agreement withdrawn duplicate
[[nodiscard]] QString codeOf(ComplaintStatus status);
/// not_asked yes no no_answer
[[nodiscard]] QString codeOf(Verified verified);
/// upheld partly not_upheld goodwill
[[nodiscard]] QString codeOf(Outcome outcome);
/// none at_risk left saved
[[nodiscard]] QString codeOf(Defection defection);
/// price service product other unknown
[[nodiscard]] QString codeOf(DefectionReason reason);

[[nodiscard]] std::optional<ComplaintStatus> complaintStatusFrom(QStringView code);
[[nodiscard]] std::optional<Verified> verifiedFrom(QStringView code);
[[nodiscard]] std::optional<Outcome> outcomeFrom(QStringView code);
[[nodiscard]] std::optional<Defection> defectionFrom(QStringView code);
[[nodiscard]] std::optional<DefectionReason> defectionReasonFrom(QStringView code);

/// The reference of a year's complaint by its number: "CX-2026-00042".
[[nodiscard]] QString complaintReference(int year, qint64 number);

/// Without the beginning that every reference of our own has: "2026-00042".
[[nodiscard]] QString shortReference(const QString& reference);

/// Nobody waits for anything any more: resolved, closed without agreement, withdrawn or a duplicate.
[[nodiscard]] bool isSettled(ComplaintStatus status);

/// Gives the complaint a status and the clocks that it means: resolved when the customer accepts, closed when
/// it is settled, neither while somebody waits; leaving a settled status counts as opening it again. One that
/// was a duplicate is none any more.
void setStatus(Complaint& complaint, ComplaintStatus status, Instant now);

/// Due and not known to be kept.
[[nodiscard]] bool isPending(const Promise& promise);
/// The earliest due time of the promises that are pending.
[[nodiscard]] std::optional<Instant> nextPromiseDue(const Complaint& complaint);

/// What a complete record has and this one lacks.
enum class MissingPart { Customer, Channel, Category, Severity, Verified, Steps };

/// In the order in which one fills them in; empty for a complete record. A duplicate and an anonymised one
/// lack nothing; whether the customer agreed and the steps are asked for once it is settled.
[[nodiscard]] std::vector<MissingPart> missingIn(const Complaint& complaint);

} // namespace cxw::core
