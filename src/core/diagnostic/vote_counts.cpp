#include "core/diagnostic/vote_counts.h"

namespace cxw::core {

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

} // namespace cxw::core
