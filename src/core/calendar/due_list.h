#pragma once

#include "core/workspace/workspace.h"

#include <QDate>

#include <optional>

namespace cxw::core {

class UnitOfWork;

/// The round to come, and the day on which it is due.
struct RoundDue
{
    int number = 1;
    QDate date;
    QDate lastHeld; ///< the date of the round before it

    bool operator==(const RoundDue&) const = default;
};

/// The round after the newest one with answers, counted from that one's stored anchor; empty while nothing is
/// answered or the round has no date. Storage thread.
[[nodiscard]] std::optional<RoundDue> nextRoundDue(const UnitOfWork& work);

/// What a workspace waits for on a day.
struct DueList
{
    Workspace workspace;
    QDate today;
    std::optional<RoundDue> round; ///< whenever it is due
    bool roundBegun = false;       ///< it was made already and waits for answers
    int actions = 0;               ///< open ones that are due today or are late

    /// Negative: late. Only where there is a round.
    [[nodiscard]] int daysToRound() const { return int(today.daysTo(round->date)); }
    [[nodiscard]] bool isRoundDue() const { return round && daysToRound() <= 0; }
    [[nodiscard]] bool isAnythingDue() const { return isRoundDue() || actions > 0; }

    bool operator==(const DueList&) const = default;
};

/// Storage thread.
[[nodiscard]] DueList loadDueList(const UnitOfWork& work, QDate today);

} // namespace cxw::core
