#pragma once

#include "core/diagnostic/agreement.h"
#include "core/diagnostic/round_sheet.h"

namespace cxw::core {

/// Which answers the figures are read on.
enum class Reading { Votes, Agreed };

/// One question's figures. Every optional is empty where the group is too small to say ("too few") or where
/// the figure has no meaning (a context question, one person's round).
struct QuestionResult
{
    RoundQuestion question;
    VoteCounts counts;
    int unanswered = 0;             ///< invited who said nothing
    std::optional<double> coverage; ///< 0 to 1
    std::optional<double> mean;     ///< of the votes, 1 to 3
    std::optional<double> index;    ///< of the votes, 0 to 100
    std::optional<double> agreement;
    std::optional<AgreementFlag> flag;
    std::optional<Answer> agreed; ///< what the group recorded
    QString agreedReason;
    std::optional<double> value; ///< what the area mean is made of under the chosen reading
    bool tooFew = false;         ///< somebody answered, yet too few for a mean

    [[nodiscard]] bool isScored() const { return question.kind != QuestionKind::Context; }
    bool operator==(const QuestionResult&) const = default;
};

/// An area's plain mean over its questions, each once.
struct AreaResult
{
    AreaId area;
    std::optional<double> mean; ///< 1 to 3; empty without a single value
    int answered = 0;           ///< questions with a value
    int asked = 0;              ///< scored questions asked
    int context = 0;            ///< yes/no questions asked beside them

    bool operator==(const AreaResult&) const = default;
};

/// All figures of a round, computed in one place for screen, report and export.
struct RoundResults
{
    Round round;
    Reading reading = Reading::Votes;
    std::vector<QuestionResult> questions; ///< asked ones, in order
    std::vector<AreaResult> areas;         ///< in the order of the first question of each
    std::optional<double> total;           ///< mean of the area means
    std::vector<std::size_t> gaps;         ///< indexes into questions with a value below 3, lowest first

    [[nodiscard]] bool hasAnswers() const;
};

/// Follows method.md 1 and 2: van der Eijk's agreement, area means of question values, total as mean of the
/// areas.
[[nodiscard]] RoundResults resultsOf(const RoundSheet& sheet, Reading reading = Reading::Votes);

} // namespace cxw::core
