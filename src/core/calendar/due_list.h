#pragma once

#include "core/diagnostic/round.h"

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

/// The newest round with answers; empty while nothing is answered. Storage thread.
[[nodiscard]] std::optional<Round> newestAnsweredRound(const UnitOfWork& work);

/// The round after `held`, counted from that one's stored anchor; empty where that one has no date.
[[nodiscard]] std::optional<RoundDue> roundDueAfter(const Round& held, int monthsBetweenRounds);

/// What a workspace waits for on a day.
struct DueList
{
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

/// `held` is the newest round with answers, if there is one. Storage thread.
[[nodiscard]] DueList loadDueList(const UnitOfWork& work, QDate today, const std::optional<Round>& held);

} // namespace cxw::core
