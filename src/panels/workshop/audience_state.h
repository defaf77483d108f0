#pragma once

#include "panels/workshop/workshop_state.h"

namespace cxw::core {
struct QuestionBank;
}

namespace cxw::panels {

class WorkshopTimer;

/// What the room sees: one question, what the answers mean, and after the reveal how many gave which. Never a
/// name, a note or another question's data.
struct AudienceState
{
    bool isBlank = true;
    core::AreaId area;
    QString areaName;
    int number = 0; ///< of the question, from 1
    std::vector<QuestionMark> marks;
    QString question;
    bool yesNo = false;
    std::array<QString, 3> titles;  ///< what 1, 2 and 3 say in general; no and yes at the ends
    std::array<QString, 3> anchors; ///< what they say here
    int voted = 0;
    int expected = 0;
    std::optional<Revealed> revealed;
    std::optional<core::Answer> agreed; ///< from the reveal on
    std::optional<double> lastRound;    ///< in a round that shows it
    QString timer;                      ///< "1:05"; empty while none runs

    bool operator==(const AudienceState&) const = default;
};

/// What 1, 2 and 3 say in general; of a yes/no question no and yes stand at the ends.
[[nodiscard]] std::array<QString, 3> answerTitles(bool yesNo, const core::QuestionBank& bank,
                                                  core::Language language);

/// How many gave the answer that stands at place 0, 1 or 2.
[[nodiscard]] int countOf(const core::VoteCounts& counts, bool yesNo, std::size_t index);

[[nodiscard]] AudienceState audienceOf(const WorkshopState& state, const WorkshopTimer& timer,
                                       const core::QuestionBank& bank, core::Language language);

} // namespace cxw::panels
