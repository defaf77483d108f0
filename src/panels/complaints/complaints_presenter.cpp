#include "panels/complaints/complaints_presenter.h"

#include "core/change_feed.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/entry_habits.h"
#include "core/store.h"
#include "core/unit_of_work.h"
#include "panels/complaints/complaint_words.h"

#include <QDateTime>

#include <algorithm>

namespace cxw::panels {
namespace {

struct FirstPage
{
    std::vector<core::ComplaintRow> rows;
    qint64 found = 0;
};

struct Counts
{
    std::optional<core::PersonId> me;
    std::map<Shelf, qint64> shelves;
};

} // namespace

ComplaintsPresenter::ComplaintsPresenter(const WorkspaceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.changes, &core::ChangeFeed::committed, this, &ComplaintsPresenter::hear);
}

bool ComplaintsPresenter::canChange() const
{
    return !m_context.store.isReadOnly();
}

std::optional<qint64> ComplaintsPresenter::count(Shelf shelf) const
{
    const auto found = m_counts.find(shelf);
    return found == m_counts.end() ? std::nullopt : std::optional(found->second);
}

core::ComplaintFilter ComplaintsPresenter::filter() const
{
    return filterOf(m_scope, moment());
}

ShelfMoment ComplaintsPresenter::moment() const
{
    return {m_context.clock.today(), m_me, m_lookedAt};
}

void ComplaintsPresenter::begin()
{
    if (m_request > 0)
        return;
    reload(kPage);
    readCounts();
}

void ComplaintsPresenter::hear(const core::ChangeSet& changes)
{
    using enum core::EntityKind;
    if (m_request == 0
        || !changes.touches(Complaint | Customer | Channel | Category | Person | Touchpoint | Setting))
        return;
    if (!changes.touches(Complaint | Customer | Channel | Category | Person | Touchpoint))
        return readCounts(); // who "mine" is
    m_lookedAt = now();
    reload(std::max(kPage, int(m_rows.size()))); // the row on screen stays
    readCounts();
    readCard();
}

void ComplaintsPresenter::show(const ListScope& scope)
{
    m_scope = scope;
    m_lookedAt = now();
    m_behind.reset();
    emit filterChanged();
    emit listedChanged();
    reload(kPage);
}

void ComplaintsPresenter::showShelf(Shelf shelf)
{
    const bool fits = !contradicts(filterOf(shelf, moment()), m_scope.choice.parts);
    show({shelf, fits ? m_scope.choice : core::FilterChoice(), m_scope.text});
}

void ComplaintsPresenter::search(const QString& text)
{
    if (text != m_scope.text)
        show({m_scope.shelf, m_scope.choice, text});
}

void ComplaintsPresenter::narrow(const core::FilterChoice& choice)
{
    const bool fits = !contradicts(filterOf(m_scope.shelf, moment()), choice.parts);
    if (choice != m_scope.choice)
        show({fits ? m_scope.shelf : Shelf::All, choice, m_scope.text});
}

void ComplaintsPresenter::showBehind(const ComplaintsBehind& behind)
{
    m_behind = behind;
    emit listedChanged();
    reload(kPage);
}

void ComplaintsPresenter::leaveBehind()
{
    if (!m_behind)
        return;
    m_behind.reset();
    emit listedChanged();
    reload(kPage);
}

void ComplaintsPresenter::reload(int limit)
{
    const quint64 request = ++m_request;
    m_reading = false;
    m_context.store.read(
        this,
        [filter = listed(), limit](const core::UnitOfWork& work) {
            return FirstPage{work.complaints().page(filter, std::nullopt, limit),
                             work.complaints().count(filter)};
        },
        [this, request, limit](core::Expected<FirstPage> page) {
            if (request != m_request)
                return;
            if (!page)
                return emit failed(page.error());
            m_loaded = true;
            m_hasMore = int(page->rows.size()) == limit;
            m_rows = std::move(page->rows);
            m_found = page->found;
            emit changed();
        });
}

void ComplaintsPresenter::readMore()
{
    if (!m_hasMore || m_reading)
        return;
    m_reading = true;
    const quint64 request = m_request;
    m_context.store.read(
        this,
        [filter = listed(), after = m_rows.back().cursor()](const core::UnitOfWork& work) {
            return work.complaints().page(filter, after, kPage);
        },
        [this, request](core::Expected<std::vector<core::ComplaintRow>> rows) {
            if (request != m_request)
                return;
            m_reading = false;
            if (!rows)
                return emit failed(rows.error());
            m_hasMore = int(rows->size()) == kPage;
            std::ranges::move(*rows, std::back_inserter(m_rows));
            emit grew();
        });
}

