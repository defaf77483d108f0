#pragma once

#include "charts/words.h"
#include "core/complaint/complaint_columns.h"

#include <QAbstractTableModel>

namespace cxw::panels {

class ImportPresenter;

/// The columns of a file that is to be imported, a row each: its name, what it becomes, how its dates are
/// read, why, and its first value. What it becomes and how dates are read can be set by their words.
class ImportColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Header, Becomes, Dates, Why, Example, ColumnCount };

    explicit ImportColumnsModel(ImportPresenter& presenter, QObject* parent = nullptr);

    void reload();
    /// The words that a cell can be set to; empty for one that cannot.
    [[nodiscard]] QStringList offeredAt(const QModelIndex& index) const;
    /// Needs a look before the import.
    [[nodiscard]] bool isDoubtful(const QModelIndex& index) const;
    /// Takes the next way to read the dates of a row's column.
    void turnDates(const QModelIndex& index);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] const core::ImportColumn& at(const QModelIndex& index) const;
    [[nodiscard]] bool holdsDates(const QModelIndex& index) const;
    [[nodiscard]] QString textAt(const QModelIndex& index) const;
    [[nodiscard]] QString spokenRow(const QModelIndex& index) const;

    ImportPresenter& m_presenter;
    charts::Words m_words;
    std::vector<core::ImportColumn> m_columns;
};

} // namespace cxw::panels
