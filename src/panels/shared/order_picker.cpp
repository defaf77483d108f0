#include "panels/shared/order_picker.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kMostRows = 20; // more are scrolled

} // namespace

OrderPicker::OrderPicker(const Appearance& appearance, const QString& title,
                         const std::vector<OrderedThing>& things, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_appearance(appearance)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("orderPicker"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(title);
    m_list->setObjectName(QStringLiteral("orderList"));
    m_list->setAccessibleName(title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->installEventFilter(this);
    auto* hint = new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary);
    hint->setWordWrap(true);
    hint->setText(tr("Space shows or hides, Alt+Up and Alt+Down move", "under things in their order"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_list);
    column->addWidget(hint);
    fill(things);
    connect(m_list, &QListWidget::itemChanged, this, &OrderPicker::take);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &OrderPicker::take);
}

void OrderPicker::fill(const std::vector<OrderedThing>& things)
{
    for (std::size_t i = 0; i < things.size(); ++i) {
        auto* item = new QListWidgetItem(things[i].name, m_list);
        item->setData(Qt::UserRole, int(i));
        const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
        item->setFlags(things[i].isAlwaysShown ? flags : flags | Qt::ItemIsUserCheckable);
        item->setCheckState(things[i].isShown ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    const int row = std::max(m_list->sizeHintForRow(0), m_appearance.px(24));
    m_list->setFixedHeight(row * std::min(m_list->count(), kMostRows) + m_appearance.px(4));
}

void OrderPicker::openUnder(QWidget& anchor)
{
    setMinimumWidth(m_appearance.px(240));
    adjustSize();
    const QPoint corner = anchor.mapToGlobal(QPoint(anchor.width() - width(), anchor.height() + 2));
    QFrame::move(corner);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void OrderPicker::move(int step)
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

void OrderPicker::take()
{
    if (m_moving)
        return;
    std::vector<int> shown;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QListWidgetItem* each = m_list->item(row); each->checkState() == Qt::Checked)
            shown.push_back(each->data(Qt::UserRole).toInt());
    emit chosen(shown);
}

bool OrderPicker::eventFilter(QObject* watched, QEvent* event)
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
