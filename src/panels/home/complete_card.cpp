#include "panels/home/complete_card.h"

#include "panels/shared/card.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cxw::panels {

CompleteCard::CompleteCard(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_title(cardTitle(appearance, {}))
    , m_go(new QPushButton(tr("Complete them", "button on Home: complaints that lack something")))
{
    m_title->setWordWrap(true);
    m_go->setObjectName(QStringLiteral("completeComplaints"));
    connect(m_go, &QPushButton::clicked, this, &CompleteCard::completeWanted);
    auto* remark = new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary);
    remark->setWordWrap(true);
    remark->setText(tr("A name, a channel or a step is missing; without them the figures say less.",
                       "on Home: complaints that lack something"));
    auto* card = new Card(appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(remark);
    column->addStretch();
    column->addSpacing(8);
    column->addWidget(m_go, 0, Qt::AlignLeft);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
}

void CompleteCard::show(qint64 toComplete)
{
    setVisible(toComplete > 0);
    m_title->setText(tr("%n complaint(s) to complete", "title of a card on Home", int(toComplete)));
}

} // namespace cxw::panels
