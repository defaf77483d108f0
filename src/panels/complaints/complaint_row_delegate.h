#pragma once

#include <QStyledItemDelegate>

namespace cxw::core {
struct ComplaintRow;
}

namespace cxw::panels {

class Appearance;
class ComplaintRowsModel;
class ComplaintsPresenter;

/// Where the columns of the list stand in a row, from its left edge.
struct ComplaintColumns
{
    QRect received;
    QRect customer;
    QRect what;
    QRect steps; ///< empty where there is no room
    QRect age;
};

[[nodiscard]] ComplaintColumns complaintColumns(const QRect& row, const Appearance& appearance);

/// Paints a complaint in two lines: reference and time, customer and category, what happened, the eight steps
/// and the age. What was searched for is marked.
class ComplaintRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ComplaintRowDelegate(const Appearance& appearance, const ComplaintRowsModel& model,
                         const ComplaintsPresenter& presenter, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintWords(QPainter& painter, const QRect& rect, const QString& text) const;
    void paintTwoLines(QPainter& painter, const QRect& rect, const QString& first,
                       const QString& second) const;
    void paintWhat(QPainter& painter, const QRect& rect, const QString& text) const;
    void paintAge(QPainter& painter, const QRect& rect, const core::ComplaintRow& row) const;

    const Appearance& m_appearance;
    const ComplaintRowsModel& m_model;
    const ComplaintsPresenter& m_presenter;
};

} // namespace cxw::panels
