#include "panels/touchmap/redesign/redesign_words.h"

#include "core/number_format.h"

#include <QCoreApplication>

namespace cxw::panels {
namespace {

struct RedesignWords
{
    Q_DECLARE_TR_FUNCTIONS(RedesignWords)
};

} // namespace

QString phaseWord(core::RedesignPhase phase)
{
    switch (phase) {
    case core::RedesignPhase::Ideas: return RedesignWords::tr("Ideas", "phase of a redesign");
    case core::RedesignPhase::Proposal: return RedesignWords::tr("Proposal", "phase of a redesign");
    case core::RedesignPhase::Execution: return RedesignWords::tr("Execution", "phase of a redesign");
    }
    return {};
}

QString progressSentence(const core::RedesignProgress& progress, const core::Redesign& redesign,
                         const core::NumberFormat& numbers)
{
    switch (progress.state) {
    case core::RedesignState::NotBegun:
        return progress.days.empty() ? RedesignWords::tr("The calendar has no working days", "of a redesign")
                                     : RedesignWords::tr("Begins on %1", "of a redesign; a date")
                                           .arg(numbers.date(progress.days.front()));
    case core::RedesignState::Running:
        return RedesignWords::tr("%1, day %2 of %3", "of a redesign: phase, day, number of days")
            .arg(phaseWord(progress.phase))
            .arg(progress.day)
            .arg(core::kRedesignDays);
    case core::RedesignState::Overdue:
        return RedesignWords::tr("Late by %n working day(s)", "of a redesign", progress.daysLate);
    case core::RedesignState::Finished:
        return RedesignWords::tr("Finished on %1", "of a redesign; a date")
            .arg(numbers.date(redesign.finishedOn));
    }
    return {};
}

QString effectSentence(const RedesignPresenter& shown, const core::NumberFormat& numbers)
{
    if (const auto& counts = shown.counts())
        return RedesignWords::tr("Complaints: %1 in the %2 days before, %3 in the %2 days after",
                                 "of a redesign; three numbers")
            .arg(numbers.integer(counts->before), numbers.integer(counts->days),
                 numbers.integer(counts->after));
    if (shown.isLogTooShort())
        return RedesignWords::tr("Complaints before and after: the log does not reach back far enough",
                                 "of a redesign");
    return shown.progress().state == core::RedesignState::Finished
        ? RedesignWords::tr("Complaints before and after: too few days yet", "of a redesign")
        : RedesignWords::tr("Complaints before and after are compared once it is finished", "of a redesign");
}

} // namespace cxw::panels
