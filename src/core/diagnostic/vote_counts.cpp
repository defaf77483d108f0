#include "core/diagnostic/vote_counts.h"

#include <array>

namespace cxw::core {
namespace {

struct Counted
{
    Answer answer;
    int VoteCounts::*count;
};
constexpr std::array kCounted{Counted{Answer::One, &VoteCounts::ones},
                              Counted{Answer::Two, &VoteCounts::twos},
                              Counted{Answer::Three, &VoteCounts::threes},
                              Counted{Answer::Yes, &VoteCounts::yes},
                              Counted{Answer::No, &VoteCounts::no},
                              Counted{Answer::NotApplicable, &VoteCounts::notApplicable},
                              Counted{Answer::DontKnow, &VoteCounts::dontKnow}};

} // namespace

void VoteCounts::add(Answer answer, int count)
{
    switch (answer) {
    case Answer::One: ones += count; return;
    case Answer::Two: twos += count; return;
    case Answer::Three: threes += count; return;
    case Answer::Yes: yes += count; return;
    case Answer::No: no += count; return;
    case Answer::NotApplicable: notApplicable += count; return;
    case Answer::DontKnow: dontKnow += count; return;
    }
}

std::vector<Tally> talliesOf(RoundQuestionId question, const VoteCounts& counts)
{
    std::vector<Tally> tallies;
    for (const Counted& each : kCounted)
        tallies.push_back({question, each.answer, counts.*each.count});
    return tallies;
}

} // namespace cxw::core
