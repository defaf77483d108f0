#pragma once

#include <QStyledItemDelegate>

namespace cxw::core {
struct QuestionResult;
}
namespace cxw::charts {
struct NamedArea;
}

namespace cxw::panels {

class Appearance;
class ResultsModel;
class ResultsPresenter;

/// Paints the score grid: area rows, counts strips, means, agreement, agreed scores.
class ResultsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ResultsDelegate(const Appearance& appearance, const ResultsModel& model,
                    const ResultsPresenter& presenter, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintArea(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const charts::NamedArea& area) const;
    void paintResult(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                     const core::QuestionResult& result) const;
    void paintVotes(QPainter& painter, const QRect& rect, const core::QuestionResult& result) const;
    void paintMean(QPainter& painter, const QRect& rect, const core::QuestionResult& result) const;

    const Appearance& m_appearance;
    const ResultsModel& m_model;
    const ResultsPresenter& m_presenter;
};

} // namespace cxw::panels
