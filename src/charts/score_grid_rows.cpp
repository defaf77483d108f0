#include "charts/score_grid.h"

#include "charts/chart_table.h"
#include "charts/words.h"

namespace cxw::charts {
namespace {

/// "2" for one person, "2.09" for a group; a dash where there are too few.
QString meanText(const core::QuestionResult& result, core::VotingForm form, const Words& words)
{
    if (!result.isScored())
        return {};
    if (!result.mean)
        return QString(kNoFigure);
    return words.numbers().decimal(*result.mean, form == core::VotingForm::SinglePerson ? 0 : 2);
}

/// What the only person of a round answered.
std::optional<core::Answer> onlyAnswer(const core::VoteCounts& counts)
{
    using core::Answer;
    const std::array given{std::pair{counts.ones, Answer::One},
                           std::pair{counts.twos, Answer::Two},
                           std::pair{counts.threes, Answer::Three},
                           std::pair{counts.yes, Answer::Yes},
                           std::pair{counts.no, Answer::No},
                           std::pair{counts.notApplicable, Answer::NotApplicable},
                           std::pair{counts.dontKnow, Answer::DontKnow}};
    for (const auto& [count, answer] : given)
        if (count > 0)
            return answer;
    return std::nullopt;
}

} // namespace

GridHeader gridHeader(const Words& words)
{
    return {
        .question = words.translate("cxw::charts::ScoreGrid", "Question", "column of the score grid"),
        .votes = words.translate("cxw::charts::ScoreGrid", "Votes 1, 2, 3", "column of the score grid"),
        .mean = words.translate("cxw::charts::ScoreGrid", "Mean", "column of the score grid"),
        .n = words.translate("cxw::charts::ScoreGrid", "n", "column of the score grid: number of scores"),
        .agreement = words.translate("cxw::charts::ScoreGrid", "Agreement", "column of the score grid"),
        .agreed = words.translate("cxw::charts::ScoreGrid", "Agreed",
                                  "column of the score grid: the score the group agreed on"),
    };
}

GridRow gridRowOf(const core::QuestionResult& result, core::VotingForm form, const QString& label,
                  const Words& words)
{
    GridRow row{.label = label, .strip = voteStripOf(result), .mean = meanText(result, form, words)};
    row.stripSentence = sentenceOf(row.strip, words);
    const bool onePerson = form == core::VotingForm::SinglePerson;
    if (onePerson)
        row.answer = onlyAnswer(result.counts);
    if (onePerson && row.answer && !core::scoreOf(*row.answer))
        row.words = answerText(row.answer, words);
    if (!onePerson && !result.isScored())
        row.words = yesNoText(row.strip, words);
    if (!onePerson && result.isScored())
        row.n = words.numbers().integer(result.counts.valid());
    row.agreement = agreementMarkOf(result, form);
    row.agreementWord = agreementWord(row.agreement, words);
    row.agreed = result.agreed;
    if (result.agreed)
        row.agreedWord = answerText(result.agreed, words);
    return row;
}

GridAreaRow gridAreaRowOf(const NamedArea& area, const Words& words)
{
    return {.area = area.result.area,
            .name = area.name,
            .basis = basisText(area.result, words),
            .mean = area.result.mean ? words.numbers().decimal(*area.result.mean, 2) : QString(kNoFigure)};
}

} // namespace cxw::charts
