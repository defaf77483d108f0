#include "panels/touchmap/redesign/redesign_presenter.h"

#include "core/calendar/work_calendar.h"
#include "core/change_feed.h"
#include "core/complaint/complaint_repository.h"
#include "core/id_source.h"
#include "core/store.h"
#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"
#include "panels/shared/edit_stack.h"
#include "panels/touchmap/map_presenter.h"

namespace cxw::panels {
namespace {

QString* textIn(core::Redesign& redesign, RedesignPart part)
{
    switch (part) {
    case RedesignPart::Ideas: return &redesign.ideas;
    case RedesignPart::Proposal: return &redesign.proposal;
    case RedesignPart::Execution: return &redesign.execution;
    case RedesignPart::Outcome: return &redesign.outcome;
    }
    return nullptr;
}

int countIn(const core::UnitOfWork& work, const core::DaySpan& days, core::TouchpointId touchpoint)
{
    return int(work.complaints().count(filterOf(choiceOf(days, touchpoint), days.last)));
}

/// On which the log begins, in local time; invalid for an empty one.
QDate firstDayOf(const core::UnitOfWork& work)
{
    const auto first = work.complaints().firstReceivedAt();
    return first ? QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(*first)).date() : QDate();
}

} // namespace

RedesignPresenter::RedesignPresenter(MapPresenter& maps, QObject* parent)
    : QObject(parent)
    , m_maps(maps)
    , m_schedule(scheduleOf(core::standardCalendar(core::localZone())))
{
    connect(&context().changes, &core::ChangeFeed::committed, this, &RedesignPresenter::hear);
}

const WorkspaceContext& RedesignPresenter::context() const
{
    return m_maps.context();
}

bool RedesignPresenter::canChange() const
{
    return m_maps.canChange();
}

QString RedesignPresenter::title() const
{
    const core::Touchpoint* found = m_maps.document().find(m_touchpoint);
    return found ? found->title : m_title;
}

core::RedesignProgress RedesignPresenter::progress() const
{
    return m_redesign ? progressOf(*m_redesign, today(), m_schedule) : core::RedesignProgress();
}

QDate RedesignPresenter::today() const
{
    return context().clock.today();
}

QString RedesignPresenter::text(RedesignPart part) const
{
    core::Redesign shown = m_redesign.value_or(core::Redesign());
    return *textIn(shown, part);
}

void RedesignPresenter::follow(core::TouchpointId touchpoint)
{
    if (touchpoint == m_touchpoint)
        return;
    m_touchpoint = touchpoint;
    m_redesign.reset();
    m_counts.reset();
    m_isLogTooShort = false;
    reload();
    emit changed();
}

void RedesignPresenter::hear(const core::ChangeSet& changes)
{
    using enum core::EntityKind;
    if (changes.touches(core::EntityKinds(Redesign) | Complaint | Calendar))
        reload();
}

void RedesignPresenter::reload()
{
    struct Loaded
    {
        QString title;
        std::optional<core::Redesign> redesign;
        core::WorkSchedule schedule;
        std::optional<Counts> counts;
        bool isLogTooShort = false;
    };
    const quint64 request = ++m_request;
    if (m_touchpoint.isNull())
        return;
    context().store.read(
        this,
        [touchpoint = m_touchpoint, today = today()](const core::UnitOfWork& work) {
            Loaded loaded{.schedule = workSchedule(work, core::localZone())};
            if (const auto found = work.maps().findTouchpoint(touchpoint))
                loaded.title = found->title;
            const auto all = work.redesigns().all();
            if (const core::Redesign* shown = shownRedesign(all, touchpoint))
                loaded.redesign = *shown;
            const auto effect = loaded.redesign ? effectOf(*loaded.redesign, today) : std::nullopt;
            loaded.isLogTooShort = effect && !isLogged(*effect, firstDayOf(work));
            if (effect && !loaded.isLogTooShort)
                loaded.counts = Counts{.before = countIn(work, effect->before, touchpoint),
                                       .after = countIn(work, effect->after, touchpoint),
                                       .days = effect->after.days()};
            return loaded;
        },
        [this, request](core::Expected<Loaded> loaded) {
            if (request != m_request)
                return;
            if (!loaded)
                return emit failed(loaded.error());
            m_title = std::move(loaded->title);
            m_redesign = std::move(loaded->redesign);
            m_schedule = std::move(loaded->schedule);
            m_counts = loaded->counts;
            m_isLogTooShort = loaded->isLogTooShort;
            emit changed();
        });
}

void RedesignPresenter::begin(QDate startsOn)
{
    const bool goesOn = m_redesign && !m_redesign->finishedOn.isValid();
    if (goesOn || m_touchpoint.isNull() || !startsOn.isValid() || !canChange())
        return;
    core::Redesign made;
    made.id = context().ids.next<core::RedesignId>();
    made.touchpoint = m_touchpoint;
    made.startsOn = startsOn;
    context().edits.push({tr("start of the redesign of “%1”", "undo: names the act").arg(title()),
                          QStringLiteral("start redesign"),
                          [made](core::UnitOfWork& work) { work.redesigns().save(made); },
                          [made](core::UnitOfWork& work) { work.redesigns().remove(made.id); }});
}

void RedesignPresenter::edit(const QString& name, const std::function<void(core::Redesign&)>& change)
{
    if (!m_redesign || !canChange())
        return;
    const core::Redesign before = *m_redesign;
    core::Redesign after = before;
    change(after);
    if (after == before)
        return;
    m_redesign = after; // the next change may come before this one has been read again
    context().edits.push(
        {tr("%1 of the redesign of “%2”", "undo: names the act; what, a touchpoint").arg(name, title()),
         QStringLiteral("change redesign"), [after](core::UnitOfWork& work) { work.redesigns().save(after); },
         [before](core::UnitOfWork& work) { work.redesigns().save(before); }});
    emit changed();
}

void RedesignPresenter::setStart(QDate startsOn)
{
    if (startsOn.isValid())
        edit(tr("start", "undo: part of a redesign"),
             [=](core::Redesign& each) { each.startsOn = startsOn; });
}

void RedesignPresenter::setText(RedesignPart part, const QString& text)
{
    const QString names[] = {
        tr("ideas", "undo: part of a redesign"), tr("proposal", "undo: part of a redesign"),
        tr("execution", "undo: part of a redesign"), tr("outcome", "undo: part of a redesign")};
    edit(names[int(part)], [&](core::Redesign& each) { *textIn(each, part) = text.trimmed(); });
}

void RedesignPresenter::setDayNote(int day, const QString& text)
{
    if (day < 1 || day > core::kRedesignDays)
        return;
    edit(tr("note of day %1", "undo: part of a redesign").arg(day), [&](core::Redesign& each) {
        if (text.trimmed().isEmpty())
            each.dayNotes.erase(day);
        else
            each.dayNotes[day] = text.trimmed();
    });
}

void RedesignPresenter::setFinished(bool finished)
{
    edit(tr("end", "undo: part of a redesign"),
         [&](core::Redesign& each) { each.finishedOn = finished ? today() : QDate(); });
}

void RedesignPresenter::remove()
{
    if (!m_redesign || !canChange())
        return;
    const core::Redesign gone = *m_redesign;
    context().edits.push({tr("removal of the redesign of “%1”", "undo: names the act").arg(title()),
                          QStringLiteral("remove redesign"),
                          [gone](core::UnitOfWork& work) { work.redesigns().remove(gone.id); },
                          [gone](core::UnitOfWork& work) { work.redesigns().save(gone); }});
}

} // namespace cxw::panels
