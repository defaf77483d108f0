#include "panels/complaints/lists/log_lists_presenter.h"

#include "core/calendar/calendar_repository.h"
#include "core/complaint/complaint_repository.h"

namespace cxw::panels {

struct LogListsPresenter::Loaded
{
    std::vector<core::Category> categories;
    std::vector<core::Channel> channels;
    std::vector<core::Product> products;
    std::vector<core::Tag> tags;
    std::vector<core::Cause> causes;
    std::map<core::CauseId, CauseFigures> figures;
    core::WorkCalendar calendar;
};

LogListsPresenter::LogListsPresenter(const WorkspaceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_categories(new CategoryList(context, this))
    , m_channels(new RecordList<core::Channel>(context, this))
    , m_products(new RecordList<core::Product>(context, this))
    , m_tags(new RecordList<core::Tag>(context, this))
    , m_causes(new RecordList<core::Cause>(context, this))
    , m_calendar(core::standardCalendar(QTimeZone::systemTimeZone()))
{
    connect(&context.changes, &core::ChangeFeed::committed, this, &LogListsPresenter::hear);
    // What the file refused was never said.
    connect(&context.edits, &EditStack::failed, this, &LogListsPresenter::reload);
    reload();
}

void LogListsPresenter::hear(const core::ChangeSet& changes)
{
    using enum core::EntityKind;
    if (changes.touches(core::EntityKinds(Category) | Channel | Product | Tag | Cause | Calendar | Complaint))
        reload();
}

void LogListsPresenter::reload()
{
    const core::Instant now = m_context.clock.now();
    const auto load = [now](const core::UnitOfWork& work) {
        Loaded loaded{work.categories().all(),
                      work.channels().all(),
                      work.products().all(),
                      work.tags().all(),
                      work.causes().all(),
                      {},
                      {}};
        const QTimeZone zone = QTimeZone::systemTimeZone();
        const QTimeZone weeksZone = workSchedule(work, zone).zone;
        for (const core::Cause& each : loaded.causes)
            loaded.figures[each.id] = {work.complaints().count({.cause = each.id}),
                                       checkRecurrence(work, each, now, weeksZone)};
        loaded.calendar = work.calendar().find().value_or(core::standardCalendar(zone));
        return loaded;
    };
    m_context.store.read(this, load, [this](core::Expected<Loaded> loaded) {
        if (!loaded)
            return emit failed(loaded.error());
        if (m_context.edits.isWriting())
            return; // what was done meanwhile is not in it; its own commit reads again
        m_categories->take(std::move(loaded->categories));
        m_channels->take(std::move(loaded->channels));
        m_products->take(std::move(loaded->products));
        m_tags->take(std::move(loaded->tags));
        m_figures = std::move(loaded->figures);
        m_calendar = loaded->calendar;
        m_causes->take(std::move(loaded->causes));
        emit changed();
    });
}

CauseFigures LogListsPresenter::figuresOf(core::CauseId cause) const
{
    const auto found = m_figures.find(cause);
    return found == m_figures.end() ? CauseFigures() : found->second;
}

void LogListsPresenter::setCalendar(const core::WorkCalendar& calendar)
{
    if (!canChange() || calendar == m_calendar)
        return;
    const auto put = [](const core::WorkCalendar& kept) {
        return [kept](core::UnitOfWork& work) { work.calendar().save(kept); };
    };
    const core::WorkCalendar before = m_calendar;
    m_calendar = calendar;
    m_context.edits.push({tr("working hours", "undo: names the act"), QStringLiteral("working hours"),
                          put(calendar), put(before)});
    emit changed();
}

} // namespace cxw::panels
