#pragma once

#include <QStyledItemDelegate>

namespace cxw::panels {

class Appearance;
class PasteModel;

/// Paints the cells of a paste: what becomes of a row as a pill, names that are new with one, and rows that
/// do not come in on grey.
class PasteCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PasteCellDelegate(const Appearance& appearance, const PasteModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintFate(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintText(QPainter& painter, QRect rect, const QModelIndex& index) const;

    const Appearance& m_appearance;
    const PasteModel& m_model;
};

} // namespace cxw::panels
