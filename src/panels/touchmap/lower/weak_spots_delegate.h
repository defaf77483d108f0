#pragma once

#include <QStyledItemDelegate>

namespace cxw::panels {

class Appearance;

/// A row of the weak spots: rank, touchpoint and channel, the terms, and the score with a bar.
class WeakSpotsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit WeakSpotsDelegate(const Appearance& appearance, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTitle(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintScore(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

    const Appearance& m_appearance;
};

} // namespace cxw::panels
