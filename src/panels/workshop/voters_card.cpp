#include "panels/workshop/voters_card.h"

#include "panels/diagnostic/counts_entry.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/workshop/seat_row.h"
#include "panels/workshop/workshop_cards.h"
#include "panels/workshop/workshop_presenter.h"

#include <QBoxLayout>
#include <QPushButton>

namespace cxw::panels {

using charts::Tokens;
using charts::TypeRole;

VotersCard::VotersCard(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_title(new TextLabel(appearance, TypeRole::Title, &Tokens::textPrimary))
    , m_waiting(new TextLabel(appearance, TypeRole::Caption, &Tokens::textSecondary))
    , m_seats(new SeatRow(appearance))
    , m_counts(new CountsEntry(appearance))
    , m_leaveEmpty(new QPushButton(tr("Mark the seat empty", "button: the participant left the room")))
{
    m_waiting->setElided(true);
    m_leaveEmpty->setObjectName(QStringLiteral("leaveSeatEmpty"));
    m_leaveEmpty->setProperty("quiet", true);
    m_leaveEmpty->setFocusPolicy(Qt::TabFocus);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_waiting, 1);
    head->addWidget(m_leaveEmpty);
    QVBoxLayout* column = cardColumn(*this, appearance);
    column->addLayout(head);
    column->addWidget(m_seats);
    column->addWidget(m_counts);
    connect(m_seats, &SeatRow::chosen, &presenter, &WorkshopPresenter::chooseSeat);
    connect(m_counts, &CountsEntry::counted, &presenter, &WorkshopPresenter::count);
    connect(m_counts, &CountsEntry::done, &presenter, &WorkshopPresenter::reveal);
    connect(m_leaveEmpty, &QPushButton::clicked, &presenter, &WorkshopPresenter::leaveSeatEmpty);
    connect(&presenter, &WorkshopPresenter::stateChanged, this, &VotersCard::refresh);
    refresh();
}

bool VotersCard::takesNumbers() const
{
    const WorkshopState& state = m_presenter.state();
    return state.round.form == core::VotingForm::Counts && !state.revealed;
}

void VotersCard::focusNumbers()
{
    m_counts->focusFirst();
}

void VotersCard::refresh()
{
    const WorkshopState& state = m_presenter.state();
    const bool hands = state.round.form == core::VotingForm::Counts;
    m_seats->setVisible(!hands);
    m_counts->setVisible(hands);
    m_leaveEmpty->setVisible(!hands);
    m_leaveEmpty->setEnabled(!state.revealed && state.waiting() > 0);
    m_title->setText(tr("%1 of %2 have voted", "numbers of people").arg(state.voted).arg(state.expected));
    m_waiting->setFullText(waitingText());
    if (hands)
        m_counts->show(state.hands, state.round.invited, state.yesNo(),
                       state.readOnly || state.revealed.has_value());
    else
        m_seats->show(state.seats);
}

QString VotersCard::waitingText() const
{
    const WorkshopState& state = m_presenter.state();
    if (state.revealed)
        return tr("Who voted what stays hidden.", "beside the participants");
    for (const SeatToken& seat : state.seats)
        if (seat.isTurn)
            return tr("%1 votes now: 1, 2, 3, or 0 for not applicable", "whose turn it is; a name")
                .arg(seat.name);
    return {};
}

} // namespace cxw::panels
