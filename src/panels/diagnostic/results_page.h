#pragma once

#include "core/diagnostic/round.h"
#include "panels/shared/status_line.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QListView;
class QScrollArea;
class QStackedWidget;
class QTreeView;

namespace cxw::panels {

class ActionsPresenter;
class AnswerDetailPresenter;
class Appearance;
class AreaCard;
class AreasCard;
class EmptyState;
class GapModel;
class ResultDetail;
class ResultsModel;
class ResultsPresenter;
class SegmentedSwitch;
class TableTwin;
class TableView;
class TextLabel;

/// The third step: the score grid, the areas and the biggest gaps of one round.
class ResultsPage final : public QWidget
{
    Q_OBJECT

public:
    ResultsPage(const Appearance& appearance, ResultsPresenter& presenter, const ActionsPresenter& planned,
                AnswerDetailPresenter& details, QWidget* parent = nullptr);

    /// The question under the cursor of the list that has the keyboard, else of the grid; null for none.
    [[nodiscard]] core::RoundQuestionId chosen() const;
    [[nodiscard]] std::vector<KeyHint> hints() const;

public slots:
    void focusFirst();
    /// The words and the record of the question under the cursor.
    void openQuestion();
    /// Of the question that is open, or else of the one under the cursor.
    void writeEvidence();
    void askWhy();
    void toggleTables();

signals:
    void scoringWanted();
    /// The action on an answer, or a new one; `what` is a proposal and may be empty.
    void actionWanted(cxw::core::RoundQuestionId answer, const QString& what);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeGridCard();
    [[nodiscard]] QTreeView* makeGrid();
    [[nodiscard]] QWidget* makeGapsCard();
    [[nodiscard]] QLayout* makeAreaCards();
    void showAreaCards();
    void refresh();
    void refreshGaps();
    void planChosen();
    void fitColumns();
    [[nodiscard]] bool openAny();
    void bringIntoView();

    const Appearance& m_appearance;
    ResultsPresenter& m_presenter;
    ResultsModel* m_model;
    core::RoundQuestionId m_chosen; ///< under the cursor, whatever happens to the rows
    GapModel* m_gapModel;
    TableTwin* m_gridTwin;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QBoxLayout* m_columns = nullptr;
    QScrollArea* m_scroll = nullptr;
    QTreeView* m_grid;
    TableView* m_gridTable;
    TextLabel* m_gridSentence;
    ResultDetail* m_detail;
    AreasCard* m_areas;
    SegmentedSwitch* m_reading;
    SegmentedSwitch* m_gridView;
    QGridLayout* m_areaGrid = nullptr;
    std::vector<AreaCard*> m_areaCards;
    TextLabel* m_gapRemark;
    QListView* m_gaps;
};

} // namespace cxw::panels
