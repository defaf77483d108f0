#include "panels/workshop/evidence_card.h"

#include "panels/shared/card.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/workshop/remark_box.h"
#include "panels/workshop/workshop_presenter.h"
#include "panels/workshop/workshop_words.h"

#include <QBoxLayout>

namespace cxw::panels {

EvidenceCard::EvidenceCard(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_known(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary))
    , m_keptBack(new RemarkBox(appearance, QStringLiteral("lock")))
{
    m_known->setWordWrap(true);
    m_known->setObjectName(QStringLiteral("evidence"));
    auto* body = new QVBoxLayout;
    body->setContentsMargins(16, 0, 16, 0);
    body->setSpacing(8);
    body->addWidget(m_known);
    body->addWidget(m_keptBack);
    auto* card = new Card(appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 14);
    column->addLayout(cardHead(cardTitle(appearance, tr("Evidence", "title of a card")), nullptr, {}));
    column->addLayout(body);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    connect(&presenter, &WorkshopPresenter::stateChanged, this, &EvidenceCard::refresh);
    refresh();
}

void EvidenceCard::refresh()
{
    const QString known = evidenceText(m_presenter.state(), m_appearance.numbers());
    m_known->setText(known);
    m_known->setVisible(!known.isEmpty());
    m_keptBack->say(keptBackText(m_presenter.state()));
}

} // namespace cxw::panels
