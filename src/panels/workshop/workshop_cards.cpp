#include "panels/workshop/workshop_cards.h"

#include "panels/shared/card.h"

#include <QVBoxLayout>

namespace cxw::panels {

QVBoxLayout* cardColumn(QWidget& widget, const Appearance& appearance)
{
    auto* card = new Card(appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(6);
    auto* all = new QVBoxLayout(&widget);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    return column;
}

} // namespace cxw::panels
