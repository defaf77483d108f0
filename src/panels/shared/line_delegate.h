#pragma once

#include <QStyledItemDelegate>

namespace cxw::panels {

class Appearance;

/// Of a row, at 100 % text size.
inline constexpr double kLineHeight = 24.0;

/// One line of text a row, cut with an ellipsis, after the row's icon where it has one. In a tree it indents
/// by level, so that the view need not.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LineDelegate(const Appearance& appearance, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
};

} // namespace cxw::panels
