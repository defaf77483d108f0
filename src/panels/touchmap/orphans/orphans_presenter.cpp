#include "panels/touchmap/orphans/orphans_presenter.h"

#include "core/change_feed.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/filing/bulk_edit.h"
#include "core/store.h"
#include "core/unit_of_work.h"
#include "panels/shared/filing_edits.h"

#include <algorithm>

namespace cxw::panels {

OrphansPresenter::OrphansPresenter(const WorkspaceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.changes, &core::ChangeFeed::committed, this, [this](const core::ChangeSet& changes) {
        using enum core::EntityKind;
        if (m_begun && changes.touches(core::EntityKinds(Complaint) | Channel | Category))
            reload();
    });
}

bool OrphansPresenter::canChange() const
{
    return !m_context.store.isReadOnly();
}

core::ComplaintFilter OrphansPresenter::filter()
{
    core::ComplaintFilter filter;
    filter.withoutTouchpoint = true;
    return filter;
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
        std::vector<core::ComplaintRow> rows;
        qint64 count = 0;
    };
    const quint64 request = ++m_request;
    const int limit = std::max(kPage, int(m_rows.size()));
    m_isReading = true;
    m_context.store.read(
        this,
        [limit](const core::UnitOfWork& work) {
            return Loaded{work.complaints().page(filter(), {}, limit), work.complaints().count(filter())};
        },
        [this, request](core::Expected<Loaded> loaded) {
            if (request != m_request)
                return;
            m_isReading = false;
            if (!loaded)
                return emit failed(loaded.error());
            m_rows = std::move(loaded->rows);
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
        [after = m_rows.back().cursor()](const core::UnitOfWork& work) {
            return work.complaints().page(filter(), after, kPage);
        },
        [this, request](core::Expected<std::vector<core::ComplaintRow>> page) {
            if (request != m_request)
                return;
            m_isReading = false;
            if (!page)
                return emit failed(page.error());
            const int first = int(m_rows.size());
            m_hasMore = int(page->size()) == kPage;
            std::ranges::move(*page, std::back_inserter(m_rows));
            emit grown(first);
        });
}

void OrphansPresenter::assign(const std::vector<core::ComplaintId>& ids, core::TouchpointId touchpoint,
                              const QString& title)
{
    if (ids.empty() || touchpoint.isNull() || !canChange())
        return;
    m_progress->rest();
    core::BulkChange change;
    change.touchpoint = touchpoint;
    m_context.edits.push(filingEdit(
        {tr("%n complaint(s) at “%1”", "undo: names the act; a touchpoint", int(ids.size())).arg(title),
         QStringLiteral("assign complaints to touchpoint")},
        [ids, change, now = m_context.clock.now(), progress = m_progress](core::UnitOfWork& work) {
            return changeComplaints(work, ids, change, now, *progress);
        },
        m_progress));
}

} // namespace cxw::panels
