#include "panels/complaints/learning/cost_card.h"

#include "charts/words.h"
#include "core/complaint/money_text.h"
#include "panels/complaints/learning/learning_charts.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace cxw::panels {
namespace {

constexpr double kAssumptionWidth = 84.0;

QString costName(AssumedCost cost)
{
    switch (cost) {
    case AssumedCost::LeftOverService: return CostCard::tr("Left over service", "a cost: lost customers");
    case AssumedCost::SecondContact: return CostCard::tr("Second contacts", "a cost: opened again");
    case AssumedCost::GoodwillCredit: return CostCard::tr("Goodwill credits", "a cost");
    }
    return {};
}

/// "€1,600" as "1600": without what only groups digits, and without the currency.
QString plainAmount(const QString& typed, const QLocale& locale)
{
    QString digits;
    for (const QChar each : typed)
        if (each.isDigit() || each == QLatin1Char('.') || each == QLatin1Char(','))
            digits.append(each);
    static const QString rule = QStringLiteral(R"(%1(?=\d{3}(\D|$)))");
    return digits.remove(QRegularExpression(rule.arg(QRegularExpression::escape(locale.groupSeparator()))));
}

} // namespace

CostCard::CostCard(const Appearance& appearance, LearningPresenter& presenter, QWidget* parent)
    : Card(appearance, parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_total(new TextLabel(appearance, charts::TypeRole::Figure, &charts::Tokens::textPrimary))
    , m_totalName(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary))
    , m_remark(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
{
    auto* grid = new QGridLayout;
    grid->setContentsMargins(16, 0, 16, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < kCosts.size(); ++i) {
        m_lines[i] = makeLine(kCosts[i]);
        const int row = int(i);
        grid->addWidget(m_lines[i].name, row, 0);
        grid->addWidget(m_lines[i].count, row, 1, Qt::AlignRight);
        grid->addWidget(m_lines[i].each, row, 2);
        grid->addWidget(m_lines[i].sum, row, 3, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_totalName->setSemibold(true);
    m_totalName->setText(tr("Together", "the sum of costs"));
    m_total->setObjectName(QStringLiteral("costTotal"));
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(16, 0, 16, 14);
    auto* total = new QHBoxLayout;
    total->setContentsMargins(16, 0, 16, 0);
    total->addWidget(m_totalName);
    total->addStretch();
    total->addWidget(m_total);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(
        cardHead(cardTitle(appearance, tr("Cost of poor service", "title of a card")), nullptr, {}));
    column->addLayout(grid);
    column->addLayout(total);
    column->addStretch();
    column->addWidget(m_remark);
}

CostCard::Line CostCard::makeLine(AssumedCost cost)
{
    Line line{.name = new TextLabel(m_appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary),
              .count = new QPushButton,
              .each = new QLineEdit,
              .sum = new TextLabel(m_appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary)};
    line.name->setText(costName(cost));
    line.name->setWordWrap(true);
    line.count->setProperty("quiet", true);
    line.count->setProperty("small", true);
    line.count->setObjectName(QStringLiteral("costCount%1").arg(int(cost)));
    line.each->setObjectName(QStringLiteral("assumption%1").arg(int(cost)));
    line.each->setAccessibleName(tr("%1: what each costs", "field; a cost").arg(costName(cost)));
    line.each->setAlignment(Qt::AlignRight);
    line.each->setMaxLength(12);
    line.each->setMinimumWidth(m_appearance.px(kAssumptionWidth));
    line.each->setMaximumWidth(m_appearance.px(kAssumptionWidth * 1.5));
    connect(line.count, &QPushButton::clicked, this, [this, cost] { showRows(cost); });
    connect(line.each, &QLineEdit::editingFinished, this,
            [this, cost, field = line.each] { take(cost, *field); });
    return line;
}

QString CostCard::currency() const
{
    if (!m_presenter.assumptions().currency.isEmpty())
        return m_presenter.assumptions().currency;
    const core::LearningFigures* figures = m_presenter.figures();
    return figures && !figures->currency.isEmpty() ? figures->currency : QStringLiteral("EUR");
}

void CostCard::take(AssumedCost cost, QLineEdit& field)
{
    if (!field.isModified())
        return;
    field.setModified(false);
    const auto money =
        core::moneyFrom(plainAmount(field.text(), m_appearance.numbers().locale()), currency());
    if (money)
        m_presenter.assume(cost, money->minorUnits);
    else if (field.text().trimmed().isEmpty())
        m_presenter.assume(cost, std::nullopt);
    refresh(); // what is no amount gives way to what was there
}

void CostCard::showRows(AssumedCost cost)
{
    const core::LearningRows rows = m_presenter.rows();
    switch (cost) {
    case AssumedCost::LeftOverService:
        m_presenter.showRows(rows.leftFor(core::DefectionReason::Service), costName(cost));
        break;
    case AssumedCost::SecondContact: m_presenter.showRows(rows.reopened(), costName(cost)); break;
    case AssumedCost::GoodwillCredit: m_presenter.showRows(rows.goodwill(), costName(cost)); break;
    }
}

void CostCard::showLine(const Line& line, const core::CostLine& cost)
{
    const charts::Words words(m_appearance.numbers());
    line.count->setText(tr("%1 ×", "so many times an amount").arg(words.numbers().integer(cost.count)));
    line.count->setAccessibleName(
        tr("%1: %n complaint(s), show them", "button; a cost", int(cost.count)).arg(line.name->text()));
    line.count->setEnabled(cost.count > 0);
    line.each->setReadOnly(!m_presenter.canChange());
    if (!line.each->isModified())
        line.each->setText(cost.each ? moneyText(*cost.each, currency(), words) : QString());
    line.each->setPlaceholderText(tr("each", "in an empty field: what one costs"));
    line.sum->setText(cost.sum ? moneyText(*cost.sum, currency(), words) : QStringLiteral("–"));
}

void CostCard::refresh()
{
    const core::CostOfPoorService cost = m_presenter.cost();
    showLine(m_lines[0], cost.leftOverService);
    showLine(m_lines[1], cost.secondContacts);
    showLine(m_lines[2], cost.goodwillCredits);
    m_total->setText(cost.sum ? moneyText(*cost.sum, currency(), charts::Words(m_appearance.numbers()))
                              : QStringLiteral("–"));
    m_remark->setText(cost.sum
                          ? tr("Your assumptions, kept with the workspace", "under a sum of costs")
                          : tr("Say what one costs, and the sum appears.", "under fields without a sum"));
}

} // namespace cxw::panels
