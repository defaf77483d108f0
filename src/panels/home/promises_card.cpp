#include "panels/home/promises_card.h"

#include "panels/complaints/complaint_words.h"
#include "panels/shared/badge.h"
#include "panels/shared/card.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cxw::panels {

PromisesCard::PromisesCard(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_remark(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_keep(new QPushButton)
{
    m_remark->setElided(true);
    m_keep->setObjectName(QStringLiteral("keepPromise"));
    connect(m_keep, &QPushButton::clicked, this, [this] { emit promiseWanted(m_first); });
    auto* title = cardTitle(appearance, tr("Promises due", "title of a card on Home"));
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
    column->addWidget(m_keep, 0, Qt::AlignLeft);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
}

PromisesCard::Row PromisesCard::makeRow()
{
    Row row{.all = new QWidget,
            .what = new TextLabel(m_appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary),
            .whom = new TextLabel(m_appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary),
            .late = new Badge(m_appearance, BadgeTone::Danger),
            .soon = new Badge(m_appearance, BadgeTone::Warning)};
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(row.what);
    words->addWidget(row.whom);
    auto* line = new QHBoxLayout(row.all);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(8);
    line->addLayout(words, 1);
    line->addWidget(row.late);
    line->addWidget(row.soon);
    row.what->setElided(true);
    row.whom->setElided(true);
    return row;
}

void PromisesCard::show(const core::LogSummary& log, core::Instant now)
{
    setVisible(!log.promises.empty());
    if (log.promises.empty())
        return;
    m_first = log.promises.front();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        row.all->setVisible(i < log.promises.size());
        if (i >= log.promises.size())
            continue;
        const core::DuePromise& promise = log.promises[i];
        const bool late = promise.due < now;
        row.what->setFullText(promise.text);
        row.whom->setFullText(promise.customer.isEmpty()
                                  ? promise.reference
                                  : promise.customer + QStringLiteral(", ") + promise.reference);
        row.late->setWord(late ? dueText(promise.due, now) : QString());
        row.soon->setWord(late ? QString() : momentText(promise.due, now, m_appearance.numbers()));
    }
    QStringList counts;
    if (log.latePromises > 0)
        counts.append(tr("%n late", "promises on Home", log.latePromises));
    if (log.promisesToday > 0)
        counts.append(tr("%n today", "promises on Home", log.promisesToday));
    if (log.promisesThisWeek > 0)
        counts.append(tr("%n later this week", "promises on Home", log.promisesThisWeek));
    m_remark->setFullText(counts.join(QStringLiteral(", ")));
    m_keep->setText(log.latePromises > 0 ? tr("Keep the late one", "button on Home: a promise")
                                         : tr("Keep the next one", "button on Home: a promise"));
}

} // namespace cxw::panels
