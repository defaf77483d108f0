#include "core/calendar/workspace_calendar.h"

#include "core/actions/action_repository.h"
#include "core/history.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"
#include "core/workspace/workspace_repository.h"

#include <algorithm>
#include <limits>

namespace cxw::core {
namespace {

using Changes = std::map<QString, Instant>;

constexpr Instant kSequenceStart = instantFrom(1'577'836'800'000); // 2020-01-01

/// Whole seconds: 31 bits last until 2088.
int sequenceOf(Instant newest)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(newest - kSequenceStart).count();
    return int(std::clamp<qint64>(seconds, 0, std::numeric_limits<int>::max()));
}

template <class Tag> Instant changeOf(const Changes& changes, Id<Tag> id)
{
    const auto found = changes.find(QString::number(id.value()));
    return found == changes.end() ? Instant() : found->second;
}

/// The newest change of any record of the kinds.
Instant newestOf(const UnitOfWork& work, std::initializer_list<EntityKind> kinds)
{
    Instant newest;
    for (const EntityKind kind : kinds)
        for (const auto& [entity, at] : work.history().newestChanges(kind))
            newest = std::max(newest, at);
    return newest;
}

std::vector<WorkspaceCalendar::DatedAction> datedActions(const UnitOfWork& work, Instant workspaceChange)
{
    const Changes actions = work.history().newestChanges(EntityKind::Action);
    const Changes people = work.history().newestChanges(EntityKind::Person);
    std::vector<WorkspaceCalendar::DatedAction> dated;
    for (const Action& each : work.actions().all()) {
        if (!each.due.isValid())
            continue;
        Instant newest = std::max({workspaceChange, each.createdAt, changeOf(actions, each.id)});
        if (each.owner)
            newest = std::max(newest, changeOf(people, *each.owner));
        dated.push_back({.action = each,
                         .owner = each.owner ? work.people().rememberedName(*each.owner) : QString(),
                         .sequence = sequenceOf(newest)});
    }
    return dated;
}

} // namespace

WorkspaceCalendar loadCalendar(const UnitOfWork& work)
{
    using enum EntityKind;
    WorkspaceCalendar calendar{.workspace = work.workspace().load()};
    const Instant workspaceChange =
        std::max(calendar.workspace.createdAt, newestOf(work, {EntityKind::Workspace}));
    const auto held = newestAnsweredRound(work);
    if (const auto due = held ? roundDueAfter(*held, calendar.workspace.monthsBetweenRounds) : std::nullopt) {
        // Its date follows from the newest round with answers, so the first and the last of them count.
        const Instant roundChange = newestOf(work, {Round, RoundQuestion, Seat, Vote});
        calendar.round = {.due = *due, .sequence = sequenceOf(std::max(workspaceChange, roundChange))};
    }
    calendar.actions = datedActions(work, workspaceChange);
    return calendar;
}

} // namespace cxw::core
