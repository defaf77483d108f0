#include "panels/diagnostic/areas_card.h"

#include "charts/area_radar.h"
#include "charts/sentences.h"
#include "panels/diagnostic/radar_view.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/page_scroll.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/table_twin.h"
#include "panels/shared/table_view.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace cxw::panels {

using charts::TypeRole;

AreasCard::AreasCard(const Appearance& appearance, QWidget* parent)
    : Card(appearance, parent)
    , m_twin(new TableTwin(this))
    , m_total(new TextLabel(appearance, TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_radar(new RadarView(appearance))
    , m_table(new TableView(appearance, *m_twin))
    , m_view(new SegmentedSwitch(tr("Areas as", "switch: chart or table"),
                                 {tr("Chart", "view"), tr("Table", "view")}))
    , m_sentence(new TextLabel(appearance, TypeRole::Caption, &charts::Tokens::textSecondary))
{
    auto* title = cardTitle(appearance, tr("Areas", "title of a card"));
    auto* views = new QStackedWidget;
    views->addWidget(m_radar);
    views->addWidget(insetTable(m_table));
    views->setMinimumHeight(appearance.px(150));
    m_table->setAccessibleName(title->text());
    m_table->setObjectName(QStringLiteral("areaTable"));
    connect(m_view, &SegmentedSwitch::chosenChanged, views, &QStackedWidget::setCurrentIndex);
    m_total->setElided(true);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(16, 4, 16, 10);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(0);
    column->addLayout(cardHead(title, m_total, {m_view}));
    column->addWidget(views, 1);
    column->addWidget(m_sentence);
    takeWhatIsLeft(*m_radar);
    takeWhatIsLeft(*m_table);
}

void AreasCard::show(const core::RoundResults& results, const std::vector<charts::NamedArea>& areas,
                     const charts::Words& words)
{
    m_total->setFullText(
        results.total
            ? tr("total %1 of 3", "mean of the area means").arg(words.numbers().decimal(*results.total, 2))
            : tr("no total: too few", "no mean of the area means"));
    const QString sentence = charts::areaSentence(results, areas, words);
    m_radar->show(areas, sentence);
    m_twin->show(charts::areaTable(results, areas, words));
    m_sentence->setText(sentence);
    showRadarWhereItHasAShape(areas);
}

void AreasCard::showTable(bool table)
{
    m_view->choose(table ? 1 : 0);
}

/// Two areas make no radar: the table stands in until there are three.
void AreasCard::showRadarWhereItHasAShape(const std::vector<charts::NamedArea>& areas)
{
    const bool shape = charts::hasRadarShape(areas);
    if (shape == m_radarHasShape)
        return;
    m_radarHasShape = shape;
    showTable(!shape);
}

} // namespace cxw::panels
