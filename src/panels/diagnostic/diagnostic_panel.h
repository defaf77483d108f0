#pragma once

#include "core/diagnostic/comparison_document.h"
#include "core/diagnostic/round.h"
#include "panels/actions/actions_presenter.h"
#include "panels/shared/status_line.h"

#include <QWidget>

class QAction;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace cxw::panels {

class ActionRegistry;
class ActionsPage;
class AnswerDetailPresenter;
class Appearance;
class Banner;
class ComparePage;
class ComparePresenter;
class DiagnosticPresenter;
class EmptyState;
class ResultsPage;
class ResultsPresenter;
class ScorePage;
class ScorePresenter;
class Stepper;
class TailorPage;
class TailorPresenter;
class TextLabel;

/// The diagnostic: which round, and its steps Tailor, Score, Results, Actions and Compare. Free movement
/// between them.
class DiagnosticPanel final : public QWidget
{
    Q_OBJECT

public:
    enum Step { Tailor, Score, Results, Actions, Compare };

    /// `actions` hold those of the diagnostic already; `planned` is the register of what is to be done.
    DiagnosticPanel(const Appearance& appearance, DiagnosticPresenter& presenter, ActionsPresenter& planned,
                    const ActionRegistry& actions, QWidget* parent = nullptr);

    void showStep(Step step);
    [[nodiscard]] Step step() const;
    [[nodiscard]] bool isOnScreen(Step which) const;
    /// At the first question without an answer.
    void startScoring();
    /// The register of actions, filtered to one status.
    void showActions(ActionFilter::Status status);
    /// A new action for the question that is chosen on the results, elsewhere one that stands alone.
    void planAction();
    /// The words by which the register of actions is searched.
    void findAction();
    /// What Ctrl+Enter means on the step that is on screen: start the round, finish or go on.
    void finishStep();
    [[nodiscard]] TailorPage& tailorPage() { return *m_tailor; }
    [[nodiscard]] ScorePage& scorePage() { return *m_score; }
    [[nodiscard]] ResultsPage& resultsPage() { return *m_results; }
    [[nodiscard]] ActionsPage& actionsPage() { return *m_actions; }
    /// Built when it is first asked for.
    [[nodiscard]] ComparePage& comparePage();
    /// The earlier round of the comparison; null where there is none.
    [[nodiscard]] core::RoundId earlierRound() const;
    /// What Ctrl+E sends out instead of the round; null elsewhere and while there is nothing to compare.
    [[nodiscard]] const core::ComparisonDocument* comparisonOnScreen() const;
    /// What the comparison on screen is read on.
    [[nodiscard]] core::Reading comparisonReading() const;
    /// Charts or tables, on the step that has both.
    void toggleTables();
    [[nodiscard]] std::vector<KeyHint> hints() const;
    /// Puts the keyboard where work goes on.
    void focusWork();

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void hintsChanged();
    /// A step was asked for while another place is on screen.
    void screenWanted();

private:
    [[nodiscard]] QLayout* makeHead(const ActionRegistry& actions);
    void refresh();
    void refreshSteps();
    void refreshExport();
    void offerOpenActions();
    void fillEarlier();
    void fitHead();

    const Appearance& m_appearance;
    DiagnosticPresenter& m_presenter;
    ActionsPresenter& m_planned;
    QAction* m_exportAction;
    TailorPresenter* m_tailorPresenter;
    ScorePresenter* m_scorePresenter;
    ResultsPresenter* m_resultsPresenter;
    AnswerDetailPresenter* m_detailPresenter;
    ComparePresenter* m_comparePresenter;
    QComboBox* m_earlier;
    TextLabel* m_to;
    QComboBox* m_rounds;
    QPushButton* m_export;
    QPushButton* m_search;
    Stepper* m_stepper;
    Banner* m_openActions;
    QStackedWidget* m_pages;
    TailorPage* m_tailor;
    ScorePage* m_score;
    ResultsPage* m_results;
    ActionsPage* m_actions;
    ComparePage* m_compare = nullptr;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    core::RoundId m_offered; ///< the round in which open actions were offered and the offer was closed
};

} // namespace cxw::panels
