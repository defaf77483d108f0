#include "panels/workshop/votes_card.h"

#include "panels/shared/badge.h"
#include "panels/shared/key_hint.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"
#include "panels/workshop/agreed_row.h"
#include "panels/workshop/split_prompt.h"
#include "panels/workshop/vote_cells.h"
#include "panels/workshop/workshop_cards.h"
#include "panels/workshop/workshop_presenter.h"
#include "panels/workshop/workshop_words.h"

#include <QBoxLayout>
#include <QPushButton>

namespace cxw::panels {

using charts::Tokens;
using charts::TypeRole;

VotesCard::VotesCard(const Appearance& appearance, WorkshopPresenter& presenter,
                     const core::QuestionBank& bank, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_bank(bank)
    , m_title(new TextLabel(appearance, TypeRole::Title, &Tokens::textPrimary))
    , m_remark(new TextLabel(appearance, TypeRole::Caption, &Tokens::textSecondary))
    , m_split(new Badge(appearance, BadgeTone::Danger))
    , m_agrees(new Badge(appearance, BadgeTone::Outline))
    , m_cells(new VoteCells(appearance))
    , m_advance(new QPushButton)
    , m_advanceRemark(new TextLabel(appearance, TypeRole::Body, &Tokens::textPrimary))
    , m_prompt(new SplitPrompt(appearance, presenter))
    , m_agreed(new AgreedRow(appearance, presenter))
    , m_previous(new QPushButton(tr("Previous", "button: the question before")))
    , m_noneApplies(new QPushButton(tr("Not applicable for all", "button of the workshop")))
    , m_again(new QPushButton(tr("Vote again", "button of the workshop")))
    , m_plan(new QPushButton(tr("Plan action", "button of the workshop")))
{
    m_remark->setElided(true);
    m_advance->setObjectName(QStringLiteral("advance"));
    m_advance->setProperty("primary", true);
    m_advance->setProperty(kKeyAfterLabel, keyText(Qt::Key_Space));
    m_advance->setMinimumSize(appearance.px(220), appearance.px(48));
    m_advanceRemark->setWordWrap(true);
    m_previous->setObjectName(QStringLiteral("previousQuestion"));
    m_noneApplies->setObjectName(QStringLiteral("notApplicableForAll"));
    m_again->setObjectName(QStringLiteral("voteAgain"));
    m_plan->setObjectName(QStringLiteral("planInWorkshop"));
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_remark, 1);
    head->addWidget(m_split);
    head->addWidget(m_agrees);
    auto* go = new QHBoxLayout;
    go->setSpacing(16);
    go->addWidget(m_advance);
    go->addWidget(m_advanceRemark, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    for (QPushButton* each : {m_previous, m_noneApplies, m_again})
        foot->addWidget(each);
    foot->addStretch();
    foot->addWidget(m_plan);
    QVBoxLayout* column = cardColumn(*this, appearance);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_cells);
    column->addLayout(go);
    column->addWidget(m_prompt);
    column->addWidget(m_agreed);
    column->addStretch();
    column->addLayout(foot);
    connect(m_advance, &QPushButton::clicked, &presenter, &WorkshopPresenter::advance);
    connect(m_previous, &QPushButton::clicked, &presenter, &WorkshopPresenter::previous);
    connect(m_noneApplies, &QPushButton::clicked, &presenter, &WorkshopPresenter::notApplicableForAll);
    connect(m_again, &QPushButton::clicked, &presenter, &WorkshopPresenter::voteAgain);
    connect(m_plan, &QPushButton::clicked, this, &VotesCard::planWanted);
    connect(m_prompt, &SplitPrompt::recordWanted, m_agreed, &AgreedRow::focusScores);
    connect(&presenter, &WorkshopPresenter::stateChanged, this, &VotesCard::refresh);
    refresh();
}

void VotesCard::refresh()
{
    const WorkshopState& state = m_presenter.state();
    m_cells->show(state.yesNo(), answerTitles(state.yesNo(), m_bank, m_appearance.language()),
                  state.revealed);
    m_title->setText(votesTitle(state));
    m_remark->setFullText(votesRemark(state, m_appearance.numbers()));
    m_split->setWord(state.isSplit() ? flagWord(state) : QString());
    m_agrees->setWord(state.isSplit() ? QString() : flagWord(state));
    m_again->setVisible(state.revealed && !state.readOnly && !state.isSplit());
    m_plan->setVisible(state.revealed && !state.readOnly);
    m_noneApplies->setVisible(!state.revealed);
    m_previous->setEnabled(state.index > 0);
    showAdvance();
    m_agreed->focusReasonIfNeeded();
}

void VotesCard::focusWork()
{
    if (m_presenter.state().revealed)
        m_agreed->focusScores();
    else
        m_advance->setFocus(Qt::OtherFocusReason);
}

void VotesCard::showAdvance()
{
    const WorkshopState& state = m_presenter.state();
    m_advance->setVisible(!state.revealed);
    m_advanceRemark->setVisible(!state.revealed);
    const bool asking = state.step == WorkshopStep::Ask;
    m_advance->setText(asking ? tr("Start the vote", "button") : tr("Reveal", "button: show the votes"));
    m_advance->setEnabled(!state.readOnly); // before the first vote too, or it would lose the keyboard
    m_advanceRemark->setText(
        asking ? tr("Read the question aloud. The first digit starts the vote too.", "workshop")
            : state.voted == 0 ? tr("Nobody has voted yet.", "workshop")
            : state.waiting() > 0
            ? tr("%n vote(s) missing. You can reveal now: they count as unanswered.", "workshop",
                 state.waiting())
            : tr("All votes are in. After the reveal nobody can change a vote of this pass.", "workshop"));
}

} // namespace cxw::panels
