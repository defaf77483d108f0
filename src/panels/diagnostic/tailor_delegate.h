#pragma once

#include <QStyledItemDelegate>

namespace cxw::panels {

class Appearance;
class TailorModel;
struct TailorArea;
struct TailorRow;

/// Paints the tailoring list: area rows with their counts, question rows with check box, two lines and
/// badges.
class TailorDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TailorDelegate(const Appearance& appearance, const TailorModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    void paintArea(QPainter& painter, const QStyleOptionViewItem& option, const TailorArea& area) const;
    void paintQuestion(QPainter& painter, const QStyleOptionViewItem& option, const TailorRow& row) const;
    [[nodiscard]] int paintBadges(QPainter& painter, const QRect& rect, const TailorRow& row) const;
    void paintWords(QPainter& painter, const QRect& rect, const TailorRow& row) const;
    [[nodiscard]] QRect checkBoxRect(const QRect& row) const;

    const Appearance& m_appearance;
    const TailorModel& m_model;
};

} // namespace cxw::panels
