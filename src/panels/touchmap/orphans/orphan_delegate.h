#pragma once

#include <QStyledItemDelegate>

namespace cxw::panels {

class Appearance;

/// A complaint without a touchpoint in two lines: what happened; when, by which channel and of what.
class OrphanDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    OrphanDelegate(const Appearance& appearance, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
};

} // namespace cxw::panels
