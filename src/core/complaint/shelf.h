#pragma once

#include "core/complaint/filter_choice.h"

#include <array>

namespace cxw::core {

/// The filters over the list that everybody has, in their order.
enum class Shelf {
    Open,
    Mine, ///< open and of the one who writes complaints down here
    WaitingForUs,
    WaitingForCustomer,
    DueToday,
    Public,
    ToComplete,
    ThisWeek,
    All
};
inline constexpr std::array kShelves{
    Shelf::Open,     Shelf::Mine,   Shelf::WaitingForUs, Shelf::WaitingForCustomer,
    Shelf::DueToday, Shelf::Public, Shelf::ToComplete,   Shelf::ThisWeek,
    Shelf::All};

/// open mine waiting_us waiting_customer due_today public to_complete this_week all
[[nodiscard]] QString codeOf(Shelf shelf);
[[nodiscard]] std::optional<Shelf> shelfFrom(QStringView code);

/// By what a shelf's meaning moves: the day in local time, and who "mine" is.
struct ShelfMoment
{
    QDate today;
    std::optional<PersonId> me; ///< empty: nobody was named, and "mine" means every open one
    Instant now;                ///< by which promises and goals are judged

    bool operator==(const ShelfMoment&) const = default;
};

/// What a shelf means then. The week begins on Monday.
[[nodiscard]] ComplaintFilter filterOf(Shelf shelf, const ShelfMoment& moment);

/// What of the log a list shows.
struct ListScope
{
    Shelf shelf = Shelf::Open;
    FilterChoice choice; ///< what the shelf is narrowed by, the text aside
    QString text;        ///< what is searched for

    bool operator==(const ListScope&) const = default;
};

/// Shelf, choice and text together.
[[nodiscard]] ComplaintFilter filterOf(const ListScope& scope, const ShelfMoment& moment);

} // namespace cxw::core
