#pragma once

#include "charts/tokens.h"
#include "core/diagnostic/round_results.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace cxw::charts {

class Words;

/// The answers to one question of a group, as long as their number.
struct VoteStrip
{
    core::VoteCounts counts;
    int unanswered = 0;

    bool operator==(const VoteStrip&) const = default;
};

[[nodiscard]] VoteStrip voteStripOf(const core::QuestionResult& result);

/// What one piece of the strip stands for; Open is don't know and unanswered together.
enum class StripKind { One, Two, Three, Open, NotApplicable };

struct StripSegment
{
    StripKind kind = StripKind::One;
    int count = 0;
    QRectF rect;
};

/// The pieces from left to right, without the empty ones; for painting and for hit tests.
[[nodiscard]] std::vector<StripSegment> segmentsOf(const VoteStrip& strip, const QRectF& rect);

/// 1, 2, 3 in their colours with their counts, then dashed what is open, then hatched what is not applicable.
/// A count is left out where it does not fit.
void paintVoteStrip(QPainter& painter, const QRectF& rect, const VoteStrip& strip, const Tokens& tokens,
                    const QFont& font);

/// The strip in words, for screen readers and tooltips: "4 ones, 2 twos, 5 threes".
[[nodiscard]] QString sentenceOf(const VoteStrip& strip, const Words& words);
/// A yes/no question's answers: "9 yes, 1 no, 1 don't know".
[[nodiscard]] QString yesNoText(const VoteStrip& strip, const Words& words);

} // namespace cxw::charts
