#include "panels/home/promises_card.h"

#include "panels/complaints/complaint_words.h"
#include "panels/theme/appearance.h"

namespace cxw::panels {

PromisesCard::PromisesCard(const Appearance& appearance, QWidget* parent)
    : ListCard(appearance, "promisesCard", "keepPromise", core::kSummaryPromises, parent)
    , m_appearance(appearance)
{
    const auto ask = [this](int row) { emit promiseWanted(m_promises[std::size_t(row)]); };
    connect(this, &ListCard::rowChosen, this, ask);
    connect(this, &ListCard::verbChosen, this, [ask] { ask(0); });
}

void PromisesCard::show(const core::LogSummary& log, core::Instant now)
{
    m_promises = log.promises;
    setVisible(!log.promises.empty());
    std::vector<CardRow> rows;
    for (const core::DuePromise& each : log.promises) {
        const bool late = each.due < now;
        rows.push_back(
            {.title = each.text,
             .remark = each.customer.isEmpty() ? each.reference
                                               : each.customer + QStringLiteral(", ") + each.reference,
             .word = late ? dueText(each.due, now) : momentText(each.due, now, m_appearance.numbers()),
             .tone = late ? BadgeTone::Danger : BadgeTone::Warning});
    }
    showRows(rows);
    QStringList counts;
    if (log.latePromises > 0)
        counts.append(tr("%n late", "promises on Home", log.latePromises));
    if (log.promisesToday > 0)
        counts.append(tr("%n today", "promises on Home", log.promisesToday));
    if (log.promisesThisWeek > 0)
        counts.append(tr("%n later this week", "promises on Home", log.promisesThisWeek));
    setWords(tr("Promises due", "title of a card on Home"), counts.join(QStringLiteral(", ")),
             log.latePromises > 0 ? tr("Keep the late one", "button on Home: a promise")
                                  : tr("Keep the next one", "button on Home: a promise"));
}

} // namespace cxw::panels
