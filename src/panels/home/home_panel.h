#pragma once

#include "core/touchmap/touchpoint_map.h"
#include "panels/actions/actions_presenter.h"
#include "panels/shared/status_line.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace cxw::core {
struct DuePromise;
}

namespace cxw::panels {

class ActionRegistry;
class ActionsCard;
class Appearance;
class CompleteCard;
class ConfirmCard;
class HomePresenter;
class PromisesCard;
class RedesignCard;
class ScoreOverview;
class TextLabel;
class WeakCard;
class WeeksCard;
struct HomeState;

/// What needs somebody today: the re-score that is due, a round half answered, promises and actions that are
/// due, what stands out among the complaints; in a fresh workspace, the first step.
class HomePanel final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the actions of the command palette and of the calendar from `actions`.
    HomePanel(const Appearance& appearance, HomePresenter& presenter, const ActionRegistry& actions,
              QWidget* parent = nullptr);

    void focusWork();
    [[nodiscard]] std::vector<KeyHint> hints() const;

signals:
    void quickRoundWanted();
    void tailoredRoundWanted();
    void nextRoundWanted();
    void goOnWanted();
    void resultsWanted();
    void actionsWanted(cxw::panels::ActionFilter::Status status);
    void actionWanted(cxw::core::ActionId action);
    void weekWanted(QDate monday);
    void promiseWanted(const cxw::core::DuePromise& promise);
    void completeWanted();
    void redesignWanted(cxw::core::TouchpointId touchpoint);
    /// A touchpoint is to be shown on its map.
    void touchpointWanted(cxw::core::MapId map, cxw::core::TouchpointId touchpoint);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QLayout* makeHead(QAction& palette);
    [[nodiscard]] QWidget* makeRoundCard(QAction& calendar);
    [[nodiscard]] QWidget* makeOpenCard();
    [[nodiscard]] QWidget* makeFirstCard();
    void refresh();
    void showState(const HomeState& state);
    void showRound();
    void fit();
    void arrange(bool wide);

    const Appearance& m_appearance;
    HomePresenter& m_presenter;
    QWidget* m_content;
    TextLabel* m_title;
    QBoxLayout* m_columns;
    QBoxLayout* m_main; ///< the left column, or the only one
    QBoxLayout* m_side; ///< the right column of a wide window
    QBoxLayout* m_last; ///< what can wait, side by side where there is room
    QWidget* m_roundCard;
    ActionsCard* m_actions;
    WeeksCard* m_weeks;
    PromisesCard* m_promises;
    CompleteCard* m_complete;
    RedesignCard* m_redesign;
    WeakCard* m_weak;
    ConfirmCard* m_confirm;
    TextLabel* m_due;
    TextLabel* m_roundRemark;
    TextLabel* m_total;
    ScoreOverview* m_overview;
    QPushButton* m_prepare;
    QPushButton* m_results;
    QPushButton* m_calendar;
    QWidget* m_openCard;
    TextLabel* m_openTitle;
    QPushButton* m_goOn;
    QWidget* m_firstCard;
    QPushButton* m_quick;
};

} // namespace cxw::panels
