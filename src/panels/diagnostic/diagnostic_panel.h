#pragma once

#include "panels/shared/status_line.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace cxw::panels {

class ActionRegistry;
class AnswerDetailPresenter;
class Appearance;
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

/// The diagnostic: which round, and its steps Tailor, Score, Results and Compare. Free movement between them.
class DiagnosticPanel final : public QWidget
{
    Q_OBJECT

public:
    enum Step { Tailor, Score, Results, Compare };

    /// `actions` hold those of the diagnostic already.
    DiagnosticPanel(const Appearance& appearance, DiagnosticPresenter& presenter,
                    const ActionRegistry& actions, QWidget* parent = nullptr);

    void showStep(Step step);
    [[nodiscard]] Step step() const;
    [[nodiscard]] bool isOnScreen(Step which) const;
    /// At the first question without an answer.
    void startScoring();
    /// What Ctrl+Enter means on the step that is on screen: start the round, finish or go on.
    void finishStep();
    [[nodiscard]] TailorPage& tailorPage() { return *m_tailor; }
    [[nodiscard]] ScorePage& scorePage() { return *m_score; }
    [[nodiscard]] ResultsPage& resultsPage() { return *m_results; }
    /// Built when it is first asked for.
    [[nodiscard]] ComparePage& comparePage();
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
    void fillEarlier();
    void fitHead();

    const Appearance& m_appearance;
    DiagnosticPresenter& m_presenter;
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
    QStackedWidget* m_pages;
    TailorPage* m_tailor;
    ScorePage* m_score;
    ResultsPage* m_results;
    ComparePage* m_compare = nullptr;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace cxw::panels
