#pragma once

#include "core/diagnostic/round_sheet.h"
#include "core/diagnostic/votes_file.h"
#include "core/error.h"

#include <QByteArray>

namespace cxw::exchange {

/// The most people whose votes one file may hold.
inline constexpr int kMostRespondents = 1'000;
/// The most problems that are listed; the others are counted.
inline constexpr int kMostProblems = 100;

/// Reads `respondent,question,answer,note` (UTF-8, RFC 4180; docs/formats.md). `known` are the questions that
/// may be answered. Never fails: what is wrong stands in the problems.
[[nodiscard]] core::VotesFile readVotesCsv(const QByteArray& bytes, const std::vector<core::Question>& known);

/// A round's votes in the same form, one row for each seat and asked question, also where nothing was
/// answered. An anonymous seat is called by its number, a second seat of the same name gets its number behind
/// the name. Votes that the room has not revealed stay out. Refuses a show of hands: it holds no single
/// votes.
[[nodiscard]] core::Expected<QByteArray> votesCsvOf(const core::RoundSheet& sheet);

} // namespace cxw::exchange
