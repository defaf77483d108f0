#pragma once

#include "panels/shared/status_line.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace cxw::panels {

class ActionRegistry;
class Appearance;
class DiagnosticPresenter;
class EmptyState;
class ResultsPage;
class ResultsPresenter;
class ScorePage;
class ScorePresenter;
class Stepper;
class TailorPage;
class TailorPresenter;

/// The diagnostic: which round, and its steps Tailor, Score and Results. Free movement between them.
class DiagnosticPanel final : public QWidget
{
    Q_OBJECT

public:
    enum Step { Tailor, Score, Results };

    DiagnosticPanel(const Appearance& appearance, DiagnosticPresenter& presenter, ActionRegistry& actions,
                    QWidget* parent = nullptr);

    void showStep(Step step);
    [[nodiscard]] Step step() const;
    [[nodiscard]] std::vector<KeyHint> hints() const;
    /// Puts the keyboard where work goes on.
    void focusWork();

signals:
    void hintsChanged();
    void exportWanted();

private:
    [[nodiscard]] QLayout* makeHead();
    void addActions(ActionRegistry& actions);
    void refresh();
    [[nodiscard]] QString nameOf(int roundIndex) const;

    const Appearance& m_appearance;
    DiagnosticPresenter& m_presenter;
    TailorPresenter* m_tailorPresenter;
    ScorePresenter* m_scorePresenter;
    ResultsPresenter* m_resultsPresenter;
    QComboBox* m_rounds;
    QPushButton* m_export;
    Stepper* m_stepper;
    QStackedWidget* m_pages;
    TailorPage* m_tailor;
    ScorePage* m_score;
    ResultsPage* m_results;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace cxw::panels
