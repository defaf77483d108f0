#pragma once

#include "charts/chart_table.h"

#include <QAbstractTableModel>

class QTableView;

namespace cxw::panels {

class Appearance;

/// A chart's figures as a table of text.
class TableTwin final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const charts::ChartTable& table);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    charts::ChartTable m_table;
};

/// A read-only view of a table twin in the look of the program.
[[nodiscard]] QTableView* makeTableView(const Appearance& appearance, TableTwin& model);

} // namespace cxw::panels
