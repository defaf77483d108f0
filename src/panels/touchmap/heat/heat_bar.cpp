#include "panels/touchmap/heat/heat_bar.h"

#include "charts/touchmap/map_heat.h"
#include "charts/words.h"
#include "panels/shared/days_dialog.h"
#include "panels/shared/wrap_layout.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/touchmap/heat/heat_legend.h"
#include "panels/touchmap/heat/heat_words.h"
#include "panels/touchmap/map_facts_presenter.h"
#include "panels/touchmap/map_looks.h"
#include "panels/touchmap/view/map_view.h"

#include <QMenu>
#include <QPushButton>

namespace cxw::panels {
namespace {

constexpr std::array kMeasures{core::PressureMeasure::Count, core::PressureMeasure::Severity,
                               core::PressureMeasure::Rate};

void popUp(QMenu& menu, const QPushButton& button)
{
    menu.setAttribute(Qt::WA_DeleteOnClose);
    menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)));
}

} // namespace

HeatBar::HeatBar(const Appearance& appearance, MapFactsPresenter& around, MapLooks& looks, MapView& view,
                 QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_around(around)
    , m_looks(looks)
    , m_view(view)
    , m_measure(new QPushButton)
    , m_period(new QPushButton)
    , m_legend(new HeatLegend(appearance))
{
    setObjectName(QStringLiteral("heatBar"));
    m_measure->setObjectName(QStringLiteral("heatMeasure"));
    m_measure->setFlat(true);
    connect(m_measure, &QPushButton::clicked, this, &HeatBar::chooseMeasure);
    m_period->setObjectName(QStringLiteral("heatPeriod"));
    m_period->setFlat(true);
    connect(m_period, &QPushButton::clicked, this, &HeatBar::choosePeriod);
    auto* row = new WrapLayout(appearance.px(8));
    row->setContentsMargins(16, 4, 16, 4);
    for (QWidget* each :
         {static_cast<QWidget*>(m_measure), static_cast<QWidget*>(m_period), static_cast<QWidget*>(m_legend)})
        row->addWidget(each);
    setLayout(row);
    connect(&appearance, &Appearance::changed, this, &HeatBar::refresh);
    connect(&around, &MapFactsPresenter::changed, this, &HeatBar::refresh);
    connect(&looks, &MapLooks::known, this, [this](const MapLook& look) {
        m_around.setHeat(look.heat);
        refresh();
    });
    connect(&view, &MapView::complaintsWanted, this, [this](core::TouchpointId touchpoint) {
        emit complaintsWanted(choiceOf(daysOf(m_around.heat().period, m_around.today()), touchpoint));
    });
    refresh();
}

void HeatBar::refresh()
{
    const core::PressureChoice& choice = m_around.heat();
    const auto lanes = m_view.lanes();
    setVisible(std::ranges::find(lanes, core::MapLane::Complaints, &core::LaneKey::lane) != lanes.end());
    m_measure->setIcon(lineIcon(QStringLiteral("chat"), m_appearance));
    m_measure->setText(
        tr("Complaints: %1", "button; what of them the map shows").arg(measureWord(choice.measure)));
    m_measure->setAccessibleName(m_measure->text());
    m_period->setIcon(lineIcon(QStringLiteral("clock"), m_appearance));
    m_period->setText(periodWord(choice.period, m_appearance.numbers()));
    m_period->setAccessibleName(
        tr("Period of the complaints: %1", "button on the map").arg(m_period->text()));
    const charts::Words words(m_appearance.numbers());
    m_legend->show(heatStepTexts(choice.measure, daysOf(choice.period, m_around.today()).days(), words));
}

void HeatBar::take(const core::PressureChoice& choice)
{
    if (choice == m_around.heat())
        return;
    m_around.setHeat(choice);
    m_looks.setHeat(choice);
    refresh();
}

void HeatBar::nextMeasure()
{
    core::PressureChoice choice = m_around.heat();
    const auto here = std::ranges::find(kMeasures, choice.measure);
    choice.measure = here + 1 == kMeasures.end() ? kMeasures.front() : *(here + 1);
    take(choice);
}

void HeatBar::chooseMeasure()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("heatMeasures"));
    for (const core::PressureMeasure each : kMeasures) {
        QAction* action = menu->addAction(measureWord(each));
        action->setCheckable(true);
        action->setChecked(each == m_around.heat().measure);
        connect(action, &QAction::triggered, this,
                [this, each] { take({.measure = each, .period = m_around.heat().period}); });
    }
    popUp(*menu, *m_measure);
}

void HeatBar::choosePeriod()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("heatPeriods"));
    for (const int weeks : core::kPressureWeeks) {
        const core::PressurePeriod period{.weeks = weeks};
        QAction* action = menu->addAction(periodWord(period, m_appearance.numbers()));
        action->setCheckable(true);
        action->setChecked(period == m_around.heat().period);
        connect(action, &QAction::triggered, this,
                [this, period] { take({.measure = m_around.heat().measure, .period = period}); });
    }
    menu->addSeparator();
    QAction* own = menu->addAction(tr("Own dates…", "menu: the period whose complaints a map shows"));
    own->setCheckable(true);
    own->setChecked(m_around.heat().period.isOwn());
    connect(own, &QAction::triggered, this, &HeatBar::askForDays);
    popUp(*menu, *m_period);
    menu->setActiveAction(menu->actions().front());
}

void HeatBar::askForDays()
{
    auto* dialog = new DaysDialog(m_appearance, daysOf(m_around.heat().period, m_around.today()), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        core::PressureChoice choice = m_around.heat();
        choice.period.from = dialog->days().first;
        choice.period.to = dialog->days().last;
        take(choice);
    });
    dialog->open();
}

} // namespace cxw::panels
