#pragma once

#include "core/diagnostic/five_whys.h"

#include <QAbstractItemModel>

namespace cxw::panels {

class WhysPresenter;

/// Whys as a tree; each row reads "2b  Nobody owns it", and behind that how sure one is.
class FiveWhysModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit FiveWhysModel(const WhysPresenter& presenter, QObject* parent = nullptr);

    void reload();
    /// Null for no row.
    [[nodiscard]] const core::Why* whyAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(core::WhyId id) const;
    [[nodiscard]] const core::FiveWhys& tree() const { return m_tree; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    /// Where a why stands: who it explains and as which of several.
    struct Place
    {
        int parent = kAnswer; ///< index into the tree
        int row = 0;
        std::vector<int> children; ///< indexes into the tree, in order
    };
    static constexpr int kAnswer = -1;
    [[nodiscard]] static QString markWord(const core::Why& why);
    [[nodiscard]] const std::vector<int>& childrenOf(const QModelIndex& parent) const;

    const WhysPresenter& m_presenter;
    core::FiveWhys m_tree;
    std::vector<Place> m_places; ///< one for each why of the tree
    std::vector<int> m_first;    ///< those that explain the answer
};

} // namespace cxw::panels
