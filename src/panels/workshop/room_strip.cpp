#include "panels/workshop/room_strip.h"

#include "panels/shared/key_hint.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"
#include "panels/workshop/agreed_row.h"
#include "panels/workshop/workshop_presenter.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cxw::panels {

RoomStrip::RoomStrip(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_keys(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_advance(new QPushButton)
    , m_again(new QPushButton(tr("Vote again", "button of the workshop")))
    , m_agreed(new AgreedRow(appearance, presenter))
{
    setObjectName(QStringLiteral("roomStrip"));
    auto* notes = new QPushButton(tr("Facilitator’s window", "button of the workshop"));
    auto* end = new QPushButton(tr("End workshop…", "button"));
    m_advance->setObjectName(QStringLiteral("stripAdvance"));
    m_advance->setProperty("primary", true);
    m_advance->setProperty(kKeyAfterLabel, keyText(Qt::Key_Space));
    m_again->setObjectName(QStringLiteral("stripVoteAgain"));
    notes->setObjectName(QStringLiteral("stripFacilitator"));
    end->setObjectName(QStringLiteral("stripEnd"));
    m_keys->setElided(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 10, 24, 10);
    row->setSpacing(12);
    row->addWidget(m_advance);
    row->addWidget(m_agreed, 3);
    row->addWidget(m_keys, 1);
    for (QPushButton* each : {m_again, notes, end}) {
        each->setFocusPolicy(Qt::TabFocus);
        row->addWidget(each);
    }
    connect(m_advance, &QPushButton::clicked, &presenter, &WorkshopPresenter::advance);
    connect(m_again, &QPushButton::clicked, &presenter, &WorkshopPresenter::voteAgain);
    connect(notes, &QPushButton::clicked, this, &RoomStrip::facilitatorWanted);
    connect(end, &QPushButton::clicked, this, &RoomStrip::endWanted);
    connect(&presenter, &WorkshopPresenter::stateChanged, this, &RoomStrip::refresh);
    refresh();
}

void RoomStrip::refresh()
{
    const WorkshopState& state = m_presenter.state();
    const bool asking = state.step == WorkshopStep::Ask;
    m_advance->setVisible(!state.revealed);
    m_advance->setText(asking ? tr("Start the vote", "button") : tr("Reveal", "button: show the votes"));
    m_advance->setEnabled(!state.readOnly);
    m_agreed->setVisible(state.revealed.has_value());
    m_again->setVisible(state.revealed && !state.readOnly);
    m_keys->setVisible(!state.revealed);
    m_keys->setFullText(tr("1 2 3 vote one after the other, 0 not applicable · ← → question · Esc leave",
                           "keys of the workshop"));
    m_agreed->focusReasonIfNeeded();
}

void RoomStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.tokens().bgWindow);
    painter.fillRect(0, 0, width(), 1, m_appearance.tokens().borderSubtle);
}

} // namespace cxw::panels
