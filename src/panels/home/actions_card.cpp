#include "panels/home/actions_card.h"

#include "panels/actions/action_words.h"
#include "panels/home/home_presenter.h"
#include "panels/shared/badge.h"
#include "panels/shared/card.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QBoxLayout>
#include <QPushButton>

namespace cxw::panels {

ActionsCard::ActionsCard(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(cardTitle(appearance, {}))
    , m_remark(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_more(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_go(new QPushButton)
{
    m_title->setElided(true);
    m_remark->setElided(true);
    m_go->setObjectName(QStringLiteral("seeActions"));
    connect(m_go, &QPushButton::clicked, this, [this] { emit actionsWanted(m_status); });
    auto* card = new Card(appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_remark);
    column->addSpacing(4);
    for (Row& each : m_rows) {
        each = makeRow();
        column->addWidget(each.all);
    }
    column->addWidget(m_more);
    column->addStretch();
    column->addSpacing(8);
    column->addWidget(m_go, 0, Qt::AlignLeft);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
}

ActionsCard::Row ActionsCard::makeRow()
{
    Row row{.all = new QWidget,
            .what = new TextLabel(m_appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary),
            .owner = new TextLabel(m_appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary),
            .late = new Badge(m_appearance, BadgeTone::Danger),
            .soon = new Badge(m_appearance, BadgeTone::Neutral)};
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(row.what);
    words->addWidget(row.owner);
    auto* line = new QHBoxLayout(row.all);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(8);
    line->addLayout(words, 1);
    line->addWidget(row.late);
    line->addWidget(row.soon);
    row.what->setElided(true);
    row.owner->setElided(true);
    return row;
}

void ActionsCard::show(const HomeState& state, QDate today)
{
    setVisible(!state.dueActions.empty());
    for (std::size_t i = 0; i < kRows; ++i) {
        const Row& row = m_rows[i];
        const bool used = i < state.dueActions.size();
        row.all->setVisible(used);
        if (!used)
            continue;
        const DueAction& due = state.dueActions[i];
        const bool late = isOverdue(due.action, today);
        row.what->setFullText(due.action.what);
        row.owner->setFullText(due.owner);
        row.owner->setVisible(!due.owner.isEmpty());
        row.late->setWord(late ? dueWord(due.action, today) : QString());
        row.soon->setWord(late ? QString() : dueWord(due.action, today));
    }
    showWords(state);
}

void ActionsCard::showWords(const HomeState& state)
{
    const int overdue = state.overdueActions;
    m_status = overdue > 0 ? ActionFilter::Overdue : ActionFilter::Open;
    m_title->setFullText(overdue > 0 ? tr("Overdue actions", "title of a card on Home")
                                     : tr("Actions due soon", "title of a card on Home"));
    m_remark->setFullText(overdue > 0 ? tr("%1 of %n open action(s)", "on Home: how many of them are overdue",
                                           state.openActions)
                                            .arg(overdue)
                                      : tr("%n open action(s)", "on Home", state.openActions));
    const int more = int(state.dueActions.size()) - int(kRows);
    m_more->setVisible(more > 0);
    m_more->setText(more > 0 ? tr("%n more", "under a list of actions on Home", more) : QString());
    m_go->setText(overdue > 0 ? tr("Work through the %n", "button on Home: overdue actions", overdue)
                              : tr("See the open actions", "button on Home"));
}

} // namespace cxw::panels
