#include "panels/shared/table_twin.h"

namespace cxw::panels {

void TableTwin::show(const charts::ChartTable& table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int TableTwin::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int TableTwin::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.headers.size());
}

QVariant TableTwin::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.rows[std::size_t(index.row())][index.column()];
    if (role == Qt::AccessibleTextRole && index.data().toString().isEmpty())
        return QStringLiteral("–"); // a screen reader says that nothing is there
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant TableTwin::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_table.headers.size())
        return {};
    if (role == Qt::AccessibleTextRole)
        return m_table.headers[section];
    if (role != Qt::DisplayRole)
        return {};
    QString shown = m_table.headers[section]; // figures are narrow: their heading is too
    return isNumber(section) ? shown.replace(QLatin1Char(' '), QLatin1Char('\n')) : shown;
}

} // namespace cxw::panels
