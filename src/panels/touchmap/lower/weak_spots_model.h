#pragma once

#include "core/number_format.h"
#include "core/touchmap/weak_spots.h"

#include <QAbstractTableModel>

namespace cxw::panels {

class MapReviewPresenter;

/// The weak spots of a map, each with its terms; below them those that cannot be ranked, with what they lack.
class WeakSpotsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Gap, Complaints, MomentOfTruth, Score, ColumnCount };
    enum Role {
        RankRole = Qt::UserRole, ///< from 1 on; 0 where it is not ranked
        ChannelRole,
        ShareRole ///< of the weakest one's score, 0 to 1
    };

    explicit WeakSpotsModel(MapReviewPresenter& review, QObject* parent = nullptr);

    void setNumbers(const core::NumberFormat& numbers);
    [[nodiscard]] core::TouchpointId touchpointAt(int row) const;
    /// -1 where there is none.
    [[nodiscard]] int rowOf(core::TouchpointId touchpoint) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    [[nodiscard]] const core::WeakSpot* rankedAt(int row) const;
    [[nodiscard]] QString titleAt(int row) const;
    [[nodiscard]] QString textOf(const core::WeakSpot& spot, int column) const;
    [[nodiscard]] QString lackText(const core::UnscoredTouchpoint& unscored, int column) const;
    [[nodiscard]] QString sentenceAt(int row) const;

    MapReviewPresenter& m_review;
    core::NumberFormat m_numbers{QLocale()};
    core::WeakSpots m_spots;
};

} // namespace cxw::panels
