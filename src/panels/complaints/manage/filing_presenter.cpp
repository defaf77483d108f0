#include "panels/complaints/manage/filing_presenter.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/filing/bulk_tags.h"
#include "core/complaint/filing/duplicates.h"
#include "core/store.h"
#include "core/unit_of_work.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/manage/filing_edits.h"

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr std::chrono::milliseconds kLookEvery{100};
constexpr qint64 kLongMilliseconds = 1000;

} // namespace

FilingPresenter::FilingPresenter(const WorkspaceContext& context, ComplaintsPresenter& list, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_list(list)
{
    m_watch.setInterval(kLookEvery);
    connect(&m_watch, &QTimer::timeout, this, &FilingPresenter::watch);
    connect(&list, &ComplaintsPresenter::listedChanged, this, &FilingPresenter::unmark);
    connect(&context.edits.stack(), &QUndoStack::indexChanged, this, [this] {
        m_since.start();
        m_watch.start();
    });
}

bool FilingPresenter::canChange() const
{
    return m_list.canChange();
}

bool FilingPresenter::isMarked(core::ComplaintId id) const
{
    return std::ranges::binary_search(m_ids, id) != m_all;
}

qint64 FilingPresenter::count() const
{
    const auto named = qint64(m_ids.size());
    return m_all ? std::max<qint64>(m_list.found().value_or(0) - named, 0) : named;
}

void FilingPresenter::mark(const std::vector<core::ComplaintId>& ids)
{
    std::vector<core::ComplaintId> marked = ids;
    std::ranges::sort(marked);
    const bool all = m_all && marked.size() > 1; // a plain click marks one again
    std::vector<core::ComplaintId> named;
    if (all) {
        for (const core::ComplaintRow& each : m_list.rows())
            if (!std::ranges::binary_search(marked, each.id))
                named.push_back(each.id);
        std::ranges::sort(named);
    } else {
        named = std::move(marked);
    }
    if (all == m_all && named == m_ids)
        return;
    m_all = all;
    m_ids = std::move(named);
    emit marksChanged();
}

void FilingPresenter::markAll()
{
    m_all = true;
    m_ids.clear();
    emit marksChanged();
}

void FilingPresenter::unmark()
{
    m_all = false;
    m_ids.clear();
    emit marksChanged();
}

core::ComplaintSelection FilingPresenter::selection() const
{
    if (m_all)
        return {m_ids, m_list.listed()};
    if (m_ids.empty() && !m_list.chosen().isNull())
        return {{m_list.chosen()}, {}};
    return {m_ids, {}};
}

void FilingPresenter::push(const EditName& name, const core::ComplaintSelection& selection, const Act& act,
                           const std::function<void(core::UnitOfWork&)>& alsoUndo)
{
    if (!canChange())
        return;
    m_progress->rest();
    // Shared, so that doing it again means the same ones.
    auto ids = std::make_shared<std::optional<std::vector<core::ComplaintId>>>();
    Edit edit = filingEdit(
        name,
        [act, ids, selection](core::UnitOfWork& work) {
            if (!*ids)
                *ids = idsOf(work, selection);
            return act(work, **ids);
        },
        m_progress);
    if (alsoUndo)
        edit.undo = [undo = edit.undo, alsoUndo](core::UnitOfWork& work) {
            undo(work);
            alsoUndo(work);
        };
    edit.backUpFirst = count() >= kBackUpFrom;
    m_context.edits.push(std::move(edit));
}

void FilingPresenter::change(const core::BulkChange& change, const TagNames& tags)
{
    if (change.isEmpty() && tags == TagNames())
        return;
    auto brought = std::make_shared<std::vector<core::Tag>>();
    push(
        {tr("change of %n complaints", "undo: names the act", int(std::max<qint64>(count(), 1))),
         QStringLiteral("change complaints")},
        selection(),
        [change, tags, brought, now = m_context.clock.now(), ids = &m_context.ids,
         progress = m_progress](core::UnitOfWork& work, const auto& complaints) {
            core::BulkChange whole = change;
            *brought = bringTags(work, tags.added, *ids);
            whole.tagsAdded = tagsNamed(work, tags.added);
            whole.tagsTaken = tagsNamed(work, tags.taken);
            return changeComplaints(work, complaints, whole, now, *progress);
        },
        [brought](core::UnitOfWork& work) {
            for (const core::Tag& each : *brought)
                work.tags().remove(each.id);
        });
}

void FilingPresenter::merge()
{
    if (!marksMany() || !m_list.card())
        return;
    push({tr("merging of %n complaints", "undo: names the act", int(count())),
          QStringLiteral("merge complaints")},
         selection(), [kept = m_list.chosen()](core::UnitOfWork& work, const auto& ids) {
             return mergeComplaints(work, kept, ids);
         });
}

void FilingPresenter::makeDuplicateOf(core::ComplaintId original, const QString& reference)
{
    push({tr("duplicate of %1", "undo: names the act; a complaint's reference").arg(reference),
          QStringLiteral("mark duplicate")},
         selection(), [original](core::UnitOfWork& work, const auto& ids) {
             return mergeComplaints(work, original, ids);
         });
}

void FilingPresenter::separate()
{
    separate(selection());
}

void FilingPresenter::separateChosen()
{
    separate({{m_list.chosen()}, {}});
}

void FilingPresenter::separate(const core::ComplaintSelection& selection)
{
    push({tr("not a duplicate", "undo: names the act"), QStringLiteral("unmark duplicate")}, selection,
         [](core::UnitOfWork& work, const auto& ids) { return separateComplaints(work, ids); });
}

void FilingPresenter::cancel()
{
    m_progress->cancel();
}

std::optional<double> FilingPresenter::progress() const
{
    if (!m_told)
        return std::nullopt;
    const qint64 total = m_progress->total();
    return total > 0 ? double(m_progress->done()) / double(total) : 0.0;
}

/// While the file is being written; any write may be the one that takes long.
void FilingPresenter::watch()
{
    const bool writing = m_context.edits.isWriting();
    if (!writing) {
        m_watch.stop();
        m_progress->rest(); // the next long write may be another's
    }
    const bool tell = writing && m_progress->total() > 0 && m_since.elapsed() >= kLongMilliseconds;
    if (!tell && !m_told)
        return;
    m_told = tell;
    emit progressChanged();
}

} // namespace cxw::panels
