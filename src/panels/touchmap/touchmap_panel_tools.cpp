#include "panels/touchmap/touchmap_panel.h"

#include "charts/touchmap/map_words.h"
#include "charts/words.h"
#include "core/search_text.h"
#include "panels/shared/action_registry.h"
#include "panels/shared/order_picker.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/touchmap/lower/map_filter_presenter.h"
#include "panels/touchmap/lower/map_review_links.h"
#include "panels/touchmap/map_facts_presenter.h"
#include "panels/touchmap/map_looks.h"
#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/persona_legend.h"
#include "panels/touchmap/view/map_view.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr double kFindWidth = 220.0;
constexpr double kLeastPicker = 180.0;
constexpr double kMostPicker = 320.0;

} // namespace

QLayout* TouchmapPanel::makeToolbar(const ActionRegistry& actions)
{
    m_picker->setObjectName(QStringLiteral("mapPicker"));
    m_picker->setAccessibleName(tr("Map on screen", "choice of a map"));
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_picker->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_picker->setMinimumWidth(m_appearance.px(kLeastPicker));
    m_picker->setMaximumWidth(m_appearance.px(kMostPicker));
    m_picker->setFont(m_appearance.font(charts::TypeRole::Title));
    connect(m_picker, &QComboBox::activated, this,
            [this](int index) { m_maps.choose(m_maps.maps()[std::size_t(index)].id); });
    connect(m_state, &SegmentedSwitch::chosenChanged, this, &TouchmapPanel::showState);
    m_find->setObjectName(QStringLiteral("findTouchpoint"));
    m_find->setAccessibleName(tr("Find a touchpoint", "search field"));
    m_find->setPlaceholderText(tr("Find a touchpoint", "search field"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(lineIcon(QStringLiteral("search"), m_appearance), QLineEdit::LeadingPosition);
    m_find->setMinimumWidth(m_appearance.px(120));
    m_find->setMaximumWidth(m_appearance.px(kFindWidth));
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, &m_review->filter(), &MapFilterPresenter::setText);
    m_lanes->setObjectName(QStringLiteral("mapLanesButton"));
    m_lanes->setIcon(lineIcon(QStringLiteral("layout-three-columns"), m_appearance));
    connect(m_lanes, &QPushButton::clicked, this, &TouchmapPanel::chooseLanes);
    m_add->setObjectName(QStringLiteral("addTouchpoint"));
    m_add->setIcon(lineIcon(QStringLiteral("plus-lg"), m_appearance));
    m_add->setAccessibleName(tr("Add a touchpoint", "button"));
    if (const QAction* add = actions.find(QStringLiteral("map.addTouchpoint")))
        m_add->setToolTip(
            plainToolTip(m_add->accessibleName() + QStringLiteral("  ") + keyText(add->shortcut())));
    connect(m_add, &QPushButton::clicked, this, &TouchmapPanel::addTouchpoint);
    auto* left = new QHBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_picker);
    left->addWidget(m_state);
    left->addWidget(m_legend);
    left->addStretch();
    auto* right = new QHBoxLayout;
    right->setSpacing(12);
    right->addStretch();
    right->addWidget(m_find, 100);
    right->addWidget(m_lanes);
    right->addWidget(&m_review->filterButton());
    right->addWidget(&m_review->fixButton());
    right->addWidget(m_add);
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight);
    m_bar->setContentsMargins(16, 12, 16, 12);
    m_bar->setSpacing(12);
    m_bar->addLayout(left);
    m_bar->addLayout(right);
    return m_bar;
}

void TouchmapPanel::goToFound(int direction)
{
    const auto words = core::searchWords(m_find->text());
    const auto& all = m_maps.document().whole().touchpoints;
    if (words.empty() || all.empty())
        return;
    const auto here = std::ranges::find(all, m_view->cursor().touchpoint(), &core::Touchpoint::id);
    const int count = int(all.size());
    const int start = here == all.end() ? (direction > 0 ? -1 : 0) : int(here - all.begin());
    for (int step = 1; step <= count; ++step) {
        const core::Touchpoint& each = all[std::size_t((start + direction * step + 2 * count) % count)];
        if (m_review->filter().isMeant(each.id))
            return m_view->focusOn(each.id, m_view->cursor().lane());
    }
}

bool TouchmapPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_beside && event->type() == QEvent::Resize)
        placeOver();
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter: goToFound(1); return true;
        case Qt::Key_Up: goToFound(-1); return true;
        case Qt::Key_Down: m_view->setFocus(Qt::OtherFocusReason); return true;
        case Qt::Key_Escape:
            m_find->clear();
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TouchmapPanel::focusSearch()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void TouchmapPanel::chooseLanes()
{
    const core::WholeMap& whole = m_maps.document().whole();
    const auto shown = m_view->lanes();
    auto all = shown;
    for (const core::LaneKey& each : offeredLanes(whole))
        if (std::ranges::find(all, each) == all.end())
            all.push_back(each);
    std::vector<OrderedThing> things;
    for (std::size_t i = 0; i < all.size(); ++i)
        things.push_back({charts::laneName(all[i], whole, charts::Words()), i < shown.size(),
                          all[i].lane == core::MapLane::Touchpoint});
    auto* picker = new OrderPicker(m_appearance, tr("Lanes of the map", "popup"), things, this);
    connect(picker, &OrderPicker::chosen, this, [this, all](const std::vector<int>& places) {
        std::vector<core::LaneKey> lanes;
        for (const int place : places)
            lanes.push_back(all[std::size_t(place)]);
        m_view->showLanes(lanes);
        m_looks->setLanes(lanes);
    });
    picker->openUnder(*m_lanes);
}

} // namespace cxw::panels
