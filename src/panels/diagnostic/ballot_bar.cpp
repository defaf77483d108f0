#include "panels/diagnostic/ballot_bar.h"

#include "panels/diagnostic/score_presenter.h"
#include "panels/shared/key_hint.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace cxw::panels {

BallotBar::BallotBar(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_label(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textSecondary))
    , m_seats(new QComboBox)
    , m_remark(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_workshop(new QPushButton(tr("Run the workshop", "button; the key stands beside it")))
{
    m_label->setText(tr("Ballot of", "before the choice of a participant"));
    m_label->setBuddy(m_seats);
    m_seats->setObjectName(QStringLiteral("ballotOf"));
    m_seats->setAccessibleName(tr("Participant whose ballot is typed in", "choice"));
    m_seats->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_remark->setElided(true);
    m_workshop->setObjectName(QStringLiteral("runWorkshop"));
    m_workshop->setIcon(lineIcon(QStringLiteral("people"), appearance));
    m_workshop->setProperty(kKeyAfterLabel, keyText(Qt::Key_F5));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_label);
    row->addWidget(m_seats);
    row->addWidget(m_remark, 1);
    row->addWidget(m_workshop);
    connect(m_seats, &QComboBox::activated, this, &BallotBar::seatChosen);
    connect(m_workshop, &QPushButton::clicked, this, &BallotBar::workshopWanted);
}

void BallotBar::show(const ScoreState& state)
{
    const bool byBallot = !state.seats.isEmpty();
    setVisible(state.hasRound && state.form != core::VotingForm::SinglePerson && !state.readOnly);
    m_label->setVisible(byBallot);
    m_seats->setVisible(byBallot);
    m_remark->setFullText(byBallot ? tr("Digits fill the ballot; after the last question comes the next one.",
                                        "beside the choice of a participant")
                                   : QString());
    const QSignalBlocker quiet(m_seats);
    m_seats->clear();
    for (int i = 0; i < state.seats.size(); ++i)
        m_seats->addItem(tr("%1 (%2 of %3)", "a participant, and which of how many")
                             .arg(state.seats[i])
                             .arg(i + 1)
                             .arg(state.seats.size()));
    m_seats->setCurrentIndex(state.seat);
}

} // namespace cxw::panels
