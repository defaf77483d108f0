#include "core/workspace/workspace_copy.h"

#include "core/actions/action_repository.h"
#include "core/diagnostic/answer_detail_repository.h"
#include "core/diagnostic/five_whys.h"
#include "core/diagnostic/poll_repository.h"
#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/question_set_repository.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/vote_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/complaints_copy.h"
#include "core/workspace/maps_copy.h"
#include "core/workspace/person_repository.h"
#include "core/workspace/workspace_repository.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace cxw::core {
namespace {

/// Repositories give answers in no order; files and comparisons need one.
void sortAnswers(RoundSheet& sheet)
{
    std::ranges::sort(sheet.votes, {}, [](const Vote& each) { return std::tuple(each.question, each.seat); });
    std::ranges::sort(sheet.tallies, {},
                      [](const Tally& each) { return std::tuple(each.question, each.answer); });
    std::ranges::sort(sheet.agreed, {}, &AgreedScore::question);
    std::ranges::sort(sheet.polls, {}, &Poll::question);
    std::ranges::sort(sheet.earlierVotes, {}, [](const EarlierVote& each) {
        return std::tuple(each.vote.question, each.pass, each.vote.seat);
    });
    std::ranges::sort(sheet.earlierTallies, {}, [](const EarlierTally& each) {
        return std::tuple(each.tally.question, each.pass, each.tally.answer);
    });
    std::ranges::sort(sheet.evidence, {},
                      [](const Evidence& each) { return std::tuple(each.question, each.position, each.id); });
    sheet.whys = fiveWhysOf(sheet.whys).whys;
    std::ranges::sort(sheet.thenScores, {}, &ThenScore::question);
}

std::vector<RoundSheet> sheetsOf(const UnitOfWork& work)
{
    std::vector<RoundSheet> sheets;
    for (const Round& round : work.rounds().all()) {
        sheets.push_back(loadSheet(work, round.id).value());
        sortAnswers(sheets.back());
    }
    std::ranges::sort(sheets, {}, [](const RoundSheet& each) { return each.round.number; });
    return sheets;
}

/// A copy stands alone: what points outside of it points nowhere.
void forgetStrangers(WorkspaceCopy& copy)
{
    const auto forget = [&](std::optional<PersonId>& person) {
        if (person && std::ranges::find(copy.people, *person, &Person::id) == copy.people.end())
            person.reset();
    };
    std::set<RoundQuestionId> answers;
    for (RoundSheet& sheet : copy.rounds) {
        forget(sheet.round.facilitator);
        for (Seat& seat : sheet.seats)
            forget(seat.person);
        for (const RoundQuestion& each : sheet.questions)
            answers.insert(each.id);
    }
    for (Action& action : copy.actions) {
        forget(action.owner);
        if (!answers.contains(action.answer))
            action.answer = {};
        if (std::ranges::find(copy.causes, action.cause, &Cause::id) == copy.causes.end())
            action.cause = {};
    }
}

void writeRound(UnitOfWork& work, const RoundSheet& sheet)
{
    work.rounds().save(sheet.round);
    for (const RoundQuestion& each : sheet.questions)
        work.rounds().saveQuestion(each);
    for (const Seat& each : sheet.seats)
        work.rounds().saveSeat(each);
    for (const Vote& each : sheet.votes)
        work.votes().cast(each);
    for (const Tally& each : sheet.tallies)
        work.votes().save(each);
    for (const AgreedScore& each : sheet.agreed)
        work.votes().save(each);
    for (const Poll& each : sheet.polls)
        work.polls().save(each);
    for (const EarlierVote& each : sheet.earlierVotes)
        work.polls().save(each);
    for (const EarlierTally& each : sheet.earlierTallies)
        work.polls().save(each);
    for (const Evidence& each : sheet.evidence)
        work.answerDetails().save(each);
    for (const Why& each : sheet.whys)
        work.answerDetails().save(each);
    for (const ThenScore& each : sheet.thenScores)
        work.answerDetails().save(each);
}

} // namespace

WorkspaceCopy copyWorkspace(const UnitOfWork& work)
{
    WorkspaceCopy copy{.workspace = work.workspace().load(),
                       .people = work.people().all(),
                       .questions = work.questions().all(),
                       .wordings = work.questions().allWordings(),
                       .areas = work.questions().areas(),
                       .sets = work.questionSets().all(),
                       .rounds = sheetsOf(work),
                       .actions = work.actions().all()};
    copyMaps(work, copy);
    copyComplaints(work, copy);
    forgetStrangers(copy);
    return copy;
}

void writeWorkspace(UnitOfWork& work, const WorkspaceCopy& copy)
{
    Workspace row = copy.workspace;
    row.id = work.workspace().load().id;
    work.workspace().save(row);
    for (const Person& each : copy.people)
        work.people().save(each);
    for (const Question& each : copy.questions)
        work.questions().save(each);
    for (const WordingRevision& each : copy.wordings)
        work.questions().saveWording(each);
    for (const OwnArea& each : copy.areas)
        work.questions().saveArea(each);
    for (const QuestionSet& each : copy.sets)
        work.questionSets().save(each);
    for (const RoundSheet& each : copy.rounds)
        writeRound(work, each);
    writeComplaints(work, copy);
    for (const Action& each : copy.actions)
        work.actions().save(each);
}

bool isFresh(const UnitOfWork& work)
{
    return work.people().all().empty() && work.rounds().all().empty() && work.actions().all().empty()
        && hasNoComplaints(work);
}

} // namespace cxw::core