void ComplaintsPresenter::readCounts()
{
    m_context.store.read(
        this,
        [today = m_context.clock.today()](const core::UnitOfWork& work) {
            const auto agent = core::currentAgent(work);
            Counts counts{.me = agent ? std::optional(agent->id) : std::nullopt};
            for (const Shelf shelf : core::kShelves)
                counts.shelves[shelf] = work.complaints().count(filterOf(shelf, {today, counts.me}));
            return counts;
        },
        [this](core::Expected<Counts> counts) {
            if (!counts)
                return emit failed(counts.error());
            m_counts = std::move(counts->shelves);
            const bool another = counts->me != m_me;
            m_me = counts->me;
            emit countsChanged();
            if (another && shelf() == Shelf::Mine)
                show(m_scope);
        });
}

void ComplaintsPresenter::choose(core::ComplaintId complaint)
{
    if (complaint == m_chosen)
        return;
    m_chosen = complaint;
    readCard();
}

void ComplaintsPresenter::readCard()
{
    const quint64 request = ++m_cardRequest;
    if (m_chosen.isNull()) {
        m_card.reset();
        return emit cardChanged();
    }
    m_context.store.read(
        this, [id = m_chosen](const core::UnitOfWork& work) { return loadComplaintCard(work, id); },
        [this, request](core::Expected<std::optional<core::ComplaintCard>> card) {
            if (request != m_cardRequest)
                return;
            if (!card)
                return emit failed(card.error());
            m_card = std::move(*card);
            emit cardChanged();
        });
}

void ComplaintsPresenter::change(const core::Complaint& after, const QString& text, const QString& gesture)
{
    if (!canChange() || !m_card || after == m_card->complaint)
        return;
    m_context.edits.push(complaintEdit({text, gesture}, m_card->complaint, after));
    m_card->complaint = after; // the next change builds on it
    emit cardChanged();
}

void ComplaintsPresenter::tickStep(core::ResolveStep step)
{
    if (!m_card)
        return;
    core::Complaint after = m_card->complaint;
    auto& record = after.steps[std::size_t(step)];
    if (record && record->state == core::StepState::Done)
        record.reset();
    else
        record = core::StepRecord{
            .state = core::StepState::Done, .at = now(), .line = record ? record->line : QString()};
    change(after,
           tr("step “%1” of %2", "undo: names the act; a step and a complaint's reference")
               .arg(stepName(step), after.reference),
           QStringLiteral("tick step"));
}

void ComplaintsPresenter::skipStep(core::ResolveStep step)
{
    if (!m_card)
        return;
    core::Complaint after = m_card->complaint;
    auto& record = after.steps[std::size_t(step)];
    if (record && record->state == core::StepState::NotApplicable)
        record.reset();
    else
        record = core::StepRecord{
            .state = core::StepState::NotApplicable, .at = now(), .line = record ? record->line : QString()};
    change(after,
           tr("step “%1” of %2", "undo: names the act; a step and a complaint's reference")
               .arg(stepName(step), after.reference),
           QStringLiteral("skip step"));
}

void ComplaintsPresenter::keepPromise(core::PromiseId promise)
{
    if (!m_card)
        return;
    core::Complaint after = m_card->complaint;
    const auto found = std::ranges::find(after.promises, promise, &core::Promise::id);
    if (found == after.promises.end())
        return;
    const bool kept = found->kept.value_or(false);
    found->kept = kept ? std::nullopt : std::optional(true);
    found->keptAt = kept ? std::nullopt : std::optional(now());
    change(after, tr("promise “%1”", "undo: names the act").arg(found->text), QStringLiteral("keep promise"));
}

void ComplaintsPresenter::setStatus(core::ComplaintStatus status)
{
    if (!m_card || status == m_card->complaint.status)
        return;
    core::Complaint after = m_card->complaint;
    core::setStatus(after, status, now());
    change(after,
           tr("%1: %2", "undo: names the act; a complaint's reference and its new status")
               .arg(after.reference, statusWord(status)),
           QStringLiteral("status of complaint"));
}

void ComplaintsPresenter::removeChosen()
{
    if (!canChange() || !m_card)
        return;
    const core::Complaint before = m_card->complaint;
    m_context.edits.push(complaintEdit(
        {tr("removal of %1", "undo: names the act; a complaint's reference").arg(before.reference),
         QStringLiteral("remove complaint")},
        before, std::nullopt));
    choose({});
}

} // namespace cxw::panels
