#pragma once

#include "core/diagnostic/round.h"
#include "panels/shared/status_line.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace cxw::panels {

class Appearance;
class Badge;
class AreaCounts;
class QuestionAdder;
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
    [[nodiscard]] std::vector<KeyHint> hints() const;

public slots:
    void addQuestion();
    void swapReserveIn();
    void saveAsOwnSet();
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
    [[nodiscard]] QWidget* makeEmptySet();
    void fillTemplates();
    void showFoot();
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
    QPushButton* m_add;
    AreaCounts* m_counts;
    QTreeView* m_tree;
    QStackedWidget* m_questions; ///< the tree, or what to do while it is empty
    ReasonLine* m_reason;
    QuestionAdder* m_adder;
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
