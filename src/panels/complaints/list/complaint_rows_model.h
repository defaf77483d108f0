#pragma once

#include "core/complaint/complaint_filter.h"

#include <QAbstractListModel>

namespace cxw::panels {

class ComplaintsPresenter;

/// The rows of the list, read on as the view scrolls down; a row is found by its complaint.
class ComplaintRowsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ComplaintRowsModel(ComplaintsPresenter& presenter, QObject* parent = nullptr);

    /// Null outside the list.
    [[nodiscard]] const core::ComplaintRow* at(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(core::ComplaintId complaint) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    ComplaintsPresenter& m_presenter;
    int m_shown = 0; ///< of the presenter's rows
};

} // namespace cxw::panels
