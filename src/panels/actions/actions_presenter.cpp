#include "panels/actions/actions_presenter.h"

#include "core/change_feed.h"
#include "core/clock.h"
#include "core/id_source.h"
#include "core/store.h"
#include "core/unit_of_work.h"
#include "panels/actions/action_edits.h"

#include <QCollator>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kMonthsToDue = 3;

bool hasStatus(const core::Action& action, ActionFilter::Status status, QDate today)
{
    switch (status) {
    case ActionFilter::Open: return action.status == core::ActionStatus::Open;
    case ActionFilter::Overdue: return isOverdue(action, today);
    case ActionFilter::Done: return action.status == core::ActionStatus::Done;
    case ActionFilter::Dropped: return action.status == core::ActionStatus::Dropped;
    case ActionFilter::All: return true;
    }
    return false;
}

bool mentions(const core::ListedAction& listed, const QString& text)
{
    const auto has = [&text](const QString& field) { return field.contains(text, Qt::CaseInsensitive); };
    return has(listed.action.what) || has(listed.owner) || has(listed.action.statusReason)
        || has(listed.action.expectedEffect) || has(listed.cause)
        || (listed.origin && has(listed.origin->label));
}

QStringList inOrder(QStringList names, core::Language language)
{
    names.removeDuplicates();
    QCollator collator(core::localeOf(language));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(names, collator);
    return names;
}

} // namespace

ActionForm formOf(const core::ListedAction& listed)
{
    const core::Action& action = listed.action;
    return {.answer = action.answer,
            .cause = action.cause,
            .what = action.what,
            .owner = listed.owner,
            .due = action.due,
            .expectedScore = action.expectedScore,
            .expectedEffect = action.expectedEffect,
            .status = action.status,
            .statusReason = action.statusReason};
}

