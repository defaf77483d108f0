#include "panels/home/actions_card.h"

#include "panels/actions/action_words.h"
#include "panels/home/home_presenter.h"
#include "panels/shared/text_label.h"

namespace cxw::panels {
namespace {

constexpr std::size_t kActionRows = 5;

} // namespace

ActionsCard::ActionsCard(const Appearance& appearance, QWidget* parent)
    : ListCard(appearance, "actionsCard", "seeActions", kActionRows, parent)
    , m_more(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
{
    addBelow(m_more);
    connect(this, &ListCard::verbChosen, this, [this] { emit actionsWanted(m_status); });
    connect(this, &ListCard::rowChosen, this,
            [this](int row) { emit actionWanted(m_actions[std::size_t(row)]); });
}

void ActionsCard::show(const HomeState& state, QDate today)
{
    setVisible(!state.dueActions.empty());
    m_actions.clear();
    std::vector<CardRow> rows;
    for (const DueAction& each : state.dueActions) {
        if (rows.size() == kActionRows)
            break;
        m_actions.push_back(each.action.id);
        rows.push_back({.title = each.action.what,
                        .remark = each.owner,
                        .word = dueWord(each.action, today),
                        .tone = isOverdue(each.action, today) ? BadgeTone::Danger : BadgeTone::Neutral});
    }
    showRows(rows);
    showWords(state);
}

void ActionsCard::showWords(const HomeState& state)
{
    const int overdue = state.overdueActions;
    m_status = overdue > 0 ? ActionFilter::Overdue : ActionFilter::Open;
    setWords(overdue > 0 ? tr("Overdue actions", "title of a card on Home")
                         : tr("Actions due soon", "title of a card on Home"),
             overdue > 0
                 ? tr("%1 of %n open action(s)", "on Home: how many of them are overdue", state.openActions)
                       .arg(overdue)
                 : tr("%n open action(s)", "on Home", state.openActions),
             overdue > 0 ? tr("Work through the %n", "button on Home: overdue actions", overdue)
                         : tr("See the open actions", "button on Home"));
    const int more = int(state.dueActions.size() - m_actions.size());
    m_more->setVisible(more > 0);
    m_more->setText(more > 0 ? tr("%n more", "under a list of actions on Home", more) : QString());
}

} // namespace cxw::panels
