#include "panels/complaints/manage/filing_presenter.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/filing/bulk_tags.h"
#include "core/complaint/filing/duplicates.h"
#include "core/store.h"
#include "core/unit_of_work.h"
#include "panels/complaints/complaints_presenter.h"

#include <algorithm>

namespace cxw::panels {

FilingPresenter::FilingPresenter(const WorkspaceContext& context, ComplaintsPresenter& list, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_list(list)
    , m_long(context.edits)
{
    connect(&m_long, &LongWrite::changed, this, &FilingPresenter::progressChanged);
    connect(&list, &ComplaintsPresenter::listedChanged, this, &FilingPresenter::unmark);
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

void FilingPresenter::push(const EditName& name, const core::ComplaintSelection& selection,
                           const SelectionAct& act, const std::function<void(core::UnitOfWork&)>& alsoUndo)
{
    if (!canChange())
        return;
    m_long.work()->rest();
    Edit edit = filingEdit(name, selection, act, m_long.work());
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
         progress = m_long.work()](core::UnitOfWork& work, const auto& complaints) {
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

} // namespace cxw::panels
