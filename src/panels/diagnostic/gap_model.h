#pragma once

#include "core/diagnostic/round.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace cxw::panels {

class Appearance;
class ResultsPresenter;

/// The questions with a value below 3, lowest first.
class GapModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit GapModel(const ResultsPresenter& presenter, QObject* parent = nullptr);

    void reload();
    [[nodiscard]] core::RoundQuestionId questionAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    friend class GapDelegate;
    [[nodiscard]] QString remarkAt(const QModelIndex& index) const;

    const ResultsPresenter& m_presenter;
    std::vector<std::size_t> m_gaps; ///< indexes into the results' questions
};

/// Paints a gap: rounded score, label, mean with n and agreement.
class GapDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    GapDelegate(const Appearance& appearance, const GapModel& model, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
    const GapModel& m_model;
};

} // namespace cxw::panels
