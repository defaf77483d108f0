#include "panels/touchmap/lane_picker.h"

#include "charts/touchmap/map_words.h"
#include "charts/words.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kLaneRole = Qt::UserRole;
constexpr int kFreeRole = Qt::UserRole + 1;

/// Those shown in their order, then the others.
std::vector<core::LaneKey> inOrder(const core::WholeMap& whole, const std::vector<core::LaneKey>& shown)
{
    std::vector<core::LaneKey> all = shown;
    for (const core::LaneKey& each : offeredLanes(whole))
        if (std::ranges::find(all, each) == all.end())
            all.push_back(each);
    return all;
}

} // namespace

LanePicker::LanePicker(const Appearance& appearance, const core::WholeMap& whole,
                       const std::vector<core::LaneKey>& shown, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_appearance(appearance)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("lanePicker"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Lanes of the map", "popup"));
    m_list->setObjectName(QStringLiteral("laneList"));
    m_list->setAccessibleName(accessibleName());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->installEventFilter(this);
    auto* hint = new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary);
    hint->setWordWrap(true);
    hint->setText(tr("Space shows or hides, Alt+Up and Alt+Down move", "under the lanes of a map"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_list);
    column->addWidget(hint);
    fill(whole, shown);
    connect(m_list, &QListWidget::itemChanged, this, &LanePicker::take);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &LanePicker::take);
}

void LanePicker::fill(const core::WholeMap& whole, const std::vector<core::LaneKey>& shown)
{
    for (const core::LaneKey& each : inOrder(whole, shown)) {
        auto* item = new QListWidgetItem(charts::laneName(each, whole, charts::Words()), m_list);
        item->setData(kLaneRole, int(each.lane));
        item->setData(kFreeRole, each.free.value());
        const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
        const bool isAlwaysShown = each.lane == core::MapLane::Touchpoint;
        item->setFlags(isAlwaysShown ? flags : flags | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::find(shown, each) != shown.end() ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    const int row = std::max(m_list->sizeHintForRow(0), m_appearance.px(24));
    m_list->setFixedHeight(row * std::min(m_list->count(), 18) + m_appearance.px(4));
}

void LanePicker::openUnder(QWidget& anchor)
{
    setMinimumWidth(m_appearance.px(240));
    adjustSize();
    QFrame::move(anchor.mapToGlobal(QPoint(anchor.width() - width(), anchor.height() + 2)));
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void LanePicker::move(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_moving = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_moving = false;
    take();
}

void LanePicker::take()
{
    if (m_moving)
        return;
    std::vector<core::LaneKey> lanes;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QListWidgetItem* each = m_list->item(row); each->checkState() == Qt::Checked)
            lanes.push_back({core::MapLane(each->data(kLaneRole).toInt()),
                             core::LaneId(each->data(kFreeRole).toLongLong())});
    emit chosen(lanes);
}

bool LanePicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const bool up = press->key() == Qt::Key_Up;
        if ((up || press->key() == Qt::Key_Down) && press->modifiers().testFlag(Qt::AltModifier)) {
            move(up ? -1 : 1);
            return true;
        }
        if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter
            || press->key() == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace cxw::panels
