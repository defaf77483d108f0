#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace cxw::core {
struct QuestionChange;
}

namespace cxw::panels {

class Appearance;
class CompareModel;

/// Paints the arrows: area mark, label and flag; dot and arrow on the axis from 1 to 3; the change as a
/// badge.
class CompareDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CompareDelegate(const Appearance& appearance, const CompareModel& model, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintLabel(QPainter& painter, const QRect& rect, const QModelIndex& index,
                    const core::QuestionChange& change) const;
    [[nodiscard]] QRectF axisIn(const QRect& rect) const;

    const Appearance& m_appearance;
    const CompareModel& m_model;
};

/// The header of the arrows: over their column stand the words of the axis, at 1, 2 and 3.
class CompareHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit CompareHeader(const Appearance& appearance, QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const Appearance& m_appearance;
};

} // namespace cxw::panels
