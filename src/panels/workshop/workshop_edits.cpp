#include "panels/workshop/workshop_edits.h"

#include "core/diagnostic/poll_repository.h"
#include "core/diagnostic/vote_repository.h"
#include "core/unit_of_work.h"

namespace cxw::panels {

Edit pollEdit(const EditName& name, const std::optional<core::Poll>& before, const core::Poll& after)
{
    return {name.text, name.gesture, [after](core::UnitOfWork& work) { work.polls().save(after); },
            [before, question = after.question](core::UnitOfWork& work) {
                if (before)
                    work.polls().save(*before);
                else
                    work.polls().remove(question);
            }};
}

Edit revoteEdit(const EditName& name, const core::Poll& before, core::Instant now,
                const std::vector<core::Vote>& votes, const std::vector<core::Tally>& tallies)
{
    const core::Poll after{.question = before.question, .pass = before.pass + 1, .openedAt = now};
    return {name.text, name.gesture,
            [=](core::UnitOfWork& work) {
                for (const core::Vote& vote : votes) {
                    work.polls().save(core::EarlierVote{before.pass, vote});
                    work.votes().cast({.question = vote.question, .seat = vote.seat});
                }
                for (const core::Tally& tally : tallies) {
                    work.polls().save(core::EarlierTally{before.pass, tally});
                    work.votes().save(core::Tally{tally.question, tally.answer, 0});
                }
                work.polls().save(after);
            },
            [=](core::UnitOfWork& work) {
                work.polls().forgetPass(before.question, before.pass);
                for (const core::Vote& vote : votes)
                    work.votes().cast(vote);
                for (const core::Tally& tally : tallies)
                    work.votes().save(tally);
                work.polls().save(before);
            }};
}

} // namespace cxw::panels
