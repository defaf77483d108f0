#include "panels/home/redesign_card.h"

#include "panels/shared/card.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/redesign/day_track.h"
#include "panels/touchmap/redesign/redesign_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cxw::panels {

RedesignCard::RedesignCard(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(cardTitle(appearance, {}))
    , m_remark(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_track(new DayTrack(appearance, false))
    , m_open(new QPushButton(tr("Go on with the redesign", "button on Home")))
{
    m_title->setWordWrap(true);
    m_remark->setElided(true);
    m_open->setObjectName(QStringLiteral("openRedesign"));
    connect(m_open, &QPushButton::clicked, this, [this] { emit redesignWanted(m_touchpoint); });
    auto* card = new Card(appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_remark);
    column->addWidget(m_track);
    column->addStretch();
    column->addSpacing(8);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
}

void RedesignCard::show(const std::vector<core::RunningRedesign>& running)
{
    setVisible(!running.empty());
    if (running.empty())
        return;
    const core::RunningRedesign& first = running.front();
    const QString sentence = progressSentence(first.progress, first.redesign, m_appearance.numbers());
    m_touchpoint = first.redesign.touchpoint;
    m_title->setText(tr("Redesign: day %1 of %2", "title of a card on Home")
                         .arg(first.progress.day)
                         .arg(core::kRedesignDays));
    const int more = int(running.size()) - 1;
    const QString what = tr("%1: %2", "a touchpoint, where its redesign stands").arg(first.title, sentence);
    m_remark->setFullText(more == 0 ? what : tr("%1, and %n more", "redesigns on Home", more).arg(what));
    m_track->show(first.progress, first.redesign.dayNotes, sentence);
}

} // namespace cxw::panels
