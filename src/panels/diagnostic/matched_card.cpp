#include "panels/diagnostic/matched_card.h"

#include "charts/comparison_words.h"
#include "charts/words.h"
#include "panels/diagnostic/compare_figure.h"
#include "panels/shared/card.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QBoxLayout>

namespace cxw::panels {

MatchedCard::MatchedCard(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_basis(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
    , m_figure(new CompareFigure(appearance))
    , m_verdict(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary))
    , m_totals(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
    , m_then(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
{
    m_basis->setElided(true);
    m_basis->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_verdict->setWordWrap(true);
    m_verdict->setSemibold(true);
    m_totals->setWordWrap(true);
    m_then->setObjectName(QStringLiteral("thenScore"));
    m_then->setWordWrap(true);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(16, 0, 16, 0);
    inner->setSpacing(6);
    inner->addWidget(m_figure);
    inner->addWidget(m_verdict);
    inner->addWidget(m_totals);
    inner->addWidget(m_then);
    auto* card = new Card(appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 10);
    column->setSpacing(0);
    column->addLayout(cardHead(cardTitle(appearance, tr("Matched change", "title of a card")), m_basis, {}));
    column->addLayout(inner);
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(card);
}

void MatchedCard::show(const core::RoundComparison& comparison, const charts::Words& words)
{
    m_figure->show(comparison.matched, words);
    m_basis->setFullText(comparison.matched
                             ? tr("%n matched question(s)", "beside a title", comparison.matched->all())
                             : QString());
    m_verdict->setText(comparison.matched ? charts::verdictText(*comparison.matched, words)
                                          : charts::arrowsSentence(comparison, words));
    m_verdict->setColour(comparison.matched && comparison.matched->isClear() ? &charts::Tokens::success
                                                                             : &charts::Tokens::textPrimary);
    showTotals(comparison, words);
    m_then->setVisible(comparison.thenScore.has_value());
    if (comparison.thenScore)
        m_then->setText(charts::shiftText(*comparison.thenScore, words));
}

void MatchedCard::showTotals(const core::RoundComparison& comparison, const charts::Words& words)
{
    const core::NumberFormat& numbers = words.numbers();
    m_totals->setVisible(comparison.composition.has_value());
    if (comparison.composition)
        m_totals->setText(
            tr("Total %1 to %2 = %3: matched %4, composition %5 (what the changed set and the equal weight "
               "of areas add).",
               "totals of two rounds and the parts of their difference")
                .arg(numbers.decimal(*comparison.from.total, 2), numbers.decimal(*comparison.to.total, 2),
                     numbers.change(*comparison.totalChange, 2), numbers.change(comparison.matched->mean, 2),
                     numbers.change(*comparison.composition, 2)));
}

} // namespace cxw::panels
