#pragma once

#include "charts/chart_table.h"

#include <QAbstractTableModel>

namespace cxw::panels {

/// A chart's figures as a table of text.
class TableTwin final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const charts::ChartTable& table);

    /// Of a column: figures stand at the right and never wrap.
    [[nodiscard]] bool isNumber(int column) const { return m_table.isNumber[std::size_t(column)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    charts::ChartTable m_table;
};

} // namespace cxw::panels
