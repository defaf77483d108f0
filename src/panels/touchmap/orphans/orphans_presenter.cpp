#include "panels/touchmap/orphans/orphans_presenter.h"

#include "core/change_feed.h"
#include "core/complaint/complaint_repository.h"
#include "core/store.h"
#include "core/unit_of_work.h"
#include "panels/shared/filing_edits.h"

#include <QPointer>

#include <algorithm>
#include <set>

namespace cxw::panels {
namespace {

constexpr std::chrono::milliseconds kGuessAgainAfter{300}; ///< a title is being typed

} // namespace

OrphansPresenter::OrphansPresenter(const WorkspaceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_long(context.edits)
{
    m_guessAgain.setSingleShot(true);
    m_guessAgain.setInterval(kGuessAgainAfter);
    connect(&m_guessAgain, &QTimer::timeout, this, &OrphansPresenter::reload);
    connect(&m_long, &LongWrite::changed, this, &OrphansPresenter::progressChanged);
    connect(&context.changes, &core::ChangeFeed::committed, this, [this](const core::ChangeSet& changes) {
        using enum core::EntityKind;
        if (m_begun && changes.touches(core::EntityKinds(Complaint) | Channel | Category))
            reload();
    });
}

bool OrphansPresenter::canChange() const
{
    return !m_context.store.isReadOnly() && !m_isPlacing;
}

int OrphansPresenter::guessCount() const
{
    return int(std::ranges::count_if(m_guesses, [](const auto& each) { return each.has_value(); }));
}

QString OrphansPresenter::titleOf(core::TouchpointId touchpoint) const
{
    const auto found = std::ranges::find(m_offered, touchpoint, &core::GuessedTouchpoint::id);
    return found == m_offered.end() ? QString() : found->title;
}

core::ComplaintFilter OrphansPresenter::filter()
{
    core::ComplaintFilter filter;
    filter.withoutTouchpoint = true;
    return filter;
}

OrphansPresenter::Page OrphansPresenter::guessed(const core::UnitOfWork& work,
                                                 std::vector<core::ComplaintRow> rows,
                                                 const std::vector<core::PlacedCount>& placed,
                                                 const std::vector<core::GuessedTouchpoint>& offered)
{
    std::vector<std::pair<core::ComplaintId, QString>> texts;
    for (const core::ComplaintRow& each : rows)
        texts.emplace_back(each.id, each.summary);
    return {std::move(rows), guessTouchpoints(loadGuessed(work, texts), placed, offered)};
}

void OrphansPresenter::offer(const std::vector<core::GuessedTouchpoint>& touchpoints)
{
    if (touchpoints == m_offered)
        return;
    m_offered = touchpoints;
    std::set<core::TouchpointId> known;
    for (const core::GuessedTouchpoint& each : m_offered)
        known.insert(each.id);
    for (auto& each : m_guesses)
        if (each && !known.contains(each->touchpoint))
            each.reset();
    emit grown(int(m_rows.size()));
    if (m_begun)
        m_guessAgain.start();
}

void OrphansPresenter::begin()
{
    if (!std::exchange(m_begun, true))
        reload();
}

/// As many as were read before.
void OrphansPresenter::reload()
{
    struct Loaded
    {
        Page page;
        std::vector<core::PlacedCount> placed;
        qint64 count = 0;
    };
    const quint64 request = ++m_request;
    const int limit = std::max(kPage, int(m_rows.size()));
    m_isReading = true;
    m_guessAgain.stop();
    m_context.store.read(
        this,
        [limit, offered = m_offered](const core::UnitOfWork& work) {
            Loaded loaded{.page = {}, .placed = loadPlaced(work), .count = work.complaints().count(filter())};
            loaded.page = guessed(work, work.complaints().page(filter(), {}, limit), loaded.placed, offered);
            return loaded;
        },
        [this, request](core::Expected<Loaded> loaded) {
            if (request != m_request)
                return;
            m_isReading = false;
            if (!loaded)
                return emit failed(loaded.error());
            emit aboutToChange();
            m_rows = std::move(loaded->page.rows);
            m_guesses = std::move(loaded->page.guesses);
            m_placed = std::make_shared<const std::vector<core::PlacedCount>>(std::move(loaded->placed));
            m_count = loaded->count;
            m_hasMore = qint64(m_rows.size()) < loaded->count;
            emit changed();
        });
}

void OrphansPresenter::readOn()
{
    if (m_isReading || !m_hasMore || m_rows.empty())
        return;
    const quint64 request = ++m_request;
    m_isReading = true;
    m_context.store.read(
        this,
        [after = m_rows.back().cursor(), placed = m_placed,
         offered = m_offered](const core::UnitOfWork& work) {
            return guessed(work, work.complaints().page(filter(), after, kPage), *placed, offered);
        },
        [this, request](core::Expected<Page> page) {
            if (request != m_request)
                return;
            m_isReading = false;
            if (!page)
                return emit failed(page.error());
            const int first = int(m_rows.size());
            m_hasMore = int(page->rows.size()) == kPage;
            std::ranges::move(page->rows, std::back_inserter(m_rows));
            std::ranges::move(page->guesses, std::back_inserter(m_guesses));
            emit grown(first);
        });
}

void OrphansPresenter::assign(const std::vector<core::ComplaintId>& ids, core::TouchpointId touchpoint,
                              const QString& title)
{
    assignThose({.ids = ids, .allBut = {}}, qint64(ids.size()), touchpoint, title);
}

void OrphansPresenter::assignAll(core::TouchpointId touchpoint, const QString& title)
{
    assignThose({.ids = {}, .allBut = filter()}, m_count.value_or(0), touchpoint, title);
}

void OrphansPresenter::assignThose(const core::ComplaintSelection& chosen, qint64 count,
                                   core::TouchpointId touchpoint, const QString& title)
{
    if (count == 0 || touchpoint.isNull() || !canChange())
        return;
    m_long.work()->rest();
    core::BulkChange change;
    change.touchpoint = touchpoint;
    push(filingEdit(
             {tr("%n complaint(s) at “%1”", "undo: names the act; a touchpoint", int(count)).arg(title),
              QStringLiteral("assign complaints to touchpoint")},
             chosen,
             [change, now = m_context.clock.now(),
              progress = m_long.work()](core::UnitOfWork& work, const std::vector<core::ComplaintId>& ids) {
                 return changeComplaints(work, ids, change, now, *progress);
             },
             m_long.work()),
         count);
}

void OrphansPresenter::takeGuesses(const std::vector<core::ComplaintId>& ids)
{
    const std::set<core::ComplaintId> chosen(ids.begin(), ids.end());
    place([&](core::ComplaintId each) { return chosen.contains(each); });
}

void OrphansPresenter::takeAllGuesses()
{
    place([](core::ComplaintId) { return true; });
}

void OrphansPresenter::place(const std::function<bool(core::ComplaintId)>& isChosen)
{
    std::map<core::ComplaintId, core::TouchpointId> places;
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_guesses[row] && isChosen(m_rows[row].id))
            places[m_rows[row].id] = m_guesses[row]->touchpoint;
    if (places.empty() || !canChange())
        return;
    m_long.work()->rest();
    push(filingEdit(
             {tr("%n complaint(s) at suggested touchpoints", "undo: names the act", int(places.size())),
              QStringLiteral("assign complaints to suggested touchpoints")},
             [places, progress = m_long.work()](core::UnitOfWork& work) {
                 return placeComplaints(work, places, *progress);
             },
             m_long.work()),
         qint64(places.size()));
}

void OrphansPresenter::push(Edit edit, qint64 count)
{
    m_isPlacing = true;
    emit progressChanged();
    edit.backUpFirst = count >= kBackUpFrom;
    edit.written = [self = QPointer(this)](const core::Expected<void>&) {
        if (!self)
            return;
        self->m_isPlacing = false;
        emit self->progressChanged();
    };
    m_context.edits.push(std::move(edit));
}

} // namespace cxw::panels
