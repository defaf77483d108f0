#pragma once

#include "core/diagnostic/round_comparison.h"

#include <QAbstractItemModel>

#include <array>

namespace cxw::panels {

class ComparePresenter;

/// The arrows: the groups Rose, Fell and Same, and under each its questions. Every cell also reads as text.
class CompareModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Question, Arrow, Change, ColumnCount };
    enum Order { BiggestChange, AsAsked };

    explicit CompareModel(const ComparePresenter& presenter, QObject* parent = nullptr);

    void reload();
    void setOrder(Order order);
    /// Null for a group's row.
    [[nodiscard]] const core::QuestionChange* changeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(core::RoundQuestionId question) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        QString name;
        std::vector<std::size_t> questions; ///< indexes into the comparison's questions
    };
    [[nodiscard]] QString textOf(const core::QuestionChange& change, int column) const;

    const ComparePresenter& m_presenter;
    Order m_order = BiggestChange;
    std::vector<Group> m_groups; ///< those with questions
};

} // namespace cxw::panels
