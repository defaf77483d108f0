#pragma once

#include <QStyledItemDelegate>

namespace cxw::core {
struct ListedAction;
}

namespace cxw::panels {

class ActionsModel;
class Appearance;

/// Paints the list of actions: what with the question under it, owner, date with how late it is, expected
/// score, status.
class ActionsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ActionsDelegate(const Appearance& appearance, const ActionsModel& model, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintWhat(QPainter& painter, const QRect& rect, const QModelIndex& index,
                   const core::ListedAction& listed) const;
    void paintDue(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintStatus(QPainter& painter, const QRect& rect, const QModelIndex& index,
                     const core::ListedAction& listed) const;
    /// Two lines, the second smaller; the first alone stands in the middle.
    void paintLines(QPainter& painter, const QRect& rect, const QString& first, const QString& second) const;

    const Appearance& m_appearance;
    const ActionsModel& m_model;
};

} // namespace cxw::panels
