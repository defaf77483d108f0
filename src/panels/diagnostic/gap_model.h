#pragma once

#include "core/diagnostic/round.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace cxw::panels {

class ActionsPresenter;
class Appearance;
class ResultsPresenter;

/// The questions with a value below 3, lowest first, and what is planned on them.
class GapModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    GapModel(const ResultsPresenter& presenter, const ActionsPresenter& planned, QObject* parent = nullptr);

    void reload();
    [[nodiscard]] core::RoundQuestionId questionAt(const QModelIndex& index) const;
    [[nodiscard]] int actionsAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    friend class GapDelegate;
    [[nodiscard]] static QString plannedText(int actions);
    [[nodiscard]] QString remarkAt(const QModelIndex& index) const;

    const ResultsPresenter& m_presenter;
    const ActionsPresenter& m_planned;
    std::vector<std::size_t> m_gaps; ///< indexes into the results' questions
};

/// Paints a gap: rounded score, label, mean with n and agreement, and at the right what is planned or the
/// button that plans.
class GapDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    GapDelegate(const Appearance& appearance, const GapModel& model, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

signals:
    /// The button or the number of actions was clicked.
    void actionWanted(cxw::core::RoundQuestionId answer);

private:
    [[nodiscard]] QString actionText(const QModelIndex& index) const;
    /// Where that stands; empty where there is no room for it.
    [[nodiscard]] QRect actionRect(const QRect& row, const QModelIndex& index) const;
    void paintAction(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

    const Appearance& m_appearance;
    const GapModel& m_model;
};

} // namespace cxw::panels
