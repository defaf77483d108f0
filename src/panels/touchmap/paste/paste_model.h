#pragma once

#include "core/touchmap/paste/paste_plan.h"

#include <QAbstractTableModel>

namespace cxw::panels {

class Appearance;
class PastePresenter;

/// The rows of a table from the clipboard: what becomes of each, then its cells.
class PasteModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Fate, FirstOfSheet };

    PasteModel(const Appearance& appearance, const PastePresenter& paste, QObject* parent = nullptr);

    void reload();
    /// What the sheet's column becomes; null for the first column.
    [[nodiscard]] const core::PasteColumn* columnAt(int column) const;
    [[nodiscard]] QString wordOf(const std::optional<core::PasteField>& field) const;
    /// Whether the name in a cell is one that no list has yet.
    [[nodiscard]] bool isNew(const QModelIndex& index) const;
    /// Whether the cell is why its row is refused.
    [[nodiscard]] bool isWrong(const QModelIndex& index) const;
    [[nodiscard]] std::optional<core::PasteRow> fateAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(const QModelIndex& index) const;
    [[nodiscard]] QString refusalAt(const QModelIndex& index) const;

    const Appearance& m_appearance;
    const PastePresenter& m_paste;
    int m_rows = 0;
    int m_columns = 0;
};

} // namespace cxw::panels
