#include "panels/diagnostic/round_edits.h"

#include "core/diagnostic/bank_copy.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/vote_repository.h"
#include "core/unit_of_work.h"

#include <algorithm>

namespace cxw::panels {
namespace {

core::Store::WriteWork saveRound(const core::Round& round)
{
    return [round](core::UnitOfWork& work) { work.rounds().save(round); };
}

core::Store::WriteWork castVote(const core::Vote& vote)
{
    return [vote](core::UnitOfWork& work) { work.votes().cast(vote); };
}

core::Store::WriteWork saveTallies(const std::vector<core::Tally>& tallies)
{
    return [tallies](core::UnitOfWork& work) {
        for (const core::Tally& tally : tallies)
            work.votes().save(tally);
    };
}

void saveAll(core::UnitOfWork& work, const std::vector<core::RoundQuestion>& questions)
{
    for (const core::RoundQuestion& question : questions)
        work.rounds().saveQuestion(question);
}

void removeAll(core::UnitOfWork& work, const std::vector<core::RoundQuestion>& questions)
{
    for (const core::RoundQuestion& question : questions)
        work.rounds().removeQuestion(question.id);
}

std::vector<core::RoundQuestion> missingIn(const std::vector<core::RoundQuestion>& some,
                                           const std::vector<core::RoundQuestion>& all)
{
    std::vector<core::RoundQuestion> missing;
    std::ranges::copy_if(all, std::back_inserter(missing), [&](const core::RoundQuestion& each) {
        return std::ranges::find(some, each.id, &core::RoundQuestion::id) == some.end();
    });
    return missing;
}

core::Store::WriteWork saveAgreed(core::RoundQuestionId question,
                                  const std::optional<core::AgreedScore>& agreed)
{
    return [question, agreed](core::UnitOfWork& work) {
        if (agreed)
            work.votes().save(*agreed);
        else
            work.votes().removeAgreed(question);
    };
}

} // namespace

Edit roundEdit(const EditName& name, const core::Round& before, const core::Round& after)
{
    return {name.text, name.gesture, saveRound(after), saveRound(before)};
}

Edit voteEdit(const EditName& name, const core::Vote& before, const core::Vote& after)
{
    return {name.text, name.gesture, castVote(after), castVote(before)};
}

Edit talliesEdit(const EditName& name, const std::vector<core::Tally>& before,
                 const std::vector<core::Tally>& after)
{
    return {name.text, name.gesture, saveTallies(after), saveTallies(before)};
}

Edit questionsEdit(const EditName& name, const std::vector<core::RoundQuestion>& before,
                   const std::vector<core::RoundQuestion>& after)
{
    return {name.text, name.gesture, [after](core::UnitOfWork& work) { saveAll(work, after); },
            [before, added = missingIn(before, after)](core::UnitOfWork& work) {
                removeAll(work, added);
                saveAll(work, before);
            }};
}

Edit setEdit(const EditName& name, const core::Round& before, const core::Round& after,
             const std::vector<core::RoundQuestion>& setBefore,
             const std::vector<core::RoundQuestion>& setAfter)
{
    const auto replace = [](const core::Round& round, const std::vector<core::RoundQuestion>& leaves,
                            const std::vector<core::RoundQuestion>& comes) {
        return [round, leaves, comes](core::UnitOfWork& work) {
            removeAll(work, leaves);
            saveAll(work, comes);
            work.rounds().save(round);
        };
    };
    return {name.text, name.gesture, replace(after, setBefore, setAfter),
            replace(before, setAfter, setBefore)};
}

Edit withQuestionsCopied(Edit edit, const core::QuestionBank& bank,
                         const std::vector<core::RoundQuestion>& set)
{
    std::vector<core::QuestionId> questions;
    for (const core::RoundQuestion& each : set)
        questions.push_back(each.question);
    edit.redo = [&bank, questions, redo = edit.redo](core::UnitOfWork& work) {
        copyQuestions(work, bank, questions);
        redo(work);
    };
    return edit;
}

Edit newRoundEdit(const EditName& name, const core::Round& round, const std::vector<core::RoundQuestion>& set,
                  const std::vector<core::Seat>& seats)
{
    return {name.text, name.gesture,
            [round, set, seats](core::UnitOfWork& work) {
                work.rounds().save(round);
                for (const core::Seat& seat : seats)
                    work.rounds().saveSeat(seat);
                saveAll(work, set);
            },
            [round](core::UnitOfWork& work) { work.rounds().remove(round.id); }};
}

void replaceSeats(core::UnitOfWork& work, const std::vector<core::Seat>& leaves,
                  const std::vector<core::Seat>& comes)
{
    for (const core::Seat& seat : leaves)
        if (std::ranges::find(comes, seat.id, &core::Seat::id) == comes.end())
            work.rounds().removeSeat(seat.id);
    for (const core::Seat& seat : comes)
        work.rounds().saveSeat(seat);
}

Edit agreedEdit(const EditName& name, core::RoundQuestionId question,
                const std::optional<core::AgreedScore>& before, const std::optional<core::AgreedScore>& after)
{
    return {name.text, name.gesture, saveAgreed(question, after), saveAgreed(question, before)};
}

} // namespace cxw::panels
