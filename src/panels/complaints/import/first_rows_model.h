#pragma once

#include "charts/words.h"
#include "core/complaint/complaint_import.h"

#include <QAbstractTableModel>

namespace cxw::panels {

class Appearance;
class ImportPresenter;

/// The first rows of a file as they will be read: line, what becomes of it, then a column for each of the
/// file's.
class FirstRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Fate, FirstOfFile };

    FirstRowsModel(const Appearance& appearance, const ImportPresenter& presenter, QObject* parent = nullptr);

    void reload();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(const QModelIndex& index) const;
    [[nodiscard]] QString readText(const QString& cell, const core::ImportColumn& column) const;
    [[nodiscard]] bool isMisfit(const QModelIndex& index) const;
    [[nodiscard]] QString remarkAt(const QModelIndex& index) const;

    const Appearance& m_appearance;
    const ImportPresenter& m_presenter;
    charts::Words m_words;
    std::vector<core::ImportColumn> m_columns;
    std::vector<core::ImportedRow> m_rows;
};

} // namespace cxw::panels
