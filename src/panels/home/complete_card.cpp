#include "panels/home/complete_card.h"

namespace cxw::panels {

CompleteCard::CompleteCard(const Appearance& appearance, QWidget* parent)
    : ListCard(appearance, "completeCard", "completeComplaints", 0, parent)
{
    connect(this, &ListCard::verbChosen, this, &CompleteCard::completeWanted);
}

void CompleteCard::show(qint64 toComplete)
{
    setVisible(toComplete > 0);
    setWords(tr("%n complaint(s) to complete", "title of a card on Home", int(toComplete)),
             tr("A name, a channel or a step is missing; without them the figures say less.",
                "on Home: complaints that lack something"),
             tr("Complete them", "button on Home: complaints that lack something"));
}

} // namespace cxw::panels
