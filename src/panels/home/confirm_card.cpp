#include "panels/home/confirm_card.h"

#include "core/touchmap/map_findings.h"
#include "panels/shared/badge.h"
#include "panels/shared/card.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cxw::panels {

ConfirmCard::ConfirmCard(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_remark(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_go(new QPushButton(tr("Look at the oldest", "button on Home: a touchpoint to confirm")))
{
    setObjectName(QStringLiteral("confirmCard"));
    m_remark->setElided(true);
    m_go->setObjectName(QStringLiteral("showOldest"));
    connect(m_go, &QPushButton::clicked, this, [this] { emit touchpointWanted(m_first.map, m_first.first); });
    auto* title = cardTitle(appearance, tr("Maps to confirm", "title of a card on Home"));
    title->setWordWrap(true);
    auto* card = new Card(appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(m_remark);
    column->addSpacing(4);
    for (Row& each : m_rows) {
        each = makeRow();
        column->addWidget(each.all);
    }
    column->addStretch();
    column->addSpacing(8);
    column->addWidget(m_go, 0, Qt::AlignLeft);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
}

ConfirmCard::Row ConfirmCard::makeRow()
{
    Row row{.all = new QWidget,
            .name = new TextLabel(m_appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary),
            .since = new TextLabel(m_appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary),
            .count = new Badge(m_appearance, BadgeTone::Warning)};
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(row.name);
    words->addWidget(row.since);
    auto* line = new QHBoxLayout(row.all);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(8);
    line->addLayout(words, 1);
    line->addWidget(row.count);
    row.name->setElided(true);
    row.since->setElided(true);
    return row;
}

void ConfirmCard::show(const core::MapSummary& maps)
{
    setVisible(!maps.toConfirm.empty());
    if (maps.toConfirm.empty())
        return;
    m_first = maps.toConfirm.front();
    m_remark->setFullText(tr("%1 with touchpoints not confirmed for %2 days", "on Home: number of maps, days")
                              .arg(tr("%n map(s)", "on Home: to confirm", maps.mapsToConfirm))
                              .arg(core::kConfirmDays));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        row.all->setVisible(i < maps.toConfirm.size());
        if (i >= maps.toConfirm.size())
            continue;
        const core::MapToConfirm& each = maps.toConfirm[i];
        row.name->setFullText(each.name);
        row.since->setFullText(each.oldest.isValid() ? tr("oldest on %1", "on Home: a confirmation; a date")
                                                           .arg(m_appearance.numbers().date(each.oldest))
                                                     : tr("never confirmed", "on Home: a touchpoint"));
        row.count->setWord(m_appearance.numbers().integer(each.touchpoints));
    }
}

} // namespace cxw::panels
