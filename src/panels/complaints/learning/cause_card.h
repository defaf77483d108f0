#pragma once

#include "panels/complaints/learning/cause_presenter.h"
#include "panels/shared/card.h"

class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace cxw::panels {

class GridView;
class TextLabel;

/// Root cause, five whys: the tree of the chosen cause, with what can be done from it. Hidden without a
/// cause.
class CauseCard final : public Card
{
    Q_OBJECT

public:
    CauseCard(const Appearance& appearance, CausePresenter& presenter, QWidget* parent = nullptr);

signals:
    /// The complaints of the cause are asked for.
    void rowsWanted();
    /// The actions planned against it are asked for.
    void actionsWanted();

private:
    void refresh();
    void fillTree();
    void judge();
    void plan();
    void takeWhy();
    [[nodiscard]] core::WhyId chosen() const;

    const Appearance& m_appearance;
    CausePresenter& m_presenter;
    TextLabel* m_name;
    QPushButton* m_count;
    QStandardItemModel* m_model;
    GridView* m_tree;
    QLineEdit* m_field;
    QPushButton* m_add;
    QPushButton* m_plan;
    QPushButton* m_owner;
};

} // namespace cxw::panels
