#include "panels/touchmap/orphans/orphan_tray.h"

#include "core/search_text.h"
#include "panels/shared/text_label.h"
#include "panels/shared/typed_choice.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/orphans/orphan_delegate.h"
#include "panels/touchmap/orphans/orphan_drop.h"
#include "panels/touchmap/orphans/orphans_model.h"
#include "panels/touchmap/orphans/orphans_presenter.h"
#include "panels/touchmap/view/map_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>

namespace cxw::panels {
namespace {

constexpr int kTrayWidth = 300;

} // namespace

OrphanTray::OrphanTray(const Appearance& appearance, OrphansPresenter& presenter, MapView& view,
                       QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_view(view)
    , m_model(new OrphansModel(appearance, presenter, this))
    , m_count(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary))
    , m_close(new QPushButton)
    , m_list(new QListView)
    , m_empty(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textSecondary))
    , m_target(new TypedChoice)
    , m_assign(new QPushButton(tr("Assign", "button: complaints to a touchpoint")))
{
    setObjectName(QStringLiteral("orphanTray"));
    makeParts();
    connect(&presenter, &OrphansPresenter::changed, this, &OrphanTray::refresh);
    connect(&view, &MapView::focusMoved, this, &OrphanTray::followMap);
    connect(&view.document(), &MapDocument::changed, this, &OrphanTray::offerTouchpoints);
    connect(&view.document(), &MapDocument::replaced, this, &OrphanTray::offerTouchpoints);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrphanTray::judge);
    connect(m_target, &QComboBox::editTextChanged, this, &OrphanTray::judge);
    connect(m_assign, &QPushButton::clicked, this, &OrphanTray::assign);
    connect(m_close, &QPushButton::clicked, this, &OrphanTray::closed);
    auto* drop = new OrphanDrop(view);
    connect(drop, &OrphanDrop::dropped, this,
            [this](const std::vector<core::ComplaintId>& ids, core::TouchpointId touchpoint) {
                if (const core::Touchpoint* found = m_view.document().find(touchpoint))
                    m_presenter.assign(ids, touchpoint, found->title);
            });
    offerTouchpoints();
    refresh();
}

void OrphanTray::makeParts()
{
    m_count->setSemibold(true);
    m_count->setWordWrap(true);
    m_close->setFlat(true);
    m_close->setObjectName(QStringLiteral("orphansClose"));
    m_close->setIcon(lineIcon(QStringLiteral("x-lg"), m_appearance));
    m_close->setAccessibleName(tr("Close", "button"));
    m_list->setObjectName(QStringLiteral("orphans"));
    m_list->setAccessibleName(tr("Complaints without a touchpoint", "list"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OrphanDelegate(m_appearance, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setText(tr("Every complaint names its touchpoint.", "empty list"));
    m_target->setObjectName(QStringLiteral("orphanTarget"));
    m_target->setAccessibleName(tr("Touchpoint to assign to", "field"));
    m_target->lineEdit()->setAccessibleName(m_target->accessibleName());
    m_target->lineEdit()->installEventFilter(this);
    m_assign->setObjectName(QStringLiteral("orphanAssign"));
    auto* label = new TextLabel(m_appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary);
    label->setText(tr("Assign to", "field: a touchpoint"));
    label->setBuddy(m_target);
    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* foot = new QVBoxLayout;
    foot->setSpacing(m_appearance.px(4));
    foot->addWidget(label);
    foot->addWidget(m_target);
    foot->addWidget(m_assign, 0, Qt::AlignLeft);
    const int pad = m_appearance.px(12);
    head->setContentsMargins(pad, pad, pad, pad);
    foot->setContentsMargins(pad, pad, pad, pad);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0); // the line at the left
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(foot);
}

QSize OrphanTray::sizeHint() const
{
    return {m_appearance.px(kTrayWidth), QWidget::sizeHint().height()};
}

void OrphanTray::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.begin();
    followMap();
}

void OrphanTray::focusList()
{
    QWidget* first = m_list->isHidden() ? static_cast<QWidget*>(m_close) : m_list;
    first->setFocus(Qt::OtherFocusReason);
}

void OrphanTray::refresh()
{
    const auto count = m_presenter.count();
    m_count->setText(count
                         ? tr("%n complaint(s) without a touchpoint", "head of the list", int(*count))
                         : tr("Complaints without a touchpoint", "head of the list; they are being counted"));
    const bool isEmpty = count == 0;
    const bool hadKeyboard = m_list->hasFocus();
    m_list->setHidden(isEmpty);
    m_empty->setHidden(!isEmpty);
    if (isEmpty && hadKeyboard)
        m_close->setFocus(Qt::OtherFocusReason);
    if (m_model->rowCount() > 0 && m_list->selectionModel()->selectedIndexes().isEmpty())
        m_list->setCurrentIndex(m_model->index(std::min(m_row, m_model->rowCount() - 1)));
    judge();
}

void OrphanTray::offerTouchpoints()
{
    QStringList titles;
    for (const core::Touchpoint& each : m_view.document().whole().touchpoints)
        titles += each.title;
    m_target->offer(titles, m_target->currentText());
    followMap();
}

void OrphanTray::followMap()
{
    if (!isVisible() || m_target->lineEdit()->hasFocus())
        return;
    const auto& all = m_view.document().whole().touchpoints;
    const auto here = std::ranges::find(all, m_view.cursor().touchpoint(), &core::Touchpoint::id);
    if (here != all.end())
        m_target->setCurrentIndex(int(here - all.begin()));
    judge();
}

core::TouchpointId OrphanTray::target() const
{
    const auto& all = m_view.document().whole().touchpoints;
    const int index = m_target->currentIndex();
    const QString typed = core::foldedText(m_target->currentText());
    if (index >= 0 && index < int(all.size()) && core::foldedText(all[std::size_t(index)].title) == typed)
        return all[std::size_t(index)].id; // of several with one title the chosen one
    const auto named = std::ranges::find_if(
        all, [&](const core::Touchpoint& each) { return core::foldedText(each.title) == typed; });
    return named == all.end() ? core::TouchpointId() : named->id;
}

void OrphanTray::judge()
{
    m_assign->setEnabled(m_presenter.canChange() && !target().isNull()
                         && !m_list->selectionModel()->selectedIndexes().isEmpty());
}

void OrphanTray::assign()
{
    const core::Touchpoint* touchpoint = m_view.document().find(target());
    if (!touchpoint || !m_assign->isEnabled())
        return;
    QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    m_row = chosen.front().row();
    for (const QModelIndex& each : chosen)
        m_row = std::min(m_row, each.row());
    m_presenter.assign(m_model->idsOf(chosen), touchpoint->id, touchpoint->title);
}

bool OrphanTray::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            assign();
            return true;
        }
        if (key == Qt::Key_Escape) {
            emit closed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OrphanTray::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.tokens().bgSurface);
    painter.fillRect(QRect(0, 0, 1, height()), m_appearance.tokens().borderStrong);
}

} // namespace cxw::panels
