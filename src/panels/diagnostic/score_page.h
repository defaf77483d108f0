#pragma once

#include "panels/shared/status_line.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ScorePage;
}

namespace cxw::core {
struct QuestionBank;
}

namespace cxw::panels {

class AnswerStrip;
class Appearance;
class AreaMarkLabel;
class BallotBar;
class Badge;
class CountsEntry;
class ScorePicker;
class ScorePresenter;
struct ScoreState;

/// The second step: one question at a time, answered by one key.
class ScorePage final : public QWidget
{
    Q_OBJECT

public:
    ScorePage(const Appearance& appearance, ScorePresenter& presenter, const core::QuestionBank& bank,
              QWidget* parent = nullptr);
    ~ScorePage() override;

    /// The keys that work where the focus is.
    [[nodiscard]] std::vector<KeyHint> hints() const;

public slots:
    void answerDontKnow();
    void editNote();
    /// Ctrl+Enter: takes what is typed and goes on; with nothing left open, to the results.
    void finishOrNext();
    void focusAnswers();

signals:
    void resultsWanted();
    void workshopWanted();
    void hintsChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectParts();
    void show(const ScoreState& state);
    void showAnswers(const ScoreState& state);
    void showWords(const ScoreState& state);
    void fitFields();

    const Appearance& m_appearance;
    ScorePresenter& m_presenter;
    const core::QuestionBank& m_bank;
    std::unique_ptr<Ui::ScorePage> m_ui;
    AnswerStrip* m_strip;
    AreaMarkLabel* m_mark;
    BallotBar* m_ballots;
    ScorePicker* m_picker;
    CountsEntry* m_counts;
    Badge* m_draft;
};

} // namespace cxw::panels
