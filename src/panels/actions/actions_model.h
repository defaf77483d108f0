#pragma once

#include "core/actions/action_register.h"
#include "core/number_format.h"

#include <QAbstractTableModel>

namespace cxw::panels {

class ActionsPresenter;

/// The actions that the filter lets through, one a row. Every cell also reads as text.
class ActionsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Owner, Due, Score, Status, ColumnCount };

    ActionsModel(const ActionsPresenter& presenter, const core::NumberFormat& numbers,
                 QObject* parent = nullptr);

    void reload();
    /// Null for no row.
    [[nodiscard]] const core::ListedAction* at(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(core::ActionId id) const;
    [[nodiscard]] bool isOverdue(const QModelIndex& index) const;
    /// The second line of a cell: where it came from, how late it is, why it was done or dropped.
    [[nodiscard]] QString remarkAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(const QModelIndex& index) const;
    [[nodiscard]] QString spokenRow(const core::ListedAction& listed) const;

    const ActionsPresenter& m_presenter;
    core::NumberFormat m_numbers;
    std::vector<core::ListedAction> m_rows;
};

} // namespace cxw::panels
