#pragma once

#include <QTreeView>

namespace cxw::panels {

class Appearance;

/// A tree in the look of the program: full rows, one focus ring round the row, the first column takes what is
/// left.
class GridView final : public QTreeView
{
    Q_OBJECT

public:
    explicit GridView(const Appearance& appearance, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// In place of the plain header, before the model comes.
    void useHeader(QHeaderView* header);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
};

} // namespace cxw::panels
