#pragma once

#include "core/complaint/complaint_filter.h"

#include <QAbstractListModel>

namespace cxw::panels {

class Appearance;
class OrphansPresenter;

/// The complaints without a touchpoint as rows of a LineDelegate that can be dragged: what happened; when, by
/// which channel and of what; where it may belong and why. Read on as the view scrolls down.
class OrphansModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    OrphansModel(const Appearance& appearance, OrphansPresenter& presenter, QObject* parent = nullptr);

    [[nodiscard]] std::vector<core::ComplaintId> idsOf(const QModelIndexList& indexes) const;
    [[nodiscard]] QModelIndex indexOf(core::ComplaintId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    [[nodiscard]] QString remarkOf(const core::ComplaintRow& row) const;
    /// Empty for none.
    [[nodiscard]] QString guessOf(int row) const;

    const Appearance& m_appearance;
    OrphansPresenter& m_presenter;
    int m_shown; ///< of the presenter's rows
};

/// What a drag of complaints carries, within this program only: their ids, comma-separated.
[[nodiscard]] QString orphansMimeType();
[[nodiscard]] std::vector<core::ComplaintId> orphansIn(const QMimeData& data);

} // namespace cxw::panels