ActionsPresenter::ActionsPresenter(const WorkspaceContext& context, core::Language language, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_language(language)
{
    connect(&context.changes, &core::ChangeFeed::committed, this, &ActionsPresenter::hear);
    // What the file refused was never said: the list goes back to what the file holds.
    connect(&context.edits, &EditStack::failed, this, &ActionsPresenter::reload);
    reload();
}

bool ActionsPresenter::canChange() const
{
    return !m_context.store.isReadOnly();
}

void ActionsPresenter::hear(const core::ChangeSet& changes)
{
    using enum core::EntityKind;
    if (changes.touches(core::EntityKinds(Workspace) | Action | Person | Question | Round | RoundQuestion
                        | Cause))
        reload();
}

void ActionsPresenter::setLanguage(core::Language language)
{
    m_language = language;
    reload();
}

void ActionsPresenter::reload()
{
    const quint64 request = ++m_request;
    m_context.store.read(
        this,
        [language = m_language](const core::UnitOfWork& work) { return loadActionRegister(work, language); },
        [this, request](core::Expected<core::ActionRegister> loaded) {
            if (request != m_request)
                return;
            if (!loaded) {
                emit failed(loaded.error());
                return;
            }
            m_register = std::move(*loaded);
            choose();
        });
}

void ActionsPresenter::choose()
{
    m_shown.clear();
    std::ranges::copy_if(m_register.actions, std::back_inserter(m_shown),
                         [this](const core::ListedAction& each) { return passes(each); });
    emit changed();
}

bool ActionsPresenter::passes(const core::ListedAction& listed) const
{
    return hasStatus(listed.action, m_filter.status, today())
        && (m_filter.owner.isEmpty() || listed.owner == m_filter.owner)
        && (!m_filter.onlyThisRound || (listed.origin && listed.origin->round == m_round))
        && (m_filter.text.isEmpty() || mentions(listed, m_filter.text));
}

void ActionsPresenter::setFilter(const ActionFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    choose();
}

void ActionsPresenter::setRound(core::RoundId round)
{
    if (round == m_round)
        return;
    m_round = round;
    choose();
}

int ActionsPresenter::count(ActionFilter::Status status) const
{
    return int(std::ranges::count_if(m_register.actions, [&](const core::ListedAction& each) {
        return hasStatus(each.action, status, today());
    }));
}

QStringList ActionsPresenter::people() const
{
    QStringList names;
    for (const core::Person& each : m_register.people)
        names += each.name;
    return inOrder(names, m_language);
}

QStringList ActionsPresenter::owners() const
{
    QStringList names;
    for (const core::ListedAction& each : m_register.actions)
        if (!each.owner.isEmpty())
            names += each.owner;
    return inOrder(names, m_language);
}

const core::ListedAction* ActionsPresenter::find(core::ActionId id) const
{
    const auto found = std::ranges::find_if(
        m_register.actions, [id](const core::ListedAction& each) { return each.action.id == id; });
    return found == m_register.actions.end() ? nullptr : &*found;
}

const core::AnswerOrigin* ActionsPresenter::originOf(core::RoundQuestionId answer) const
{
    const auto found = m_register.answers.find(answer);
    return found == m_register.answers.end() ? nullptr : &found->second;
}

std::vector<core::ActionId> ActionsPresenter::actionsOn(core::RoundQuestionId answer) const
{
    const core::AnswerOrigin* wanted = originOf(answer);
    std::vector<core::ActionId> ids;
    for (const core::ListedAction& each : m_register.actions) {
        const bool stillOpen = each.action.status == core::ActionStatus::Open && wanted && each.origin
            && each.origin->question == wanted->question;
        if (stillOpen || each.action.answer == answer)
            ids.push_back(each.action.id);
    }
    return ids;
}

std::vector<core::ActionId> ActionsPresenter::actionsOn(core::CauseId cause) const
{
    std::vector<core::ActionId> ids;
    for (const core::ListedAction& each : m_register.actions)
        if (each.action.cause == cause)
            ids.push_back(each.action.id);
    return ids;
}

int ActionsPresenter::openBefore(int roundNumber) const
{
    return int(std::ranges::count_if(m_register.actions, [roundNumber](const core::ListedAction& each) {
        return each.action.status == core::ActionStatus::Open && each.origin
            && each.origin->roundNumber < roundNumber;
    }));
}

ActionForm ActionsPresenter::blankFor(core::RoundQuestionId answer) const
{
    return {.answer = answer, .due = today().addMonths(kMonthsToDue)};
}

core::ActionId ActionsPresenter::add(const ActionForm& form)
{
    if (!canChange() || form.what.simplified().isEmpty())
        return {};
    std::optional<core::Person> newcomer;
    const core::Action action = actionFrom(
        form, {.id = m_context.ids.next<core::ActionId>(), .createdAt = m_context.clock.now()}, newcomer);
    put(std::nullopt, action, newcomer,
        {tr("new action “%1”", "undo: names the act").arg(action.what), QStringLiteral("new action")});
    return action.id;
}

void ActionsPresenter::change(core::ActionId id, const ActionForm& form)
{
    const core::ListedAction* listed = canChange() ? find(id) : nullptr;
    if (!listed)
        return;
    const core::Action before = listed->action;
    std::optional<core::Person> newcomer;
    const core::Action after = actionFrom(form, before, newcomer);
    if (after != before)
        put(before, after, newcomer,
            {tr("change of action “%1”", "undo: names the act").arg(after.what),
             QStringLiteral("change action")});
}

void ActionsPresenter::setStatus(core::ActionId id, core::ActionStatus status, const QString& reason)
{
    const core::ListedAction* listed = canChange() ? find(id) : nullptr;
    if (!listed)
        return;
    const core::Action before = listed->action;
    ActionForm form = formOf(*listed);
    form.status = status;
    form.statusReason = reason;
    std::optional<core::Person> newcomer;
    const core::Action after = actionFrom(form, before, newcomer);
    if (after == before)
        return;
    using enum core::ActionStatus;
    const QString text = after.status == Done ? tr("action “%1” done", "undo: names the act")
        : after.status == Dropped             ? tr("action “%1” dropped", "undo: names the act")
                                              : tr("action “%1” open again", "undo: names the act");
    put(before, after, newcomer, {text.arg(after.what), QStringLiteral("status of action")});
}

void ActionsPresenter::remove(core::ActionId id)
{
    const core::ListedAction* listed = canChange() ? find(id) : nullptr;
    if (!listed)
        return;
    const core::Action before = listed->action;
    put(before, std::nullopt, std::nullopt,
        {tr("removal of action “%1”", "undo: names the act").arg(before.what),
         QStringLiteral("remove action")});
}

/// Fills an action from a form. Who is not known by name is made a person.
core::Action ActionsPresenter::actionFrom(const ActionForm& form, const core::Action& before,
                                          std::optional<core::Person>& newcomer)
{
    core::Action after = before;
    after.answer = form.answer;
    after.cause = form.cause;
    const QString what = form.what.simplified().left(kLongestWhat);
    if (!what.isEmpty())
        after.what = what;
    after.due = form.due;
    after.expectedScore = form.expectedScore;
    after.expectedEffect = form.expectedEffect.trimmed();
    const QString reason = form.statusReason.simplified();
    if (form.status != core::ActionStatus::Dropped || !reason.isEmpty()) {
        after.status = form.status;
        after.statusReason = form.status == core::ActionStatus::Open ? QString() : reason;
        if (form.status == core::ActionStatus::Open)
            after.closedAt.reset();
        else if (form.status != before.status)
            after.closedAt = m_context.clock.now();
    }
    const QString name = form.owner.simplified();
    const core::ListedAction* listed = find(before.id);
    if (listed && listed->owner == name) // also the name of somebody who was removed
        return after;
    after.owner.reset();
    if (name.isEmpty())
        return after;
    const auto known = std::ranges::find(m_register.people, name, &core::Person::name);
    if (known == m_register.people.end())
        newcomer = core::Person{.id = m_context.ids.next<core::PersonId>(), .name = name};
    after.owner = newcomer ? newcomer->id : known->id;
    return after;
}

QString ActionsPresenter::causeName(core::CauseId cause) const
{
    const auto found = m_register.causes.find(cause);
    return found == m_register.causes.end() ? QString() : found->second;
}

/// An owner who was removed from the people is `remembered` by name.
core::ListedAction ActionsPresenter::listed(const core::Action& action, const QString& remembered) const
{
    core::ListedAction listed{.action = action};
    if (const core::AnswerOrigin* origin = originOf(action.answer))
        listed.origin = *origin;
    listed.cause = causeName(action.cause);
    if (!action.owner)
        return listed;
    const auto owner = std::ranges::find(m_register.people, *action.owner, &core::Person::id);
    listed.owner = owner == m_register.people.end() ? remembered : owner->name;
    return listed;
}

void ActionsPresenter::put(const std::optional<core::Action>& before,
                           const std::optional<core::Action>& after,
                           const std::optional<core::Person>& newcomer, const EditName& name)
{
    ++m_request; // what is being read does not know of this yet; its own commit reads again
    if (newcomer)
        m_register.people.push_back(*newcomer);
    const core::ActionId id = before ? before->id : after->id;
    const core::ListedAction* known = find(id);
    const QString ownerBefore = known ? known->owner : QString();
    std::erase_if(m_register.actions, [id](const core::ListedAction& each) { return each.action.id == id; });
    if (after)
        m_register.actions.push_back(listed(*after, ownerBefore));
    std::ranges::sort(m_register.actions, core::isMoreUrgent, &core::ListedAction::action);
    m_context.edits.push(actionEdit(name, before, after, newcomer));
    choose();
}

} // namespace cxw::panels
