#include "panels/workshop/workshop_words.h"
#include "panels/workshop/workshop_tr.h"

namespace cxw::panels {
namespace {

QString modeWord(core::AskingMode mode)
{
    switch (mode) {
    case core::AskingMode::Blind: return Workshop::tr("blind", "asking mode of a round");
    case core::AskingMode::Context: return Workshop::tr("with context", "asking mode of a round");
    case core::AskingMode::Shown: return Workshop::tr("last round shown", "asking mode of a round");
    }
    return {};
}

} // namespace

QString workshopSubtitle(const WorkshopState& state, const core::NumberFormat& numbers)
{
    return Workshop::tr("%1 · round %2 · %3 · %4", "workspace, number and date of a round, asking mode")
        .arg(state.workspace)
        .arg(state.round.number)
        .arg(numbers.date(state.round.date), modeWord(state.round.mode));
}

std::vector<Stepper::Step> workshopSteps(WorkshopStep now)
{
    std::vector<Stepper::Step> steps{{Workshop::tr("Ask", "step of the workshop")},
                                     {Workshop::tr("Vote", "step of the workshop")},
                                     {Workshop::tr("Reveal", "step of the workshop")},
                                     {Workshop::tr("Discuss", "step of the workshop")},
                                     {Workshop::tr("Record", "step of the workshop")}};
    for (std::size_t i = 0; i < steps.size(); ++i)
        steps[i].done = int(i) < int(now);
    return steps;
}

QString votesTitle(const WorkshopState& state)
{
    if (!state.revealed)
        return Workshop::tr("Votes, hidden until you reveal", "title of a card");
    const core::VoteCounts& counts = state.revealed->counts;
    if (state.yesNo())
        return Workshop::tr("Votes: %1 no, %2 yes", "title of a card; counts").arg(counts.no).arg(counts.yes);
    return Workshop::tr("Votes: %1, %2, %3", "title of a card; counts of 1, 2 and 3")
        .arg(counts.ones)
        .arg(counts.twos)
        .arg(counts.threes);
}

QString votesRemark(const WorkshopState& state, const core::NumberFormat& numbers)
{
    if (!state.revealed)
        return state.pass > 1
            ? Workshop::tr("Vote number %1; the one before is kept.", "beside the votes").arg(state.pass)
            : Workshop::tr("The room sees question marks too.", "beside the votes");
    if (state.revealed->tooFew)
        return Workshop::tr("too few for a mean", "beside the counts");
    QString remark = state.revealed->mean ? Workshop::tr("mean %1, n %2", "beside the counts; figures")
                                                .arg(numbers.decimal(*state.revealed->mean, 2))
                                                .arg(state.revealed->counts.valid())
                                          : QString();
    if (const auto& before = state.revealed->before)
        remark += Workshop::tr(" · first vote %1, %2, %3", "beside the counts; those of the vote before")
                      .arg(before->ones)
                      .arg(before->twos)
                      .arg(before->threes);
    return remark;
}

QString flagWord(const WorkshopState& state)
{
    if (!state.revealed || !state.revealed->flag)
        return {};
    switch (*state.revealed->flag) {
    case core::AgreementFlag::Split: return Workshop::tr("split", "agreement of a group");
    case core::AgreementFlag::Mixed: return Workshop::tr("mixed", "agreement of a group");
    case core::AgreementFlag::Agreed: return Workshop::tr("agreed", "agreement of a group");
    }
    return {};
}

QString splitSentence(const WorkshopState& state, const core::NumberFormat& numbers)
{
    const core::VoteCounts& counts = state.revealed->counts;
    if (!state.revealed->mean)
        return Workshop::tr("%1 say 1, %2 say 3. A reason is asked for.", "workshop; counts")
            .arg(counts.ones)
            .arg(counts.threes);
    return Workshop::tr("%1 say 1, %2 say 3; the mean of %3 describes few of them. A reason is asked for.",
                        "workshop; counts and a mean")
        .arg(counts.ones)
        .arg(counts.threes)
        .arg(numbers.decimal(*state.revealed->mean, 2));
}

QString evidenceText(const WorkshopState& state, const core::NumberFormat& numbers)
{
    QStringList lines = state.evidence;
    if (const auto known = state.revealed ? state.revealed->lastRound : state.shownLastRound)
        lines += Workshop::tr("The last round recorded %1 here.", "evidence card; a mean or a score")
                     .arg(numbers.decimal(*known, 2));
    return lines.isEmpty() && state.revealed
        ? Workshop::tr("Nothing is known of this question yet.", "evidence card")
        : lines.join(QLatin1Char('\n'));
}

QString keptBackText(const WorkshopState& state)
{
    if (state.keptBack > 0)
        return Workshop::tr("%n piece(s) of evidence are kept back until the reveal, so that they do not "
                            "steer the votes.",
                            "evidence card", state.keptBack);
    return state.revealed || state.shownLastRound
        ? QString()
        : Workshop::tr("What the last round recorded is kept back until the reveal.", "evidence card");
}

} // namespace cxw::panels
