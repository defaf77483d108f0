#pragma once

#include "core/complaint/filing/filing_repository.h"

namespace cxw::core {

class UnitOfWork;

/// So many complaints alike must name a touchpoint before they say where another one belongs, ...
constexpr int kFewestAlike = 5;
/// ... and so large a part of them one and the same, in percent.
constexpr int kLeastPercentAlike = 66;

/// By what a touchpoint was guessed, the surest first.
enum class GuessReason { CategoryAndChannel, Category, Title };

/// The touchpoint to which a complaint most likely belongs.
struct TouchpointGuess
{
    TouchpointId touchpoint;
    GuessReason reason = GuessReason::Category;
    /// Complaints alike that name it, of `of` that name any; of a title its words that the complaint has.
    int count = 0;
    int of = 0;

    bool operator==(const TouchpointGuess&) const = default;
};

/// What is looked at of a complaint.
struct GuessedComplaint
{
    std::optional<CategoryId> category;
    std::optional<ChannelId> channel;
    QString text;
};

/// A touchpoint that may be guessed.
struct GuessedTouchpoint
{
    TouchpointId id;
    QString title;

    bool operator==(const GuessedTouchpoint&) const = default;
};

/// A guess for each of the complaints, in their order; empty where too little is known. Only `offered` ones
/// are guessed, though complaints alike may name others too. A title speaks for itself when no other one has
/// as many of its words in the complaint: two of them, or the only one that it has.
[[nodiscard]] std::vector<std::optional<TouchpointGuess>>
guessTouchpoints(const std::vector<GuessedComplaint>& complaints, const std::vector<PlacedCount>& placed,
                 const std::vector<GuessedTouchpoint>& offered);

/// Where complaints were put so far, and the same for `complaints`: categories count as what they were merged
/// into. Storage thread.
[[nodiscard]] std::vector<PlacedCount> loadPlaced(const UnitOfWork& work);
/// What is looked at of the complaints with these texts, in their order. Storage thread.
[[nodiscard]] std::vector<GuessedComplaint>
loadGuessed(const UnitOfWork& work, const std::vector<std::pair<ComplaintId, QString>>& texts);

} // namespace cxw::core
