#include "panels/diagnostic/round_name.h"

#include <QCoreApplication>

namespace cxw::panels {
namespace {

struct RoundName
{
    Q_DECLARE_TR_FUNCTIONS(RoundName)
};

QString stateName(core::RoundState state)
{
    switch (state) {
    case core::RoundState::Draft: return RoundName::tr("draft", "state of a round");
    case core::RoundState::Voting: return RoundName::tr("voting", "state of a round");
    case core::RoundState::Revealed: return RoundName::tr("revealed", "state of a round");
    case core::RoundState::Closed: return RoundName::tr("closed", "state of a round");
    }
    return {};
}

} // namespace

QString roundName(const core::Round& round, const core::NumberFormat& numbers)
{
    return RoundName::tr("Round %1 · %2 · %3", "number, date, state")
        .arg(round.number)
        .arg(numbers.date(round.date), stateName(round.state));
}

} // namespace cxw::panels
