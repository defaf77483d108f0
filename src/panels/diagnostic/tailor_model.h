#pragma once

#include "panels/diagnostic/tailor_presenter.h"

#include <QAbstractItemModel>

namespace cxw::panels {

/// The areas with their questions as a two-level tree. The check box says whether a question is asked.
class TailorModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void show(const TailorState& state);
    /// The area of an index of the first level, else nothing.
    [[nodiscard]] const TailorArea* areaAt(const QModelIndex& index) const;
    /// The question of an index of the second level, else nothing.
    [[nodiscard]] const TailorRow* rowAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(core::RoundQuestionId question) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// The check box was switched by the user.
    void includedWanted(cxw::core::RoundQuestionId question, bool included);

private:
    [[nodiscard]] bool sameShape(const std::vector<TailorArea>& areas) const;
    [[nodiscard]] QString spokenText(const TailorRow& row) const;

    std::vector<TailorArea> m_areas;
    bool m_editable = false;
};

} // namespace cxw::panels
