#pragma once

#include "core/diagnostic/round_sheet.h"
#include "exchange/json/json_place.h"

#include <set>

namespace cxw::exchange {

/// The words that a refusal lists for the choices in a workspace file.
inline constexpr auto kLanguageWords = "en, es, de, ro, ru";
inline constexpr auto kKindWords = "scale, context, conditional";

/// More than anybody counts in a round, and safe in an int.
inline constexpr qint64 kLargestCount = 1'000'000;

/// What was read so far of a workspace file and may be named by its rounds.
struct NamesInFile
{
    std::set<core::PersonId> people;
    std::set<core::QuestionId> questions;
    std::set<std::pair<core::QuestionId, int>> revisions;
    std::set<core::RoundId> rounds;
    std::set<int> roundNumbers;
    std::set<core::RoundQuestionId> roundQuestions;
    std::set<core::SeatId> seats;
    std::set<core::EvidenceId> evidence;
    std::set<core::WhyId> whys;
};

/// One round of a workspace file with all its rows; adds to `names` what it brings. Refuses (InputError) ids
/// that stand twice in the file or name nothing in it.
[[nodiscard]] core::RoundSheet roundFrom(const JsonPlace& place, NamesInFile& names);

} // namespace cxw::exchange
