#include "panels/touchmap/heat/heat_bar.h"

#include "charts/touchmap/map_heat.h"
#include "charts/touchmap/map_words.h"
#include "charts/words.h"
#include "panels/shared/days_dialog.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/heat/heat_legend.h"
#include "panels/touchmap/heat/heat_words.h"
#include "panels/touchmap/map_facts_presenter.h"
#include "panels/touchmap/map_looks.h"
#include "panels/touchmap/view/map_view.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QWidgetAction>

namespace cxw::panels {
namespace {

constexpr std::array kMeasures{core::PressureMeasure::Count, core::PressureMeasure::Severity,
                               core::PressureMeasure::Rate};
constexpr core::LaneKey kLane{core::MapLane::Complaints, {}};
constexpr double kChevron = 10.0;

} // namespace

HeatBar::HeatBar(const Appearance& appearance, MapFactsPresenter& around, MapLooks& looks, MapView& view)
    : QAbstractButton(&view)
    , m_appearance(appearance)
    , m_around(around)
    , m_looks(looks)
    , m_view(view)
{
    setObjectName(QStringLiteral("heatBar"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus); // the map has the keyboard; the menu has the same commands
    view.holdAtLane(kLane, *this);
    connect(this, &QAbstractButton::clicked, this, &HeatBar::choosePeriod);
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
    m_name = choice.measure == core::PressureMeasure::Count
        ? charts::laneName(kLane, m_view.document().whole(), charts::Words(m_appearance.numbers()))
        : measureWord(choice.measure);
    m_period = periodWord(choice.period, m_appearance.numbers());
    setAccessibleName(tr("Complaints: %1, %2", "button at a lane's name: what of them it shows, which period")
                          .arg(measureWord(choice.measure), m_period));
    setToolTip(plainToolTip(accessibleName()));
    update();
}

void HeatBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const charts::Tokens& t = m_appearance.tokens();
    painter.fillRect(rect(), isDown() || underMouse() ? t.accentSoft : t.bgSunken);
    painter.setFont(m_appearance.font(charts::TypeRole::Micro));
    painter.setPen(t.textSecondary);
    const QFontMetrics metrics = painter.fontMetrics();
    const int line = metrics.height();
    QRect room = rect().adjusted(m_appearance.px(8), 0, -m_appearance.px(2), 0);
    room.setTop((height() - 2 * line) / 2);
    room.setHeight(line);
    const auto write = [&](const QString& text) {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, room.width()));
    };
    write(m_name);
    room.translate(0, line);
    write(m_period);
    const int chevron = m_appearance.px(kChevron);
    const int end = room.left() + metrics.horizontalAdvance(m_period) + m_appearance.px(3);
    if (end + chevron <= width()) // the words come first
        lineIcon(QStringLiteral("chevron-down"), m_appearance, t.textSecondary)
            .paint(&painter, QRect(end, room.center().y() - chevron / 2 + 1, chevron, chevron));
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

void HeatBar::choosePeriod()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("heatMenu"));
    menu->setAccessibleName(accessibleName());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addMeasures(*menu);
    menu->addSeparator();
    QAction* first = addPeriods(*menu);
    menu->addSeparator();
    addLegend(*menu);
    const bool isSeen = !visibleRegion().isEmpty();
    menu->popup(isSeen ? mapToGlobal(QPoint(0, height())) : m_view.mapToGlobal(QPoint(0, 0)));
    menu->setActiveAction(first);
}

void HeatBar::addMeasures(QMenu& menu)
{
    auto* one = new QActionGroup(&menu);
    for (const core::PressureMeasure each : kMeasures) {
        QAction* action = one->addAction(menu.addAction(measureWord(each)));
        action->setCheckable(true);
        action->setChecked(each == m_around.heat().measure);
        connect(action, &QAction::triggered, this,
                [this, each] { take({.measure = each, .period = m_around.heat().period}); });
    }
}

QAction* HeatBar::addPeriods(QMenu& menu)
{
    auto* one = new QActionGroup(&menu);
    QAction* first = nullptr;
    for (const int weeks : core::kPressureWeeks) {
        const core::PressurePeriod period{.weeks = weeks};
        QAction* action = one->addAction(menu.addAction(periodWord(period, m_appearance.numbers())));
        action->setCheckable(true);
        action->setChecked(period == m_around.heat().period);
        connect(action, &QAction::triggered, this,
                [this, period] { take({.measure = m_around.heat().measure, .period = period}); });
        first = first ? first : action;
    }
    QAction* own =
        one->addAction(menu.addAction(tr("Own dates…", "menu: the period whose complaints a map shows")));
    own->setCheckable(true);
    own->setChecked(m_around.heat().period.isOwn());
    connect(own, &QAction::triggered, this, &HeatBar::askForDays);
    return first;
}

/// What the colours mean, under the choices that it depends on.
void HeatBar::addLegend(QMenu& menu)
{
    const core::PressureChoice& choice = m_around.heat();
    auto* legend = new HeatLegend(m_appearance);
    legend->show(heatStepTexts(choice.measure, daysOf(choice.period, m_around.today()).days(),
                               charts::Words(m_appearance.numbers())));
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(m_appearance.px(12), m_appearance.px(4), m_appearance.px(12), m_appearance.px(4));
    row->addWidget(legend);
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(line);
    action->setEnabled(false); // to be read, not chosen
    menu.addAction(action);
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
