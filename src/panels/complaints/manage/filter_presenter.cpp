#include "panels/complaints/manage/filter_presenter.h"

#include "core/change_feed.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/entry_habits.h"
#include "core/complaint/reference_text.h"
#include "core/store.h"
#include "core/unit_of_work.h"

#include <algorithm>

namespace cxw::panels {
namespace {

QString customerName(const core::UnitOfWork& work, const std::optional<core::CustomerId>& id)
{
    const auto customer = id ? work.customers().find(*id) : std::nullopt;
    return customer ? customer->name : QString();
}

} // namespace

FilterPresenter::FilterPresenter(const WorkspaceContext& context, ComplaintsPresenter& list, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_list(list)
{
    connect(&context.changes, &core::ChangeFeed::committed, this, &FilterPresenter::hear);
    connect(&list, &ComplaintsPresenter::filterChanged, this, &FilterPresenter::follow);
}

/// Another shelf, or a shelf alone, is no way on from a saved filter.
void FilterPresenter::follow()
{
    const ListScope& scope = m_list.scope();
    if (const int index = shown(); index >= 0)
        m_current = m_saved[std::size_t(index)].name;
    else if (const int before = current(); before < 0 || scope == ListScope{.shelf = scope.shelf}
             || scope.shelf != m_saved[std::size_t(before)].scope.shelf)
        m_current.clear();
    emit changed();
}

void FilterPresenter::hear(const core::ChangeSet& changes)
{
    using enum core::EntityKind;
    if (m_begun
        && changes.touches(Complaint | Customer | Channel | Category | Cause | Tag | Person | Map | Stage
                           | Touchpoint | Setting))
        read();
}

void FilterPresenter::begin()
{
    if (m_begun)
        return;
    m_begun = true;
    read();
}

void FilterPresenter::read()
{
    const quint64 request = ++m_request;
    m_context.store.read(
        this,
        [customer = m_list.scope().choice.parts.customer, today = m_context.clock.today(),
         now = m_context.clock.now()](const core::UnitOfWork& work) {
            Reading reading{.lists = loadNameLists(work), .customer = customerName(work, customer)};
            reading.saved = core::loadSavedFilters(work);
            const auto agent = core::currentAgent(work);
            const ShelfMoment moment{today, agent ? std::optional(agent->id) : std::nullopt, now};
            for (const core::SavedFilter& each : reading.saved)
                reading.counts.push_back(work.complaints().count(filterOf(each.scope, moment)));
            return reading;
        },
        [this, request](core::Expected<Reading> reading) {
            if (request != m_request)
                return;
            if (!reading)
                return emit failed(reading.error());
            m_lists = std::move(reading->lists);
            m_customer = reading->customer;
            m_saved = std::move(reading->saved);
            m_counts = std::move(reading->counts);
            emit changed();
        });
}

QString FilterPresenter::chipText(FilterPart part, const QLocale& locale) const
{
    const core::FilterChoice& choice = m_list.scope().choice;
    const auto key = keyOf(choice, part);
    if (!key)
        return {};
    if (part == FilterPart::Public || part == FilterPart::Reopened)
        return partName(part);
    QString value;
    if (part == FilterPart::Period)
        value = periodText(choice, locale);
    else if (part == FilterPart::Customer)
        value = m_customer;
    else
        for (const PartValue& each : valuesOf(part, m_lists))
            if (each.key == *key)
                value = each.word;
    return tr("%1: %2", "a part of a filter and its value").arg(partName(part), value);
}

std::optional<qint64> FilterPresenter::count(int saved) const
{
    return saved >= 0 && saved < int(m_counts.size()) ? std::optional(m_counts[std::size_t(saved)])
                                                      : std::nullopt;
}

int FilterPresenter::shown() const
{
    const auto found = std::ranges::find(m_saved, m_list.scope(), &core::SavedFilter::scope);
    return found == m_saved.end() ? -1 : int(found - m_saved.begin());
}

int FilterPresenter::current() const
{
    const auto found = std::ranges::find(m_saved, m_current, &core::SavedFilter::name);
    return m_current.isEmpty() || found == m_saved.end() ? -1 : int(found - m_saved.begin());
}

bool FilterPresenter::canUpdate() const
{
    return m_list.canChange() && current() >= 0 && shown() < 0;
}

bool FilterPresenter::canSave() const
{
    const ListScope& scope = m_list.scope();
    return m_list.canChange() && scope != ListScope{.shelf = scope.shelf} && shown() < 0;
}

void FilterPresenter::set(FilterPart part, std::optional<qint64> key)
{
    core::FilterChoice choice = m_list.scope().choice;
    setPart(choice, part, key);
    m_list.narrow(choice);
    if (part == FilterPart::Customer)
        read(); // the name
}

void FilterPresenter::setDays(QDate from, QDate to)
{
    core::FilterChoice choice = m_list.scope().choice;
    choice.period = core::ReceivedPeriod::FromTo;
    choice.from = std::min(from, to);
    choice.to = std::max(from, to);
    m_list.narrow(choice);
}

void FilterPresenter::clear()
{
    m_list.narrow({});
}

void FilterPresenter::findCustomers(const QString& typed)
{
    const quint64 request = ++m_customerRequest;
    m_context.store.read(
        this,
        [typed](const core::UnitOfWork& work) { return work.customers().matching(typed, kMostCustomers); },
        [this, request](core::Expected<std::vector<core::CustomerMatch>> found) {
            if (request != m_customerRequest)
                return;
            if (!found)
                return emit failed(found.error());
            m_customers = std::move(*found);
            emit customersChanged();
        });
}

void FilterPresenter::showSaved(int index)
{
    if (index < 0 || index >= int(m_saved.size()))
        return;
    m_list.show(m_saved[std::size_t(index)].scope);
    m_current = m_saved[std::size_t(index)].name; // of two that show the same
    read();                                       // the customer's name
}

void FilterPresenter::write(const QString& text, const QString& gesture,
                            const std::vector<core::SavedFilter>& after)
{
    if (!m_list.canChange() || after == m_saved)
        return;
    const auto saving = [](const std::vector<core::SavedFilter>& filters) {
        return [filters](core::UnitOfWork& work) { core::saveSavedFilters(work, filters); };
    };
    m_context.edits.push({text, gesture, saving(after), saving(m_saved)});
    m_saved = after; // the next change builds on it
    m_counts.clear();
    emit changed();
}

void FilterPresenter::save(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return;
    std::vector<core::SavedFilter> after = m_saved;
    std::erase_if(after, [&](const core::SavedFilter& each) { return each.name == trimmed; });
    after.push_back({trimmed, m_list.scope()});
    m_current = trimmed;
    write(tr("filter “%1”", "undo: names the act; a filter's name").arg(trimmed),
          QStringLiteral("save filter"), after);
}

void FilterPresenter::update()
{
    if (!canUpdate())
        return;
    std::vector<core::SavedFilter> after = m_saved;
    after[std::size_t(current())].scope = m_list.scope();
    write(tr("filter “%1”", "undo: names the act; a filter's name").arg(m_current),
          QStringLiteral("update filter"), after);
}

void FilterPresenter::rename(int index, const QString& name)
{
    const QString trimmed = name.trimmed();
    const bool isTaken = std::ranges::find(m_saved, trimmed, &core::SavedFilter::name) != m_saved.end();
    if (trimmed.isEmpty() || isTaken || index < 0 || index >= int(m_saved.size()))
        return;
    std::vector<core::SavedFilter> after = m_saved;
    if (index == current())
        m_current = trimmed;
    after[std::size_t(index)].name = trimmed;
    write(tr("name of filter “%1”", "undo: names the act; a filter's name").arg(trimmed),
          QStringLiteral("rename filter"), after);
}

void FilterPresenter::remove(int index)
{
    if (index < 0 || index >= int(m_saved.size()))
        return;
    std::vector<core::SavedFilter> after = m_saved;
    const QString name = after[std::size_t(index)].name;
    after.erase(after.begin() + index);
    write(tr("removal of filter “%1”", "undo: names the act; a filter's name").arg(name),
          QStringLiteral("remove filter"), after);
}

void FilterPresenter::jumpTo(const QString& typed)
{
    m_context.store.read(
        this,
        [typed, year = m_context.clock.today().year()](const core::UnitOfWork& work) {
            return core::complaintNamed(work, typed, year);
        },
        [this](core::Expected<std::optional<core::ComplaintId>> id) {
            if (!id)
                return emit failed(id.error());
            if (!*id)
                return emit missed();
            m_list.choose(**id);
            emit jumped();
        });
}

} // namespace cxw::panels
