#include "panels/complaints/learning/chart_card.h"

#include "charts/chart_table.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/table_twin.h"
#include "panels/shared/table_view.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QHBoxLayout>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr double kTableRow = 26.0; ///< at 100 % text size
constexpr int kMostTableRows = 10; ///< before the table scrolls

} // namespace

ChartCard::ChartCard(const Appearance& appearance, const QString& title, const char* name,
                     const std::vector<QWidget*>& controls, QWidget* parent)
    : Card(appearance, parent)
    , m_appearance(appearance)
    , m_title(cardTitle(appearance, title))
    , m_remark(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
    , m_chart(new ChartView(appearance))
    , m_twin(new TableTwin(this))
    , m_table(new TableView(appearance, *m_twin))
    , m_lack(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_foot(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
    , m_above(new QVBoxLayout)
    , m_below(new QVBoxLayout)
{
    m_chart->setObjectName(QLatin1String(name));
    m_table->setObjectName(QLatin1String(name) + QStringLiteral("Table"));
    m_remark->setElided(true);
    m_lack->setWordWrap(true);
    m_foot->setWordWrap(true);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(12, 0, 12, 12);
    body->setSpacing(4);
    body->addLayout(m_above);
    body->addWidget(m_chart);
    body->addWidget(m_table);
    body->addWidget(m_lack);
    body->addStretch();
    body->addWidget(m_foot);
    body->addLayout(m_below);
    for (TextLabel* label : {m_lack, m_foot})
        label->setContentsMargins(4, 0, 4, 0);
    for (QVBoxLayout* part : {m_above, m_below})
        part->setContentsMargins(4, 0, 4, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = cardHead(m_title, m_remark, controls);
    if (title.isEmpty()) { // what stands above the chart says it
        head->setContentsMargins(0, 0, 0, 12);
        m_title->hide();
        m_remark->hide();
    }
    column->addLayout(head);
    column->addLayout(body, 1);
    connect(m_chart, &ChartView::chosen, this, &ChartCard::chosen);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit chosen(index.row()); });
    m_foot->hide();
    showPart();
}

void ChartCard::showChart(ShownChart chart, const charts::ChartTable& table)
{
    m_lacks = false;
    m_table->setAccessibleName(chart.name);
    m_chart->show(std::move(chart));
    m_twin->show(table);
    const int rows = std::min(kMostTableRows, int(table.rows.size())) + 2;
    m_table->setMinimumHeight(m_appearance.px(kTableRow * rows));
    showPart();
}

void ChartCard::showLack(const QString& sentence)
{
    m_lacks = true;
    m_lack->setText(sentence);
    setFoot({});
    showPart();
}

void ChartCard::showPart()
{
    const bool hadKeyboard = m_chart->hasFocus() || m_table->hasFocus();
    m_lack->setVisible(m_lacks);
    m_chart->setVisible(!m_lacks && !m_asTable);
    m_table->setVisible(!m_lacks && m_asTable);
    if (hadKeyboard)
        focusPart();
}

bool ChartCard::focusPart()
{
    if (m_lacks)
        return false;
    if (m_asTable)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_chart->setFocus(Qt::OtherFocusReason);
    return true;
}

void ChartCard::setTitle(const QString& title)
{
    m_title->setText(title);
}

void ChartCard::setRemark(const QString& remark)
{
    m_remark->setFullText(remark);
}

void ChartCard::setFoot(const QString& foot)
{
    m_foot->setText(foot);
    m_foot->setVisible(!foot.isEmpty());
}

void ChartCard::showTable(bool table)
{
    m_asTable = table;
    showPart();
}

void ChartCard::setDimmed(bool dimmed)
{
    m_chart->setDimmed(dimmed);
}

} // namespace cxw::panels
