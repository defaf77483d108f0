#pragma once

#include "core/diagnostic/round.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QModelIndex;
class QPushButton;
class QTreeView;

namespace cxw::panels {

class Appearance;
class Badge;
class AreaCounts;
class QuestionInspector;
class ReasonLine;
class RoundSetup;
class TailorModel;
class TailorPresenter;
class TextLabel;

/// The first step: which questions this round asks, in whose words, and who answers.
class TailorPage final : public QWidget
{
    Q_OBJECT

public:
    TailorPage(const Appearance& appearance, TailorPresenter& presenter, QWidget* parent = nullptr);

public slots:
    void addOwnQuestion();
    void swapReserveIn();
    void dropOrBringBack();
    void moveSelected(int step);
    void editWording();
    void focusFirst();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeListCard();
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QTreeView* makeTree();
    [[nodiscard]] QWidget* makeFoot();
    void refresh();
    void setIncluded(core::RoundQuestionId question, bool included);
    void askReasonFor(core::RoundQuestionId question);
    [[nodiscard]] core::RoundQuestionId selected() const;

    const Appearance& m_appearance;
    TailorPresenter& m_presenter;
    TailorModel* m_model;
    QComboBox* m_template;
    Badge* m_dropped;
    Badge* m_own;
    Badge* m_reworded;
    QPushButton* m_addOwn;
    AreaCounts* m_counts;
    QTreeView* m_tree;
    ReasonLine* m_reason;
    TextLabel* m_reserve;
    QPushButton* m_swap;
    QPushButton* m_start;
    RoundSetup* m_setup;
    QuestionInspector* m_inspector;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_list = nullptr;
    QWidget* m_side = nullptr;
};

} // namespace cxw::panels
