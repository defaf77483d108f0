#pragma once

#include "core/clock.h"
#include "core/complaint/complaint_lists.h"
#include "core/diagnostic/round.h"
#include "core/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace cxw::core {

using ActionId = Id<struct ActionTag>;

enum class ActionStatus { Open, Done, Dropped };

/// open done dropped
[[nodiscard]] QString codeOf(ActionStatus status);
[[nodiscard]] std::optional<ActionStatus> actionStatusFrom(QStringView code);

/// What will be done about something that is not as it should be.
struct Action
{
    ActionId id;
    RoundQuestionId answer; ///< the round's answer it came from; null for another origin
    CauseId cause;          ///< the cause of complaints that it takes away; null for another origin
    QString what;
    std::optional<PersonId> owner;
    QDate due; ///< invalid: no date yet
    ActionStatus status = ActionStatus::Open;
    QString statusReason;             ///< why done or dropped
    QString expectedEffect;           ///< in words
    std::optional<int> expectedScore; ///< 1 to 3, at the next round
    Instant createdAt;
    std::optional<Instant> closedAt; ///< when it was done or dropped

    bool operator==(const Action&) const = default;
};

/// Open, and its date is past.
[[nodiscard]] bool isOverdue(const Action& action, QDate today);

/// Open, with a date: the days to it, negative when it is late.
[[nodiscard]] std::optional<int> daysToDue(const Action& action, QDate today);

} // namespace cxw::core
