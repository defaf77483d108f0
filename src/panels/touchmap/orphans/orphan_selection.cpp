#include "panels/touchmap/orphans/orphan_selection.h"

#include "panels/touchmap/orphans/orphans_model.h"
#include "panels/touchmap/orphans/orphans_presenter.h"

#include <QListView>
#include <QScrollBar>

#include <algorithm>

namespace cxw::panels {

OrphanSelection::OrphanSelection(QListView& view, OrphansModel& model, OrphansPresenter& presenter)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
    , m_presenter(presenter)
{
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_selecting)
            return;
        m_all = false;
        emit changed();
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &OrphanSelection::keep);
    connect(&model, &QAbstractItemModel::modelReset, this, &OrphanSelection::restore);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        if (m_all)
            select(first, last);
    });
    restore();
}

void OrphanSelection::selectAll()
{
    if (m_model.rowCount() == 0)
        return;
    m_all = true;
    select(0, m_model.rowCount() - 1);
    emit changed();
}

qint64 OrphanSelection::count() const
{
    if (m_all)
        return m_presenter.count().value_or(0);
    qint64 count = 0;
    for (const QItemSelectionRange& each : m_view.selectionModel()->selection())
        count += each.height();
    return count;
}

std::vector<core::ComplaintId> OrphanSelection::ids() const
{
    return m_model.idsOf(m_view.selectionModel()->selectedIndexes());
}

bool OrphanSelection::hasGuess() const
{
    for (const QItemSelectionRange& each : m_view.selectionModel()->selection())
        for (int row = each.top(); row <= each.bottom(); ++row)
            if (m_presenter.guess(std::size_t(row)))
                return true;
    return false;
}

void OrphanSelection::select(int first, int last)
{
    m_selecting = true;
    m_view.selectionModel()->select(QItemSelection(m_model.index(first), m_model.index(last)),
                                    QItemSelectionModel::Select);
    m_selecting = false;
}

void OrphanSelection::keep()
{
    m_kept = m_all ? std::vector<core::ComplaintId>() : ids();
    std::ranges::sort(m_kept);
    const QModelIndex current = m_view.currentIndex();
    m_current = current.isValid() ? m_model.idsOf({current}).front() : core::ComplaintId();
    m_row = std::max(0, current.row());
    for (const QItemSelectionRange& each : m_view.selectionModel()->selection())
        m_row = std::min(m_row, each.top());
    m_scrolled = m_view.verticalScrollBar()->value();
    m_all = false;
}

/// Of those that were kept the ones that are there, in runs of rows.
QItemSelection OrphanSelection::kept() const
{
    QItemSelection chosen;
    int first = -1;
    for (int row = 0; row <= m_model.rowCount() && !m_kept.empty(); ++row) {
        const bool isKept = row < m_model.rowCount()
            && std::ranges::binary_search(m_kept, m_presenter.rows()[std::size_t(row)].id);
        if (isKept && first < 0)
            first = row;
        if (!isKept && first >= 0)
            chosen.select(m_model.index(std::exchange(first, -1)), m_model.index(row - 1));
    }
    return chosen;
}

void OrphanSelection::restore()
{
    const QItemSelection chosen = kept();
    const int rows = m_model.rowCount();
    m_selecting = true;
    if (!chosen.isEmpty()) {
        const QModelIndex current = m_model.indexOf(m_current);
        const QModelIndex first = chosen.front().topLeft();
        m_view.selectionModel()->setCurrentIndex(current.isValid() ? current : first,
                                                 QItemSelectionModel::NoUpdate);
        m_view.selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
        m_view.doItemsLayout(); // else there is nothing to scroll yet
        m_view.verticalScrollBar()->setValue(m_scrolled);
    } else if (rows > 0) {
        m_view.setCurrentIndex(m_model.index(std::min(m_row, rows - 1)));
    }
    m_selecting = false;
    emit changed();
}

} // namespace cxw::panels
