#pragma once

#include "panels/actions/actions_presenter.h"
#include "panels/home/list_card.h"

namespace cxw::panels {

struct HomeState;

/// The actions that are late or soon will be, the most overdue first. Hidden while there are none.
class ActionsCard final : public ListCard
{
    Q_OBJECT

public:
    explicit ActionsCard(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const HomeState& state, QDate today);

signals:
    void actionsWanted(cxw::panels::ActionFilter::Status status);
    void actionWanted(cxw::core::ActionId action);

private:
    void showWords(const HomeState& state);

    TextLabel* m_more;
    std::vector<core::ActionId> m_actions;
    ActionFilter::Status m_status = ActionFilter::Open;
};

} // namespace cxw::panels
