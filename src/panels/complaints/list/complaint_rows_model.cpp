#include "panels/complaints/list/complaint_rows_model.h"

#include "panels/complaints/complaint_words.h"
#include "panels/complaints/complaints_presenter.h"

#include <algorithm>

namespace cxw::panels {

ComplaintRowsModel::ComplaintRowsModel(ComplaintsPresenter& presenter, QObject* parent)
    : QAbstractListModel(parent)
    , m_presenter(presenter)
    , m_shown(int(presenter.rows().size()))
{
    connect(&presenter, &ComplaintsPresenter::changed, this, [this] {
        beginResetModel();
        m_shown = int(m_presenter.rows().size());
        endResetModel();
    });
    connect(&presenter, &ComplaintsPresenter::grew, this, [this] {
        const int now = int(m_presenter.rows().size());
        if (now == m_shown)
            return;
        beginInsertRows({}, m_shown, now - 1);
        m_shown = now;
        endInsertRows();
    });
}

const core::ComplaintRow* ComplaintRowsModel::at(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_shown ? &m_presenter.rows()[std::size_t(index.row())] : nullptr;
}

QModelIndex ComplaintRowsModel::indexOf(core::ComplaintId complaint) const
{
    const auto& rows = m_presenter.rows();
    const auto found = std::ranges::find(rows, complaint, &core::ComplaintRow::id);
    return found == rows.end() ? QModelIndex() : index(int(found - rows.begin()));
}

int ComplaintRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

QVariant ComplaintRowsModel::data(const QModelIndex& index, int role) const
{
    const core::ComplaintRow* row = at(index);
    if (!row || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (role == Qt::DisplayRole)
        return row->summary;
    QStringList spoken{row->reference, row->customer, row->summary, statusWord(row->status),
                       durationText(ageOf(*row, m_presenter.now()))};
    spoken.removeAll(QString());
    return spoken.join(QStringLiteral(", "));
}

bool ComplaintRowsModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_presenter.hasMore();
}

void ComplaintRowsModel::fetchMore(const QModelIndex&)
{
    m_presenter.readMore();
}

} // namespace cxw::panels
