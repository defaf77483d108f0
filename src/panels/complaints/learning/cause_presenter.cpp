#include "panels/complaints/learning/cause_presenter.h"

#include "core/actions/action_repository.h"
#include "core/change_feed.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/id_source.h"
#include "core/store.h"
#include "core/unit_of_work.h"
#include "panels/actions/action_edits.h"
#include "panels/complaints/complaints_presenter.h"

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kMonthsToFix = 3;

/// The one that was chosen, else the first that was fixed, else the first.
std::optional<core::Cause> chosenOf(const std::vector<core::Cause>& causes, core::CauseId chosen)
{
    auto found = std::ranges::find(causes, chosen, &core::Cause::id);
    if (found == causes.end())
        found = std::ranges::find_if(causes, [](const core::Cause& each) { return each.fixedOn.isValid(); });
    if (found == causes.end())
        found = causes.begin();
    return found == causes.end() ? std::nullopt : std::optional(*found);
}

core::ComplaintFilter withCause(core::ComplaintFilter filter, core::CauseId cause)
{
    filter.cause = cause;
    return filter;
}

/// Over the weeks of all the complaints: that none came after a fix is what one wants to see. The verdict is
/// that of the lists, by the weeks around the fix.
ShownCause look(const core::UnitOfWork& work, const core::Cause& cause, const core::ComplaintFilter& filter,
                core::LearningQuestion question)
{
    question.cause = cause.id;
    if (cause.fixedOn.isValid())
        question.fixedOn = cause.fixedOn;
    core::LearningFigures figures = learningFigures(work, filter, question);
    const auto group =
        std::ranges::find(figures.causes, std::optional(cause.id.value()), &core::GroupFigures::id);
    ShownCause shown{.cause = cause,
                     .complaints = group == figures.causes.end() ? 0 : group->count,
                     .weeks = std::move(figures.causeWeeks).value_or(core::WeekSeries{}),
                     .fix = std::move(figures.fix),
                     .recurrence = checkRecurrence(work, cause, question.now, question.schedule.zone, filter),
                     .actions = {}};
    if (shown.fix && shown.recurrence)
        shown.fix->check = shown.recurrence->check;
    for (const core::Action& each : work.actions().all())
        if (each.cause == cause.id)
            shown.actions.push_back(each);
    return shown;
}

} // namespace

CausePresenter::CausePresenter(ComplaintsPresenter& log, LearningPresenter& learning, QObject* parent)
    : QObject(parent)
    , m_log(log)
    , m_learning(learning)
{
    connect(&learning, &LearningPresenter::counted, this, &CausePresenter::read);
    connect(&log.context().changes, &core::ChangeFeed::committed, this,
            [this](const core::ChangeSet& changes) {
                if (m_learning.figures()
                    && changes.touches(core::EntityKinds(core::EntityKind::Cause) | core::EntityKind::Action))
                    read();
            });
}

core::ComplaintFilter CausePresenter::rows() const
{
    return withCause(m_learning.countedFilter(), m_shown->cause.id);
}

void CausePresenter::choose(core::CauseId cause)
{
    m_chosen = cause;
    read();
}

void CausePresenter::read()
{
    const quint64 request = ++m_request;
    m_log.context().store.read(
        this,
        [filter = m_learning.countedFilter(), question = m_learning.question(),
         chosen = m_chosen](const core::UnitOfWork& work) {
            Answer answer{.causes = work.causes().all(), .shown = {}};
            if (const auto cause = chosenOf(answer.causes, chosen))
                answer.shown = look(work, *cause, filter, question);
            return answer;
        },
        [this, request](core::Expected<Answer> answer) {
            if (request != m_request)
                return;
            if (!answer)
                return emit failed(answer.error());
            m_causes = std::move(answer->causes);
            m_shown = std::move(answer->shown);
            emit changed();
        });
}

void CausePresenter::addWhy(core::WhyId parent, const QString& text)
{
    if (!canChange() || !m_shown || text.trimmed().isEmpty())
        return;
    const core::Cause before = m_shown->cause;
    core::Cause after = before;
    core::Why why;
    why.id = m_log.context().ids.next<core::WhyId>();
    why.parent = parent;
    why.text = text.trimmed();
    after.whys = withBelow(before.whys, why);
    m_shown->cause = after; // the next one builds on it
    m_log.context().edits.push({tr("a why of “%1”", "undo: names the act; a root cause").arg(before.name),
                                QStringLiteral("add why of cause"),
                                [after](core::UnitOfWork& work) { work.causes().save(after); },
                                [before](core::UnitOfWork& work) { work.causes().save(before); }});
    emit changed();
}

void CausePresenter::planFix(const QString& what)
{
    if (!canChange() || !m_shown)
        return;
    const WorkspaceContext& context = m_log.context();
    core::Action action;
    action.id = context.ids.next<core::ActionId>();
    action.cause = m_shown->cause.id;
    action.what = what;
    action.due = context.clock.today().addMonths(kMonthsToFix);
    context.edits.push(
        actionEdit({tr("action “%1”", "undo: names the act").arg(what), QStringLiteral("plan fix of cause")},
                   std::nullopt, action));
}

} // namespace cxw::panels
