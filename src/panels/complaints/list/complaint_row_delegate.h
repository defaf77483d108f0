#pragma once

#include <QStyledItemDelegate>

namespace cxw::core {
struct ComplaintRow;
}

namespace cxw::panels {

class Appearance;
class ComplaintRowsModel;
class ComplaintsPresenter;
class ListLayout;
struct PlacedColumn;

/// Paints a complaint in the columns of the list, two lines a cell. What was searched for is marked.
class ComplaintRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ComplaintRowDelegate(const Appearance& appearance, const ComplaintRowsModel& model,
                         const ComplaintsPresenter& presenter, const ListLayout& layout,
                         QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Words
    {
        QString text;
        bool strong = false; ///< of a row that is selected
        bool quiet = false;  ///< stands in for what is missing
    };

    void paintCell(QPainter& painter, const PlacedColumn& cell, const core::ComplaintRow& row,
                   bool selected) const;
    void take(QPainter& painter, const Words& words) const;
    void paintWords(QPainter& painter, const QRect& rect, const QString& text) const;
    void paintTwoLines(QPainter& painter, const QRect& rect, const Words& first, const QString& second) const;
    void paintWhat(QPainter& painter, const QRect& rect, const Words& what) const;
    void paintAge(QPainter& painter, const QRect& rect, const core::ComplaintRow& row) const;

    const Appearance& m_appearance;
    const ComplaintRowsModel& m_model;
    const ComplaintsPresenter& m_presenter;
    const ListLayout& m_layout;
};

} // namespace cxw::panels
