#include "panels/shared/table_twin.h"

#include "panels/theme/appearance.h"

#include <QHeaderView>
#include <QTableView>

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
        return int(Qt::AlignVCenter
                   | (m_table.isNumber[std::size_t(index.column())] ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant TableTwin::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < m_table.headers.size())
        return m_table.headers[section];
    return {};
}

QTableView* makeTableView(const Appearance& appearance, TableTwin& model)
{
    auto* view = new QTableView;
    view->setModel(&model);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->setWordWrap(false);
    const auto fit = [view, &appearance] {
        view->setFont(appearance.font(charts::TypeRole::Caption));
        view->horizontalHeader()->setFont(appearance.font(charts::TypeRole::Caption));
        view->verticalHeader()->setDefaultSectionSize(appearance.px(26));
        view->resizeColumnsToContents();
    };
    QObject::connect(&model, &QAbstractItemModel::modelReset, view, fit);
    QObject::connect(&appearance, &Appearance::changed, view, fit);
    return view;
}

} // namespace cxw::panels
