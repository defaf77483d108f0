#pragma once

#include <QWidget>

class QPushButton;

namespace cxw::core {
struct QuestionBank;
}

namespace cxw::panels {

class AgreedRow;
class Appearance;
class Badge;
class SplitPrompt;
class TextLabel;
class VoteCells;
class WorkshopPresenter;

/// The votes, hidden until the reveal; then their counts, what to discuss and what the group records.
class VotesCard final : public QWidget
{
    Q_OBJECT

public:
    VotesCard(const Appearance& appearance, WorkshopPresenter& presenter, const core::QuestionBank& bank,
              QWidget* parent = nullptr);

    /// On what comes next: the reveal, then the agreed score.
    void focusWork();

signals:
    void planWanted();

private:
    void refresh();
    void showAdvance();

    const Appearance& m_appearance;
    WorkshopPresenter& m_presenter;
    const core::QuestionBank& m_bank;
    TextLabel* m_title;
    TextLabel* m_remark;
    Badge* m_split;
    Badge* m_agrees;
    VoteCells* m_cells;
    QPushButton* m_advance;
    TextLabel* m_advanceRemark;
    SplitPrompt* m_prompt;
    AgreedRow* m_agreed;
    QPushButton* m_previous;
    QPushButton* m_noneApplies;
    QPushButton* m_again;
    QPushButton* m_plan;
};

} // namespace cxw::panels
