#pragma once

#include "charts/words.h"
#include "core/diagnostic/round_document.h"

#include <QAbstractItemModel>

namespace cxw::charts {
struct NamedArea;
}

namespace cxw::panels {

class ResultsPresenter;

/// The score grid: areas, and under each its questions. Every cell also reads as text.
class ResultsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Question, Votes, Mean, Agreement, Agreed, ColumnCount };

    explicit ResultsModel(const ResultsPresenter& presenter, QObject* parent = nullptr);

    void reload();
    [[nodiscard]] const charts::NamedArea* areaAt(const QModelIndex& index) const;
    [[nodiscard]] const core::QuestionResult* resultAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(core::RoundQuestionId question) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString areaText(const charts::NamedArea& area, int column) const;
    [[nodiscard]] QString textOf(const core::QuestionResult& result, int column) const;

    const ResultsPresenter& m_presenter;
    std::vector<std::vector<std::size_t>> m_questions; ///< per area: indexes into the results' questions
};

} // namespace cxw::panels
