#pragma once

#include "core/diagnostic/round.h"
#include "panels/shared/status_line.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLayout;
class QStackedWidget;
class QTreeView;

namespace cxw::panels {

class Appearance;
class Banner;
class CompareBar;
class CompareModel;
class ComparePresenter;
class EmptyState;
class MatchedCard;
class NotComparableList;
class SegmentedSwitch;
class TableTwin;
class TableView;
class TextLabel;
class TrendView;

/// Two rounds held against each other: an arrow per question, the matched change with its test, what was
/// acted on, what cannot be compared, and the trend over all rounds.
class ComparePage final : public QWidget
{
    Q_OBJECT

public:
    ComparePage(const Appearance& appearance, ComparePresenter& presenter, QWidget* parent = nullptr);

    void focusFirst();
    void toggleTables();
    [[nodiscard]] std::vector<KeyHint> hints() const;

signals:
    void roundWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeArrowsCard();
    [[nodiscard]] QWidget* makeActedCard();
    [[nodiscard]] QWidget* makeNotComparableCard();
    [[nodiscard]] QWidget* makeTrendCard();
    void refresh();
    void refreshTrend();
    void showActed();
    void fitSide();
    void showNotComparable();

    const Appearance& m_appearance;
    ComparePresenter& m_presenter;
    CompareModel* m_model;
    core::RoundQuestionId m_chosen; ///< under the cursor, whatever happens to the rows
    TableTwin* m_arrowTwin;
    TableTwin* m_trendTwin;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_side = nullptr;
    Banner* m_cautions;
    QTreeView* m_arrows;
    TableView* m_arrowTable;
    QComboBox* m_order;
    SegmentedSwitch* m_reading;
    SegmentedSwitch* m_arrowView;
    TextLabel* m_arrowSentence;
    MatchedCard* m_matched;
    QWidget* m_actedCard = nullptr;
    CompareBar* m_acted;
    CompareBar* m_others;
    QWidget* m_otherCard = nullptr;
    TextLabel* m_otherCount;
    NotComparableList* m_notComparable;
    TrendView* m_trend;
    TableView* m_trendTable;
    SegmentedSwitch* m_trendView;
    TextLabel* m_trendSentence;
};

} // namespace cxw::panels
