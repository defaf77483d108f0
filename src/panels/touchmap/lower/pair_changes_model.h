#pragma once

#include "charts/words.h"
#include "core/touchmap/map_facts.h"
#include "core/touchmap/pair_changes.h"

#include <QAbstractTableModel>

namespace cxw::panels {

class MapReviewPresenter;

/// What differs between the maps of today and of the future, one touchpoint a row.
class PairChangesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Title, Words, ColumnCount };
    enum Role { IconRole = Qt::UserRole, KindRole };

    explicit PairChangesModel(MapReviewPresenter& review, QObject* parent = nullptr);

    void setWords(const charts::Words& words);
    [[nodiscard]] const core::PairChange* changeAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] QString wordsOf(const core::PairChange& change) const;

    MapReviewPresenter& m_review;
    charts::Words m_words;
    std::vector<core::PairChange> m_changes;
    core::MapFacts m_facts; ///< with channels and people
};

} // namespace cxw::panels
