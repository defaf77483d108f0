#include "panels/workshop/audience_state.h"

#include "core/diagnostic/question_bank.h"
#include "panels/workshop/workshop_timer.h"
#include "panels/workshop/workshop_tr.h"

namespace cxw::panels {
std::array<QString, 3> answerTitles(bool yesNo, const core::QuestionBank& bank, core::Language language)
{
    if (yesNo)
        return {Workshop::tr("No", "answer to a yes/no question"), QString(),
                Workshop::tr("Yes", "answer to a yes/no question")};
    const auto scale = bank.scale.find(language);
    return scale == bank.scale.end() ? std::array<QString, 3>() : scale->second;
}

int countOf(const core::VoteCounts& counts, bool yesNo, std::size_t index)
{
    if (yesNo)
        return index == 0 ? counts.no : counts.yes;
    return std::array{counts.ones, counts.twos, counts.threes}[index];
}

AudienceState audienceOf(const WorkshopState& state, const WorkshopTimer& timer,
                         const core::QuestionBank& bank, core::Language language)
{
    if (!state.hasRound || state.isBlank)
        return {};
    return {.isBlank = false,
            .area = state.question.area,
            .areaName = state.areaName,
            .number = state.index + 1,
            .marks = state.marks,
            .question = state.wording.text,
            .yesNo = state.yesNo(),
            .titles = answerTitles(state.yesNo(), bank, language),
            .anchors = state.wording.anchors,
            .voted = state.voted,
            .expected = state.expected,
            .revealed = state.revealed,
            .agreed = state.revealed ? state.agreed : std::nullopt,
            .lastRound = state.shownLastRound,
            .timer = timer.isOn() ? minutesAndSeconds(timer.left()) : QString()};
}

} // namespace cxw::panels
