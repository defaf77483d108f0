#pragma once

#include "core/complaint/complaint_lists.h"
#include "core/diagnostic/question.h"
#include "core/touchmap/touchpoint_id.h"
#include "core/workspace/person.h"

#include <QDate>

#include <map>
#include <optional>
#include <set>

namespace cxw::core {

using StageId = Id<struct StageTag>;
using PersonaId = Id<struct PersonaTag>;
using LaneId = Id<struct LaneTag>;

enum class TouchpointKind { Communication, Action };

/// What the customer sees of it; the line of visibility runs below Front.
enum class Visibility { Front, Back, Support };

/// What the scores of a touchpoint rest on.
enum class TouchpointEvidence { Assumed, Partly, Measured };

/// How customers feel at a touchpoint.
struct Feeling
{
    std::optional<int> emotion; ///< -2 to 2
    QString word;

    bool operator==(const Feeling&) const = default;
};

/// Something a touchpoint is or is not, and why one says so. The note may be there before the mark.
struct NotedMark
{
    bool isSet = false;
    QString note;

    bool operator==(const NotedMark&) const = default;
};

/// Who has to do with a touchpoint (RACI).
struct Duties
{
    std::optional<PersonId> accountable; ///< the owner
    std::set<PersonId> responsible;
    std::set<PersonId> consulted;
    std::set<PersonId> informed;

    bool operator==(const Duties&) const = default;
};

/// One place where a customer meets the organisation: an activity in one channel. One record, saved as a
/// whole. What it says of a persona or a lane in the bin stays, so that these can come back.
struct Touchpoint
{
    TouchpointId id;
    StageId stage;
    std::optional<TouchpointId> counterpart; ///< on a map of the future: what it is on the current one
    QString title;                           ///< never empty
    QString activity;
    std::optional<ChannelId> channel;
    TouchpointKind kind = TouchpointKind::Communication;
    Visibility visibility = Visibility::Front;
    Duties duties;
    Feeling feeling;                       ///< of customers in general
    std::map<PersonaId, Feeling> feelings; ///< of a persona that feels otherwise
    std::optional<int> satisfaction;       ///< 1 to 5
    std::optional<int> targetSatisfaction; ///< 1 to 5
    std::optional<int> importanceCustomer; ///< 1 to 5
    std::optional<int> importanceUs;       ///< 1 to 5
    NotedMark momentOfTruth;
    NotedMark painPoint;
    NotedMark bestPractice;
    bool listeningPost = false;
    std::optional<int> responseMinutes; ///< within which the customer gets an answer, above 0
    std::optional<int> weeklyContacts;  ///< how often customers come by, 0 or more
    TouchpointEvidence evidence = TouchpointEvidence::Assumed;
    QDate confirmedOn; ///< invalid: never
    QString note;
    std::map<LaneId, QString> laneTexts; ///< what stands in the free lanes; no empty texts
    std::set<QuestionId> questions;      ///< of the diagnostic that ask about it; some may be gone
    qint64 position = 0;                 ///< within its stage

    bool operator==(const Touchpoint&) const = default;
};

/// The persona's own feeling, or that of customers in general.
[[nodiscard]] const Feeling& feelingOf(const Touchpoint& touchpoint, PersonaId persona);

/// The name in files of the first field that is empty and must not be, or out of its range; null for none.
[[nodiscard]] QString wrongFieldIn(const Touchpoint& touchpoint);

/// communication action
[[nodiscard]] QString codeOf(TouchpointKind kind);
/// front back support
[[nodiscard]] QString codeOf(Visibility visibility);
/// assumed partly measured
[[nodiscard]] QString codeOf(TouchpointEvidence evidence);
[[nodiscard]] std::optional<TouchpointKind> touchpointKindFrom(QStringView code);
[[nodiscard]] std::optional<Visibility> visibilityFrom(QStringView code);
[[nodiscard]] std::optional<TouchpointEvidence> touchpointEvidenceFrom(QStringView code);

} // namespace cxw::core
