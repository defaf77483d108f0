#include "panels/complaints/manage/list_selection.h"

#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/list/complaint_rows_model.h"
#include "panels/complaints/manage/filing_presenter.h"

#include <QListView>

namespace cxw::panels {

ListSelection::ListSelection(QListView& view, const ComplaintRowsModel& rows, FilingPresenter& filing)
    : QObject(&view)
    , m_view(view)
    , m_rows(rows)
    , m_filing(filing)
{
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListSelection::take);
    connect(&rows, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_filing.isAll())
            select();
    });
    connect(&filing, &FilingPresenter::marksChanged, this, [this] {
        if (!m_taking)
            select();
    });
}

void ListSelection::take()
{
    if (m_selecting)
        return;
    std::vector<core::ComplaintId> ids;
    for (const QItemSelectionRange& range : m_view.selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (const core::ComplaintRow* each = m_rows.at(m_rows.index(row)))
                ids.push_back(each->id);
    m_taking = true;
    m_filing.mark(ids);
    m_taking = false;
}

void ListSelection::restore()
{
    select();
    if (const QModelIndex current = m_view.currentIndex(); current.isValid())
        m_view.scrollTo(current);
}

void ListSelection::select()
{
    if (m_selecting)
        return;
    const ComplaintsPresenter& list = m_filing.list();
    QModelIndex current = m_rows.indexOf(list.chosen());
    if (!current.isValid() && list.chosen().isNull())
        current = m_rows.index(0);
    QItemSelection marked;
    for (int row = 0; row < m_rows.rowCount(); ++row)
        if (const QModelIndex index = m_rows.index(row); m_filing.isMarked(m_rows.at(index)->id))
            marked.merge(QItemSelection(index, index), QItemSelectionModel::Select);
    if (marked.isEmpty() && current.isValid())
        marked.select(current, current);
    m_selecting = true;
    m_view.setCurrentIndex(current); // also none: else the view takes the first one with the keyboard
    m_view.selectionModel()->select(marked, QItemSelectionModel::ClearAndSelect);
    m_selecting = false;
    take();
}

} // namespace cxw::panels
